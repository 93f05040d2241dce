import { articleText, countWords, DEFAULT_TAXONOMY, openRouter } from "../../pipeline/index.ts";
import { scoreOf, UNFILED, type Answer, type Score } from "./score.ts";
import { HALVES, readLabelled, type Labelled } from "./texts.ts";

/** What is asked of the router. */
export const QUESTIONS = ["channel", "type"] as const;

export type HalfResult = {
  readonly half: Labelled["half"];
  readonly question: (typeof QUESTIONS)[number];
  readonly answers: readonly Answer[];
  readonly score: Score;
};

export type RouterBench = {
  readonly results: readonly HalfResult[];
  /** Median time for 1,000 words of text, in milliseconds. */
  readonly msPer1000Words: number;
};

/** Often enough for the compiler to have done its work before the median. */
const ROUNDS = 41;

export function benchRouter(labelled: readonly Labelled[] = readLabelled()): RouterBench {
  const route = openRouter(DEFAULT_TAXONOMY);
  const results = HALVES.flatMap((half) => {
    const texts = labelled.filter((it) => it.half === half);
    return QUESTIONS.map((question): HalfResult => {
      const answers = texts.map(({ id, article, ...expected }) => {
        const routing = route(article);
        const [wanted, given] = [expected[question], routing[question]];
        return { id, expected: wanted ?? UNFILED, given: given ?? UNFILED, reason: routing.reason };
      });
      return { half, question, answers, score: scoreOf(answers) };
    });
  });
  return { results, msPer1000Words: timePer1000Words(labelled) };
}

function timePer1000Words(labelled: readonly Labelled[]): number {
  const route = openRouter(DEFAULT_TAXONOMY);
  const words = labelled.reduce((sum, { article }) => sum + countWords(articleText(article)), 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    for (const { article } of labelled) route(article);
    return performance.now() - from;
  });
  const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return (1000 * median) / words;
}
