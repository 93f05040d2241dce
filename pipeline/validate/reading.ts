import { sentencesOf, type Article, type SentenceId } from "../schema/index.ts";
import { calendarOf, dayOf, type Calendar } from "./figures/calendar.ts";
import { figuresIn, type Figure } from "./figures/figures.ts";
import { foldText } from "./folding.ts";
import { instructionsIn, type Instruction } from "./instructions/instructions.ts";
import { languageRules, type LanguageRules } from "./language.ts";
import { namesIn } from "./names.ts";
import { indexWords, type WordIndex } from "./runs.ts";
import { scriptOf, tonguesOf, type Tongues } from "./tongue.ts";
import { once } from "./once.ts";
import { indexTerms, type TermIndex } from "./terms.ts";
import { rosterOf, type Roster } from "./names/roster.ts";
import { lineOf, type Line } from "./polarity/alignment.ts";
import { contentWords, wordsIn } from "./words.ts";

/** Some text of the article, read for judging. What is asked for is read then, and once. */
export type Passage = {
  /** See `foldText`. */
  readonly folded: () => string;
  readonly contentWords: () => ReadonlySet<string>;
  readonly figures: () => readonly Figure[];
};

/** One sentence of the article. */
export type SentencePassage = Passage & {
  readonly id: SentenceId;
  readonly text: string;
  /** Its words where they stand. */
  readonly line: () => Line;
};

/** An article, read for judging. One reading serves every claim about it. */
export type Reading = {
  readonly article: Article;
  readonly rules: LanguageRules;
  readonly sentences: ReadonlyMap<SentenceId, SentencePassage>;
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
    text,
    ...passage(text, rules),
    line: once(() => lineOf(text, rules)),
  }));
  const around = [article.title, article.standfirst ?? ""];
  const figures = once(() => [
    ...sentences.flatMap((it) => it.figures()),
    ...[...around, dayPublished(article)].flatMap((text) => figuresIn(text, rules)),
  ]);
  return {
    article,
    rules,
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    whole: {
      folded: once(() =>
        [...sentences.map((it) => it.folded()), ...around.map(foldText)].join(" "),
      ),
      figures,
    },
    vocabulary: once(() => vocabulary(article)),
    tongues: once(() => tonguesOf(openingOf(sentences))),
    script: once(() => scriptOf(openingOf(sentences))),
    instructions: once(() => instructionsIn(article)),
    words: once(() => indexWords(sentences.map(({ text }) => text).join(" "))),
    calendar: once(() => calendarOf(figures(), dayOf(article.publishedAt))),
    names: once(
      () => new Set(sentences.flatMap(({ text }) => namesIn(text, rules).flatMap(wordsIn))),
    ),
    index: once(() => indexTerms(sentences, rules)),
    roster: once(() =>
      rosterOf(
        sentences.map(({ text }) => text),
        [...around, ...article.authors, article.site ?? ""],
        rules,
      ),
    ),
  };
}

/** The sentences that exist under these ids, once each, in the order of the article. */
export function citedBy(ids: readonly SentenceId[], reading: Reading): SentencePassage[] {
  const wanted = new Set(ids);
  return [...reading.sentences.values()].filter(({ id }) => wanted.has(id));
}

function passage(text: string, rules: LanguageRules): Passage {
  const figures = once(() => figuresIn(text, rules));
  return {
    folded: once(() => foldText(text)),
    contentWords: once(() => contentWords(text, rules, figures())),
    figures,
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

function vocabulary(article: Article): ReadonlySet<string> {
  const { title, standfirst, authors, site } = article;
  const texts = [title, standfirst ?? "", ...authors, site ?? ""];
  return new Set([...texts, ...sentencesOf(article).map(({ text }) => text)].flatMap(wordsIn));
}
