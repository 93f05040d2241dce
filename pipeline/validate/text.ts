import type { Article, Finding } from "../schema/index.ts";
import { spanOf } from "./copying.ts";
import { danglingEnd, endsSentence } from "./endings.ts";
import { finding } from "./findings.ts";
import { readArticle, type Reading } from "./reading.ts";
import { isRestated, repeatedRun, saidBy } from "./repeats.ts";
import { indexWords, sharedRuns, type SharedRun, type WordIndex } from "./runs.ts";
import { counted } from "./wording.ts";
import { gathered } from "./lists.ts";

/**
 * What is wrong with a summary of plain sentences as a text: it says the same twice, it breaks off, it is
 * the opening of the article and no summary of it.
 *
 * The same questions that a brief is asked, for texts that have no blocks. Pure.
 *
 * @param claims the sentences of the text in order.
 */
export function textFindings(article: Article, claims: readonly string[]): Finding[] {
  return findingsOfText(claims, readArticle(article));
}

/** The same, where the article has been read. */
export function findingsOfText(claims: readonly string[], reading: Reading): Finding[] {
  return [
    ...repetitionFindings(claims, reading),
    ...truncationFindings(claims, reading.rules.code),
    ...leadFindings(claims, reading),
  ];
}

/** Sentences that say what one before them said, and words that come round again. */
export function repetitionFindings(claims: readonly string[], reading: Reading): Finding[] {
  const said = claims.map((text) => saidBy(text, reading));
  const repeated = gathered(said, (one, index) => {
    const same = said.slice(0, index).findIndex((it) => isRestated(it, one));
    if (same === -1) return [];
    const why = `Sentence ${index + 1} says the same as sentence ${same + 1}.`;
    return [finding("sentence-repeated", one.text, why)];
  });
  if (repeated.length > 0) return repeated;
  const text = claims.join(" ");
  const run = repeatedRun(gathered(said, ({ words }) => words));
  if (run === null) return [];
  const why = `These ${counted(run.length, "word")} stand in the text twice.`;
  return [finding("sentence-repeated", spanOf(text, run), why)];
}

/** Where none of several claims has an end mark they are bullets, of which only an open end is told. */
function truncationFindings(claims: readonly string[], code: string): Finding[] {
  const last = claims.at(-1) ?? "";
  if (last.trim() === "") return [];
  const areBullets = claims.length > 1 && !claims.some(endsSentence);
  const end = danglingEnd(last, code);
  if (end !== null) return [finding("breaks-off", end, `The text ends in “${end}”.`)];
  if (areBullets || endsSentence(last)) return [];
  const words = last.trim().split(/\s+/u).slice(-3).join(" ");
  return [finding("breaks-off", words, `The text ends in “${words}”, without an end mark.`)];
}

/** So many sentences of the article are its opening. */
const LEAD_SENTENCES = 3;
/** A shorter run may be a quotation, or how everybody tells it. */
const LEAD_RUN = 25;
/** The first words may have been left out: a place, a "But". */
const NEAR_START = 4;
/** No first sentence is so long; or the sentences of the article could not be told apart. */
const LONG_RUN = 50;
/** Past the end of the first sentence by so much, a run is no quotation of it. */
const PAST_END = 3;

/** Is the text the opening of the article, word for word, over the end of its first sentence? */
function leadFindings(claims: readonly string[], reading: Reading): Finding[] {
  const text = claims.join(" ");
  const words = gathered(claims, (claim) => saidBy(claim, reading).words);
  const ends = endsOfLead(reading);
  const least = Math.min(LEAD_RUN, ends.at(-1) ?? 0) || 1;
  // The whole article need not be read where nothing runs on from its first words.
  if (sharedRuns(words, openingOf(reading, least), least).length === 0) return [];
  const lead = sharedRuns(words, reading.words(), least).find((run) => isLead(run, ends));
  if (lead === undefined) return [];
  const why = `These ${counted(lead.length, "word")} are the opening of the article, word for word.`;
  return [finding("lead-copied", spanOf(text, words.slice(lead.at, lead.at + lead.length)), why)];
}

/** After how many words of the article its first sentences end. */
function endsOfLead({ sentences }: Reading): number[] {
  let count = 0;
  return [...sentences.values()]
    .slice(0, LEAD_SENTENCES)
    .map(({ words }) => (count += words().length));
}

/** As many words of the article as a run of this length takes that begins near its start. */
function openingOf({ sentences }: Reading, length: number): WordIndex {
  const most = NEAR_START + length;
  const opening: string[] = [];
  for (const { words } of sentences.values()) {
    opening.push(...words().slice(0, most - opening.length));
    if (opening.length === most) break;
  }
  return indexWords(opening);
}

function isLead({ inSource, length }: SharedRun, ends: readonly number[]): boolean {
  const [first = 0, , third = Infinity] = ends;
  if (inSource > NEAR_START) return false;
  const end = inSource + length;
  return end >= third || length >= LONG_RUN || (length >= LEAD_RUN && end >= first + PAST_END);
}
