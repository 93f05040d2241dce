/* Articles longer than a model reads at once: read in parts, by the sentences that matter in each. */
import { StageError } from "../../errors.ts";
import { isCitable, type Article, type Claim, type Paragraph } from "../../schema/index.ts";
import type { ModelRequest } from "./endpoint.ts";
import type { Prompt } from "./prompts.ts";
import { sectionRequest } from "./request.ts";
import { BRIEF_TOKENS, estimateTokens, requestTokens } from "./tokens.ts";

/** Rounds in which an article that is still too long is read in parts again. */
const MOST_ROUNDS = 3;

export type Sections = {
  /** Tokens the model reads in one call. */
  readonly contextTokens: number;
  readonly prompt: Prompt;
  readonly language: string | null;
  readonly temperature: number | null;
  /** The request the whole is for: it must fit in the end. */
  readonly requestFor: (article: Article) => ModelRequest;
  /** Notes on these paragraphs, by the request for them. */
  readonly notesOn: (
    request: ModelRequest,
    paragraphs: readonly Paragraph[],
  ) => Promise<readonly Claim[]>;
};

/** An article cut down to what fits, with the numbers its sentences have always had. */
export type Condensed = {
  readonly article: Article;
  /** In how many parts it was read; 0 when it fitted as it was. */
  readonly parts: number;
};

/**
 * Cuts an article down to the sentences that notes on each of its parts rest on, until its request fits.
 *
 * @throws {StageError} `model-context-exceeded` when it does not come to fit.
 */
export async function condensed(article: Article, sections: Sections): Promise<Condensed> {
  let shorter = article;
  let parts = 0;
  for (let round = 0; !fits(sections.requestFor(shorter), sections); round += 1) {
    if (round === MOST_ROUNDS) throw tooLong(article, sections);
    const split = partsOf(shorter, sections);
    parts = Math.max(parts, split.length);
    shorter = await reduced(shorter, split, sections);
  }
  return { article: shorter, parts };
}

export function fits(request: ModelRequest, { contextTokens }: Pick<Sections, "contextTokens">) {
  return requestTokens(request) + BRIEF_TOKENS <= contextTokens;
}

/** Runs of paragraphs, each of which fits beside the words of its prompt. */
function partsOf(article: Article, sections: Sections): Paragraph[][] {
  const words = requestTokens(requestOf([], { ...sections, article, part: 1, parts: 1 }));
  const room = sections.contextTokens - words - BRIEF_TOKENS;
  const parts: Paragraph[][] = [];
  let left = 0;
  for (const paragraph of article.paragraphs.flatMap((it) => fitting(it, room))) {
    const size = sizeOf(paragraph);
    if (parts.length === 0 || size > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(paragraph);
    left -= size;
  }
  return parts;
}

/** A paragraph that is itself too long, a sentence at a time. */
function fitting(paragraph: Paragraph, room: number): Paragraph[] {
  if (sizeOf(paragraph) <= room) return [paragraph];
  return paragraph.sentences.map((sentence) => ({ ...paragraph, sentences: [sentence] }));
}

/** In tokens, numbers and line ends included. */
function sizeOf({ sentences }: Paragraph): number {
  return sentences.reduce((sum, { text }) => sum + estimateTokens(text) + 4, 1);
}

type Part = Sections & { readonly article: Article; readonly part: number; readonly parts: number };

function requestOf(paragraphs: readonly Paragraph[], part: Part): ModelRequest {
  return sectionRequest({ ...part.article, paragraphs: [...paragraphs] }, part);
}

/** The article with the cited sentences alone. Parts are read one after the other: the budget is one. */
async function reduced(
  article: Article,
  split: readonly Paragraph[][],
  sections: Sections,
): Promise<Article> {
  const cited = new Set<string>();
  for (const [index, paragraphs] of split.entries()) {
    if (!paragraphs.some(isCitable)) continue;
    const part = { ...sections, article, part: index + 1, parts: split.length };
    const notes = await sections.notesOn(requestOf(paragraphs, part), paragraphs);
    for (const id of notes.flatMap(({ evidence }) => evidence)) cited.add(id);
  }
  const paragraphs = article.paragraphs.flatMap((paragraph) => {
    const sentences = paragraph.sentences.filter(({ id }) => cited.has(id));
    return sentences.length === 0 ? [] : [{ ...paragraph, sentences }];
  });
  if (paragraphs.length === 0) throw tooLong(article, sections);
  return { ...article, paragraphs };
}

function tooLong({ title }: Article, { contextTokens }: Sections): StageError {
  const message = `“${title}” does not fit into ${contextTokens} tokens, even read in parts.`;
  return new StageError("model-context-exceeded", message);
}
