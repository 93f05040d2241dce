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

/** Phrases by their first word, the longest first. */
type ByFirstWord = ReadonlyMap<string, readonly Entry[]>;

/** The phrases of a taxonomy by where they may be heard. */
export type PhraseIndex = {
  /** In sections, keywords and names of sites. */
  readonly declared: ByFirstWord;
  /** In titles and texts. */
  readonly running: ByFirstWord;
};

/** The words of a text: as they stand and in lower case. */
export type Words = { readonly lower: readonly string[]; readonly raw: readonly string[] };

/*
 * Words are runs of letters and digits here, given as ranges: the rules of Unicode would keep
 * "l'intelligence" and "startup's" whole, and take longer.
 */
const WORD = /[0-9A-Za-z\u00C0-\u02AF\u0370-\u1FFF\u2C00-\uD7FF]+/g;

export function routingWords(text: string): Words {
  const raw = text.normalize("NFC").match(WORD) ?? [];
  return { raw, lower: raw.map((word) => word.toLowerCase()) };
}

export function indexPhrases({ channels }: Taxonomy): PhraseIndex {
  return {
    declared: byFirstWord(channels, ["anywhere", "declared"]),
    running: byFirstWord(channels, ["anywhere", "text"]),
  };
}

/** @param lists the strongest first: a phrase that a channel has twice counts as that one says. */
function byFirstWord(channels: Taxonomy["channels"], lists: readonly List[]): ByFirstWord {
  const index = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const entry of channels.flatMap((channel) =>
    lists.flatMap((it) => entriesOf(channel, it)),
  )) {
    const key = [entry.channel, ...entry.words].join(" ");
    const [first] = entry.words;
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function entriesOf({ name, ...channel }: ChannelPhrases, list: List): Entry[] {
  const phrases = list === "anywhere" ? [name, ...channel[list]] : channel[list];
  return phrases.flatMap((phrase) => {
    const words = routingWords(phrase);
    const capitals = words.raw.join("").length > 1 && phrase === phrase.toUpperCase();
    const entry = { channel: name, list, phrase: words.lower.join(" "), capitals };
    return [words.lower, ...pluralsOf(words.lower)].map((it) => ({ ...entry, words: it }));
  });
}

/** In `s`, and of a `y` in `ies`. */
function pluralsOf(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? "";
  const plurals = last.endsWith("y") ? [`${last}s`, `${last.slice(0, -1)}ies`] : [`${last}s`];
  return plurals.map((plural) => [...words.slice(0, -1), plural]);
}

/**
 * Finds phrases in one pass. Of those at one place the longest is heard, by every channel that has it,
 * and its words are spent: "machine learning" says nothing of learning.
 *
 * @param anyCase hears phrases in capitals however they stand, as keywords write them.
 */
export function hearPhrases(
  { lower, raw }: Words,
  phrases: ByFirstWord,
  anyCase: boolean,
  hear: (entry: Entry, at: number) => void,
): void {
  for (let at = 0; at < lower.length; at += 1) {
    let length = 0;
    for (const entry of phrases.get(lower[at] ?? "") ?? NONE) {
      if (entry.words.length < length) break;
      if (!standsAt(entry, lower, at)) continue;
      if (entry.capitals && !anyCase && !inCapitals(entry, raw, at)) continue;
      length = entry.words.length;
      hear(entry, at);
    }
    at += Math.max(0, length - 1);
  }
}

const NONE: readonly Entry[] = [];

function standsAt({ words }: Entry, lower: readonly string[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1)
    if (lower[at + index] !== words[index]) return false;
  return true;
}

/** Capitals, and the small `s` of their plural. */
const CAPITALS = /^[\p{Lu}\p{N}]+s?$/u;

function inCapitals({ words }: Entry, raw: readonly string[], at: number): boolean {
  return raw.slice(at, at + words.length).every((word) => CAPITALS.test(word));
}
