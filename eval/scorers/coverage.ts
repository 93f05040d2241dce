import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { told } from "./shares.ts";

/** So many of the words that most sentences hold are what an article is about. */
const MAIN_WORDS = 20;

/**
 * How much of what the article is about the brief takes up, for its length: a longer brief always holds
 * more, so it is held against what sentences of the article of as many words could hold at best.
 */
export const coverage: Scorer = {
  name: "coverage",
  question: "How much of what the article is about does the brief take up, for its length?",
  score({ brief }) {
    const { claims, sentences } = measured(brief);
    const main = mainWords(sentences);
    if (main.size < MAIN_WORDS / 2)
      return { score: null, reason: "The article is too short to tell." };
    const said = new Set(claims.flatMap(({ words }) => [...words]));
    const room = claims.reduce((sum, { words }) => sum + words.size, 0);
    const held = [...main].filter((word) => said.has(word)).length;
    const best = bestOf(sentences, main, room);
    const score = Math.min(1, held / Math.max(1, best));
    return {
      score,
      reason: `It holds ${held} of the ${main.size} main words of the article, where sentences of its length hold ${best} at best (${told(score)}).`,
    };
  },
};

/** The words that stand in most sentences, the earlier first. */
function mainWords(sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([word, count]) => count > 1 && !/^\d/u.test(word));
  const inOrder = often.toSorted(([, one], [, other]) => other - one);
  return new Set(inOrder.slice(0, MAIN_WORDS).map(([word]) => word));
}

/** What sentences taken one by one, each for most main words that are new, hold of them within so many words. */
function bestOf(
  sentences: readonly ReadonlySet<string>[],
  main: ReadonlySet<string>,
  room: number,
): number {
  const held = new Set<string>();
  const left = [...sentences];
  for (let used = 0; used < room && left.length > 0;) {
    const gains = left.map(
      (words) => [...words].filter((it) => main.has(it) && !held.has(it)).length,
    );
    const most = Math.max(...gains);
    if (most === 0) break;
    const [taken = new Set<string>()] = left.splice(gains.indexOf(most), 1);
    for (const word of taken) if (main.has(word)) held.add(word);
    used += taken.size;
  }
  return held.size;
}
