import { sentencesOf, type Article, type SentenceId } from "../schema/index.ts";
import { calendarOf, dayOf, type Calendar } from "./figures/calendar.ts";
import { figuresIn, type Figure } from "./figures/figures.ts";
import { foldText, withoutEnds } from "./folding.ts";
import { instructionsIn, speaksToModel, type Instruction } from "./instructions/instructions.ts";
import { languageRules, type LanguageRules } from "./language.ts";
import { namesIn } from "./names/capitals.ts";
import { indexWords, type WordIndex } from "./runs.ts";
import { scriptOf, tonguesOf, type Tongues } from "./tongue.ts";
import { lastly, once } from "./once.ts";
import { indexTerms, termsOf, type Term, type TermIndex } from "./terms.ts";
import { rosterOf, type Roster } from "./names/roster.ts";
import { lineOf, type Line } from "./polarity/alignment.ts";
import { contentAmong, contentWords, wordsIn } from "./words.ts";
import { gathered } from "./lists.ts";

/** A claim or a sentence of the article, read for judging. What is asked for is read then, and once. */
export type Passage = {
  readonly text: string;
  /** See `foldText`. */
  readonly folded: () => string;
  /** See `foldWords`. */
  readonly foldedWords: () => string;
  /** All its words; see `wordsIn`. */
  readonly words: () => readonly string[];
  readonly terms: () => readonly Term[];
  readonly contentWords: () => ReadonlySet<string>;
  readonly figures: () => readonly Figure[];
  /** Its words where they stand. */
  readonly line: () => Line;
};

/** One sentence of the article. */
export type SentencePassage = Passage & {
  readonly id: SentenceId;
  /** Whether it sounds as if it spoke to a language model; see `speaksToModel`. */
  readonly speaksToModel: () => boolean;
};

/** An article, read for judging. One reading serves every claim about it. */
export type Reading = {
  readonly article: Article;
  /** Of the language that claims are in: the article's, unless they are in another. */
  readonly rules: LanguageRules;
  /** Whether claims are in another language than the article: their words cannot be looked up in it. */
  readonly isTranslated: boolean;
  readonly sentences: ReadonlyMap<SentenceId, SentencePassage>;
  /** A claim, read for judging. The one asked for last is at hand: all questions come to it in a row. */
  readonly claim: (text: string) => Passage;
  /** The sentences, the title, the standfirst, and year and day of publication. */
  readonly whole: Pick<Passage, "folded" | "figures">;
  /** Every word of it, folded; those of authors and site too. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** The words it writes as names within a sentence, folded. */
  readonly names: () => ReadonlySet<string>;
  /** What languages and script its sentences are in. */
  readonly tongues: () => Tongues;
  readonly script: () => string | null;
  /** Its sentences that speak to a language model. */
  readonly instructions: () => ReadonlyMap<SentenceId, Instruction>;
  /** The words of its sentences in order, to find what was copied. */
  readonly words: () => WordIndex;
  /** Where its words stand; see `TermIndex`. */
  readonly index: () => TermIndex;
  /** Every date it tells, the day of publication among them. */
  readonly calendar: () => Calendar;
  /** Who and what it names, and where. */
  readonly roster: () => Roster;
};

/** Prepares an article for `judgeClaim` and `checkForm`. */
export function readArticle(article: Article): Reading {
  const rules = languageRules(article.language);
  const sentences = sentencesOf(article).map(({ id, text }) => ({
    id,
    speaksToModel: once(() => speaksToModel(text)),
    ...passage(text, rules),
  }));
  const around = [article.title, article.standfirst ?? ""];
  const figures = once(() => [
    ...gathered(sentences, (it) => it.figures()),
    ...gathered([...around, dayPublished(article)], (text) => figuresIn(text, rules)),
  ]);
  return {
    article,
    rules,
    isTranslated: false,
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    claim: lastly((text: string) => passage(text, rules)),
    whole: {
      folded: once(() =>
        [...sentences.map((it) => it.folded()), ...around.map(foldText)].join(" "),
      ),
      figures,
    },
    vocabulary: once(() => vocabulary(article, sentences)),
    tongues: once(() => tonguesOf(openingOf(sentences))),
    script: once(() => scriptOf(openingOf(sentences))),
    instructions: once(() => instructionsIn(article)),
    words: once(() => indexWords(gathered(sentences, (it) => it.words()))),
    calendar: once(() => calendarOf(figures(), dayOf(article.publishedAt))),
    names: once(
      () => new Set(sentences.flatMap(({ text }) => namesIn(text, rules).flatMap(wordsIn))),
    ),
    index: once(() => indexTerms(sentences)),
    roster: once(() =>
      rosterOf(
        sentences.map(({ text }) => text),
        [...around, ...article.authors, article.site ?? ""],
        rules,
      ),
    ),
  };
}

/** The same reading for claims that were to be written in another language than the article's. */
export function translatedReading(reading: Reading, language: string): Reading {
  const rules = languageRules(language);
  return {
    ...reading,
    ...{ rules, isTranslated: true },
    claim: lastly((text: string) => passage(text, rules)),
    // What claims are held against is the language they were to be in, of which there is no text.
    tongues: () => ({ words: 0, shares: new Map(), likeliest: rules.code }),
    script: () => null,
  };
}

/** The sentences that exist under these ids, once each, in the order of the article. */
export function citedBy(ids: readonly SentenceId[], reading: Reading): SentencePassage[] {
  const wanted = new Set(ids);
  return [...reading.sentences.values()].filter(({ id }) => wanted.has(id));
}

function passage(text: string, rules: LanguageRules): Passage {
  const figures = once(() => figuresIn(text, rules));
  const words = once(() => wordsIn(text));
  const folded = once(() => foldText(text));
  return {
    text,
    folded,
    foldedWords: once(() => withoutEnds(folded())),
    words,
    terms: once(() => termsOf(words(), rules)),
    contentWords: once(() =>
      figures().length === 0 ? contentAmong(words(), rules) : contentWords(text, rules, figures()),
    ),
    figures,
    line: once(() => lineOf(text, rules)),
  };
}

/** Enough of the sentences to tell their language by. */
function openingOf(sentences: readonly { readonly text: string }[]): string {
  return sentences
    .slice(0, 20)
    .map(({ text }) => text)
    .join(" ");
}

/** "2026-02-03T…" as "2026-02-03". */
function dayPublished({ publishedAt }: Article): string {
  return (publishedAt ?? "").slice(0, 10);
}

function vocabulary(
  { title, standfirst, authors, site }: Article,
  sentences: readonly Passage[],
): ReadonlySet<string> {
  const around = [title, standfirst ?? "", ...authors, site ?? ""];
  return new Set([...around.flatMap(wordsIn), ...sentences.flatMap((it) => it.words())]);
}
