import { StageError } from "../errors.ts";
import type { Article, Claim, SentenceId } from "../schema/index.ts";
import { pulseAnalysis } from "./arrange.ts";
import { taggerFor } from "./english/tagger.ts";
import { limitsOf } from "./limits.ts";
import { otherLanguage } from "./other-language.ts";
import { rankSentences } from "./rank.ts";
import { readArticle, type Tagger } from "./reading.ts";
import { salienceOf } from "./salience.ts";
import { withoutStop } from "./shorten.ts";
import { takeawaysOf } from "./takeaways.ts";
import { whyItMatters } from "./why.ts";
import type { Blocks, WriterPort } from "./writer.ts";

/**
 * The embedded writer: takes sentences of the article and shortens some of them.
 *
 * It needs no key and no network, adds no word but first names that the article gives elsewhere, and
 * writes the same of the same article. It knows
 * English best, German, French, Spanish and Portuguese by their closed classes of words; in any other
 * language it tells what stands first, and says that it is out of its depth.
 *
 * Its `write` throws StageError `article-too-thin` where no sentence is complete.
 *
 * @param language that briefs were to be in, BCP 47; null for that of each article. It translates nothing,
 *   and says so.
 */
export function extractiveWriter(language: string | null = null): WriterPort {
  return {
    writer: { name: "extractive", version: "3", model: null, prompt: null },
    async write(article) {
      const blocks = writeBlocks(article, await taggerFor(article));
      return { ...blocks, limits: [...blocks.limits, ...notTranslated(article, language)] };
    },
  };
}

function writeBlocks(article: Article, tagger: Tagger | null): Blocks {
  const reading = readArticle(article, tagger);
  const ranks = rankSentences(reading);
  const salience = salienceOf(reading);
  const takeaways = takeawaysOf(reading, salience, article.coverage);
  const wanted = new Set(takeaways(null).map(({ sentence }) => sentence));
  const why = whyItMatters(reading, ranks, salience, wanted);
  if (why === null) throw tooThin(article, reading.sentences.length);
  const chosen = takeaways(why.sentence);
  const told = new Set(chosen.map(({ sentence }) => sentence));
  return {
    whyItMatters: { text: why.text, evidence: [...why.sources] },
    keyTakeaways: claimsOf(chosen, why),
    pulseAnalysis:
      article.coverage === "teaser" ? [] : pulseAnalysis(reading, ranks, why.sentence, told),
    limits: limitsOf(article),
  };
}

function notTranslated(article: Article, language: string | null): string[] {
  return otherLanguage(article, language) === null
    ? []
    : ["It is in the words of the article, and not in the language that is set."];
}

/** Where there is nothing else, the one sentence is told here too. */
function claimsOf(takeaways: readonly Told[], why: Told): Claim[] {
  const told = takeaways.length > 0 ? takeaways : [{ ...why, text: withoutStop(why.text).trim() }];
  return told.map(({ text, sources }) => ({ text, evidence: [...sources] }));
}

type Told = { readonly text: string; readonly sources: readonly SentenceId[] };

function tooThin({ title, paragraphs }: Article, read: number): StageError {
  return new StageError(
    "article-too-thin",
    `No line of prose in "${title}" is a complete sentence: ${counted(read, "line")} read in ${counted(paragraphs.length, "block")}.`,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
