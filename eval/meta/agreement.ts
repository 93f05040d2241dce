import { grouped } from "../groups.ts";
import { foldOf } from "../judge/folds.ts";
import { mean } from "../statistics/descriptive.ts";
import { strictSpearman, type Agreement } from "../statistics/spearman.ts";
import { learnedFrom, leftOutScores, scoreBy, unseenScores, type CrossedText } from "./crossed.ts";
import { QUESTIONS } from "./data.ts";
import type { ReadText } from "./reading.ts";

/** How a score agrees with people on one question. */
export type QuestionAgreement = Agreement & { readonly question: string };

export type ScorerAgreement = {
  readonly scorer: string;
  readonly questions: readonly QuestionAgreement[];
};

/** Texts with each scorer's word on them. */
export type AskedText = ReadText & { readonly scores: Readonly<Record<string, number>> };

/** One question a text, each a scorer that has learned nothing. */
export const ALONE = [
  ...["support", "cosineMean", "precision2", "precision3", "pairMean", "coverage", "density"],
  ...["divergence", "mainRecall", "centroid", "leadRecall", "fromLead"],
  ...["inversions", "nextSentence", "linked", "mostAlike", "repeatedTriples", "repeatedPairs"],
  ...["wholeEnds", "newMixedPairs", "endsWhole", "functionShare", "sentenceMean", "words"],
] as const;

/** The dataset whose questions composites learn. */
export const TAUGHT_BY = "summeval";

export function aloneAgreements(texts: readonly AskedText[], dataset: string): ScorerAgreement[] {
  const own = texts.filter((text) => text.dataset === dataset);
  const known = ALONE.filter((scorer) => own.every(({ scores }) => scorer in scores));
  return known.map((scorer) => ({
    scorer,
    questions: (QUESTIONS[dataset] ?? []).map((question) => ({
      question,
      ...agreement(own, question, ({ scores }) => scores[scorer] ?? 0),
    })),
  }));
}

function agreement<Text extends ReadText>(
  texts: readonly Text[],
  question: string,
  scoreOf: (text: Text) => number,
): Agreement {
  return strictSpearman(
    texts.flatMap((text) => {
      const label = text.ratings[question];
      return label === undefined ? [] : [{ doc: text.doc, score: scoreOf(text), label }];
    }),
  );
}

export type CompositeAgreement = QuestionAgreement & {
  /** With the writer never seen: all texts of an article ranked, a quarter of the writers at a time unseen. */
  readonly unseenQuarter: number;
  /** The same of halves: the texts of one half ranked by what the other teaches. */
  readonly unseenHalf: number;
};

/** How the writers are dealt is chance; so many dealings are averaged. */
export const DEALS = 2;

/** Composites of all features, each scoring articles it was not learned from. */
export function compositeAgreements(texts: readonly ReadText[]): CompositeAgreement[] {
  const own = texts.filter(({ dataset }) => dataset === TAUGHT_BY);
  if (own.length === 0) return [];
  return (QUESTIONS[TAUGHT_BY] ?? []).map((question) => ({
    question,
    ...crossedAgreement(leftOutScores(own, question), question),
    unseenQuarter: unseenAgreement(own, question, 4, (parts) => [parts.flat()]),
    unseenHalf: unseenAgreement(own, question, 2, (parts) => parts),
  }));
}

function unseenAgreement(
  texts: readonly ReadText[],
  question: string,
  parts: number,
  ranked: (parts: CrossedText[][]) => CrossedText[][],
): number {
  const found = Array.from({ length: DEALS }, (_, deal) =>
    ranked(unseenScores(texts, question, { parts, deal })).map(
      (part) => crossedAgreement(part, question).spearman.value,
    ),
  );
  return mean(found.flat());
}

function crossedAgreement(texts: readonly CrossedText[], question: string): Agreement {
  return agreement(texts, question, ({ score }) => score);
}

/**
 * What the composite of one question is worth on other datasets, with their writers and people: it is learned
 * from the articles of other folds alone, since datasets share articles.
 *
 * @returns texts of all other datasets with their scores.
 */
export function carried(texts: readonly ReadText[], taught: string): CrossedText[] {
  const folds = grouped(
    texts.filter(({ dataset }) => dataset !== TAUGHT_BY),
    ({ doc }) => foldOf(doc),
  );
  return [...folds].flatMap(([fold, own]) => {
    const teachers = texts.filter((it) => it.dataset === TAUGHT_BY && foldOf(it.doc) !== fold);
    if (teachers.length === 0) return [];
    const learned = learnedFrom(teachers, taught);
    return own.map((text) => ({ ...text, score: scoreBy(text, learned) }));
  });
}

export function carriedAgreement(texts: readonly CrossedText[], dataset: string) {
  const own = texts.filter((text) => text.dataset === dataset);
  return (QUESTIONS[dataset] ?? []).map((question) => ({
    question,
    ...crossedAgreement(own, question),
  }));
}
