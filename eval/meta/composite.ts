import { grouped } from "../groups.ts";
import { mean, standardDeviation } from "../statistics/descriptive.ts";
import { ranks } from "../statistics/spearman.ts";
import { answer, fitTrees, type Tree } from "./boosting.ts";
import type { Features } from "./features/index.ts";
import { fitRidge } from "./ridge.ts";
import { placeOn, scaleOf, type Scale } from "./scale.ts";

/** A score made of many features, as people taught it. */
export type Composite = {
  /** What each feature's place among the texts learned from adds, by name. */
  readonly weights: Readonly<Record<string, number>>;
  /** What features add together. */
  readonly trees: readonly Tree[];
};

/** By feature. */
export type Scales = Readonly<Record<string, Scale>>;

/** A text with what people gave it; only the order of texts about one article counts. */
export type Taught = {
  readonly doc: string;
  readonly features: Features;
  readonly label: number;
};

/**
 * The features go together so closely, and the writers are so few, that a weight the data does not insist
 * on is better shared with its like.
 */
const RIDGE = 1_000;

/** Where the features of these texts lie, without those that are the same for all. */
export function scalesOf(texts: readonly { readonly features: Features }[]): Scales {
  const names = Object.keys(texts[0]?.features ?? {});
  return Object.fromEntries(
    names.flatMap((name) => {
      const scale = scaleOf(texts.map(({ features }) => features[name] ?? 0));
      return scale === null ? [] : [[name, scale] as const];
    }),
  );
}

export function placesOf(features: Features, scales: Scales): ReadonlyMap<string, number> {
  const all = Object.entries(scales);
  return new Map(all.map(([name, scale]) => [name, placeOn(features[name] ?? 0, scale)]));
}

/**
 * Learns to order the texts about one article as people did. What an article does to all its texts is
 * taken off both sides, since a harder article does not make a worse writer.
 */
export function learnComposite(texts: readonly Taught[], scales: Scales): Composite {
  const names = Object.keys(scales);
  const placed = texts.map(({ features }) => [...placesOf(features, scales).values()]);
  const docs = texts.map(({ doc }) => doc);
  const targets = orders(texts);
  const columns = names.map((_, at) => placed.map((row) => row[at] ?? 0));
  const within = columns.map((column) => centred(column, docs));
  const spreads = within.map((column) => standardDeviation(column) || 1);
  const rows = texts.map((_, row) => within.map((it, at) => (it[row] ?? 0) / (spreads[at] ?? 1)));
  const weights = fitRidge(rows, targets, RIDGE);
  return {
    weights: Object.fromEntries(
      names.map((name, at) => [name, (weights[at] ?? 0) / (spreads[at] ?? 1)]),
    ),
    trees: fitTrees(
      new Map(names.map((name, at) => [name, Float64Array.from(columns[at] ?? [])])),
      targets,
    ),
  };
}

/** Higher is better; the size says nothing by itself. */
export function compositeScore(
  places: ReadonlyMap<string, number>,
  { weights, trees }: Composite,
): number {
  const known = (feature: string) => places.get(feature) ?? 0;
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) sum += weight * known(name);
  for (const tree of trees) sum += answer(tree, known);
  return sum;
}

/** Each text's rank among those about its article, from the middle and in standard deviations of all. */
function orders(texts: readonly Taught[]): number[] {
  const found = new Map<Taught, number>();
  for (const own of grouped(texts, ({ doc }) => doc).values()) {
    const places = ranks(own.map(({ label }) => label));
    for (const [at, text] of own.entries())
      found.set(text, ((places[at] ?? 0) - (own.length + 1) / 2) / own.length);
  }
  const all = texts.map((text) => found.get(text) ?? 0);
  const spread = standardDeviation(all) || 1;
  return all.map((it) => it / spread);
}

function centred(values: readonly number[], docs: readonly string[]): number[] {
  const rows = values.map((value, at) => ({ value, doc: docs[at] ?? "" }));
  const means = new Map(
    [...grouped(rows, ({ doc }) => doc)].map(([doc, own]) => [
      doc,
      mean(own.map(({ value }) => value)),
    ]),
  );
  return rows.map(({ value, doc }) => value - (means.get(doc) ?? 0));
}
