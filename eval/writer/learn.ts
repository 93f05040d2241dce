import {
  HAND_SET_FEATURES,
  termFeatures,
  termsOfText,
  TERM_WEIGHTS,
} from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { readArticles, type ReadArticle } from "./articles.ts";
import { readReferences } from "./data.ts";
import { fitLogistic, logLoss, type Observation } from "./logistic.ts";

/** What was learned, and how well it foretells articles it was not learned from. */
export type Lesson = {
  /** The weight of each feature, in the order of `TERM_WEIGHTS`. */
  readonly weights: Readonly<Record<string, number>>;
  /** How many it was learned from; those that Pulse refused are not among them. */
  readonly articles: number;
  readonly terms: number;
  /** Mean loss a term in nats: of the articles left out in turn, and of knowing the share of terms alone. */
  readonly loss: { readonly leftOut: number; readonly shareAlone: number };
};

/** The origin whose references are highlights, which is what takeaways are. */
const HIGHLIGHTS = "cnndm";
const FOLDS = 10;
const DECIMALS = 2;

/**
 * Learns from references how likely a term of an article is to stand in a summary of it.
 *
 * @param data a folder as `readReferences` takes it.
 * @throws {InputError} when it cannot be worked with.
 */
export async function learn(data: string): Promise<Lesson> {
  const references = await readReferences(data);
  const articles = await readArticles(references.filter(({ origin }) => origin === HIGHLIGHTS));
  const read = await Promise.all(articles.map((it) => observe(it)));
  const observed = read.filter((terms) => terms.length > 0);
  if (observed.length === 0)
    throw new InputError(`No readable article in ${data} has a reference of origin ${HIGHLIGHTS}.`);
  const all = observed.flat();
  const learned = fitLogistic(all);
  const weights = Object.fromEntries(
    LEARNED.map((name, index) => [name, Number((learned[index] ?? 0).toFixed(DECIMALS))]),
  );
  return {
    weights: { ...TERM_WEIGHTS, ...weights },
    articles: observed.length,
    terms: all.length,
    loss: { leftOut: lossOfLeftOut(observed), shareAlone: lossOfShare(all) },
  };
}

/** The texts learned from have no headlines, so what these are worth is set by hand. */
const LEARNED = Object.keys(TERM_WEIGHTS).filter((name) => !HAND_SET_FEATURES.has(name));

/** Every term of an article: its features, and in what share of the references it stands. */
async function observe({ article, references }: ReadArticle): Promise<Observation[]> {
  if (article === null) return [];
  const told = references.map((reference) => termsOfText(reference));
  const features = await termFeatures(article);
  return [...features].map(([term, values]) => {
    const known: Readonly<Record<string, number>> = values;
    const y = told.filter((terms) => terms.has(term)).length / told.length;
    return { x: LEARNED.map((name) => known[name] ?? 0), y };
  });
}

function lossOfLeftOut(observed: readonly Observation[][]): number {
  let loss = 0;
  let terms = 0;
  const folds = Math.min(FOLDS, observed.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeftOut = (_: unknown, index: number) => index % folds === fold;
    const test = observed.filter(isLeftOut).flat();
    const weights = fitLogistic(observed.filter((it, index) => !isLeftOut(it, index)).flat());
    loss += test.length * logLoss(weights, test);
    terms += test.length;
  }
  return loss / terms;
}

function lossOfShare(all: readonly Observation[]): number {
  const constant = all.map(({ y }) => ({ x: [1], y }));
  return logLoss(fitLogistic(constant), constant);
}
