import { StageError } from "../errors.ts";
import { countWords, pageFacts, type Article, type Page } from "../schema/index.ts";
import { readBody } from "./body/body.ts";
import { removeHidden } from "./hidden/hidden.ts";
import {
  invitationAfter,
  measureLockedParts,
  NO_ACCESS,
  wordsInData,
  type Access,
} from "./coverage/access.ts";
import { judgeCoverage } from "./coverage/coverage.ts";
import { gatherEvidence, type Evidence } from "./coverage/evidence.ts";
import { refuseWhatIsNoArticle } from "./coverage/not-an-article.ts";
import type { Dom } from "./dom/dom.ts";
import { lightDom } from "./dom/light.ts";
import { readTree, type PageTree } from "./dom/tree.ts";
import { isoDate } from "./metadata/dates.ts";
import { readFacts } from "./metadata/facts.ts";
import { articleNode, lockedParts, readGraph, type LdNode } from "./metadata/json-ld.ts";
import { readMetadata, type Metadata } from "./metadata/metadata.ts";
import { cleanText, textOrNull } from "./text/clean.ts";
import { languageOf } from "./text/language.ts";
import { numberSentences, plainBlocks, type Block } from "./text/paragraphs.ts";

/** Fewer words than this brief nobody. Short news items run to about forty. */
export const MIN_WORDS = 30;

/** The largest of some 240 real pages measured has 14,000. */
export const MAX_ELEMENTS = 60_000;

type Reading = {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly access: Access;
};

/**
 * Reads the article out of a page. Pure but for time: meant to run in a worker that can be stopped.
 *
 * @throws {StageError} `page-too-complex`, `article-not-found`, `article-too-short`, `page-forbidden`, and
 * the codes of pages that are no articles; see `refuseWhatIsNoArticle`.
 * @param without a rule of the body to leave out, see `readBody`.
 */
export async function readPage(page: Page, without?: string): Promise<Article> {
  const { metadata, blocks, access } =
    page.mediaType === "text/plain" ? readPlain(page) : await readHtml(page, without);
  const body = blocks.map(({ text }) => text).join("\n\n");
  const words = countWords(body);
  if (words < MIN_WORDS) throw tooShort(page, words);

  const language = await languageOf(body, metadata.language);
  const paragraphs = numberSentences(blocks, language);
  const { freeToRead, declaredWords, title, ...facts } = metadata;
  const ending = paragraphs.at(-1)?.sentences.at(-1)?.text ?? "";
  const { status } = page;
  const { coverage, reasons } = judgeCoverage({
    ...access,
    ...{ words, declaredWords, freeToRead, status, ending },
  });
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
async function readHtml(page: Page, without?: string): Promise<Reading> {
  const tree = readTree(page.body);
  if (tree.elements > MAX_ELEMENTS) throw tooComplex(tree.elements);
  const graph = readGraph(tree.jsonLd);
  const evidence = gatherEvidence(tree, graph, page);
  const source = { tree, graph, url: page.url, evidence, without };
  const reading = readLightly(source);
  if (reading) throwIfRefused(source.evidence, reading);
  if (reading && reading.blocks.length > 0) return reading;

  const { referenceDom } = await import("./dom/reference.ts");
  const second = readWith(referenceDom(tree), source);
  throwIfRefused(source.evidence, second);
  if (second.blocks.length === 0) throw nothingFound(page);
  return second;
}

/** Null when the light DOM gives up: the second opinion decides, and tells why if it fails too. */
function readLightly(source: PageSource): Reading | null {
  try {
    return readWith(lightDom(source.tree), source);
  } catch {
    return null;
  }
}

function throwIfRefused(evidence: Evidence, { blocks }: Reading): void {
  const refusal = refuseWhatIsNoArticle(evidence, blocks);
  if (refusal) throw refusal;
}

/** All that is known of a page before a document is built from it. */
type PageSource = {
  readonly tree: PageTree;
  readonly graph: readonly LdNode[];
  readonly url: string | null;
  readonly evidence: Evidence;
  readonly without: string | undefined;
};

function readWith(dom: Dom, { tree, graph, url, evidence, without }: PageSource): Reading {
  const { document } = dom;
  try {
    removeHidden(document, tree.styles);
    const facts = readFacts(document, url);
    const metadata = readMetadata(facts, graph, url);
    const gates = lockedParts(graph);
    const { title, standfirst, authors } = metadata;
    const locked = measureLockedParts(document, gates);
    const blocks = readBody(document, { title, standfirst, authors, gates }, without);
    const addresses = [metadata.url, url].filter((address) => address !== null);
    const access = {
      lockedParts: locked,
      dataWords: wordsInData(articleNode(graph, addresses), blocks),
      invitation: invitationAfter(evidence.pieces, blocks),
    };
    return { metadata, blocks, access };
  } catch (cause) {
    throw new StageError("page-unreadable", `The HTML reader gave up: ${String(cause)}.`, {
      cause,
    });
  } finally {
    dom.close();
  }
}

function readPlain(page: Page): Reading {
  const blocks = plainBlocks(page.body);
  const title = textOrNull(page.declared?.title) ?? headlineOf(blocks);
  return {
    metadata: { ...NOTHING_KNOWN, title, publishedAt: isoDate(page.declared?.publishedAt ?? "") },
    blocks: blocks[0]?.text === title ? blocks.slice(1) : blocks,
    access: NO_ACCESS,
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
  modifiedAt: null,
  site: null,
  language: null,
  section: null,
  image: null,
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
