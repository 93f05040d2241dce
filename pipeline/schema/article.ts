import { z } from "zod";
import { PageFacts } from "./page.ts";

/** The number of a sentence in its article: `s1` is the first. */
export const SentenceId = z.string().regex(/^s[1-9]\d*$/);

export type SentenceId = z.infer<typeof SentenceId>;

/** One sentence of an article, word for word. */
export const Sentence = z.object({ id: SentenceId, text: z.string().min(1) });

export type Sentence = Readonly<z.infer<typeof Sentence>>;

/** A block of the article's body. Only `paragraph`, `list-item` and `quote` hold sentences fit to be cited. */
export const Paragraph = z.object({
  kind: z.enum(["paragraph", "heading", "list-item", "quote", "code", "row"]),
  sentences: z.array(Sentence).min(1),
});

export type Paragraph = Readonly<z.infer<typeof Paragraph>>;

/** How much of the article the page gave us. */
export const Coverage = z.enum(["full", "partial", "teaser"]);

export type Coverage = z.infer<typeof Coverage>;

/** The readable part of a page. */
export const Article = z.object({
  page: PageFacts,
  /** The article's own address: the canonical one it names, else the page's; null when neither is known. */
  url: z.url().nullable(),
  title: z.string().min(1),
  /** The line under the headline, in the publisher's words. */
  standfirst: z.string().nullable(),
  /** People, in the order the page names them. */
  authors: z.array(z.string().min(1)),
  /** ISO 8601 in the publisher's own zone, so that its day is the reader's; the day alone where no zone is given. */
  publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).nullable(),
  /** When the text was last changed, in the same form; null when the page does not tell. */
  modifiedAt: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .nullable()
    .default(null),
  site: z.string().nullable(),
  /** BCP 47 primary language in lower case, such as `en`; null when it cannot be told. */
  language: z.string().nullable(),
  /** The section the publisher files it under. */
  section: z.string().nullable(),
  /** The absolute address of the picture the publisher shows with it. */
  image: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** The publisher's own keywords. */
  keywords: z.array(z.string()),
  /** The schema.org type the page declares, such as `NewsArticle`. */
  declaredType: z.string().nullable(),
  coverage: Coverage,
  /** The evidence for `coverage`, a sentence each. */
  coverageReasons: z.array(z.string()),
  paragraphs: z.array(Paragraph).min(1),
});

export type Article = Readonly<z.infer<typeof Article>>;

const CITABLE = new Set<Paragraph["kind"]>(["paragraph", "list-item", "quote"]);

/** Whether a writer may build on this block: headings, code and table rows say too little alone. */
export function isCitable(paragraph: Paragraph): boolean {
  return CITABLE.has(paragraph.kind);
}

/** Every sentence of the article in order, those of headings and code among them. */
export function sentencesOf(article: Pick<Article, "paragraphs">): Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

/** The paragraph as running text. Chinese and Japanese put no space between sentences. */
export function paragraphText(paragraph: Paragraph): string {
  if (paragraph.kind === "code") return paragraph.sentences.map(({ text }) => text).join("\n");
  return paragraph.sentences
    .map(({ text }) => text)
    .join(" ")
    .replace(/(?<=[。！？」』）]) /gu, "");
}

/** The body alone: paragraphs separated by a blank line, no title, no captions. */
export function articleText(article: Pick<Article, "paragraphs">): string {
  return article.paragraphs.map(paragraphText).join("\n\n");
}
