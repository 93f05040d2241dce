import {
  LIKENESS_WEIGHTS,
  openChecker,
  WORST_COUNTS,
  type Likeness,
  type ScoreWeights,
} from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { fitLogistic } from "../writer/logistic.ts";
import { aucOf, balancedAccuracy, byScore, type Scored } from "../statistics/auc.ts";
import { readJudgeData, type Labelled } from "./data.ts";
import { familyOf } from "./families.ts";
import { foldOf, FOLDS } from "./folds.ts";
import { grouped } from "../groups.ts";

/** What was learned, and how well it tells texts apart that it was not learned from. */
export type Lesson = {
  /** The weight of each likeness, in the order of `LIKENESS_WEIGHTS`. */
  readonly weights: Readonly<Record<string, number>>;
  /** What the log-odds begin with. */
  readonly start: number;
  readonly texts: number;
  readonly articles: number;
  /** By family of datasets: the AUC of articles left out in turn, and with the family itself left out. */
  readonly auc: Readonly<Record<string, { readonly leftOut: number; readonly unseen: number }>>;
};

/** A text people judged, and what is known of each of its claims. */
export type Text = Omit<Scored, "score"> & {
  readonly family: string;
  readonly claims: readonly (readonly number[])[];
};

/** One word is wrong in each unfaithful text of theirs, which its likeness to the article cannot show. */
const SINGLE_WORD_ERRORS = "summedits_";
const NAMES = Object.keys(LIKENESS_WEIGHTS);
const ROUNDS = 5;
/** The likenesses go together so closely that one could take over from another by chance; the ridge keeps them level. */
const CAUTION = 6;
const DECIMALS = 2;
/** So many places to part the texts at are tried: more would be no more exact than the data. */
const MOST_PARTINGS = 300;

/**
 * Learns from texts that people judged how much each likeness to the article speaks for a claim.
 *
 * @param data a folder as `readJudgeData` takes it.
 * @throws {InputError} when it cannot be worked with.
 */
export async function learn(data: string): Promise<Lesson> {
  const { sources, labelled } = await readJudgeData(data, Infinity);
  const texts = await readTexts(
    labelled.filter(({ dataset }) => !dataset.startsWith(SINGLE_WORD_ERRORS)),
    sources,
  );
  if (texts.length === 0) throw new InputError(`Nothing in ${data} can be learned from.`);
  const learned = weightsFrom(texts);
  const rounded = learned.map((weight) => Number(weight.toFixed(DECIMALS)));
  return {
    weights: Object.fromEntries(NAMES.map((name, at) => [name, rounded[at] ?? 0])),
    start: -Number(bestParting(scored(texts, rounded)).toFixed(DECIMALS)),
    texts: texts.length,
    articles: new Set(texts.map(({ doc }) => doc)).size,
    auc: aucByFamily(texts),
  };
}

async function readTexts(
  labelled: readonly Labelled[],
  sources: ReadonlyMap<string, string>,
): Promise<Text[]> {
  const texts: Text[] = [];
  for (const [doc, rows] of grouped(labelled, (row) => row.doc)) {
    const checker = await openChecker(sources.get(doc) ?? "");
    for (const { dataset, summary, faithful } of rows) {
      const claims = (checker?.likenessOf(summary) ?? []).map(valuesOf);
      if (claims.length > 0) texts.push({ doc, faithful, family: familyOf(dataset), claims });
    }
  }
  return texts;
}

/** The weights that these texts teach, of which those with single wrong words are none. */
export function weightsLearnedFrom(all: readonly Text[]): ScoreWeights {
  const texts = all.filter(({ family }) => family !== SINGLE_WORD_ERRORS);
  const weights = weightsFrom(texts);
  const [whole = 0, close = 0, held = 0, near = 0, ordered = 0] = weights;
  return {
    start: -bestParting(scored(texts, weights)),
    likeness: { whole, close, held, near, ordered },
  };
}

export function valuesOf(likeness: Likeness): number[] {
  const known: Readonly<Record<string, number>> = likeness;
  return NAMES.map((name) => known[name] ?? 0);
}

/**
 * The weights that tell the faithful texts of each family from the others of it. Each family begins with
 * odds of its own, so that what is learned is what a faithful text is like, and not what sort of texts
 * are mostly faithful.
 *
 * A text is its claims' mean, with the worst of them counted once more; which one that is follows from
 * the weights, so that they are learned a few times over.
 */
function weightsFrom(texts: readonly Text[]): number[] {
  const families = [...new Set(texts.map(({ family }) => family))];
  let weights = NAMES.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const observations = balanced(texts).map(({ family, claims, faithful }) => ({
      x: [
        ...summed(claims, weights).map((value) => value / CAUTION),
        ...families.map((it) => Number(it === family)),
      ],
      y: Number(faithful),
    }));
    const learned = fitLogistic(observations).slice(0, NAMES.length);
    weights = learned.map((weight) => weight / CAUTION);
  }
  return weights;
}

/** Each text as often as makes the faithful ones and the others of every family count about alike. */
function balanced(texts: readonly Text[]): Text[] {
  const kinds = [...grouped(texts, ({ family, faithful }) => `${family} ${faithful}`).values()];
  const most = Math.max(...kinds.map((kind) => kind.length));
  return kinds.flatMap((kind) =>
    Array.from({ length: Math.round(most / kind.length) }, () => kind).flat(),
  );
}

/** What is known of a text: see `scoreOfText`, whose log-odds are the weighted sum of these. */
function summed(claims: Text["claims"], weights: readonly number[]): number[] {
  const worst = claims.reduce((least, claim) =>
    dot(claim, weights) < dot(least, weights) ? claim : least,
  );
  return NAMES.map((_, at) => {
    const mean = claims.reduce((sum, claim) => sum + (claim[at] ?? 0), 0) / claims.length;
    return (1 - WORST_COUNTS) * mean + WORST_COUNTS * (worst[at] ?? 0);
  });
}

function scored(texts: readonly Text[], weights: readonly number[]): (Scored & Text)[] {
  return texts.map((text) => ({ ...text, score: dot(summed(text.claims, weights), weights) }));
}

/** The sum that parts the faithful texts of a family best from its others, by balanced accuracy, in the mean of all families. */
function bestParting(all: readonly (Scored & Text)[]): number {
  const families = [...grouped(all, ({ family }) => family).values()];
  const partings = byScore(all).map(({ score }) => score);
  const step = Math.ceil(partings.length / MOST_PARTINGS);
  const steps = partings.filter((_, at) => at % step === 0);
  const worth = steps.map((parting) =>
    families.reduce((sum, family) => {
      const decided = family.map((one) => ({ ...one, accepted: one.score >= parting }));
      const share = balancedAccuracy(decided);
      return Number.isNaN(share) ? sum : sum + share;
    }, 0),
  );
  return steps[worth.indexOf(Math.max(...worth))] ?? 0;
}

function aucByFamily(texts: readonly Text[]): Lesson["auc"] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = texts.filter(({ doc }) => foldOf(doc) !== fold);
    const weights = weightsFrom(others);
    const parting = bestParting(scored(others, weights));
    const own = scored(
      texts.filter(({ doc }) => foldOf(doc) === fold),
      weights,
    );
    return own.map((one) => ({ ...one, score: one.score - parting }));
  });
  return Object.fromEntries(
    [...grouped(texts, ({ family }) => family)].map(([family, own]) => {
      const docs = new Set(own.map(({ doc }) => doc));
      const others = texts.filter((it) => it.family !== family && !docs.has(it.doc));
      return [
        family,
        {
          leftOut: aucOf(byScore(folds.filter((it) => it.family === family))),
          unseen: aucOf(byScore(scored(own, weightsFrom(others)))),
        },
      ];
    }),
  );
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
