import { StageError } from "../errors.ts";
import type { Article } from "../schema/index.ts";
import { pulseAnalysis } from "./arrange.ts";
import { limitsOf } from "./limits.ts";
import { rankSentences } from "./rank.ts";
import { isEnglish, readArticle, type Tagger } from "./reading.ts";
import { keyTakeaways } from "./takeaways.ts";
import { whyItMatters } from "./why.ts";
import type { Blocks, WriterPort } from "./writer.ts";

/**
 * The embedded writer: takes sentences of the article and shortens some of them.
 *
 * It needs no key and no network, adds no word, and writes the same of the same article. It knows
 * English best, German, French, Spanish and Portuguese by their closed classes of words; in any other
 * language it tells what stands first, and says that it is out of its depth.
 *
 * Its `write` throws StageError `article-too-thin` where no sentence is complete.
 */
export function extractiveWriter(): WriterPort {
  return {
    writer: { name: "extractive", version: "1", model: null, prompt: null },
    write: async (article) => writeBlocks(article, await taggerFor(article)),
  };
}

/** Loaded when the first English article comes: whoever writes of none does not wait for it. */
async function taggerFor(article: Article): Promise<Tagger | null> {
  return isEnglish(article) ? (await import("./english/tags.ts")).tagged : null;
}

function writeBlocks(article: Article, tagger: Tagger | null): Blocks {
  const reading = readArticle(article, tagger);
  const ranks = rankSentences(reading);
  const why = whyItMatters(reading, ranks);
  if (why === null) throw tooThin(article, reading.sentences.length);
  return {
    whyItMatters: { text: why.text, evidence: [why.sentence.id] },
    keyTakeaways: keyTakeaways(reading, ranks, article.coverage, why.sentence),
    pulseAnalysis: article.coverage === "teaser" ? [] : pulseAnalysis(reading, ranks, why.sentence),
    limits: limitsOf(article),
  };
}

function tooThin({ title, paragraphs }: Article, read: number): StageError {
  return new StageError(
    "article-too-thin",
    `None of the ${read} lines of prose in the ${paragraphs.length} blocks of "${title}" is a complete sentence.`,
  );
}
