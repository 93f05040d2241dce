import {
  aucOf,
  balancedAccuracy,
  bestThreshold,
  byScore,
  type Decided,
  type Scored,
} from "./auc.ts";
import { bootstrap, type Interval } from "./bootstrap.ts";
import { foldOf } from "./folds.ts";
import { grouped } from "./groups.ts";

/** A summary that people judged, with the score Pulse gave it. */
export type ScoredRow = Scored & { readonly id: string; readonly dataset: string };

/** How well the score tells the faithful summaries of a dataset from the others. */
export type DatasetResult = {
  readonly name: string;
  readonly summaries: number;
  readonly faithful: number;
  readonly articles: number;
  readonly auc: Interval;
  /** The threshold chosen on the articles of the other folds. */
  readonly balanced: Interval;
  /** The threshold chosen on datasets of other families; null where there are none. */
  readonly unseen: Interval | null;
};

/** Datasets that are also counted as one, by how their names begin. */
const FAMILIES: Readonly<Record<string, string>> = { FRANK: "frank_", SummEdits: "summedits_" };

/** Every dataset, and every family of several; a dataset where all are faithful, or none, tells nothing. */
export function datasetResults(rows: readonly ScoredRow[]): DatasetResult[] {
  const names = [...new Set(rows.map(({ dataset }) => dataset))].toSorted();
  const families = Object.entries(FAMILIES).map(([name, start]) => ({
    name,
    own: rows.filter(({ dataset }) => dataset.startsWith(start)),
  }));
  const single = names.map((name) => ({
    name,
    own: rows.filter(({ dataset }) => dataset === name),
  }));
  return [...families, ...single]
    .filter(({ own }) => own.some((it) => it.faithful) && own.some((it) => !it.faithful))
    .map(({ name, own }) => resultOf(name, own, rows));
}

function resultOf(
  name: string,
  own: readonly ScoredRow[],
  rows: readonly ScoredRow[],
): DatasetResult {
  const sorted = byScore(own);
  const docs = own.map(({ doc }) => doc);
  const family = familyOf(own[0]?.dataset ?? name);
  const others = rows.filter(({ dataset }) => familyOf(dataset) !== family);
  const decided = decide(own);
  return {
    name,
    summaries: own.length,
    faithful: own.filter(({ faithful }) => faithful).length,
    articles: new Set(docs).size,
    auc: bootstrap(docs, (weight) => aucOf(sorted, weight)),
    balanced: bootstrap(docs, (weight) => balancedAccuracy(decided, weight)),
    unseen: others.length === 0 ? null : unseenOf(own, bestThreshold(others)),
  };
}

/** Each summary by the threshold that the other folds would choose. */
function decide(rows: readonly ScoredRow[]): Decided[] {
  const folds = grouped(rows, ({ doc }) => foldOf(doc));
  return [...folds].flatMap(([fold, held]) => {
    const threshold = bestThreshold(rows.filter(({ doc }) => foldOf(doc) !== fold));
    return held.map((row) => ({ ...row, accepted: row.score >= threshold }));
  });
}

function unseenOf(rows: readonly ScoredRow[], threshold: number): Interval {
  const decided = rows.map((row) => ({ ...row, accepted: row.score >= threshold }));
  return bootstrap(
    rows.map(({ doc }) => doc),
    (weight) => balancedAccuracy(decided, weight),
  );
}

/** Datasets of one family share how their texts were written and judged. */
export function familyOf(dataset: string): string {
  return Object.values(FAMILIES).find((start) => dataset.startsWith(start)) ?? dataset;
}
