import { sentencesOf, type Article, type SentenceId } from "../schema/index.ts";
import { foldText } from "./folding.ts";
import { languageRules, type LanguageRules } from "./language.ts";
import { namesIn } from "./names.ts";
import { figuresIn, type Figure } from "./numbers.ts";
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
  return {
    article,
    rules,
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    whole: {
      folded: once(() =>
        [...sentences.map((it) => it.folded()), ...around.map(foldText)].join(" "),
      ),
      figures: once(() => [
        ...sentences.flatMap((it) => it.figures()),
        ...[...around, day(article)].flatMap((text) => figuresIn(text, rules)),
      ]),
    },
    vocabulary: once(() => vocabulary(article)),
    names: once(
      () => new Set(sentences.flatMap(({ text }) => namesIn(text, rules).flatMap(wordsIn))),
    ),
  };
}

/** The sentences that exist under these ids, once each, in the order of the article. */
export function citedBy(ids: readonly SentenceId[], reading: Reading): SentencePassage[] {
  const wanted = new Set(ids);
  return [...reading.sentences.values()].filter(({ id }) => wanted.has(id));
}

function passage(text: string, rules: LanguageRules): Passage {
  return {
    folded: once(() => foldText(text)),
    contentWords: once(() => contentWords(text, rules)),
    figures: once(() => figuresIn(text, rules)),
  };
}

/** "2026-02-03T…" as "2026 03": the month is a word wherever people write dates out. */
function day({ publishedAt }: Article): string {
  const [year = "", , date = ""] = (publishedAt ?? "").slice(0, 10).split("-");
  return `${year} ${date}`;
}

function vocabulary(article: Article): ReadonlySet<string> {
  const { title, standfirst, authors, site } = article;
  const texts = [title, standfirst ?? "", ...authors, site ?? ""];
  return new Set([...texts, ...sentencesOf(article).map(({ text }) => text)].flatMap(wordsIn));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
