import { gramsOf, mean, share, type Sentence, type Source } from "./reading.ts";

/** In words: shorter ones are headings or broken off. */
const SHORT_SENTENCE = 6;
/** In words: what people ask of a summary of one news article. */
const USUAL_LENGTH = 60;
/** In letters, as LIX counts. */
const LONG_WORD = 6;

/**
 * How a summary is written, whatever it says. Capitals and the spaces around marks are left out: they
 * tell which program wrote it, and nothing of any other.
 */
export function surfaceFeatures(
  text: string,
  summary: readonly Sentence[],
  source: Source,
  functionWords: ReadonlySet<string>,
) {
  const words = summary.flatMap((it) => it.words);
  const all = Math.max(1, words.length);
  return {
    words: Math.log(all),
    offUsual: Math.abs(Math.log(all / USUAL_LENGTH)),
    ...sentenceLengths(summary.map((it) => it.words.length)),
    endsWhole: Number(/[.!?]['"”’)\s]*$/u.test(text)),
    endsOnFunction: share(summary, (it) => functionWords.has(it.words.at(-1) ?? "")),
    commas: timesOf(/,/gu, text) / all,
    colons: timesOf(/[:;]/gu, text) / all,
    brackets: timesOf(/[()]/gu, text) / all,
    digits: share(words, (it) => /^\d/u.test(it)),
    functionShare: share(words, (it) => functionWords.has(it)),
    letters: mean(words.map((it) => it.length)),
    long: share(words, (it) => it.length > LONG_WORD),
    distinct: new Set(words).size / all,
    ...newPairs(summary, source, functionWords),
  };
}

function sentenceLengths(lengths: readonly number[]) {
  const middle = mean(lengths);
  return {
    sentences: lengths.length,
    sentenceMean: middle,
    sentenceLeast: lengths.length === 0 ? 0 : Math.min(...lengths),
    sentenceMost: Math.max(0, ...lengths),
    sentenceSpread: Math.sqrt(mean(lengths.map((it) => (it - middle) ** 2))),
    shortSentences: share(lengths, (it) => it < SHORT_SENTENCE),
  };
}

/** Neighbouring words that are nowhere neighbours in the article: of the words that hold a sentence together, of the others, of both. */
function newPairs(
  summary: readonly Sentence[],
  { grams }: Source,
  functionWords: ReadonlySet<string>,
) {
  const pairs = summary.flatMap((it) => gramsOf(it.words, 2));
  const held = pairs
    .filter((pair) => grams[1]?.has(pair) !== true)
    .map((pair) => pair.split(" ").filter((word) => functionWords.has(word)).length);
  const shareWith = (count: number) => held.filter((it) => it === count).length;
  const all = Math.max(1, pairs.length);
  return {
    newFunctionPairs: shareWith(2) / all,
    newMixedPairs: shareWith(1) / all,
    newContentPairs: shareWith(0) / all,
  };
}

function timesOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
