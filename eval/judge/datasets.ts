import {
  aucOf,
  balancedAccuracy,
  bestThreshold,
  byScore,
  type Decided,
  type Scored,
} from "../statistics/auc.ts";
import { bootstrap, type Interval } from "../statistics/bootstrap.ts";
import type { CrossedRow } from "./crossed.ts";
import { FAMILIES, familyOf } from "./families.ts";
import { foldOf } from "./folds.ts";
import { grouped } from "../groups.ts";

/** How well the score tells the faithful summaries of a dataset from the others. */
export type DatasetResult = {
  readonly name: string;
  readonly summaries: number;
  readonly faithful: number;
  readonly articles: number;
  /** By weights and thresholds from the articles of the other folds. */
  readonly auc: Interval;
  readonly balanced: Interval;
  /** By weights from other families, the threshold from the other folds; null where there are none. */
  readonly unseen: { readonly auc: Interval; readonly balanced: Interval } | null;
};

/** Every dataset, and every family of several; a dataset where all are faithful, or none, tells nothing. */
export function datasetResults(rows: readonly CrossedRow[]): DatasetResult[] {
  const names = [...new Set(rows.map(({ dataset }) => dataset))].toSorted();
  const families = Object.entries(FAMILIES).map(([name, start]) => ({
    name,
    own: rows.filter(({ dataset }) => dataset.startsWith(start)),
  }));
  const single = names.map((name) => ({
    name,
    own: rows.filter(({ dataset }) => dataset === name),
  }));
  const hasOthers = new Set(rows.map(({ dataset }) => familyOf(dataset))).size > 1;
  return [...families, ...single]
    .filter(({ own }) => own.some((it) => it.faithful) && own.some((it) => !it.faithful))
    .map(({ name, own }) => resultOf(name, own, hasOthers));
}

function resultOf(name: string, own: readonly CrossedRow[], hasOthers: boolean): DatasetResult {
  return {
    name,
    summaries: own.length,
    faithful: own.filter(({ faithful }) => faithful).length,
    articles: new Set(own.map(({ doc }) => doc)).size,
    ...figuresOf(own.map((row) => ({ ...row, score: row.leftOut }))),
    unseen: hasOthers ? figuresOf(own.map((row) => ({ ...row, score: row.unseen }))) : null,
  };
}

function figuresOf(rows: readonly Scored[]) {
  const [sorted, decided] = [byScore(rows), decide(rows)];
  const docs = rows.map(({ doc }) => doc);
  return {
    auc: bootstrap(docs, (weight) => aucOf(sorted, weight)),
    balanced: bootstrap(docs, (weight) => balancedAccuracy(decided, weight)),
  };
}

/** Each summary by the threshold that the other folds would choose. */
function decide(rows: readonly Scored[]): Decided[] {
  const folds = grouped(rows, ({ doc }) => foldOf(doc));
  return [...folds].flatMap(([fold, held]) => {
    const threshold = bestThreshold(rows.filter(({ doc }) => foldOf(doc) !== fold));
    return held.map((row) => ({ ...row, accepted: row.score >= threshold }));
  });
}
