/* An article → what a model is sent. */
import { createHash } from "node:crypto";
import {
  isCitable,
  type Article,
  type Coverage,
  type Paragraph,
  type Taxonomy,
} from "../../schema/index.ts";
import type { Message, ModelRequest } from "./endpoint.ts";
import { otherLanguage } from "../other-language.ts";
import { fill, type Prompt } from "./prompts.ts";
import { blocksSchema, briefSchema, NOTES, portableSchema, type WireBlock } from "./wire.ts";

export type RequestOptions = {
  readonly prompt: Prompt;
  readonly taxonomy: Taxonomy;
  /** BCP 47; null for the article's own. */
  readonly language: string | null;
  readonly temperature: number | null;
};

/** What is asked of a brief by how much of the article there is. */
const SHAPES: Record<Coverage, string> = {
  full: "The article is whole: write five takeaways and the three paragraphs of analysis.",
  partial:
    "Part of the article is missing, and nobody knows what it says: write three to five takeaways, and up to three paragraphs of analysis if what is here bears them, else none.",
  teaser:
    "This is only the beginning of an article, and nobody knows what the rest says: write one to three takeaways, and do not guess at the rest.",
};

/** What is sent for a brief of this article. The same article gives the same request. */
export function briefRequest(article: Article, options: RequestOptions): ModelRequest {
  const { prompt, taxonomy, language, temperature } = options;
  const text = numberedText(article.paragraphs);
  const { system, user } = fill(prompt, {
    language: wantedLanguage(article, language),
    shape: SHAPES[article.coverage],
    title: oneLine(article.title),
    site: oneLine(article.site ?? "unknown"),
    published: article.publishedAt?.slice(0, 10) ?? "unknown",
    fence: fenceFor([article.title, article.site, text].join("\n")),
    article: text,
  });
  const schema = portableSchema(briefSchema(article.coverage, taxonomy));
  return {
    messages: messagesOf(system, user),
    schema: { name: "brief", schema },
    temperature,
  };
}

export type SectionOptions = {
  readonly prompt: Prompt;
  readonly language: string | null;
  readonly temperature: number | null;
  /** Which part of how many it is, the first being 1. */
  readonly part: number;
  readonly parts: number;
};

/** What is sent for notes on a part of an article: the article with the paragraphs of that part alone. */
export function sectionRequest(article: Article, options: SectionOptions): ModelRequest {
  const { prompt, language, temperature, part, parts } = options;
  const text = numberedText(article.paragraphs);
  const { system, user } = fill(prompt, {
    language: wantedLanguage(article, language),
    ...{ title: oneLine(article.title), part: String(part), parts: String(parts) },
    ...{ fence: fenceFor([article.title, text].join("\n")), article: text },
  });
  return {
    messages: messagesOf(system, user),
    schema: { name: "notes", schema: portableSchema(NOTES) },
    temperature,
  };
}

function messagesOf(system: string, user: string): Message[] {
  return [
    { role: "system", content: system },
    { role: "user", content: user },
  ];
}

/**
 * The article a line a sentence, those that may be cited with their number. Headings, code and rows of
 * tables are shown without one.
 */
function numberedText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphLines).join("\n\n");
}

function paragraphLines(paragraph: Paragraph): string {
  const citable = isCitable(paragraph);
  const mark = paragraph.kind === "heading" ? "## " : "";
  return paragraph.sentences
    .map(({ id, text }) => (citable ? `[${id.slice(1)}] ` : mark) + oneLine(text))
    .join("\n");
}

/** No text of the page can begin a line of ours. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/**
 * The name of the marks around the article. It is made from all that the page says, so whoever wrote the
 * page cannot have written the mark into it: the mark would be another then. And the same article is sent
 * the same each time, so that its reply can be found again.
 */
function fenceFor(text: string): string {
  for (let round = 0; ; round += 1) {
    const hash = createHash("sha256").update(`${round}\n${text}`).digest("hex");
    const fence = `article-${hash.slice(0, 16)}`;
    if (!text.includes(fence)) return fence;
  }
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** In another language no word is the article's, so other promises take the place of the same words. */
function wantedLanguage(article: Article, set: string | null): string {
  if (otherLanguage(article, set) === null) return languageName(article.language);
  return `${languageName(set)}, which the article is not in: spell names as it does, keep figures as they are, and quote nothing, as a translated quotation is nobody's words`;
}

function languageName(code: string | null): string {
  return code === null ? "the language of the article" : (LANGUAGES.of(code) ?? code);
}

/** The same request again, naming what is wrong with the reply that came. */
export function askAgain(
  request: ModelRequest,
  {
    text,
    offence,
    prompt,
  }: { readonly text: string; readonly offence: string; readonly prompt: Prompt },
): ModelRequest {
  const { user } = fill(prompt, { offence, wanted: "the whole reply" });
  return { ...request, messages: followedBy(request, text, user) };
}

export type BlocksWanted = {
  readonly text: string;
  readonly offence: string;
  readonly blocks: readonly WireBlock[];
  readonly coverage: Coverage;
  readonly prompt: Prompt;
};

/** Asks for these blocks alone, naming what is wrong with them; their shape is as before. */
export function askForBlocks(request: ModelRequest, wanted: BlocksWanted): ModelRequest {
  const { text, offence, blocks, coverage, prompt } = wanted;
  const { user } = fill(prompt, {
    offence,
    wanted: `an object with ${blocks.join(" and ")} alone`,
  });
  const schema = portableSchema(blocksSchema(coverage, blocks));
  return {
    ...request,
    messages: followedBy(request, text, user),
    schema: { name: "blocks", schema },
  };
}

function followedBy({ messages }: ModelRequest, assistant: string, user: string): Message[] {
  return [...messages, { role: "assistant", content: assistant }, { role: "user", content: user }];
}
