import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import {
  agreementOf,
  areTwins,
  hasNear,
  shareOf,
  sharesPair,
  type Agreement,
  type Line,
  type Place,
} from "./alignment.ts";
import { denialsIn } from "./denials.ts";
import { negationWords, type NegationWords } from "./negators.ts";
import { isConverse, isRelation, oppositesIn, type Opposites } from "./opposites.ts";
import { reversalsOf } from "./reversals.ts";
import { gathered } from "../lists.ts";

type Match = Agreement & {
  readonly sentence: SentencePassage;
  readonly place: Place;
  readonly base: string;
};

/** Does the claim have the opposite of a word that its evidence has in the same place? */
export function antonymFindings(statement: Statement): Finding[] {
  const { claim, cited, reading } = statement;
  const { code } = reading.rules;
  const opposites = oppositesIn(code);
  const words = negationWords(code);
  if (words === null) return [];
  const line = reading.claim(claim.text).line();
  const evidence = cited.map((it) => it.line());
  return gathered(line, (word, at) => {
    // "If they have it installed" says of nobody that they have.
    const reversed = word.content ? reversalsOf(word.base, evidence, code) : NONE;
    if (!opposites.opposed.has(word.base) && reversed.size === 0) return [];
    if (isConditional({ line, at })) return [];
    const other = opposedTo({ line, at }, statement, { opposites, words, reversed });
    const against = other?.place.line[other.place.at];
    if (!other || !against) return [];
    const why = `The claim says “${word.text}” where ${other.sentence.id} says “${against.text}”.`;
    return [finding("antonym", word.text, why)];
  });
}

type Lists = {
  readonly opposites: Opposites;
  readonly words: NegationWords;
  /** The words of the evidence that a prefix parts from the one of the claim. */
  readonly reversed: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

/** The word of the evidence that a word of the claim contradicts. */
function opposedTo(
  claimed: Place,
  { cited }: Statement,
  { opposites, words, reversed }: Lists,
): Match | null {
  const base = claimed.line[claimed.at]?.base ?? "";
  const opposed = opposites.opposed.get(base);
  const akin = opposites.akin.get(base);
  const isOpposed = (it: string) => opposed?.has(it) === true || reversed.has(it);
  const isAkin = (it: string) => it === base || akin?.has(it) === true;
  // Most words have no opposite in the evidence: only where one has is the rest worth comparing.
  if (!cited.some((it) => it.line().some((word) => isOpposed(word.base)))) return null;
  const matches = gathered(cited, (sentence) =>
    matchesIn(sentence, claimed, (it) => isOpposed(it) || isAkin(it)),
  );
  const best = matches
    .filter((it) => isOpposed(it.base))
    .toSorted((one, other) => other.shared - one.shared)[0];
  if (!best || !isSameSlot(best, claimed, base)) return null;
  // "Coated cells 612, uncoated 318" sets the two side by side.
  if (claimed.line.some((word, at) => at !== claimed.at && word.base === best.base)) return null;
  // What the sentence says too, or another says as plainly, the claim may have from there, unless it has
  // a word for that already: "a decrease and a reduction" of "an increase and a reduction".
  const isSaid = matches.some(
    (it) =>
      isAkin(it.base) &&
      (it.sentence === best.sentence || shareOf(it) >= shareOf(best)) &&
      !isTaken(it, claimed),
  );
  return isSaid || isDenied(claimed, words) !== isDenied(best.place, words) ? null : best;
}

function matchesIn(
  sentence: SentencePassage,
  claimed: Place,
  isWanted: (base: string) => boolean,
): Match[] {
  const line = sentence.line();
  return gathered(line, ({ base }, at) =>
    isWanted(base)
      ? [{ sentence, base, place: { line, at }, ...agreementOf(claimed, { line, at }) }]
      : [],
  );
}

/** Whether another word of the claim is the same, and stands among the same words as much as this one. */
function isTaken({ place, shared }: Match, claimed: Place): boolean {
  const base = place.line[place.at]?.base;
  return claimed.line.some(
    (word, at) =>
      at !== claimed.at &&
      word.base === base &&
      agreementOf({ line: claimed.line, at }, place).shared >= shared &&
      sharesPair({ line: claimed.line, at }, place),
  );
}

const CONDITIONS = /^(?:if|unless|whether|falls|wenn|ob|si|se|caso)$/u;

function isConditional({ line, at }: Place): boolean {
  const clause = line[at]?.clause;
  return CONDITIONS.test(line.find((word) => word.clause === clause)?.folded ?? "");
}

/** Least share of the words around a word that must stand around its opposite; beside the same word, less. */
const ALONE = 0.65;
const PAIRED = 0.5;
/** Fewer in common are chance. */
const FEWEST = 2;

function isSameSlot({ place, asked, shared }: Match, claimed: Place, base: string): boolean {
  const isPaired = sharesPair(claimed, place);
  // Husband and wife mostly stand in one story, and near one another: there the next word must agree.
  if (!isPaired && isRelation(base)) return false;
  // What is before one thing may be after another: it must be the same thing.
  if (TEMPORAL.test(base) && !sharesNext(claimed, place)) return false;
  // One sends what the other receives: there who does it must agree.
  if (isConverse(base) && !sharesSubject(claimed, place)) return false;
  return (
    asked > 0 && shared >= Math.min(FEWEST, asked) && shared >= (isPaired ? PAIRED : ALONE) * asked
  );
}

const TEMPORAL = /^(?:after|before|nach|vor|nachdem|bevor|apres|avant|despues|antes|depois)$/u;

function sharesNext(claimed: Place, place: Place): boolean {
  const next = ({ line, at }: Place) => line.slice(at + 1).find(({ content }) => content);
  const [one, other] = [next(claimed), next(place)];
  return one !== undefined && other !== undefined && areTwins(one, other);
}

/** How many words before a verb its subject may stand. */
const SUBJECT = 6;

function sharesSubject(claimed: Place, place: Place): boolean {
  const before = ({ line, at }: Place) =>
    line
      .slice(Math.max(0, at - SUBJECT), at)
      .filter(({ content, clause }) => content && clause === line[at]?.clause);
  const others = before(place);
  return before(claimed).some((word) => others.some((other) => areTwins(word, other)));
}

/** "Did not lose" is no opposite of "won", and neither is "failed to lose". */
function isDenied(place: Place, words: NegationWords): boolean {
  return (
    isAmongDenied(place.line, place.at, words) ||
    hasNear(
      place,
      [4, 0],
      ({ folded }) => words.deniers.has(folded) || words.reversing.test(folded),
    )
  );
}

function isAmongDenied(line: Line, at: number, words: NegationWords): boolean {
  return denialsIn(line, words).some(
    ({ denier, denied }) =>
      denied.includes(at) || (words.deniesBackwards && line[denier]?.clause === line[at]?.clause),
  );
}
