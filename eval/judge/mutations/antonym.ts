import { firstOf, inCaseOf, isQuoted, pick, replaced, spotsOf, type Spot } from "./draw.ts";
import type { Mutate } from "./material.ts";

/** Words that cannot both be true of one thing, and stand in each other's place. */
const ANYWHERE = `
  rise fall, rises falls, rose fell, risen fallen, rising falling,
  increase decrease, increases decreases, increased decreased, increasing decreasing,
  grows shrinks, grew shrank, growing shrinking,
  gains loses, gained lost, gaining losing, wins loses, won lost, winning losing, victory defeat,
  success failure, successful unsuccessful, succeeded failed,
  approves rejects, approved rejected, approving rejecting, approval rejection,
  accepts refuses, accepted refused, accepting refusing,
  supports opposes, supported opposed, supporting opposing,
  agrees disagrees, agreed disagreed, allows forbids, allowed forbade, allowing forbidding,
  admits denies, admitted denied, admitting denying, confirmed denied, confirms denies,
  praised criticised, praises criticises, praising criticising,
  buys sells, bought sold, buying selling, hired dismissed, hiring dismissing,
  opened closed, opens closes, begins ends, began ended, started finished, starts finishes,
  arrives leaves, arriving leaving, lifted imposed, lifting imposing,
  strengthened weakened, strengthening weakening, improved worsened, improves worsens, improving worsening,
  raised lowered, raises lowers, raising lowering, created destroyed, creates destroys,
  included excluded, includes excludes, including excluding,
  guilty innocent, convicted acquitted, arrested released, legal illegal, alive dead, survived died,
  safe dangerous, likely unlikely, able unable, positive negative, profits losses, cheap expensive,
  higher lower, highest lowest, larger smaller, largest smallest, bigger smaller, biggest smallest,
  longer shorter, longest shortest, older younger, oldest youngest, faster slower, fastest slowest,
  stronger weaker, better worse, best worst, above below, before after, inside outside, early late,
  public private, rich poor, strong weak`;

/** Could be nouns too, and so count as verbs behind "to" or an auxiliary alone. */
const BEHIND_AUXILIARY = `
  win lose, gain lose, grow shrink, approve reject, accept refuse, support oppose, agree disagree,
  allow forbid, admit deny, confirm deny, praise criticise, buy sell, hire dismiss, open close,
  begin end, start finish, arrive leave, enter leave, join leave, lift impose, strengthen weaken,
  improve worsen, raise lower, create destroy, include exclude, expand cut, succeed fail`;

/** One way only: "left" is a direction, too, and "more" alone an adverb. */
const ONE_WAY =
  "arrived left, entered left, joined left, more_than fewer_than, fewer_than more_than";

const AUXILIARY = "(?<=\\b(?:to|will|would|can|could|must|should|may|might|not) )";

const RULES = [
  rule([...pairsOf(ANYWHERE), ...turned(ANYWHERE), ...pairsOf(ONE_WAY)], ""),
  rule([...pairsOf(BEHIND_AUXILIARY), ...turned(BEHIND_AUXILIARY)], AUXILIARY),
];

type Pair = readonly [word: string, opposite: string];

function pairsOf(list: string): Pair[] {
  return list.split(",").map((pair) => {
    const [word = "", opposite = ""] = pair.trim().split(/\s+/u);
    return [word.replace("_", " "), opposite.replace("_", " ")];
  });
}

function turned(list: string): Pair[] {
  return pairsOf(list).map(([word, opposite]) => [opposite, word]);
}

type Change = { readonly spot: Spot; readonly others: readonly string[] };

/** Puts the opposite in the place of a word; what is quoted is left alone. */
export const antonym: Mutate = ({ summary }, random) => {
  const changes = RULES.flatMap((find) => find(summary));
  return firstOf(changes, random, ({ spot, others }) => {
    const opposite = pick(others, random);
    if (opposite === undefined || isQuoted(summary, spot)) return null;
    return replaced(summary, spot, inCaseOf(spot.text, opposite));
  });
};

/** A word joined to another by a hyphen is a part of that one's meaning. */
function rule(pairs: readonly Pair[], before: string): (summary: string) => Change[] {
  const words = pairs.map(([word]) => word).join("|");
  const pattern = new RegExp(`${before}(?<!-)\\b(?:${words})\\b(?!-)`, "giu");
  return (summary) =>
    spotsOf(summary, pattern).map((spot) => ({
      spot,
      others: pairs
        .filter(([word]) => word === spot.text.toLowerCase())
        .map(([, opposite]) => opposite),
    }));
}
