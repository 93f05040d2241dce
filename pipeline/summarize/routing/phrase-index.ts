import type { ChannelPhrases, Taxonomy } from "../../schema/index.ts";

/** Which of a channel's lists a phrase is from. */
export type List = keyof Omit<ChannelPhrases, "name">;

/** A phrase of a channel, as words in lower case. */
export type Entry = {
  readonly channel: string;
  readonly list: List;
  /** The phrase without the plural. */
  readonly phrase: string;
  readonly words: readonly string[];
  /** Heard in running text only where it stands in capitals. */
  readonly capitals: boolean;
};

/** Every phrase of a taxonomy by its first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Entry[]>;

/** The words of a text: as they stand and in lower case. */
export type Words = { readonly lower: readonly string[]; readonly raw: readonly string[] };

/*
 * Words are runs of letters and digits here. The rules of Unicode would keep "l'intelligence" and
 * "startup's" whole and take ten times as long.
 */
export function routingWords(text: string): Words {
  const raw = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { raw, lower: raw.map((word) => word.toLowerCase()) };
}

/** A phrase that a channel has twice counts as the stronger list says. */
const LISTS: readonly List[] = ["anywhere", "declared", "text"];

export function indexPhrases({ channels }: Taxonomy): PhraseIndex {
  const index = new Map<string, Entry[]>();
  for (const channel of channels) {
    const seen = new Set<string>();
    for (const entry of entriesOf(channel)) {
      const key = entry.words.join(" ");
      const [first] = entry.words;
      if (first === undefined || seen.has(key)) continue;
      // One list for sections and keywords may hold again what another holds for running text.
      if (entry.list !== "declared") seen.add(key);
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function* entriesOf(channel: ChannelPhrases): Generator<Entry> {
  const { name } = channel;
  for (const list of LISTS) {
    for (const phrase of list === "anywhere" ? [name, ...channel[list]] : channel[list]) {
      const words = routingWords(phrase);
      const entry = { channel: name, list, phrase: words.lower.join(" ") };
      const capitals = words.raw.join("").length > 1 && phrase === phrase.toUpperCase();
      yield { ...entry, words: words.lower, capitals };
      yield { ...entry, words: pluralOf(words.lower), capitals: false };
    }
  }
}

function pluralOf(words: readonly string[]): string[] {
  return words.map((word, index) => (index === words.length - 1 ? `${word}s` : word));
}

/**
 * Finds the phrases of the given lists in one pass. Of phrases at one place the longest is heard, by
 * every channel that has it, and its words are spent: "machine learning" says nothing of learning.
 */
export function* spokenPhrases(
  { lower, raw }: Words,
  index: PhraseIndex,
  lists: readonly List[],
): Generator<{ readonly entry: Entry; readonly at: number }> {
  const running = !lists.includes("declared");
  for (let at = 0; at < lower.length; at += 1) {
    let length = 0;
    for (const entry of index.get(lower[at] ?? "") ?? []) {
      if (entry.words.length < length) break;
      if (!lists.includes(entry.list) || !standsAt(entry, lower, at)) continue;
      if (running && entry.capitals && !inCapitals(entry, raw, at)) continue;
      length = entry.words.length;
      yield { entry, at };
    }
    at += Math.max(0, length - 1);
  }
}

function standsAt({ words }: Entry, lower: readonly string[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1)
    if (lower[at + index] !== words[index]) return false;
  return true;
}

function inCapitals({ words }: Entry, raw: readonly string[], at: number): boolean {
  return raw.slice(at, at + words.length).every((word) => word === word.toUpperCase());
}
