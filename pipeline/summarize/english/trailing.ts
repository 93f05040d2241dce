import { from, part, type Cut } from "../cuts.ts";
import type { Mark } from "../outline.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import { ENGLISH } from "../vocabulary/english.ts";
import type { Word, Wording } from "../words.ts";
import { isAttribution } from "./attribution.ts";
import { carriesOn, hasMainVerb, opensNewClause } from "./clause.ts";
import { isPreposition } from "./small-words.ts";
import { unmarkedTails } from "./unmarked.ts";

const RELATIVES = wordSet("which who whose whom where when");

/**
 * None that limits or reverses what it follows (before, while, although, despite): without it a bullet
 * would say more than the sentence does.
 */
const SUBORDINATORS = wordSet(`
  after as because since amid following up down compared along including particularly especially
  mainly thanks due citing based followed led backed driven known called named seen given with from
`);

const COORDINATORS = wordSet("and so but");

const OPENS_APPOSITION = wordSet("a an the one");

/** Letters of `raising`, but not `spring`, `being`. */
const SHORTEST_PARTICIPLE = 6;

/** Everything from a mark to the end, where what follows the mark hangs on what precedes it. */
export function trailingCuts(sentence: ReadSentence): Cut[] {
  const { marks } = sentence.outline;
  const cuts = marks
    .filter((mark, index) => isLoose(sentence, mark) && endsThere(sentence, marks.slice(index + 1)))
    .map((mark) => from(mark, sentence, isAdverbial(sentence, mark)));
  return [...cuts, ...unmarkedTails(sentence)];
}

/** Whether what follows the mark tells when, why or how. */
function isAdverbial(sentence: ReadSentence, { next }: Mark): boolean {
  const [first] = part(sentence, next, sentence.text.length).words;
  return first !== undefined && SUBORDINATORS.has(first.lower);
}

/**
 * The clause before the first mark is not taken up again after a later one. Behind a later mark
 * only such words may stand as never open the predicate; an unknown one might be its verb, unless
 * the marks turn out to be those of a list.
 */
function endsThere(sentence: ReadSentence, later: readonly Mark[]): boolean {
  const { words } = sentence;
  const openers = later.map(({ next }) => words.findIndex(({ start }) => start >= next));
  const last = words[openers.at(-1) ?? -1];
  const isList = last?.lower === "and" || last?.lower === "or";
  return openers.every((index) => {
    if (index === -1) return true;
    return isList ? !carriesOn(words[index]) : opensLooseness(words[index]);
  });
}

/** Whether the word surely does not open the predicate. */
function opensLooseness(word: Word | undefined): boolean {
  if (!word || carriesOn(word)) return false;
  return !/^\p{Ll}/u.test(word.text) || isKnownOpener(word);
}

function isKnownOpener(word: Word): boolean {
  return (
    isPreposition(word) || ENGLISH.functionWords.has(word.lower) || /(?:ing|ly)$/u.test(word.lower)
  );
}

/** Whether what follows the mark hangs on what precedes it. */
function isLoose(sentence: ReadSentence, mark: Mark): boolean {
  const after = part(sentence, mark.next, sentence.text.length);
  switch (mark.kind) {
    case "colon":
      return false;
    case "semicolon":
    case "dash":
      return true;
    case "comma":
      return isLooseAfterComma(sentence, mark, after);
  }
}

/** `, which`, `, because`, `, she said`, `, raising`, `, aimed at`, `, a maker of`. */
function isLooseAfterComma(sentence: ReadSentence, mark: Mark, after: Wording): boolean {
  const [first, second, third] = after.words;
  if (!first || !second) return false;
  if (RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower)) return true;
  if (isPrepositionOf(first, second, third) || isAttribution(after.words)) return true;
  if (COORDINATORS.has(first.lower)) return coordinates(sentence, mark, after);
  if (isParticipial(first, second)) return !endsInParticiple(part(sentence, 0, mark.at));
  return isPassive(after) || isClosingApposition(sentence, mark, after);
}

/** `extracting, transforming and loading` is a list. */
function endsInParticiple({ words }: Wording): boolean {
  return words.at(-1)?.lower.endsWith("ing") ?? false;
}

/** `, in which`, `, some of which`, `, tickets for which`. */
function isPrepositionOf(first: Word, second: Word, third: Word | undefined): boolean {
  const relative = isPreposition(first) ? second : isPreposition(second) ? third : undefined;
  return relative?.lower === "which" || relative?.lower === "whom";
}

/** `, raising prices`, `, partly closing the gap`. */
function isParticipial(first: Word, second: Word): boolean {
  return isParticiple(first) || (first.lower.endsWith("ly") && isParticiple(second));
}

function isParticiple({ text, lower }: Word): boolean {
  return lower.length >= SHORTEST_PARTICIPLE && lower.endsWith("ing") && text === lower;
}

/** `, aimed at the young`, but not `, stopped at a shop and went home`. */
function isPassive({ words }: Wording): boolean {
  const [first, second] = words;
  if (!first || !second || !isPreposition(second) || joinsMore(words)) return false;
  return /(?:ed|made|sold|held|built|written|found|set|put)$/u.test(first.lower);
}

/** `, a maker of pumps`: a noun phrase, no clause of its own and no member of a list. */
function isClosingApposition(sentence: ReadSentence, mark: Mark, after: Wording): boolean {
  const [first] = after.words;
  const before = part(sentence, 0, mark.at).words.at(-1);
  if (!first || joinsMore(after.words) || hasMainVerb(after)) return false;
  if (OPENS_APPOSITION.has(first.lower)) return true;
  const isOnly = sentence.outline.marks.filter(({ kind }) => kind === "comma").length === 1;
  return isOnly && first.tag === "PROPN" && (before?.tag === "PROPN" || before?.tag === "NOUN");
}

function joinsMore(words: readonly Word[]): boolean {
  return words.some(({ lower }) => lower === "and" || lower === "or");
}

/** `, and` with a subject of its own, where no comma before it makes a list of it. */
function coordinates(sentence: ReadSentence, mark: Mark, after: Wording): boolean {
  const commas = sentence.outline.marks.filter(({ kind, at }) => kind === "comma" && at < mark.at);
  const rest = { text: after.text, words: after.words.slice(1) };
  return commas.length <= 1 && opensNewClause(rest);
}
