import { foldOf, FOLDS, seedOf } from "../judge/folds.ts";
import { mean, standardDeviation } from "../statistics/descriptive.ts";
import {
  compositeScore,
  scalesOf,
  learnComposite,
  placesOf,
  type Composite,
  type Scales,
} from "./composite.ts";
import type { ReadText } from "./reading.ts";

export type Learned = { readonly scales: Scales; readonly composite: Composite };

/** Texts with scores from a composite that was learned without them. */
export type CrossedText = ReadText & { readonly score: number };

/** Scores each text by what the articles of the other folds teach. */
export function leftOutScores(texts: readonly ReadText[], question: string): CrossedText[] {
  return folds(texts).flatMap(({ own, others }) =>
    scoredBy(others, own, { question, articles: others }),
  );
}

/**
 * Scores each text by what other writers of other articles teach: neither its article nor its writer has
 * been seen.
 *
 * @param parts how many the writers are dealt into; each is scored by what the others teach.
 * @param deal which dealing out of many.
 * @returns the texts of each part.
 */
export function unseenScores(
  texts: readonly ReadText[],
  question: string,
  { parts, deal }: { readonly parts: number; readonly deal: number },
): CrossedText[][] {
  return dealt(texts, parts, deal).map((part) =>
    folds(texts).flatMap(({ own, others }) =>
      scoredBy(
        others.filter(({ writer }) => !part.has(writer)),
        own.filter(({ writer }) => part.has(writer)),
        { question, articles: others },
      ),
    ),
  );
}

function folds(texts: readonly ReadText[]) {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    own: texts.filter(({ doc }) => foldOf(doc) === fold),
    others: texts.filter(({ doc }) => foldOf(doc) !== fold),
  }));
}

type Asked = {
  readonly question: string;
  /**
   * All texts of the articles learned from, whose scores are set to a mean of 0 and a deviation of 1. Else a
   * composite that the worst writers were kept from would score them low for that alone, and rank them
   * right by mistake.
   */
  readonly articles: readonly ReadText[];
};

function scoredBy(
  others: readonly ReadText[],
  own: readonly ReadText[],
  { question, articles }: Asked,
): CrossedText[] {
  if (own.length === 0 || others.length === 0) return [];
  const learned = learnedFrom(others, question);
  const all = articles.map((text) => scoreBy(text, learned));
  const [zero, spread] = [mean(all), standardDeviation(all) || 1];
  return own.map((text) => ({ ...text, score: (scoreBy(text, learned) - zero) / spread }));
}

/** The parts of the writers, dealt in an order that their names say nothing of. */
function dealt(texts: readonly ReadText[], parts: number, deal: number): ReadonlySet<string>[] {
  const place = (writer: string) => seedOf(`deal ${deal} ${writer}`);
  const writers = [...new Set(texts.map(({ writer }) => writer))];
  const order = writers.toSorted((one, other) => place(one) - place(other));
  return Array.from(
    { length: parts },
    (_, part) => new Set(order.filter((__, at) => at % parts === part)),
  );
}

export function learnedFrom(texts: readonly ReadText[], question: string): Learned {
  const taught = texts.flatMap(({ doc, features, ratings }) => {
    const label = ratings[question];
    return label === undefined ? [] : [{ doc, features, label }];
  });
  const scales = scalesOf(taught);
  return { scales, composite: learnComposite(taught, scales) };
}

export function scoreBy({ features }: Pick<ReadText, "features">, { scales, composite }: Learned) {
  return compositeScore(placesOf(features, scales), composite);
}
