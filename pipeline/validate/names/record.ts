import type { LanguageRules } from "../language.ts";
import type { Token } from "./tokens.ts";
import { gathered, present } from "../lists.ts";

/*
 * A record of who said what, such as an interview, minutes or a chat: "Ines: …" begins a line, and begins
 * another. Most speakers are named nowhere else, and never within a sentence.
 */

type Row = readonly Token[];

/** Words of the longest name a line begins with. */
const LONGEST_LABEL = 3;
/** A line without a name goes on with what the one before it says, where so many lines have one. */
const LEAST_LABELLED = 1 / 3;

/** "Ines: …", "Ines Aldaba: …" */
export function isSpoken(row: Row): boolean {
  return labelOf(row).length > 0;
}

function labelOf(row: Row): Row {
  const end = row.findIndex(({ before }, at) => at > 0 && before.startsWith(":"));
  const label = end > 0 && end <= LONGEST_LABEL ? row.slice(0, end) : [];
  return label.every(({ capital }) => capital) ? label : [];
}

/** Whether so many lines begin with a name, and one of them with the name of another, that it is a record. */
function isRecord(labels: readonly Row[]): boolean {
  const firsts = present(labels, (label) => label[0]?.word);
  return new Set(firsts).size < firsts.length && firsts.length >= LEAST_LABELLED * labels.length;
}

/** The first word of every name that begins a line of a record; elsewhere of those that begin two and more. */
export function speakersIn(rows: readonly Row[]): ReadonlySet<Token> {
  const labels = rows.map(labelOf);
  const firsts = gathered(labels, (label) => label.slice(0, 1));
  const words = firsts.map(({ word }) => word);
  const isRepeated = (word: string) => words.indexOf(word) < words.lastIndexOf(word);
  return new Set(isRecord(labels) ? firsts : firsts.filter(({ word }) => isRepeated(word)));
}

/** The name of who speaks each line of a record, as it stands there; empty where nobody is known to. */
export function spokenBy(rows: readonly Row[]): Row[] {
  const labels = rows.map(labelOf);
  if (!isRecord(labels)) return rows.map(() => []);
  let last: Row = [];
  return labels.map((label) => {
    if (label.length > 0) last = label;
    return last;
  });
}

/** The word for who speaks, where he says what he does: "I will", "I’m". */
const SELF: Readonly<Record<string, RegExp>> = {
  en: /^[Ii](?:['’](?:m|ll|ve|d))?$/u,
  de: /^ich$/iu,
  fr: /^je$/iu,
  es: /^yo$/iu,
  pt: /^eu$/iu,
};

/** Whether the word stands for who speaks. */
export function isSelf({ text }: Token, { code }: LanguageRules): boolean {
  return SELF[code]?.test(text) ?? false;
}
