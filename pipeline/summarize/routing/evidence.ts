import type { Article } from "../../schema/index.ts";
import {
  hearPhrases,
  routingWords,
  type Entry,
  type List,
  type PhraseIndex,
} from "./phrase-index.ts";

/** What a route is built on. */
export type Routable = Pick<
  Article,
  | "title"
  | "standfirst"
  | "site"
  | "section"
  | "keywords"
  | "declaredType"
  | "url"
  | "language"
  | "paragraphs"
>;

export type Place = "section" | "keywords" | "site" | "title" | "lead" | "text";

/** A phrase that speaks for a channel, and where. */
export type Witness = {
  readonly phrase: string;
  readonly list: List;
  /** How often in each. */
  readonly places: ReadonlyMap<Place, number>;
};

/** What speaks for one channel. */
export type Evidence = {
  readonly channel: string;
  readonly witnesses: readonly Witness[];
  /** Section, keywords and site together. */
  readonly declared: number;
  /** Title and text together: a few for a short article about the subject. */
  readonly spoken: number;
  /** Of that, what means the channel wherever it stands. */
  readonly plain: number;
};

/** The lead: standfirst and the first words of the body. */
const LEAD_WORDS = 60;

/** What one mention weighs in running text. */
const MENTION: Readonly<Partial<Record<Place, number>>> = { title: 3, lead: 1.5, text: 1 };

/** What a title names the text is about. */
const IN_TITLE = 1.5;

/** What a phrase weighs that also belongs to other subjects. */
const SHARED = 0.5;

/** From this length on, in words, a mention in passing becomes likely, and each says less. */
const USUAL_WORDS = 400;

/** What a phrase weighs as a section, and one keyword of a few; the name of the site weighs 1. */
export const SECTION = 20;
const KEYWORD = 6;

/** Keywords share the weight of so many, because who lists many chose none. */
const FEW_KEYWORDS = 4;

/** Hears everything in an article that speaks for a channel, by channel. */
export function evidenceIn(article: Routable, index: PhraseIndex): Map<string, Evidence> {
  const hearing = new Hearing(index);
  hearing.declared("section", sectionsIn(article.section));
  hearing.declared("keywords", article.keywords);
  hearing.site(article.site ?? "");
  hearing.running("title", article.title);
  const body = article.paragraphs
    .filter(({ kind }) => kind !== "code")
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const words = hearing.running("text", [article.standfirst ?? "", ...body].join("\n"));
  return weighed(hearing.witnesses, words, article.keywords.length);
}

/** "Health & Science" are two sections in one; what some publishers put there is a sentence, and none. */
function sectionsIn(section: string | null): string[] {
  return (section ?? "")
    .split(/[,/&|>›]| and | und | et | y | e /u)
    .filter((part) => part.trim().split(/\s+/u).length <= MOST_SECTION_WORDS);
}

const MOST_SECTION_WORDS = 3;

type Heard = { readonly list: List; readonly places: Map<Place, number> };

/** Gathers witnesses place by place. */
class Hearing {
  /** By channel and phrase. */
  readonly witnesses = new Map<string, Map<string, Heard>>();
  readonly #index: PhraseIndex;

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  declared(place: "section" | "keywords", texts: readonly string[]): void {
    for (const text of texts) {
      const words = routingWords(text);
      hearPhrases(words, this.#index.declared, true, (entry) => {
        // Chosen from a list, words of a trade are all there is.
        if (entry.list === "anywhere" || entry.words.length === words.lower.length)
          this.#hear(entry, place);
      });
    }
  }

  site(name: string): void {
    hearPhrases(routingWords(name), this.#index.declared, true, (entry) => {
      if (entry.list === "anywhere") this.#hear(entry, "site");
    });
  }

  /** @returns how many words were heard. */
  running(place: "title" | "text", text: string): number {
    const words = routingWords(text);
    hearPhrases(words, this.#index.running, false, (entry, at) => {
      this.#hear(entry, place === "text" && at < LEAD_WORDS ? "lead" : place);
    });
    return words.lower.length;
  }

  #hear({ channel, phrase, list }: Entry, place: Place): void {
    const own = this.witnesses.get(channel) ?? new Map<string, Heard>();
    this.witnesses.set(channel, own);
    const { places } = own.get(phrase) ?? { places: new Map<Place, number>() };
    own.set(phrase, { list, places });
    places.set(place, (places.get(place) ?? 0) + 1);
  }
}

function weighed(
  heard: Hearing["witnesses"],
  words: number,
  keywords: number,
): Map<string, Evidence> {
  const length = 1 + Math.max(0, Math.log2(words / USUAL_WORDS)) / 2;
  const keyword = KEYWORD * Math.min(1, FEW_KEYWORDS / Math.max(1, keywords));
  const all = [...heard].map(([channel, own]): [string, Evidence] => {
    const witnesses = [...own]
      .map(([phrase, it]) => ({ phrase, ...it }))
      .toSorted((a, b) => weightOf(b, keyword) - weightOf(a, keyword));
    const spoken = spokenSum(witnesses) / length;
    const plain = spokenSum(witnesses.filter(({ list }) => list === "anywhere")) / length;
    return [
      channel,
      { channel, witnesses, declared: declaredSum(witnesses, keyword), spoken, plain },
    ];
  });
  return new Map(all);
}

function weightOf(witness: Witness, keyword: number): number {
  return declaredSum([witness], keyword) + spokenWeight(witness);
}

function spokenSum(witnesses: readonly Witness[]): number {
  return witnesses.reduce((sum, it) => sum + spokenWeight(it), 0);
}

/** Saturates: the tenth mention says little that the first five did not. */
function spokenWeight({ places, list }: Witness): number {
  let mentions = 0;
  for (const [place, count] of places) mentions += (MENTION[place] ?? 0) * count;
  const weight = Math.log2(1 + mentions) * (places.has("title") ? IN_TITLE : 1);
  return list === "anywhere" ? weight : SHARED * weight;
}

/** Each place speaks only so often, so that a long list of keywords does not outvote the section. */
function declaredSum(witnesses: readonly Witness[], keyword: number): number {
  const count = (place: Place) =>
    witnesses.reduce((sum, { places }) => sum + (places.get(place) ?? 0), 0);
  return (
    SECTION * Math.min(1, count("section")) +
    keyword * Math.min(2, count("keywords")) +
    Math.min(1, count("site"))
  );
}
