import { scoreFrom, scoreOfText, type Likeness, type ScoreWeights } from "../../pipeline/index.ts";
import type { Labelled } from "./data.ts";
import { familyOf } from "./families.ts";
import { foldOf } from "./folds.ts";
import type { Judgement } from "./judging.ts";
import { valuesOf, weightsLearnedFrom, type Text } from "./learn.ts";

/** A summary that people judged, with what Pulse says of it and what its score is made of. */
export type JudgedRow = Omit<Labelled, "summary"> & {
  readonly judgement: Judgement;
  /** Of each claim. */
  readonly likenesses: readonly Likeness[];
};

/** A summary that people judged, scored without having been learned from. */
export type CrossedRow = Omit<Labelled, "summary"> & {
  /** By weights learned from the articles of the other folds. */
  readonly leftOut: number;
  /** By weights learned from the other families of datasets, and other articles. */
  readonly unseen: number;
};

/** Scores every summary by weights that were learned without it: else they would only be repeated to it. */
export function crossed(rows: readonly JudgedRow[]): CrossedRow[] {
  const texts = rows.map((row) => ({ row, text: textOf(row) }));
  const learnedBy = remembered((isOwn: (row: JudgedRow) => boolean) =>
    weightsLearnedFrom(texts.filter(({ row }) => !isOwn(row)).map(({ text }) => text)),
  );
  const docsOf = docsByFamily(rows);
  return rows.map((row) => {
    const { id, dataset, doc, faithful } = row;
    const [fold, family] = [foldOf(doc), familyOf(dataset)];
    const byFold = learnedBy(`fold ${fold}`, (it) => foldOf(it.doc) === fold);
    const byFamily = learnedBy(
      `family ${family}`,
      (it) => familyOf(it.dataset) === family || docsOf.get(family)?.has(it.doc) === true,
    );
    const scores = { leftOut: rescored(row, byFold), unseen: rescored(row, byFamily) };
    return { id, dataset, doc, faithful, ...scores };
  });
}

function rescored({ judgement, likenesses }: JudgedRow, weights: ScoreWeights): number {
  const scores = judgement.judged.claims.map(({ findings, score }, index) => {
    const likeness = likenesses[index];
    return likeness ? scoreFrom(likeness, findings, weights) : score;
  });
  return scoreOfText(scores);
}

function textOf({ doc, dataset, faithful, likenesses }: JudgedRow): Text {
  return { doc, faithful, family: familyOf(dataset), claims: likenesses.map(valuesOf) };
}

function docsByFamily(rows: readonly JudgedRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const docs = new Map<string, Set<string>>();
  for (const { dataset, doc } of rows) {
    const family = familyOf(dataset);
    docs.set(family, (docs.get(family) ?? new Set()).add(doc));
  }
  return docs;
}

/** Learning takes a while, and many summaries share what they were left out of. */
function remembered<Of>(learn: (of: Of) => ScoreWeights): (name: string, of: Of) => ScoreWeights {
  const known = new Map<string, ScoreWeights>();
  return (name, of) => {
    const weights = known.get(name) ?? learn(of);
    known.set(name, weights);
    return weights;
  };
}
