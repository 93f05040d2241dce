import { isCitable, type Article, type SentenceId } from "../../schema/index.ts";
import { ENGLISH } from "./english.ts";
import { MARKS } from "./marks.ts";
import { OTHERS } from "./others.ts";
import type { Speech, Topic } from "./speech.ts";
import { TOPIC_WORDS } from "./topics.ts";
import { gathered } from "../lists.ts";

/** A sentence that speaks to a language model, to its summariser, or to a reader as one. */
export type Instruction = {
  readonly id: SentenceId;
  /** The words that give it away. */
  readonly span: string;
  /** What it does, to follow "It". */
  readonly does: string;
};

/**
 * The sentences of an article that speak to a language model, by their ids.
 *
 * What stands in quotation marks within a sentence is told, not said: an article about such attacks
 * quotes them. A whole sentence in marks is looked at all the same, or marks would be a disguise.
 */
export function instructionsIn(article: Pick<Article, "paragraphs">): Map<SentenceId, Instruction> {
  const sentences = article.paragraphs
    .filter((paragraph) => isCitable(paragraph) || paragraph.kind === "heading")
    .flatMap((paragraph) => paragraph.sentences);
  const found = sentences.flatMap(({ id, text }) => {
    const heard = speechIn(text);
    return heard === null ? [] : [{ id, text, ...heard }];
  });
  const ids = new Set(found.map(({ id }) => id));
  const others = sentences.filter(({ id }) => !ids.has(id));
  const isAbout = (topic: Topic) =>
    others.filter(({ text }) => TOPIC_WORDS[topic].test(text)).length >= FEWEST;
  const meant = found.filter(({ speech: { about } }) => about === undefined || !isAbout(about));
  return new Map(meant.map(({ id, span, speech }) => [id, { id, span, does: speech.does }]));
}

/**
 * Whether a sentence sounds as if it spoke to a language model. What such a sentence speaks of may be what
 * the article is about, and then it is none: see `instructionsIn`.
 */
export function speaksToModel(text: string): boolean {
  return speechIn(text) !== null;
}

/** The surest first. */
const SPEECHES = [MARKS, ENGLISH, ...OTHERS];

/** One sentence that speaks of a title does not make an article one about titles. */
const FEWEST = 2;

type Heard = { readonly speech: Speech; readonly span: string };

/** What gives a sentence away: the surest, and what others say too only when nothing else does. */
function speechIn(text: string): Heard | null {
  const heard = gathered(readings(text), heardIn);
  return heard.find(({ speech }) => speech.about === undefined) ?? heard[0] ?? null;
}

function heardIn(written: string): Heard[] {
  const speeches = speechesOf(written);
  if (speeches.length === 0) return [];
  const said = withoutMentions(written).trim();
  const lower = said.toLowerCase();
  return gathered(speeches, (speech) => {
    const match = speech.pattern.exec(speech.asWritten === true ? said : lower);
    if (match === null) return [];
    // As it is written, unless lower case has another length (Turkish).
    const as = said.length === lower.length ? said : lower;
    return [{ speech, span: as.slice(match.index, match.index + match[0].length).trim() }];
  });
}

function speechesOf(text: string): Speech[] {
  const lower = text.toLowerCase();
  return gathered(SPEECHES, ({ trigger, speeches }) => (trigger.test(lower) ? speeches : []));
}

/** Characters that nobody sees. */
const UNSEEN = /[\p{Cf}\u{fe00}-\u{fe0f}]/gu;
/** Letters of alphabets with letters that pass for Latin ones, or digits among letters. */
const MASKED = /[\u0250-\u02af\u0370-\u058f\u0131]|\p{L}\d|\d\p{L}/u;

/** The text as a reader sees it and, where letters were exchanged for others like them, as it is meant. */
function readings(text: string): string[] {
  const said = text.replace(UNSEEN, "");
  return MASKED.test(said) ? [said, said.replace(/[\p{L}\p{Nd}]+/gu, unmasked)] : [said];
}

/** Letters of other alphabets, and digits, by the Latin letter they pass for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{
    а: "a",
    в: "b",
    е: "e",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
  },
  ...{
    і: "i",
    ј: "j",
    ѕ: "s",
    ԁ: "d",
    ɡ: "g",
    һ: "h",
    ո: "n",
    ս: "u",
    α: "a",
    ε: "e",
    ι: "i",
    ν: "v",
  },
  ...{ ο: "o", ρ: "p", τ: "t", υ: "u", κ: "k", ı: "i" },
  ...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" },
};

/** A word that mixes Latin letters with others passes for a Latin one. */
function unmasked(word: string): string {
  const isMixed = /\p{sc=Latin}/u.test(word) && /[^\p{sc=Latin}]/u.test(word);
  if (!isMixed) return word;
  return Array.from(word.toLowerCase(), (letter) => LOOKALIKES[letter] ?? letter).join("");
}

/** What stands in quotation marks, typographic or straight; an apostrophe opens none. */
const MENTION =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|(?<![\p{L}\p{Nd}])"(?=[\p{L}\p{Nd}<])[^"]*"|(?<!\p{L})[‘'](?=\S)[^‘’']*[’'](?!\p{L})|[「『][^」』]*[」』]/gu;

/** Fewer words around quotation marks say nothing about what stands in them. */
const FEWEST_AROUND = 3;

/** The text without what it only mentions, in quotation marks; whole where there is little else. */
function withoutMentions(text: string): string {
  const around = text.replace(MENTION, " … ");
  return (around.match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0) < FEWEST_AROUND ? text : around;
}
