import { availableParallelism, loadavg } from "node:os";
import type { Note } from "../command.ts";
import { readArticles, type ReadArticle } from "./articles.ts";
import { readReferences, type ReferencedArticle } from "./data.ts";
import type { WriterBenchOptions } from "./options.ts";
import { columnsOf, type Column } from "./writers.ts";

/** Articles of like origin, and what everybody made of them. */
export type Group = {
  readonly name: string;
  readonly articles: readonly ReadArticle[];
  /** Pulse first, Lead-3 second; each in the order of the articles. */
  readonly columns: readonly Column[];
};

/**
 * The origin whose references are the highlights a newsroom wrote for its own article, and the only
 * one that summarizers are usually compared on.
 */
const HEADLINE = "cnndm";

/**
 * Scores the takeaways of the embedded writer against references, beside the lead of the article and
 * summarizers from npm. Articles of other origins make a group of their own.
 *
 * @throws {InputError} when the folder cannot be worked with.
 */
export async function benchWriter(options: WriterBenchOptions, note: Note): Promise<Group[]> {
  const references = await readReferences(options.data);
  const load = loadavg()[0] ?? 0;
  if (load > availableParallelism() / 2)
    note(`the machine is busy (load ${load.toFixed(1)}): the times tell of its other work too`);
  const [highlights, others] = [
    references.filter(({ origin }) => origin === HEADLINE),
    references.filter(({ origin }) => origin !== HEADLINE),
  ];
  const groups: Group[] = [];
  for (const [name, of] of [
    [HEADLINE, highlights],
    ["other origins", others],
  ] as const) {
    if (of.length > 0) groups.push(await groupOf(name, of.slice(0, options.limit), options, note));
  }
  return groups;
}

async function groupOf(
  name: string,
  references: readonly ReferencedArticle[],
  { peers }: WriterBenchOptions,
  note: Note,
): Promise<Group> {
  note(`${name}: reading ${references.length} articles`);
  const articles = await readArticles(references);
  return {
    name,
    articles,
    columns: await columnsOf(articles, peers, (it) => note(`${name}: ${it}`)),
  };
}
