import type { SentenceId } from "../schema/index.ts";
import type { Reading } from "./reading.ts";
import { contentWords, holdsWord } from "./words.ts";

/** Few enough to be looked at by an editor. */
const MOST = 3;

/**
 * The one to three sentences of the article that hold most of a claim's content words, in the order of
 * the article; none when no sentence holds any.
 */
export function alignedTo(text: string, reading: Reading): SentenceId[] {
  const left = new Set(contentWords(text, reading.rules));
  const chosen = new Set<SentenceId>();
  while (chosen.size < MOST && left.size > 0) {
    const [best] = [...reading.sentences.values()]
      .map((sentence) => ({ id: sentence.id, held: heldBy(sentence.contentWords(), left) }))
      .toSorted((a, b) => b.held.length - a.held.length);
    if (!best || best.held.length === 0) break;
    chosen.add(best.id);
    for (const word of best.held) left.delete(word);
  }
  return [...reading.sentences.keys()].filter((id) => chosen.has(id));
}

function heldBy(words: ReadonlySet<string>, asked: ReadonlySet<string>): string[] {
  return [...asked].filter((word) => holdsWord(words, word));
}
