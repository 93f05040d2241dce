import { z } from "zod";
import { InputError } from "../command.ts";
import { readJsonLines } from "../jsonl.ts";

/** A summary of an article that people judged faithful to it, or not. */
export type Labelled = {
  readonly id: string;
  /** Where it was judged, such as `frank_xsum`. */
  readonly dataset: string;
  /** The article. */
  readonly doc: string;
  readonly summary: string;
  readonly faithful: boolean;
};

/** Who wrote a clean summary. */
export type Author = "model" | "person";

/** A fluent summary that is taken to be faithful: errors are planted in it, and what fires on it is a false alarm. */
export type Clean = Pick<Labelled, "id" | "doc" | "summary"> & { readonly author: Author };

export type JudgeData = {
  /** Articles by their `doc`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly labelled: readonly Labelled[];
  readonly clean: readonly Clean[];
};

const Source = z.object({ doc: z.string().min(1), text: z.string() });

const Row = z.object({
  id: z.string().min(1),
  dataset: z.string().min(1),
  doc: z.string().min(1),
  origin: z.string().nullish(),
  summary: z.string(),
  labels: z.object({ faithful: z.union([z.literal(0), z.literal(1)]).nullish() }).nullish(),
  reference: z.string().nullish(),
});

type Row = Readonly<z.infer<typeof Row>>;

/**
 * Reads articles (`sources.jsonl`: `doc`, `text`) and summaries of them (`summaries.jsonl`: `id`, `dataset`,
 * `doc`, `summary`, `labels.faithful` 0 or 1 where people judged it, `origin` and `reference`), packed with
 * gzip or not. Rows of an article that is not there are passed over.
 *
 * @param limit how many articles of each dataset are taken at most.
 * @throws {InputError} when a file is missing or not of that shape, and when nothing is labelled.
 */
export async function readJudgeData(folder: string, limit: number): Promise<JudgeData> {
  const sources = new Map(
    (await readJsonLines(folder, "sources", Source)).map(({ doc, text }) => [doc, text]),
  );
  const all = await readJsonLines(folder, "summaries", Row);
  const rows = limited(
    all.filter(({ doc, summary }) => sources.has(doc) && summary.trim() !== ""),
    limit,
  );
  const labelled = rows.flatMap(labelledOf);
  if (labelled.length === 0)
    throw new InputError(`No summary in ${folder} has a label "faithful" of 0 or 1.`);
  return { sources, labelled, clean: [...cleanOfModels(labelled), ...cleanOfPeople(rows)] };
}

function limited(rows: readonly Row[], limit: number): Row[] {
  const docs = new Map<string, Set<string>>();
  return rows.filter(({ dataset, doc }) => {
    const taken = docs.get(dataset) ?? new Set();
    docs.set(dataset, taken);
    if (taken.size < limit) taken.add(doc);
    return taken.has(doc);
  });
}

function labelledOf({ id, dataset, doc, summary, labels }: Row): Labelled[] {
  const faithful = labels?.faithful ?? null;
  return faithful === null ? [] : [{ id, dataset, doc, summary, faithful: faithful === 1 }];
}

/** Those of SummEdits are written or edited by language models and people, and each was judged. */
const BY_MODELS = /^summedits_/;
/** Its summaries of one article differ by a few words; more of them would count it many times. */
const MOST_OF_AN_ARTICLE = 4;

function cleanOfModels(labelled: readonly Labelled[]): Clean[] {
  const taken = new Map<string, number>();
  return labelled.flatMap(({ id, dataset, doc, summary, faithful }) => {
    const count = taken.get(doc) ?? 0;
    if (!faithful || !BY_MODELS.test(dataset) || count >= MOST_OF_AN_ARTICLE) return [];
    taken.set(doc, count + 1);
    return [{ id, doc, summary, author: "model" as const }];
  });
}

/**
 * The origin whose references are highlights of the article below them. Those of others, such as XSum's
 * first sentences, tell what their article does not say again.
 */
const BY_PEOPLE = "cnndm";

function cleanOfPeople(rows: readonly Row[]): Clean[] {
  const clean = new Map<string, Clean>();
  for (const { doc, origin, reference } of rows) {
    if (origin !== BY_PEOPLE || !reference?.trim() || clean.has(doc)) continue;
    clean.set(doc, {
      id: `reference:${doc}`,
      doc,
      summary: detokenized(reference),
      author: "person",
    });
  }
  return [...clean.values()];
}

/** The text as a person would print it, where a program had put spaces around its marks. */
function detokenized(text: string): string {
  return text
    .replace(/`` (.+?) ''/gu, "“$1”")
    .replace(/(?<=^|\s)[`'] ([^`']{2,}?) '(?=[\s.,]|$)/gu, "‘$1’")
    .replace(/ (?=[.,;:!?](?:\s|$))| (?=(?:n't|'(?:s|re|ve|ll|d|m))(?![\p{L}]))/gu, "")
    .replace(/([$£€]) (?=\d)/gu, "$1")
    .trim();
}
