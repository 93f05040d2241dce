import { irregularForms } from "../irregular.ts";
import type { LanguageRules } from "../language.ts";
import { isSameStem } from "../words.ts";
import type { Token } from "./tokens.ts";
import { gathered } from "../lists.ts";

/** The words of a sentence. */
type Line = { readonly tokens: readonly Token[] };

/** Between the last word of a sentence and the first of the next lie so many places: they are less near. */
const BETWEEN_SENTENCES = 2;

/** Forms of one word share at least these letters; see `isSameStem`. */
const SHARED = 3;

/**
 * Where words stand in an article, counted through all its sentences.
 *
 * @param formsOf what else the article may call a name.
 * @returns the places of a word in every form, in order.
 */
export function placesIn(
  lines: readonly Line[],
  rules: LanguageRules,
  formsOf: (word: string) => ReadonlySet<string>,
): (word: string) => readonly number[] {
  const irregular = irregularForms(rules.code);
  const base = (word: string) => irregular.get(word) ?? word;
  const places = placesByWord(lines, base);
  const byBeginning = new Map<string, string[]>();
  for (const word of places.keys()) added(byBeginning, word.slice(0, SHARED), word);
  const known = new Map<string, readonly number[]>();
  return (asked) => {
    const word = base(asked);
    const before = known.get(word);
    if (before) return before;
    const near = byBeginning.get(word.slice(0, SHARED)) ?? [];
    const forms = new Set([...formsOf(asked), word, ...near.filter((it) => isSameStem(it, word))]);
    const found = gathered([...forms], (form) => places.get(form) ?? []);
    const sorted = found.sort((one, other) => one - other);
    known.set(word, sorted);
    return sorted;
  };
}

function placesByWord(
  lines: readonly Line[],
  base: (word: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const { tokens } of lines) {
    for (const token of tokens) {
      added(places, base(token.word), at);
      at += 1;
    }
    at += BETWEEN_SENTENCES;
  }
  return places;
}

function added<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
