import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { foldWords, holdsWords } from "../folding.ts";
import type { Reading, SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { contentWords, holdsWord, wordsIn } from "../words.ts";
import { quotationsIn } from "./quotations.ts";
import { hasPronounSpeaker, speakersIn, type Speaker } from "./speech.ts";

/** Does the claim give somebody's words to another? */
export function speakerFindings(statement: Statement): Finding[] {
  const { claim, reading } = statement;
  const claimed = onlySpeaker(claim.text, reading.rules.code);
  if (claimed === null) return [];
  const source = placeOf(statement, claimed);
  if (source === null) return [];
  const said = speakerOf(source, reading);
  if (said === null || mayBeSame(claimed, said, source, reading)) return [];
  if (!isKnownName(claimed, reading)) return [];
  const why = `The claim has ${claimed.name} say it; in ${source.id} it is ${said.name} who says it.`;
  return [finding("quote-wrong-speaker", claimed.name, why)];
}

/** A first word has its capital for being first: "Striker says" names nobody. */
function isKnownName({ name }: Speaker, reading: Reading): boolean {
  return wordsIn(name).every((word) => reading.names().has(word));
}

/** With two of them, who says what would have to be guessed. */
function onlySpeaker(text: string, code: string): Speaker | null {
  const speakers = speakersIn(text, code);
  const [first] = speakers;
  return first && new Set(speakers.map(({ name }) => name)).size === 1 ? first : null;
}

/** The sentence that holds what the claim says was said. */
function placeOf(statement: Statement, claimed: Speaker): SentencePassage | null {
  const { claim, reading } = statement;
  const quotations = quotationsIn(claim.text).map(foldWords);
  if (quotations.length > 0) {
    const holding = [...reading.sentences.values()].filter((it) =>
      quotations.every((words) => holdsWords(it.folded(), words)),
    );
    // What two people say in the same words may be either's.
    return holding.length === 1 ? (holding[0] ?? null) : null;
  }
  return reportedIn(statement, claimed);
}

/** Share of the reported words that a sentence must hold to be the one that is reported. */
const SAME_REPORT = 0.75;
/** Fewer are too common to tell one saying from another. */
const FEWEST_WORDS = 4;

function reportedIn(
  { claim, cited, reading }: Statement,
  claimed: Speaker,
): SentencePassage | null {
  // Only what follows "Berg said" is surely what he said.
  if (claimed.start > 0) return null;
  const words = [...contentWords(claim.text.slice(claimed.end), reading.rules)];
  if (words.length < FEWEST_WORDS) return null;
  const shares = cited.map((sentence) => ({
    sentence,
    share: words.filter((word) => holdsWord(sentence.contentWords(), word)).length / words.length,
  }));
  const best = shares.toSorted((one, other) => other.share - one.share)[0];
  return best && best.share >= SAME_REPORT ? best.sentence : null;
}

/** Who speaks in a sentence: the one it names, or, for "he said", the only one the sentence before names. */
function speakerOf(sentence: SentencePassage, reading: Reading): Speaker | null {
  const { code } = reading.rules;
  const here = speakersIn(sentence.text, code);
  if (here.length > 0) return onlySpeaker(sentence.text, code);
  if (!hasPronounSpeaker(sentence.text, code)) return null;
  const all = [...reading.sentences.values()];
  const before = all[all.findIndex(({ id }) => id === sentence.id) - 1];
  return before ? onlySpeaker(before.text, code) : null;
}

/**
 * A name may stand for another: "NASA said" for its spokesman, "the Mayor" for Berg. Such a name stands
 * near; and of one person's names one is part of the other.
 */
function mayBeSame(
  claimed: Speaker,
  said: Speaker,
  source: SentencePassage,
  reading: Reading,
): boolean {
  const all = [...reading.sentences.values()];
  const at = all.findIndex(({ id }) => id === source.id);
  const around = all.slice(Math.max(0, at - 2), at + 2).map(({ text }) => text);
  const near = new Set([said.name, ...around].flatMap(wordsIn));
  return wordsIn(claimed.name).some((word) => word.length > 1 && near.has(word));
}
