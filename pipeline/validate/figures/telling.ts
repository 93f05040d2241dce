import type { SentenceId } from "../../schema/index.ts";
import type { Reading, SentencePassage } from "../reading.ts";
import { contentWords, holdsWord } from "../words.ts";
import { agrees } from "./agree.ts";
import { calendarOf, dayOf, tellsDate } from "./calendar.ts";
import type { Figure } from "./figures.ts";

/**
 * The sentences that tell the figures of a text which none of those already chosen tells: for each figure
 * the one that shares most words with what stands around it, and none where no sentence shares a word. Of a
 * time that is told once no word need be shared: when something happened may stand far from what did.
 *
 * A claim that cites nothing is held against the sentences that share its words. Its figure often stands in
 * one that does not: "He is 42" and "The 42-year-old …".
 */
export function sentencesTelling(
  text: string,
  chosen: readonly SentenceId[],
  reading: Reading,
): SentenceId[] {
  const all = [...reading.sentences.values()];
  const taken = new Set(chosen);
  for (const figure of reading.claim(text).figures()) {
    if (all.some((it) => taken.has(it.id) && tells(it, figure, reading))) continue;
    const words = wordsAround(figure, text, reading);
    const telling = all.filter((it) => tells(it, figure, reading));
    const [only, more] = telling;
    const best = only && !more && isTime(figure) ? only.id : bestOf(telling, words);
    if (best !== null) taken.add(best);
  }
  return [...taken].filter((id) => !chosen.includes(id));
}

function tells(sentence: SentencePassage, figure: Figure, reading: Reading): boolean {
  const figures = sentence.figures();
  if (figure.kind === "date")
    return (
      figures.some(({ kind }) => kind === "date") &&
      tellsDate(figure, calendarOf(figures, dayOf(reading.article.publishedAt)))
    );
  return figures.some((it) => it.kind === "quantity" && agrees(figure, it));
}

const YEAR = /^(?:19|20)\d\d$/u;

function isTime(figure: Figure): boolean {
  return figure.kind === "date" || YEAR.test(figure.span);
}

/** How far around a figure its words are looked for, in characters. */
const AROUND = 30;

function wordsAround({ start, end }: Figure, text: string, { rules }: Reading): string[] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return [...contentWords(`${before} ${text.slice(end, end + AROUND)}`, rules)];
}

function bestOf(sentences: readonly SentencePassage[], words: readonly string[]) {
  let best: { readonly id: SentenceId; readonly shared: number } | null = null;
  for (const { id, contentWords: held } of sentences) {
    const shared = words.filter((word) => holdsWord(held(), word)).length;
    if (shared > (best?.shared ?? 0)) best = { id, shared };
  }
  return best?.id ?? null;
}
