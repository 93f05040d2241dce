import type { Finding } from "../schema/index.ts";
import { finding } from "./findings.ts";
import type { SentencePassage } from "./reading.ts";
import { isRunOf } from "./source-words.ts";
import type { Statement } from "./statement.ts";
import { tellingWords } from "./telling.ts";
import { holdsWord } from "./words.ts";
import { counted, enumerated } from "./wording.ts";

/**
 * Least share of content words in the cited sentences for a claim to count as said by them.
 *
 * Of 2,186 sentences from news summaries that people had judged faithful, 99% reached it on their best
 * three sentences of the article; of 5,188 sentences held against an article about something else, 0.1%.
 * Faithful sentences that a model had reworded freely mostly lie between the two limits, and are for an
 * editor to look at: so little of them stands in the article that a wrong word would not show.
 */
export const ENOUGH = 0.75;
/**
 * The same in a language whose function words are not known: there they count as content, and whoever
 * rewords a sentence changes those first.
 */
const ENOUGH_UNLISTED = 0.55;
/** Least share for a claim to count as said in part. Of the foreign sentences above, 0.9% reached it. */
export const SOME = 0.5;

/** Least share of a claim's words for it to count as said, in the language of its article. */
export function enoughFor({ reading: { rules } }: Statement): number {
  return rules.functionWords === null ? ENOUGH_UNLISTED : ENOUGH;
}

/** How far the cited sentences hold the words of a claim. */
export type Support = {
  /** Share of the claim's content words that the cited sentences hold, 0 to 1. */
  readonly measure: number;
  /** How many content words the claim has. */
  readonly asked: number;
  /** Those that the cited sentences lack. */
  readonly missing: readonly string[];
  /** The cited sentence that holds the claim word for word, if one does; then the measure is 1. */
  readonly verbatim: SentencePassage | null;
};

/** Does every cited sentence exist, and does a claim that states something cite one? */
export function evidenceFindings({ claim, block, reading }: Statement): Finding[] {
  const missing = [...new Set(claim.evidence)].filter((id) => !reading.sentences.has(id));
  const sentences = counted(reading.sentences.size, "sentence");
  if (missing.length > 0) {
    const why = `The claim cites ${enumerated(missing)}, and the article has ${sentences}.`;
    return [finding("evidence-missing", null, why)];
  }
  if (claim.evidence.length > 0 || block === "analysis") return [];
  if (block === "text") return [noneFound(sentences)];
  const why = `The claim cites none of the article's ${sentences}.`;
  return [finding("evidence-none", null, why)];
}

function noneFound(sentences: string): Finding {
  const why = `No content word of it stands in any of the article's ${sentences}.`;
  return finding("evidence-none", null, why);
}

const known = new WeakMap<Statement, Support>();

/** Do the cited sentences hold the words of the claim? Looked up once a statement. */
export function supportOf(statement: Statement): Support {
  const support = known.get(statement) ?? measuredSupport(statement);
  known.set(statement, support);
  return support;
}

function measuredSupport({ claim, cited, reading }: Statement): Support {
  const said = reading.claim(claim.text);
  const telling = tellingWords(reading.rules.code);
  const words = [...said.contentWords()].filter((word) => !telling.has(word));
  const verbatim = cited.find((sentence) => isRunOf(said, sentence)) ?? null;
  const missing = verbatim ? [] : words.filter((word) => !isHeld(word, cited));
  // A claim without content words says nothing that could be supported.
  const share = words.length === 0 ? 0 : 1 - missing.length / words.length;
  return { measure: verbatim ? 1 : share, asked: words.length, missing, verbatim };
}

function isHeld(word: string, cited: readonly SentencePassage[]): boolean {
  return cited.some((sentence) => holdsWord(sentence.contentWords(), word));
}
