import { createHash } from "node:crypto";
import { isWithoutCapitals, type Article } from "../schema/index.ts";
import { cleanText } from "./text/clean.ts";
import { languageOf } from "./text/language.ts";
import { numberSentences, plainBlocks, type Split } from "./text/paragraphs.ts";
import { splitSentences, splitSmallSentences } from "./text/sentences.ts";

/**
 * Takes a text as an article as it stands: no line of it is a headline, and none is too short.
 *
 * @param fetchedAt when it was handed over.
 * @returns null when there is nothing to read in it.
 */
export async function articleOfText(text: string, fetchedAt: Date): Promise<Article | null> {
  const blocks = plainBlocks(text);
  const body = blocks.map((block) => block.text).join("\n\n");
  if (body === "") return null;
  const language = await languageOf(body, null);
  return {
    ...NOTHING_KNOWN,
    page: pageOf(text, fetchedAt),
    title: UNTITLED,
    language,
    paragraphs: numberSentences(blocks, language, splitFor(body)),
  };
}

/**
 * The sentences of a text about an article, cut where those of the article are; each line break ends one.
 *
 * @param language BCP 47 tag of the article's language, which the text shares; null when it cannot be told.
 */
export function sentencesOfText(text: string, language: string | null): string[] {
  const split = splitFor(text);
  return text
    .split("\n")
    .map(cleanText)
    .flatMap((line) => split(line, language));
}

/**
 * Without one capital even in a short text, which is all that some are, a sentence cannot begin with one.
 * Of longer ones the share of capitals tells.
 */
function splitFor(text: string): Split {
  const isSmall = !/\p{Lu}/u.test(text) || isWithoutCapitals([text]);
  return isSmall ? splitSmallSentences : splitSentences;
}

/** A mark and no word, so that no claim can be found in it. */
const UNTITLED = "—";

const NOTHING_KNOWN: Omit<Article, "page" | "title" | "language" | "paragraphs"> = {
  url: null,
  standfirst: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  site: null,
  section: null,
  image: null,
  keywords: [],
  declaredType: null,
  coverage: "full",
  coverageReasons: ["The text was handed over as a whole."],
};

function pageOf(text: string, fetchedAt: Date): Article["page"] {
  const bytes = Buffer.from(text, "utf8");
  return {
    source: { kind: "stdin" },
    url: null,
    status: null,
    mediaType: "text/plain",
    declared: null,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    fetchedAt: fetchedAt.toISOString(),
  };
}
