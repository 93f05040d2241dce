import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import {
  agreementOf,
  areTwins,
  hasNear,
  placesIn,
  shareOf,
  sharesPair,
  spanBetween,
  twinsIn,
  type Agreement,
  type Line,
  type Place,
  type Word,
} from "./alignment.ts";
import { isDenier } from "./denials.ts";
import { hedgeWords, type HedgeWords } from "./hedges.ts";
import { negationWords } from "./negators.ts";
import { futuresIn, isPast, isSameVerb, tensesIn } from "./tenses.ts";
import { gathered } from "../lists.ts";

/** A word that leaves something open, and what it leaves open; by their places in a line. */
export type Hedge = {
  readonly hedge: number;
  readonly hedged: number;
  /** Whether somebody says so, and it is not merely possible. */
  readonly isReported: boolean;
};

/** Does the claim state for certain what its evidence leaves open? */
export function certaintyFindings(statement: Statement): Finding[] {
  const { claim, cited, reading } = statement;
  const words = hedgeWords(reading.rules.code);
  if (words === null) return [];
  const line = reading.claim(claim.text).line();
  for (const sentence of cited) {
    // "Could you take care of it?" asks, and leaves nothing open.
    if (sentence.text.includes("?")) continue;
    for (const hedge of hedgesIn(sentence.line(), words)) {
      const said = statedPlainly(hedge, sentence, { statement, line, words });
      if (said !== null) return [hardened(said, hedge, sentence)];
    }
  }
  return toldAsDone({ statement, line, words });
}

/** What its evidence says will be, the claim tells as done. */
function toldAsDone(asked: Asked): Finding[] {
  const { statement, line } = asked;
  const tenses = tensesIn(statement.reading.rules.code);
  if (tenses === null) return [];
  for (const sentence of statement.cited)
    for (const at of futuresIn(sentence.line(), tenses)) {
      const source = { line: sentence.line(), at };
      const future = source.line[at];
      const said = line.find(
        (word, place) =>
          future !== undefined &&
          isSameVerb(word, future, tenses) &&
          isPast({ line, at: place }, tenses) &&
          !isOpen({ line, at: place }, asked.words, false) &&
          !isDenied({ line, at: place }, asked) &&
          isSameSaying({ line, at: place }, source, asked),
      );
      if (!future || !said) continue;
      const why = `The claim tells “${said.text}” as done; ${sentence.id} says “${spanBetween(sentence.text, source.line, at - 3, at + 2)}”.`;
      return [finding("hedge-removed", said.text, why)];
    }
  return [];
}

function hardened(said: string, { hedge, hedged }: Hedge, sentence: SentencePassage): Finding {
  const open = spanBetween(sentence.text, sentence.line(), hedge, hedged);
  const why = `The claim states “${said}” for certain; ${sentence.id} says “${open}”.`;
  return finding("hedge-removed", said, why);
}

type Asked = {
  readonly statement: Statement;
  readonly line: Line;
  readonly words: HedgeWords;
};

/** The word of the claim that states what the hedge leaves open. */
function statedPlainly(
  { hedge, hedged, isReported }: Hedge,
  sentence: SentencePassage,
  asked: Asked,
): string | null {
  const { line, words } = asked;
  const source = { line: sentence.line(), at: hedged };
  const [open, word] = [source.line[hedge], source.line[hedged]];
  // A claim that has the very hedge says what is left open, in whatever order.
  if (open !== undefined && line.some((it) => areTwins(it, open))) return null;
  // Only English forms are brought to their base.
  const isSame = (it: Word) =>
    it.base === word?.base ||
    (word !== undefined && asked.statement.reading.rules.code !== "en" && areTwins(it, word));
  const at = placesIn(line, isSame).find(
    (place) =>
      !isOpen({ line, at: place }, words, isReported) &&
      !isDenied({ line, at: place }, asked) &&
      isSameSaying({ line, at: place }, source, asked),
  );
  return at === undefined ? null : (line[at]?.text ?? null);
}

/** Least share of the words around a word that must stand around its twin; beside the same word, less. */
const ALONE = 0.65;
const PAIRED = 0.3;
/** Fewer in common are chance. */
const FEWEST = 2;

function isSameSaying(claimed: Place, source: Place, { statement, words }: Asked): boolean {
  const seen = agreementOf(claimed, source);
  const share = sharesPair(claimed, source) ? PAIRED : ALONE;
  if (seen.asked === 0 || seen.shared < Math.min(FEWEST, seen.asked)) return false;
  return (
    seen.shared >= share * seen.asked &&
    !isStatedElsewhere(claimed, source, { seen, statement, words })
  );
}

/** The evidence may leave it open in one place and state it in another. */
function isStatedElsewhere(
  claimed: Place,
  source: Place,
  { seen, statement, words }: Omit<Asked, "line"> & { readonly seen: Agreement },
): boolean {
  const word = source.line[source.at];
  return statement.cited.some((sentence) => {
    const line = sentence.line();
    return (word ? twinsIn(line, word) : []).some(
      (at) =>
        !(line === source.line && at === source.at) &&
        !isOpen({ line, at }, words, false) &&
        shareOf(agreementOf(claimed, { line, at })) >= shareOf(seen),
    );
  });
}

/** How many words before a word may soften it; in its own clause, any number. */
const SOFTENING = 8;
/** How many words after it may: "will fall, probably". */
const AFTERTHOUGHT = 4;

function isOpen({ line, at }: Place, words: HedgeWords, isReported: boolean): boolean {
  const clause = line[at]?.clause;
  const before = line
    .slice(0, at)
    .filter((word, place) => place >= at - SOFTENING || word.clause === clause);
  const after = line.slice(at + 1, at + 1 + AFTERTHOUGHT);
  return (
    // "To improve the air" tells what for, and not that it is so.
    words.infinitive.test(line[at - 1]?.folded ?? "") ||
    before.some(({ folded }) => words.softening.test(folded)) ||
    after.some(({ folded }) => words.open.test(folded) || words.reported.test(folded)) ||
    (isReported && line.some(({ folded }) => words.attributing.test(folded)))
  );
}

/** How many words before a word may deny it. */
const DENYING = 5;

/** Who "did not save the ship" takes nothing for certain that was left open; whether he may deny it is another question. */
function isDenied(place: Place, { statement }: Asked): boolean {
  const words = negationWords(statement.reading.rules.code);
  return words !== null && hasNear(place, [DENYING, 0], (_, at) => isDenier(place.line, at, words));
}

/** How many words away from its hedge the hedged word may stand. */
const REACH = 5;

/** A sentence of the article is asked by every claim that cites it. */
const known = new WeakMap<Line, readonly Hedge[]>();

/** What a line leaves open. */
export function hedgesIn(line: Line, words: HedgeWords): readonly Hedge[] {
  const hedges = known.get(line) ?? readHedges(line, words);
  known.set(line, hedges);
  return hedges;
}

function readHedges(line: Line, words: HedgeWords): Hedge[] {
  const open = placesIn(
    line,
    ({ folded }) => words.open.test(folded) || words.reported.test(folded),
  );
  return gathered(open, (hedge) => {
    const { folded = "", clause } = line[hedge] ?? {};
    const next = line[hedge + 1]?.folded ?? "";
    // "May not" denies; "could he" asks; "the set" and "the plan of" are things.
    if (
      words.notAfter.test(next) ||
      (words.onlyBefore.word.test(folded) && next !== words.onlyBefore.next)
    )
      return [];
    const [hedged] = placesIn(
      line,
      (word, at) =>
        at > hedge && at <= hedge + REACH && word.clause === clause && isHedgeable(word, words),
    );
    return hedged === undefined ? [] : [{ hedge, hedged, isReported: words.reported.test(folded) }];
  });
}

function isHedgeable({ content, folded }: Line[number], words: HedgeWords): boolean {
  return (
    content &&
    !words.between.test(folded) &&
    !words.open.test(folded) &&
    !words.reported.test(folded)
  );
}
