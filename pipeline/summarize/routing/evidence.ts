import type { Article } from "../../schema/index.ts";
import {
  routingWords,
  spokenPhrases,
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
  readonly places: Map<Place, number>;
  /** What it weighs among what the publisher declares. */
  declared: number;
};

/** What speaks for one channel. */
export type Evidence = {
  readonly channel: string;
  readonly witnesses: readonly Witness[];
  /** Section, keywords and site together. */
  readonly declared: number;
  /** Title and text together: a few for a short article about the subject. */
  readonly spoken: number;
};

/** The lead: standfirst and the first words of the body. */
const LEAD_WORDS = 60;

/** What one mention weighs in running text. */
const MENTION: Readonly<Partial<Record<Place, number>>> = { title: 3, lead: 1.5, text: 1 };

/** What a phrase weighs that also belongs to other subjects. */
const SHARED = 0.5;

/** From this length on, in words, a mention in passing becomes likely, and each says less. */
const USUAL_WORDS = 400;

/** What a declared phrase weighs; keywords share theirs, because who lists many chose none. */
const SECTION = 20;
const KEYWORD = 6;
const FEW_KEYWORDS = 4;
const SITE = 1;

/** Each place speaks at most so often, so that a long list does not outvote the section. */
const MOST_DECLARED: Readonly<Partial<Record<Place, number>>> = {
  section: SECTION,
  keywords: 2 * KEYWORD,
  site: SITE,
};

/** Hears everything in an article that speaks for a channel, by channel. */
export function evidenceIn(article: Routable, index: PhraseIndex): Map<string, Evidence> {
  const hearing = new Hearing(index);
  hearing.declared("section", [article.section ?? ""].filter(Boolean), SECTION);
  const { keywords } = article;
  hearing.declared(
    "keywords",
    keywords,
    KEYWORD * Math.min(1, FEW_KEYWORDS / Math.max(1, keywords.length)),
  );
  hearing.site(article.site ?? "");
  hearing.running("title", article.title);
  const body = article.paragraphs
    .filter(({ kind }) => kind !== "code")
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const words = hearing.running("text", [article.standfirst ?? "", ...body].join("\n"));
  return hearing.evidence(words);
}

/** Gathers witnesses place by place. */
class Hearing {
  readonly #index: PhraseIndex;
  readonly #witnesses = new Map<string, Map<string, Witness>>();

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  /** Section and keywords are chosen from a list, so a phrase that is all of one says more. */
  declared(place: "section" | "keywords", texts: readonly string[], weight: number): void {
    for (const text of texts) {
      const words = routingWords(text);
      for (const { entry } of spokenPhrases(words, this.#index, ["anywhere", "declared"])) {
        const whole = entry.list === "anywhere" || entry.words.length === words.lower.length;
        this.#hear(entry, place, whole ? weight : weight / 2);
      }
    }
  }

  site(name: string): void {
    for (const { entry } of spokenPhrases(routingWords(name), this.#index, ["anywhere"]))
      this.#hear(entry, "site", SITE);
  }

  /** @returns how many words were heard. */
  running(place: "title" | "text", text: string): number {
    const words = routingWords(text);
    for (const { entry, at } of spokenPhrases(words, this.#index, ["anywhere", "text"]))
      this.#hear(entry, place === "text" && at < LEAD_WORDS ? "lead" : place, 0);
    return words.lower.length;
  }

  #hear({ channel, phrase, list }: Entry, place: Place, declared: number): void {
    const own = this.#witnesses.get(channel) ?? new Map<string, Witness>();
    this.#witnesses.set(channel, own);
    const witness = own.get(phrase) ?? { phrase, list, places: new Map(), declared: 0 };
    own.set(phrase, witness);
    witness.places.set(place, (witness.places.get(place) ?? 0) + 1);
    witness.declared += declared;
  }

  evidence(words: number): Map<string, Evidence> {
    const length = 1 + Math.max(0, Math.log2(words / USUAL_WORDS)) / 2;
    return new Map(
      [...this.#witnesses].map(([channel, own]) => {
        const witnesses = [...own.values()].toSorted((a, b) => weightOf(b) - weightOf(a));
        const spoken = witnesses.reduce((sum, it) => sum + spokenWeight(it), 0) / length;
        return [channel, { channel, witnesses, declared: declaredWeight(witnesses), spoken }];
      }),
    );
  }
}

function weightOf(witness: Witness): number {
  return witness.declared + spokenWeight(witness);
}

/** Saturates: the tenth mention says little that the first five did not. */
function spokenWeight({ places, list }: Witness): number {
  let mentions = 0;
  for (const [place, count] of places) mentions += (MENTION[place] ?? 0) * count;
  return Math.log2(1 + mentions) * (list === "text" ? SHARED : 1);
}

function declaredWeight(witnesses: readonly Witness[]): number {
  const sum = witnesses.reduce((total, { declared }) => total + declared, 0);
  const most = new Set(witnesses.flatMap(({ places }) => [...places.keys()]));
  return Math.min(
    sum,
    [...most].reduce((total, place) => total + (MOST_DECLARED[place] ?? 0), 0),
  );
}
