import {
  isCitable,
  isWithoutCapitals,
  type Article,
  type Paragraph,
  type SentenceId,
} from "../schema/index.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { mentionsOf, type Mentions } from "./mentions.ts";
import { peopleOf, type People } from "./people.ts";
import { saysAny } from "./phrases.ts";
import { termsOf } from "./terms.ts";
import { vocabularyOf } from "./vocabulary/languages.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";
import { wordingOf, type Wording } from "./words.ts";

/** A sentence of the article with what the writer noticed in it. */
export type ReadSentence = Wording & {
  readonly id: SentenceId;
  readonly kind: Paragraph["kind"];
  /** Its place among the sentences read, from 0. */
  readonly order: number;
  readonly opensParagraph: boolean;
  /** The sentence read before it also stands right before it in the article. */
  readonly followsOn: boolean;
  /** The sentence after it opens by taking part of it back: alone it would tell half the truth. */
  readonly takenBack: boolean;
  readonly outline: Outline;
  /** What it speaks of: its words without those that say nothing about the subject, shortened. */
  readonly terms: ReadonlySet<string>;
};

/** An article as the writer read it. */
export type Reading = {
  readonly sentences: readonly ReadSentence[];
  readonly vocabulary: Vocabulary;
  /** Whether a tagger has read it, so that it is cut by parts of speech. */
  readonly english: boolean;
  /** Whether the article is written in small letters, so that its sentences begin with them. */
  readonly withoutCapitals: boolean;
  readonly titleTerms: ReadonlySet<string>;
  readonly standfirstTerms: ReadonlySet<string>;
  readonly mentions: Mentions;
  /** Nobody where no tagger has read the article. */
  readonly people: People;
};

/** The title; none where it is the beginning of the text, and so says nothing that the text does not. */
function ownTitle({ title, paragraphs: [first] }: Article): string | null {
  const opening = first?.sentences[0]?.text ?? "";
  return opening.startsWith(title.replace(/\s*…$/u, "")) ? null : title;
}

/** Gives each word of an English sentence its part of speech. */
export type Tagger = (sentence: Wording) => Wording;

/** Whether the writer reads the article as English; it does where the language could not be told. */
export function isEnglish({ language }: Pick<Article, "language">): boolean {
  return (language ?? "en") === "en";
}

/**
 * Reads the citable sentences of an article; a sentence that stands there twice is read once.
 *
 * @param tagger null where the article is not English: there is no other yet.
 */
export function readArticle(article: Article, tagger: Tagger | null): Reading {
  const vocabulary = vocabularyOf(article.language);
  const terms = (text: string | null) => termsOf(wordingOf(text ?? "").words, vocabulary);
  const sentences = readSentences(article, vocabulary, tagger);
  return {
    sentences,
    mentions: mentionsOf(sentences),
    people: peopleOf(sentences),
    vocabulary,
    english: tagger !== null,
    withoutCapitals: isWithoutCapitals(citableTexts(article)),
    titleTerms: terms(ownTitle(article)),
    standfirstTerms: terms(article.standfirst),
  };
}

function citableTexts({ paragraphs }: Article): string[] {
  return paragraphs
    .filter((paragraph) => isCitable(paragraph))
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

function readSentences(
  article: Article,
  vocabulary: Vocabulary,
  tagger: Tagger | null,
): ReadSentence[] {
  const read: ReadSentence[] = [];
  const seen = new Set<string>();
  let followsOn = false;
  for (const paragraph of article.paragraphs) {
    let opensParagraph = true;
    for (const { id, text } of paragraph.sentences) {
      const wording = wordingOf(withoutDateline(text));
      const said = wording.words.map(({ lower }) => lower).join(" ");
      const fresh = isCitable(paragraph) && !seen.has(said) && !isFurniture(wording, vocabulary);
      if (fresh) {
        seen.add(said);
        const place = { id, kind: paragraph.kind, order: read.length, opensParagraph, followsOn };
        if (followsOn && takesBack(wording, vocabulary)) takeBack(read);
        const terms = termsOf(wording.words, vocabulary);
        read.push({
          ...{ ...(tagger?.(wording) ?? wording), ...place, terms },
          ...{ takenBack: false, outline: outlineOf(wording.text) },
        });
      }
      followsOn = fresh;
      opensParagraph = false;
    }
  }
  return read;
}

function takesBack({ words: [first] }: Wording, { contrasts }: Vocabulary): boolean {
  return first !== undefined && contrasts.has(first.lower);
}

function takeBack(read: ReadSentence[]): void {
  const last = read.pop();
  if (last) read.push({ ...last, takenBack: true });
}

/** `(Reuters) - `, `(CNN)`, at the very beginning. */
const AGENCY = /^\(\p{Lu}[\p{L}. ]{1,28}\)(?:\s*[-–—])?\s*(?=["“]?[\p{Lu}\p{Nd}])/u;

const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]{2,})*(?:, [^()—–:]{2,30}?)?(?: ?\([^)]{2,30}\))?(?:(?: [–-]| ?—)|:)\s+(?=["“]?[\p{Lu}\p{Nd}])/u;

/** `CITY (Agency) - Ministers met` says where it was written, not what happened. */
function withoutDateline(text: string): string {
  return text.replace(AGENCY, "").replace(DATELINE, "");
}

/** Words of the page itself, or machine text such as an address, and no part of what it tells. */
function isFurniture({ text, words }: Wording, { furniture }: Vocabulary): boolean {
  return /https?:|www\.|@\w|#\p{L}|[{}|<>]|©/u.test(text) || saysAny(words, furniture);
}
