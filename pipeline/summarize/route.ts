import { Channel, type Article, type ArticleType, type Routing } from "../schema/index.ts";
import {
  CHANNEL_ALIASES,
  DEAL_ALIASES,
  DECLARED_FORMATS,
  RAISES_MONEY,
  SECTION_FORMATS,
  type Aliases,
} from "./channels.ts";
import { openingPhrase, phraseList, type Phrases } from "./phrases.ts";
import { wordsOf, type Word } from "./words.ts";

/** What a route may be built on: what the publisher says of the article, not what it says itself. */
export type Declared = Pick<Article, "title" | "site" | "section" | "keywords" | "declaredType">;

/** Where the publisher's words stand, and what one of them weighs there: more than all behind it may. */
const PLACES = [
  { name: "section", weight: 20 },
  { name: "keywords", weight: 6 },
  { name: "title", weight: 2 },
  { name: "site", weight: 1 },
] as const;

type PlaceName = (typeof PLACES)[number]["name"];

/** A word of the publisher that speaks for a channel or a type. */
type Witness = { readonly word: string; readonly place: PlaceName | "declared type" };

/** The words of each place; the keywords one by one, so that no phrase reaches from one to the next. */
type Texts = Readonly<Record<PlaceName, readonly (readonly Word[])[]>>;

/** A place speaks at most this often, so that a long list of keywords does not outvote the section. */
const MOST_WORDS = 2;

/**
 * Files an article under a channel and a type, by the publisher's own words.
 *
 * `All Technology` and `News` are what it falls back to, and the reason says so.
 */
export function routeArticle(declared: Declared): Routing {
  const texts = textsOf(declared);
  const channel = channelOf(texts);
  const type = typeOf(declared, texts);
  return {
    channel: channel.value,
    type: type.value,
    reason: `${channel.value}: ${channel.reason}. ${type.value}: ${type.reason}.`,
  };
}

type Choice<Value> = { readonly value: Value; readonly reason: string };

function channelOf(texts: Texts): Choice<Channel> {
  let value: Channel = "All Technology";
  let heard: Witness[] = [];
  for (const channel of Channel.options) {
    if (channel === "All Technology") continue;
    const witnesses = witnessesOf(channel, CHANNEL_ALIASES[channel], texts);
    if (weightOf(witnesses) > weightOf(heard)) [value, heard] = [channel, witnesses];
  }
  const nobody = "no word of section, keywords, title or site names a narrower channel";
  return { value, reason: heard.length === 0 ? nobody : told(heard) };
}

function witnessesOf(channel: string, { anywhere, declared }: Aliases, texts: Texts): Witness[] {
  const named = phraseList(channel);
  return PLACES.flatMap(({ name }) => {
    const trusted = isDeclaration(name) ? [named, declared, anywhere] : [anywhere];
    return spokenIn(texts, name, trusted).slice(0, MOST_WORDS);
  });
}

/** Section and keywords are chosen from a list; title and site are running words. */
function isDeclaration(place: PlaceName): boolean {
  return place === "section" || place === "keywords";
}

function weightOf(witnesses: readonly Witness[]): number {
  return witnesses.reduce(
    (sum, { place }) => sum + (PLACES.find(({ name }) => name === place)?.weight ?? 0),
    0,
  );
}

/** What a podcast speaks of does not make it less of a podcast; a blog post about a merger is a deal. */
function typeOf(declared: Declared, texts: Texts): Choice<ArticleType> {
  const format = declaredFormat(declared) ?? sectionFormat(texts);
  if (format && format.value !== "Blogs") return format;
  const deals = dealWitnesses(declared, texts);
  if (deals.length > 0) return { value: "Deals", reason: told(deals) };
  return format ?? { value: "News", reason: "nothing declared says otherwise" };
}

function declaredFormat({ declaredType }: Declared): Choice<ArticleType> | null {
  if (declaredType === null) return null;
  const value = DECLARED_FORMATS[declaredType];
  return value ? { value, reason: told([{ word: declaredType, place: "declared type" }]) } : null;
}

function sectionFormat(texts: Texts): Choice<ArticleType> | null {
  for (const [value, phrases] of SECTION_FORMATS) {
    const witnesses = spokenIn(texts, "section", [phrases]);
    if (witnesses.length > 0) return { value, reason: told(witnesses) };
  }
  return null;
}

function dealWitnesses({ title }: Declared, texts: Texts): Witness[] {
  const { anywhere, declared } = DEAL_ALIASES;
  const [sum] = RAISES_MONEY.exec(title) ?? [];
  return [
    ...spokenIn(texts, "section", [anywhere, declared]),
    ...spokenIn(texts, "keywords", [anywhere, declared]),
    ...spokenIn(texts, "title", [anywhere]),
    ...(sum === undefined ? [] : [{ word: sum, place: "title" } as const]),
  ].slice(0, MOST_WORDS);
}

/** The publisher's words in a place that are one of the phrases, each once. */
function spokenIn(texts: Texts, place: PlaceName, lists: readonly Phrases[]): Witness[] {
  const found = new Set<string>();
  for (const words of texts[place]) {
    for (let index = 0; index < words.length; index += 1) {
      const length = Math.max(...lists.map((phrases) => openingPhrase(words, phrases, index)));
      const phrase = words.slice(index, index + length).map(({ lower }) => lower);
      if (length > 0) found.add(phrase.join(" "));
      index += Math.max(0, length - 1);
    }
  }
  return [...found].map((word) => ({ word, place }));
}

function told(witnesses: readonly Witness[]): string {
  return witnesses.map(({ word, place }) => `"${word}" in the ${place}`).join(", ");
}

function textsOf({ section, keywords, title, site }: Declared): Texts {
  return {
    section: [wordsOf(section ?? "")],
    keywords: keywords.map((keyword) => wordsOf(keyword)),
    title: [wordsOf(title)],
    site: [wordsOf(site ?? "")],
  };
}
