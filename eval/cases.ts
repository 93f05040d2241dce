import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { z } from "zod";
import { ArticleType, Channel, Coverage } from "../pipeline/schema/index.ts";

/** Where the project's own cases stand. */
export const CASES_FOLDER = fileURLToPath(new URL("../fixtures/articles", import.meta.url));

/** Why a case exists, and how an editor would file it. */
const About = z.object({
  slug: z.string(),
  kind: ArticleType,
  channel: Channel.nullable(),
  licence: z.string(),
  why: z.string(),
});

/** The truth about a page, written by its author and not by an extractor. */
const ExpectedArticle = z.object({
  url: z.string().nullable(),
  title: z.string(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()),
  publishedAt: z.string().nullable(),
  site: z.string().nullable(),
  language: z.string(),
  coverage: Coverage,
  paragraphs: z.array(z.object({ kind: z.string(), text: z.string() })).min(1),
});

type ExpectedArticle = Readonly<z.infer<typeof ExpectedArticle>>;

/** One article we know everything about. */
export type Case = {
  readonly slug: string;
  readonly about: Readonly<z.infer<typeof About>>;
  readonly article: ExpectedArticle;
  /** The page as a publisher would serve it. */
  readonly pageFile: string;
  /** The brief the embedded writer makes of it, as an editor last approved it. */
  readonly briefFile: string;
};

/**
 * Every case in a folder, by name: a case is a folder, and adding one is adding files.
 *
 * @throws when a case lacks a file or one does not say what it must.
 */
export function readCases(folder: string = CASES_FOLDER): Case[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => name)
    .toSorted()
    .map((slug) => ({
      slug,
      about: About.parse(readJson(join(folder, slug, "about.json"))),
      article: ExpectedArticle.parse(readJson(join(folder, slug, "article.json"))),
      pageFile: join(folder, slug, "page.html"),
      briefFile: join(folder, slug, "brief.json"),
    }));
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
