import type { LanguageRules } from "../language.ts";
import { lastly, once, remembered } from "../once.ts";
import { casingOf, type Casing } from "./casing.ts";
import { initialsIn } from "./initials.ts";
import { kinOf, tellersOf } from "./kin.ts";
import { mentionsIn, spanOf, type Mention } from "./mentions.ts";
import { placesIn } from "./places.ts";
import { isSelf, spokenBy } from "./record.ts";
import { isNameForm } from "./same-name.ts";
import { surroundings, type Surroundings } from "./slots.ts";
import { tokensIn, type Token } from "./tokens.ts";
import { gathered } from "../lists.ts";

/** One sentence of the article, read for its names. */
export type Line = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those of who speaks it too. */
  readonly words: () => ReadonlySet<string>;
  readonly mentions: readonly LineName[];
  /** Who speaks it, in a record of who said what; null elsewhere. */
  readonly speaker: LineSpeaker | null;
};

/** Who speaks a line: as the record has it, and folded. */
export type LineSpeaker = { readonly span: string; readonly words: readonly string[] };

/** A name in a sentence of the article, or the word for who speaks it. */
export type LineName = Mention & {
  /** As the article has it. */
  readonly span: string;
  /** Whether it is "I". */
  readonly isSelf: boolean;
  readonly around: () => Surroundings;
};

/** The words of an article, as names are looked up in it. All words are folded by `nameWord`. */
export type Roster = Casing & {
  readonly rules: LanguageRules;
  readonly has: (word: string) => boolean;
  /** The words of the article that are this name: itself, other forms and spellings, kin. */
  readonly formsOf: (word: string) => ReadonlySet<string>;
  /** Whether it has a form of the word, words that it joins ("You Tube" for YouTube), or a city that tells it. */
  readonly knows: (word: string) => boolean;
  /** Whether some of its words in a row have these initials. */
  readonly hasInitials: (initials: string) => boolean;
  /** The capitalised words that stand directly before and directly after this one. */
  readonly before: (word: string) => readonly string[];
  readonly after: (word: string) => readonly string[];
  /** The words that stand in one name with this one: of "Ines Aldaba" both. */
  readonly fellows: (word: string) => readonly string[];
  /** Where this very word stands in a name. */
  readonly namesWith: (word: string) => readonly LineName[];
  /** Where a word stands in any form; see `placesIn`. */
  readonly placesOf: (word: string) => readonly number[];
  /** Its sentences, in order. */
  readonly lines: readonly Line[];
  readonly lineOf: (sentence: string) => Line | undefined;
  /** A text about the article, with what it names. The one asked for last is at hand. */
  readonly read: (text: string) => Pick<Line, "tokens"> & { readonly mentions: readonly Mention[] };
};

/**
 * @param sentences those of the article, in order.
 * @param around what else may name things: title, standfirst, authors, site.
 */
export function rosterOf(
  sentences: readonly string[],
  around: readonly string[],
  rules: LanguageRules,
): Roster {
  const rows = sentences.map(tokensIn);
  const all = [...rows, ...around.map(tokensIn)];
  const words = new Set<string>();
  for (const row of all) for (const { word } of row) words.add(word);
  const casing = casingOf(rows, rules);
  const labels = spokenBy(rows);
  const lines = rows.map((tokens, at) =>
    toLine({ text: sentences[at] ?? "", tokens, label: labels[at] ?? [] }, casing, rules),
  );
  const byText = new Map(lines.map((line) => [line.text, line]));
  const initials = once(() => initialsIn(all, rules));
  const neighbours = once(() => neighboursIn(all));
  const named = once(() => namesByWord(lines));
  const fellows = once(() => fellowsIn(lines));
  const formsOf = formFinder(words);
  const isJoined = joinTest(all, words);
  const places = once(() => placesIn(lines, rules, formsOf));
  return {
    rules,
    has: (word) => words.has(word),
    formsOf,
    knows: (word) =>
      words.has(word) ||
      formsOf(word).size > 0 ||
      tellersOf(word).some((it) => words.has(it)) ||
      isJoined(word),
    hasInitials: (letters) => initials().has(letters),
    before: (word) => neighbours().before.get(word) ?? [],
    after: (word) => neighbours().after.get(word) ?? [],
    fellows: (word) => fellows().get(word) ?? [],
    namesWith: (word) => named().get(word) ?? [],
    placesOf: (word) => places()(word),
    lines,
    lineOf: (sentence) => byText.get(sentence),
    read: lastly((text: string) => {
      const tokens = tokensIn(text);
      return { tokens, mentions: mentionsIn(tokens, casing, rules) };
    }),
    ...casing,
  };
}

type Sentence = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Who speaks it, in a record of who said what. */
  readonly label: readonly Token[];
};

function toLine({ text, tokens, label }: Sentence, casing: Casing, rules: LanguageRules): Line {
  const speaker = speakerOf(label, casing, rules);
  const toName = (mention: Mention, span: string, self: boolean): LineName => ({
    span,
    isSelf: self,
    around: once(() => surroundings(tokens, mention, rules)),
    ...mention,
  });
  const named = mentionsIn(tokens, casing, rules).map((mention) =>
    toName(mention, spanOf(text, tokens, mention), false),
  );
  const self = speaker === null ? [] : selfMentions(tokens, speaker, rules);
  return {
    text,
    tokens,
    words: once(() => new Set([...label, ...tokens].map(({ word }) => word))),
    mentions: [...named, ...self.map((mention) => toName(mention, speaker?.span ?? "", true))],
    speaker,
  };
}

function speakerOf(
  label: readonly Token[],
  casing: Casing,
  rules: LanguageRules,
): LineSpeaker | null {
  const words = gathered(mentionsIn(label, casing, rules), (it) => it.words);
  return words.length === 0 ? null : { words, span: label.map(({ text }) => text).join(" ") };
}

/** "I", as the name of who says it. */
function selfMentions(
  tokens: readonly Token[],
  { words }: LineSpeaker,
  rules: LanguageRules,
): Mention[] {
  return gathered(tokens, (token, at) =>
    isSelf(token, rules) ? [{ from: at, to: at, words }] : [],
  );
}

/** Names of one stem share their first two letters, so only those are compared. */
function formFinder(words: ReadonlySet<string>): (word: string) => ReadonlySet<string> {
  const byStem = once(() => wordsByStem(words));
  return remembered((word: string) => {
    const near = byStem().get(stemOf(word)) ?? [];
    const forms = new Set(near.filter((other) => isNameForm(word, other)));
    for (const other of kinOf(word)) if (words.has(other)) forms.add(other);
    return forms;
  });
}

function stemOf(word: string): string {
  return word.slice(0, 2);
}

function wordsByStem(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    const alike = byStem.get(stem);
    if (alike) alike.push(word);
    else byStem.set(stem, [word]);
  }
  return byStem;
}

/** Shorter words stand within others by chance. */
const SHORTEST_JOINED = 5;

function joinTest(
  rows: readonly (readonly Token[])[],
  words: ReadonlySet<string>,
): (word: string) => boolean {
  const pairs = once(
    () =>
      new Set(gathered(rows, (row) => row.map(({ word }, at) => word + (row[at + 1]?.word ?? "")))),
  );
  return (word) =>
    word.length >= SHORTEST_JOINED &&
    (pairs().has(word) || [...words].some((other) => other.includes(word)));
}

type Neighbours = {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
};

function neighboursIn(rows: readonly (readonly Token[])[]): Neighbours {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const row of rows) {
    row.forEach((token, at) => {
      const last = row[at - 1];
      if (!last?.capital || !token.capital || token.opens || token.before !== " ") return;
      add(before, token.word, last.word);
      add(after, last.word, token.word);
    });
  }
  return { before, after };
}

function fellowsIn(lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const fellows = new Map<string, string[]>();
  for (const { words } of gathered(lines, (line) => line.mentions)) {
    for (const word of words) for (const fellow of words) add(fellows, word, fellow);
  }
  return fellows;
}

function namesByWord(lines: readonly Line[]): ReadonlyMap<string, readonly LineName[]> {
  const names = new Map<string, LineName[]>();
  for (const name of gathered(lines, (line) => line.mentions)) {
    for (const word of name.words) add(names, word, name);
  }
  return names;
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
