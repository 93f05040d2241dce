import { StageError } from "../errors.ts";
import { countWords, pageFacts, type Article, type Page } from "../schema/index.ts";
import type { Block } from "./body/blocks.ts";
import { readBody } from "./body/body.ts";
import { judgeCoverage } from "./coverage/coverage.ts";
import type { Dom } from "./dom/dom.ts";
import { lightDom } from "./dom/light.ts";
import { readTree, type PageTree } from "./dom/tree.ts";
import { isoDate } from "./metadata/dates.ts";
import { readFacts } from "./metadata/facts.ts";
import { lockedParts, readGraph } from "./metadata/json-ld.ts";
import { readMetadata, type Metadata } from "./metadata/metadata.ts";
import { cleanText } from "./text/clean.ts";
import { detectLanguage } from "./text/language.ts";
import { numberSentences, plainBlocks } from "./text/paragraphs.ts";

/** Fewer words than this brief nobody. Short news items run to about forty. */
export const MIN_WORDS = 30;

/** The largest of some 240 real pages measured has 14,000. */
export const MAX_ELEMENTS = 60_000;

type Reading = { readonly metadata: Metadata; readonly blocks: readonly Block[] };

/**
 * Reads the article out of a page. Pure but for time: meant to run in a worker that can be stopped.
 *
 * @throws {StageError} `page-too-complex`, `article-not-found`, `article-too-short`.
 */
export async function readPage(page: Page): Promise<Article> {
  const { metadata, blocks } =
    page.mediaType === "text/plain" ? readPlain(page) : await readHtml(page);
  const body = blocks.map(({ text }) => text).join("\n\n");
  const words = countWords(body);
  if (words < MIN_WORDS) throw tooShort(page, words);

  const language = metadata.language ?? (await detectLanguage(body));
  const paragraphs = numberSentences(blocks, language);
  const { freeToRead, declaredWords, title, ...facts } = metadata;
  const ending = paragraphs.at(-1)?.sentences.at(-1)?.text ?? "";
  const { coverage, reasons } = judgeCoverage({ words, declaredWords, freeToRead, ending });
  return {
    page: pageFacts(page),
    ...facts,
    title: title ?? firstWords(body),
    language,
    coverage,
    coverageReasons: reasons,
    paragraphs,
  };
}

/** Reads the page in the light DOM, and in a browser's where that one gives up or finds nothing. */
async function readHtml(page: Page): Promise<Reading> {
  const tree = readTree(page.body);
  if (tree.elements > MAX_ELEMENTS) throw tooComplex(tree.elements);
  try {
    const reading = readWith(lightDom(tree), tree, page.url);
    if (reading.blocks.length > 0) return reading;
  } catch {
    // The second opinion decides, and tells why if it fails too.
  }
  const { referenceDom } = await import("./dom/reference.ts");
  const reading = readWith(referenceDom(tree), tree, page.url);
  if (reading.blocks.length === 0) throw nothingFound(page);
  return reading;
}

function readWith({ document, close }: Dom, tree: PageTree, url: string | null): Reading {
  try {
    const graph = readGraph(tree.jsonLd);
    const facts = readFacts(document, url);
    const metadata = readMetadata(facts, graph, url);
    const above = [metadata.title, facts.standfirst];
    return { metadata, blocks: readBody(document, { above, gates: lockedParts(graph) }) };
  } catch (cause) {
    throw new StageError("page-unreadable", `The HTML reader gave up: ${String(cause)}.`, {
      cause,
    });
  } finally {
    close();
  }
}

function readPlain(page: Page): Reading {
  const blocks = plainBlocks(page.body);
  const title = page.declared?.title ?? headlineOf(blocks);
  return {
    metadata: { ...NOTHING_KNOWN, title, publishedAt: isoDate(page.declared?.publishedAt ?? "") },
    blocks: blocks[0]?.text === title ? blocks.slice(1) : blocks,
  };
}

/** A short first line that ends like no sentence is the headline of what follows. */
function headlineOf([first, second]: readonly Block[]): string | null {
  if (!first || !second) return null;
  return countWords(first.text) <= 20 && !/[.!?…:;,。]["'”’»)]*$/u.test(first.text)
    ? first.text
    : null;
}

const NOTHING_KNOWN: Metadata = {
  url: null,
  title: null,
  standfirst: null,
  authors: [],
  publishedAt: null,
  site: null,
  language: null,
  section: null,
  keywords: [],
  declaredType: null,
  freeToRead: null,
  declaredWords: null,
};

/** A text without a headline is called by its beginning. */
function firstWords(body: string): string {
  const text = cleanText(body);
  const start = text.split(" ").slice(0, 12).join(" ").slice(0, 80);
  return start === text ? text : `${start} …`;
}

function tooComplex(elements: number): StageError {
  return new StageError(
    "page-too-complex",
    `The page has ${elements} elements, more than the ${MAX_ELEMENTS} that are read.`,
  );
}

function nothingFound(page: Page): StageError {
  return new StageError(
    "article-not-found",
    `None of the ${page.bytes} bytes of the page read like an article.`,
  );
}

function tooShort(page: Page, words: number): StageError {
  return new StageError(
    "article-too-short",
    `Found ${words} word${words === 1 ? "" : "s"} of text in ${page.bytes} bytes, fewer than the ${MIN_WORDS} an article needs.`,
  );
}
