import { isCitable, type ArticleType } from "../../schema/index.ts";
import type { Routable } from "./evidence.ts";
import {
  DEAL_SUBJECTS,
  DEAL_WITH_SUM,
  DEAL_WORDS,
  FIRST_PERSON,
  FORMATS,
  type Format,
} from "./formats.ts";
import { listed } from "./told.ts";

/** The type chosen, and why. */
export type TypeChoice = { readonly value: ArticleType; readonly reason: string };

/** Of a long text its first words show the form. In UTF-16 units. */
const FORM_LENGTH = 6_000;

/** How much of the text is its lead, in UTF-16 units. */
const LEAD_LENGTH = 350;

/**
 * Says what kind of piece an article is.
 *
 * What a podcast speaks of does not make it less of a podcast; a blog post about a merger is a deal.
 */
export function chooseType(article: Routable): TypeChoice {
  const text = article.paragraphs
    .filter(isCitable)
    .flatMap(({ sentences }) => sentences.map((it) => it.text))
    .join(" ")
    .slice(0, FORM_LENGTH);
  const format = formatOf(article, text);
  if (format && format.value !== "Blogs") return format;
  const deal = dealOf(article, format === null ? text.slice(0, LEAD_LENGTH) : "");
  return (
    deal ??
    format ??
    speaksOfItself(article, text) ?? { value: "News", reason: "nothing says otherwise" }
  );
}

function formatOf(article: Routable, text: string): TypeChoice | null {
  for (const format of FORMATS) {
    const reason = signOf(format, article) ?? voiceOf(format, text);
    if (reason !== null) return { value: format.type, reason };
  }
  return null;
}

function signOf(format: Format, { declaredType, section, url, title }: Routable): string | null {
  if (declaredType !== null && format.declaredTypes.includes(declaredType))
    return `"${declaredType}" in the declared type`;
  return (
    sign(format.section, shortSection(section), "section") ??
    sign(format.address, url ?? "", "address") ??
    sign(format.title, title, "title")
  );
}

/** What some publishers put there is a sentence. */
function shortSection(section: string | null): string {
  return section !== null && section.split(/\s+/u).length <= 3 ? section : "";
}

function sign(pattern: RegExp, text: string, place: string): string | null {
  const [found] = pattern.exec(text) ?? [];
  return found === undefined ? null : `"${found.trim().toLowerCase()}" in the ${place}`;
}

function voiceOf({ voice }: Format, text: string): string | null {
  if (voice === null) return null;
  const said = [...text.matchAll(voice)].map(([words]) => words.trim().toLowerCase());
  // "Retweets" and "retweeting" are one sign.
  if (new Set(said.map((words) => words.slice(0, 6))).size < 2) return null;
  return `${listed([...new Set(said)].slice(0, 3).map((words) => `"${words}"`))} in the text`;
}

function dealOf({ section, keywords, title }: Routable, lead: string): TypeChoice | null {
  const declared = [
    { text: shortSection(section), place: "section" },
    ...keywords.map((text) => ({ text, place: "keywords" })),
  ];
  for (const { text, place } of declared) {
    const reason = sign(DEAL_WORDS, text, place) ?? sign(DEAL_SUBJECTS, text, place);
    if (reason !== null) return { value: "Deals", reason };
  }
  const reason =
    sign(DEAL_WITH_SUM, title, "title") ??
    sign(DEAL_WORDS, title, "title") ??
    sign(DEAL_WITH_SUM, lead, "lead");
  return reason === null ? null : { value: "Deals", reason };
}

const QUOTED = /[“"„«][^“”"„«»]{0,2000}[”"“»]|(?<![\p{L}\d])['‘][^\n]{0,300}?['’](?![\p{L}\d])/gu;

/** So often in a hundred words, and at least so often, does who writes in the first person say so. */
const FIRST_PERSONS_PER_HUNDRED = 2;
const LEAST_FIRST_PERSONS = 4;

/** A blog's author speaks in the first person from the beginning; in reports those do who are asked later. */
function speaksOfItself({ language }: Routable, text: string): TypeChoice | null {
  const pattern = FIRST_PERSON[language ?? "en"];
  if (!pattern) return null;
  const own = text.replaceAll(QUOTED, " ");
  const said = own.match(pattern) ?? [];
  const words = own.split(/\s+/u).length;
  const often = Math.max(LEAST_FIRST_PERSONS, (words * FIRST_PERSONS_PER_HUNDRED) / 100);
  if (said.length < often || own.search(pattern) > LEAD_LENGTH) return null;
  const forms = [...new Set(said.map((word) => `"${word}"`))];
  // An "I" alone may be a numeral.
  if (forms.length < 2) return null;
  return {
    value: "Blogs",
    reason: `${listed(forms.slice(0, 3))} ${said.length} times in the text`,
  };
}
