import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { isSameStem, wordsIn } from "../words.ts";
import type { SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { agrees } from "./agree.ts";
import type { Quantity } from "./figures.ts";
import { quantitiesOf } from "./quantity-findings.ts";
import { gathered } from "../lists.ts";

/** Two quantities of one text. */
type Pair = readonly [Quantity, Quantity];

/**
 * Do two numbers of the claim count each what the other counts in a sentence cited ("3 ships and 5 boats",
 * "5 ships and 3 boats"), or go the other way ("from 12 to 13", "from 13 to 12"; "by 7 votes to 4", "by 4 votes to 7")?
 *
 * Nothing is said unless the sentence has both numbers with both things.
 */
export function swapFindings(quantities: readonly Quantity[], statement: Statement): Finding[] {
  const { claim, cited } = statement;
  const isContent = contentTest(statement);
  return gathered(pairsOf(quantities), (pair) => {
    const told = cited.find((sentence) =>
      pairsOf(quantitiesOf(sentence.figures())).some((theirs) =>
        isSwapped(pair, theirs, { claim: claim.text, sentence, isContent }),
      ),
    );
    if (told === undefined) return [];
    const [one, other] = pair;
    const why = `“${one.span}” and “${other.span}” have changed places: ${told.id} has them the other way round.`;
    return [finding("figures-swapped", one.span, why)];
  });
}

function contentTest({ reading }: Statement): (word: string) => boolean {
  const { functionWords } = reading.rules;
  // Without a list of function words nothing is known to be a thing.
  return (word) => functionWords !== null && word.length > 2 && !functionWords.has(word);
}

function pairsOf(quantities: readonly Quantity[]): Pair[] {
  return gathered(quantities, (one, at) =>
    quantities.slice(at + 1).map((other): Pair => [one, other]),
  );
}

type Setting = {
  readonly claim: string;
  readonly sentence: SentencePassage;
  readonly isContent: (word: string) => boolean;
};

function isSwapped([one, other]: Pair, theirs: Pair, setting: Setting): boolean {
  if (agrees(one, other)) return false;
  return [theirs, [theirs[1], theirs[0]] as const].some(([its, others]) => {
    if (!agrees(one, its) || !agrees(other, others)) return false;
    return (
      countsSwapped([one, other], [its, others], setting) ||
      isTurned([one, other], [its, others], setting) ||
      isScoreTurned([one, other], [its, others], setting)
    );
  });
}

/** Whether the first counts what the second counts there, and the second what the first does. */
function countsSwapped(mine: Pair, theirs: Pair, { isContent }: Setting): boolean {
  const [first, second] = mine.map((it) => thingOf(it, isContent));
  const [its, others] = theirs.map((it) => thingOf(it, isContent));
  if (!first || !second || !its || !others || isThing(first, second)) return false;
  return isThing(first, others) && isThing(second, its);
}

/** The word right behind: further off stand words about something else. */
function thingOf({ after }: Quantity, isContent: (word: string) => boolean): string | null {
  const [word = ""] = after;
  return isContent(word) ? word : null;
}

function isThing(one: string, other: string): boolean {
  return one === other || isSameStem(one, other);
}

const FROM = /(?<!\p{L})(?:from|von|de|desde)\s\S{0,2}$/iu;
const TO = /^\S?\s(?:to|auf|à|a|para)\s\S{0,2}$/iu;

function isTurned(mine: Pair, theirs: Pair, { claim, sentence }: Setting): boolean {
  return isFromTo(mine, claim) && isFromTo([theirs[1], theirs[0]], sentence.text);
}

function isFromTo([one, other]: Pair, text: string): boolean {
  return FROM.test(text.slice(0, one.start)) && TO.test(text.slice(one.end, other.start));
}

/** What parts the two numbers of a score or a vote: "3-1", "7 votes to 4", "7 voix contre 4". */
const TO_SCORE =
  /^\s?(?:(?:votes?|voices?|voix|votos?|stimmen)\s)?(?:[-–—:]|to|zu|gegen|contre|à|a|contra|against)\s?$/iu;
/** Before these stands a range, and not a score. */
const OF_RANGE = /(?<!\p{L})(?:from|between|von|zwischen|de|entre|desde)\s$/iu;

/** "Won 3-1", "won 1-3". Who "lost 1-3" may have lost to the one who won, so the words before must agree. */
function isScoreTurned(mine: Pair, theirs: Pair, { claim, sentence, isContent }: Setting): boolean {
  const [its, others] = theirs;
  if (!isScore(mine, claim) || !isScore([others, its], sentence.text)) return false;
  const wordsBefore = (text: string, end: number) => wordsIn(text.slice(0, end)).filter(isContent);
  const [own, told] = [wordsBefore(claim, mine[0].start), wordsBefore(sentence.text, others.start)];
  return own.length >= FEWEST_BEFORE && own.every((word) => told.some((it) => isThing(word, it)));
}

/** Fewer words tell of no winner. */
const FEWEST_BEFORE = 2;

function isScore([one, other]: Pair, text: string): boolean {
  return (
    TO_SCORE.test(text.slice(one.end, other.start)) && !OF_RANGE.test(text.slice(0, one.start))
  );
}
