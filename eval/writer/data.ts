import { z } from "zod";
import { InputError } from "../command.ts";
import { readJsonLines } from "../jsonl.ts";

/** An article, and what people made of it in a few sentences. */
export type ReferencedArticle = {
  readonly doc: string;
  readonly text: string;
  /** One or more, no two the same but for case, punctuation and spaces. */
  readonly references: readonly string[];
  /** Where article and references come from, such as `cnndm`. */
  readonly origin: string;
};

const References = {
  reference: z.string().nullish(),
  references: z.array(z.string()).nullish(),
};

const Source = z.object({ doc: z.string().min(1), text: z.string(), ...References });

/** A summary somebody made; here only what it says of its article counts. */
const Row = z.object({ doc: z.string().min(1), origin: z.string().min(1), ...References });

type Row = Readonly<z.infer<typeof Row>>;

/**
 * Reads the articles that have references, in their order, from a folder with `sources.jsonl` (`doc`,
 * `text`) and `summaries.jsonl` (`doc`, `origin`), packed with gzip or not. Lines of both may carry a
 * `reference` or `references`; rows of an article that is not there are passed over.
 *
 * One article under two ids, printed a little differently, comes once, with the references of both:
 * counted twice it would make any figure look surer than it is.
 *
 * @throws {InputError} when a file is missing or not of that shape, and when nothing has a reference.
 */
export async function readReferences(folder: string): Promise<ReferencedArticle[]> {
  const rows = byDoc(await readJsonLines(folder, "summaries", Row));
  const articles = new Map<string, ReferencedArticle>();
  for (const source of await readJsonLines(folder, "sources", Source)) {
    const { doc, text } = source;
    const [first, ...others] = rows.get(doc) ?? [];
    if (!first) continue;
    const beginning = folded(text).slice(0, BEGINNING);
    const twin = articles.get(beginning) ?? { doc, text, references: [], origin: first.origin };
    const references = [source, first, ...others].flatMap(referencesOf);
    articles.set(beginning, { ...twin, references: distinct([...twin.references, ...references]) });
  }
  const referenced = [...articles.values()].filter(({ references }) => references.length > 0);
  if (referenced.length === 0) throw new InputError(`No article in ${folder} has a reference.`);
  return referenced;
}

/** Letters and digits by which an article is known again: no two articles share so many. */
const BEGINNING = 200;

function byDoc(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.doc, [...(groups.get(row.doc) ?? []), row]);
  return groups;
}

function referencesOf({ reference, references }: Pick<Row, "reference" | "references">): string[] {
  return [...(references ?? []), reference ?? ""];
}

/** Of texts that differ in case, punctuation and spaces alone, the first; blank ones are none. */
function distinct(texts: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const text of texts) {
    const words = folded(text);
    if (words !== "" && !byWords.has(words)) byWords.set(words, text);
  }
  return [...byWords.values()];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
