import { firstOf, inCaseOf, isQuoted, pick, replaced, spotsOf } from "./draw.ts";
import type { Mutate } from "./material.ts";

/** Words that cannot both be true of one thing, form by form. */
const PAIRS = `
  rise fall, rises falls, rose fell, risen fallen, rising falling,
  increase decrease, increases decreases, increased decreased, increasing decreasing,
  grow shrink, grows shrinks, grew shrank, growing shrinking,
  gain lose, gains loses, gained lost, gaining losing,
  win lose, wins loses, won lost, winning losing,
  victory defeat, success failure, successful unsuccessful, succeeded failed,
  approve reject, approves rejects, approved rejected, approving rejecting, approval rejection,
  accept refuse, accepts refuses, accepted refused, accepting refusing,
  support oppose, supports opposes, supported opposed, supporting opposing,
  agree disagree, agrees disagrees, agreed disagreed,
  allow forbid, allows forbids, allowed forbade, allowing forbidding,
  admit deny, admits denies, admitted denied, admitting denying,
  confirmed denied, praised criticised, praises criticises,
  buy sell, buys sells, bought sold, buying selling,
  hire dismiss, hired dismissed, hiring dismissing,
  open close, opens closes, opened closed, opening closing,
  begin end, begins ends, began ended, beginning ending, start finish, started finished,
  arrive leave, arrives leaves, arrived left, arriving leaving,
  enter leave, entered left, join leave, joined left,
  lift impose, lifted imposed, strengthen weaken, strengthened weakened, strengthening weakening,
  improve worsen, improves worsens, improved worsened, improving worsening,
  expand cut, expanded cut, raise lower, raises lowers, raised lowered, raising lowering,
  create destroy, created destroyed, include exclude, includes excludes, included excluded, including excluding,
  guilty innocent, convicted acquitted, arrested released, legal illegal, possible impossible,
  alive dead, survived died, safe dangerous, healthy ill, likely unlikely, able unable,
  higher lower, highest lowest, larger smaller, largest smallest, bigger smaller, biggest smallest,
  longer shorter, longest shortest, older younger, oldest youngest, faster slower, fastest slowest,
  stronger weaker, better worse, best worst, more fewer, most fewest, above below,
  before after, inside outside, early late, public private, rich poor, strong weak, high low,
  positive negative, profit loss, profits losses, cheap expensive, full empty, same different`;

const OPPOSITES = opposites();
const ANY = new RegExp(`\\b(?:${[...OPPOSITES.keys()].join("|")})\\b`, "giu");

/** Puts the opposite in the place of a word. */
export const antonym: Mutate = ({ summary }, random) =>
  firstOf(spotsOf(summary, ANY), random, (spot) => {
    const opposite = pick(OPPOSITES.get(spot.text.toLowerCase()) ?? [], random);
    if (opposite === undefined || isQuoted(summary, spot)) return null;
    const after = summary.slice(spot.at + spot.text.length);
    // Beside a number "more than" and "fewer than" differ; as a comparison "more and more" need not.
    if (/^(?:-| and (?:more|less|fewer)\b)/u.test(after)) return null;
    return replaced(summary, spot, inCaseOf(spot.text, opposite));
  });

function opposites(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const pair of PAIRS.split(",")) {
    const [one = "", other = ""] = pair.trim().split(/\s+/u);
    map.set(one, [...(map.get(one) ?? []), other]);
    map.set(other, [...(map.get(other) ?? []), one]);
  }
  return map;
}
