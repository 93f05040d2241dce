import type { Note } from "../command.ts";
import { judgedRows, usedSources } from "../judge/bench.ts";
import { crossed, type CrossedRow } from "../judge/crossed.ts";
import { readJudgeData } from "../judge/data.ts";
import { datasetResults, type DatasetResult } from "../judge/datasets.ts";
import { openJudges } from "../judge/judging.ts";
import {
  aloneAgreements,
  carried,
  carriedAgreement,
  compositeAgreements,
  type AskedText,
  type CompositeAgreement,
  type ScorerAgreement,
} from "./agreement.ts";
import { calibration, type Band } from "./calibration.ts";
import { QUESTIONS, readRatedData } from "./data.ts";
import { readTexts, type ReadText } from "./reading.ts";

export type Meta = {
  /** How the support of a text agrees with who called it faithful. */
  readonly faithful: readonly DatasetResult[];
  readonly calibration: readonly Band[];
  /** How scorers agree with people's ratings, by dataset; the carried composite stands last. */
  readonly ratings: Readonly<Record<string, readonly ScorerAgreement[]>>;
  readonly composites: readonly CompositeAgreement[];
};

/** @throws {InputError} when the folder cannot be worked with. */
export async function measureMeta(data: string, note: Note): Promise<Meta> {
  const judged = await judgedTexts(data, note);
  const rated = await readRatedData(data);
  note(`reading ${rated.rated.length} summaries that people rated`);
  const supports = new Map(judged.map(({ id, leftOut }) => [id, leftOut]));
  const texts = (await readTexts(rated)).map((text) => asked(text, supports));
  note("learning composites, and scoring with them what they were not learned from");
  return {
    faithful: datasetResults(judged),
    calibration: calibration(judged.map((row) => ({ ...row, score: row.leftOut }))),
    ratings: ratingsOf(texts),
    composites: compositeAgreements(texts),
  };
}

async function judgedTexts(data: string, note: Note): Promise<CrossedRow[]> {
  const read = await readJudgeData(data, Infinity);
  const labelled = { ...read, clean: [] };
  note(`judging ${read.labelled.length} summaries that people judged`);
  return crossed(judgedRows(labelled, await openJudges(usedSources(labelled))));
}

function asked(text: ReadText, supports: ReadonlyMap<string, number>): AskedText {
  const support = supports.get(text.id);
  const scores = support === undefined ? text.features : { ...text.features, support };
  return { ...text, scores };
}

/** What makes a summary relevant is what coverage counts: this composite is held against other datasets too. */
const CARRIED = "relevance";

function ratingsOf(texts: readonly AskedText[]): Meta["ratings"] {
  const datasets = Object.keys(QUESTIONS).filter((name) =>
    texts.some(({ dataset }) => dataset === name),
  );
  const others = carried(texts, CARRIED);
  return Object.fromEntries(
    datasets.map((dataset) => {
      const composite = others.some((text) => text.dataset === dataset)
        ? [{ scorer: `composite of ${CARRIED}`, questions: carriedAgreement(others, dataset) }]
        : [];
      return [dataset, [...aloneAgreements(texts, dataset), ...composite]];
    }),
  );
}
