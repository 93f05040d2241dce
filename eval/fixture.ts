/* `npm run fixture -- page.html slug`: the files of a new case, filled with what Pulse finds, to be corrected. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPulse, openRouter, DEFAULT_TAXONOMY, type Article } from "../pipeline/index.ts";
import { CASES_FOLDER } from "./cases.ts";
import { exitCodeOf, InputError, TERMINAL } from "./command.ts";

process.exitCode = await exitCodeOf(async ({ write }) => {
  const [page, slug] = process.argv.slice(2);
  if (page === undefined || slug === undefined)
    throw new InputError(
      "Say which page and what to call it: npm run fixture -- page.html my-slug.",
    );
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
    throw new InputError(`“${slug}” is no name for a folder: small letters, digits and hyphens.`);
  const folder = join(CASES_FOLDER, slug);
  if (existsSync(folder)) throw new InputError(`There is a case ${slug} already.`);
  const article = await articleIn(page);
  mkdirSync(folder);
  copyFileSync(page, join(folder, "page.html"));
  writeJson(join(folder, "about.json"), aboutOf(article, slug));
  writeJson(join(folder, "article.json"), expectedOf(article));
  write(
    `Made ${folder}. Correct article.json and about.json by the page: they hold what Pulse found, not the truth. Then npm run fixtures:approve.\n`,
  );
}, TERMINAL);

async function articleIn(path: string): Promise<Article> {
  const pulse = openPulse();
  try {
    for await (const outcome of pulse.extract([{ kind: "file", path }])) {
      if ("error" in outcome) throw new InputError(outcome.error.message, { cause: outcome.error });
      return outcome.article;
    }
    throw new TypeError("A source has an outcome.");
  } finally {
    await pulse.close();
  }
}

function aboutOf(article: Article, slug: string) {
  const { channel, type } = openRouter(DEFAULT_TAXONOMY)(article);
  const why = "Proves that …";
  return { slug, kind: type, channel, licence: "MIT, written for Pulse", why };
}

function expectedOf(article: Article) {
  const { title, standfirst, authors, publishedAt, site, language, coverage } = article;
  const paragraphs = article.paragraphs.map(({ kind, sentences }) => ({
    kind,
    text: sentences.map(({ text }) => text).join(" "),
  }));
  const facts = { title, standfirst, authors, publishedAt, site, language: language ?? "und" };
  return { url: article.page.url, ...facts, coverage, paragraphs };
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
