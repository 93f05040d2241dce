import fc from "fast-check";
import type { Article, Coverage, Paragraph } from "../schema/index.ts";
import { articleOf } from "./article.test-data.ts";
import { LANGUAGES, type Part, type Parts } from "./generated-words.test-data.ts";

/*
 * Articles for properties: of sentences whose grammar is known, and of wild text.
 */

/** Where the word `kept` is told, the row of words `needs` must be told with it. */
export type Bond = { readonly kept: string; readonly needs: string };

/** A sentence with what must not be torn apart in it. */
export type BoundSentence = { readonly text: string; readonly bonds: readonly Bond[] };

/** A sentence and the language it is in. */
export type InLanguage = { readonly language: string | null };

/** An article of such sentences, with their bonds by text. */
export type BoundArticle = {
  readonly article: Article;
  readonly bonds: ReadonlyMap<string, readonly Bond[]>;
};

const textOf = (part: Part): string => (typeof part === "string" ? part : part.text);

function bondsOf(parts: readonly Part[], mainVerb: string): Bond[] {
  return parts.flatMap((part) =>
    typeof part === "string" ? [] : [{ kept: part.kept ?? mainVerb, needs: part.needs }],
  );
}

/** No word of a quotation goes without the others. */
function bondsOfQuotation(quotation: string): Bond[] {
  const words = quotation.match(/\p{L}{5,}/gu) ?? [];
  return words.map((kept) => ({ kept, needs: quotation }));
}

/** Whether what is needed is a quotation, or its words are. */
export function isOfQuotation(needs: string): boolean {
  return /^[“"‘«»„]/u.test(needs);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What binds the verb of the main clause stands next to it: after another clause it would bind that one. */
function inPlace(tails: readonly Part[]): Part[] {
  const bindsVerb = (part: Part) => typeof part !== "string" && part.kept === null;
  return [...tails.filter(bindsVerb), ...tails.filter((part) => !bindsVerb(part))];
}

function clauseOf(parts: Parts): fc.Arbitrary<BoundSentence> {
  return fc
    .record({
      lead: fc.constantFrom(...parts.leads),
      subject: fc.constantFrom(...parts.subjects),
      predicate: fc.constantFrom(...parts.predicates),
      object: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...parts.objects) },
        { weight: 1, arbitrary: fc.constantFrom(...parts.quotations) },
      ),
      tails: fc
        .uniqueArray(fc.constantFrom(...parts.tails), { minLength: 1, maxLength: 4 })
        .map((tails) => inPlace(tails)),
    })
    .map(({ lead, subject, predicate, object, tails }) => {
      const { before, after, verb, needs } = predicate;
      const isQuotation = typeof object === "string" && parts.quotations.includes(object);
      const middle = [textOf(subject), before, textOf(object), after].filter(Boolean).join(" ");
      return {
        text: capitalised(textOf(lead) + middle + tails.map(textOf).join("")).replaceAll(",,", ","),
        bonds: [
          ...bondsOf([lead, subject, object, ...tails], verb),
          ...(needs === null ? [] : [{ kept: verb, needs }]),
          ...(isQuotation ? bondsOfQuotation(object) : []),
        ],
      };
    });
}

const STOPS = [".", ".", ".", ".", ".", "?", "!"];

function sentenceOf(parts: Parts): fc.Arbitrary<BoundSentence> {
  const clause = clauseOf(parts);
  const stopped = fc
    .tuple(clause, fc.constantFrom(...STOPS))
    .map(([{ text, bonds }, stop]) => ({ text: text.replace(/\.$/u, "") + stop, bonds }));
  const quoted = fc
    .record({
      quotation: fc.constantFrom(...parts.quotations),
      speaker: fc.constantFrom(...parts.speakers),
    })
    .map(({ quotation, speaker }) => ({
      text: `${quotation}${speaker}.`,
      bonds: bondsOfQuotation(quotation),
    }));
  return fc.oneof({ weight: 12, arbitrary: stopped }, { weight: 1, arbitrary: quoted });
}

const KINDS = [
  ...(["paragraph", "paragraph", "paragraph", "paragraph", "list-item", "quote"] as const),
  ...(["heading", "code", "row"] as const),
];

type Block<Line> = { readonly kind: Paragraph["kind"]; readonly lines: readonly Line[] };

function blocksOf<Line>(line: fc.Arbitrary<Line>): fc.Arbitrary<Block<Line>[]> {
  const block = fc.record({
    kind: fc.constantFrom(...KINDS),
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  });
  return fc.array(block, { maxLength: 20 });
}

/** At most 60 sentences in all: the last blocks go. */
function withinSixty<Line>(blocks: readonly Block<Line>[]): Block<Line>[] {
  let count = 0;
  return blocks.filter(({ lines }) => (count += lines.length) <= 60);
}

const coverage = fc.constantFrom<Coverage>("full", "partial", "teaser");

/** English half of the time. */
const spoken = fc.constantFrom("en", "en", "en", "en", "en", ...Object.keys(LANGUAGES));

/** Of sentences whose grammar is known. */
export const boundArticles: fc.Arbitrary<BoundArticle> = spoken.chain(boundArticlesIn);

export const boundSentences: fc.Arbitrary<BoundSentence & InLanguage> = spoken.chain((language) =>
  sentenceOf(partsOf(language)).map((sentence) => ({ ...sentence, language })),
);

function partsOf(language: string): Parts {
  const parts = LANGUAGES[language];
  if (!parts) throw new Error(`No sentences can be generated in ${language}.`);
  return parts;
}

function boundArticlesIn(language: string): fc.Arbitrary<BoundArticle> {
  const sentence = sentenceOf(partsOf(language));
  return fc
    .record({
      first: sentence,
      blocks: blocksOf(sentence),
      coverage,
      title: fc.constantFrom("Solmar orders batteries", "Untitled", "Brevik’s 12,000 cables"),
    })
    .map(({ first, blocks, ...facts }) => {
      const all = withinSixty([{ kind: "paragraph", lines: [first] }, ...blocks]);
      const bonds = new Map(all.flatMap(({ lines }) => lines.map((it) => [it.text, it.bonds])));
      const texts = all.map(({ kind, lines }) => ({ kind, lines: lines.map(({ text }) => text) }));
      return { article: articleOf(texts, { language, ...facts }), bonds };
    });
}

const MARKS = ["“", "”", '"', "‘", "’", "'", "„", "«", "»", "(", ")", "[", "]", "—", " – ", "-"];
const STRAYS = [
  ...MARKS,
  ", ",
  "; ",
  ": ",
  ". ",
  "...",
  "…",
  "!",
  "?",
  ".",
  "\u00a0",
  "\u00ad",
  "§",
];

/** Words, marks and whole clauses in any order. */
const wildSentence: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...STRAYS),
      fc.constantFrom(...Object.values(LANGUAGES).flatMap((it) => it.tails.map(textOf))),
      fc.constantFrom(...Object.values(LANGUAGES).flatMap((it) => it.subjects.map(textOf))),
      fc.constantFrom(
        " bought",
        " not",
        " if",
        " The",
        " it",
        " U.S.",
        " 1.34",
        " 船は沈んだ。",
        " and",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

const longSentence: fc.Arbitrary<string> = fc
  .tuple(wildSentence, fc.integer({ min: 2, max: 60 }))
  .map(([text, times]) =>
    Array.from({ length: times }, () => text)
      .join(" ")
      .slice(0, 2_000),
  );

/** Clean as a page's text is: no controls, single spaces, none at the ends. */
const wildLine: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: wildSentence },
    { weight: 3, arbitrary: sentenceOf(partsOf("en")).map(({ text }) => text) },
    { weight: 1, arbitrary: longSentence },
  )
  .map((text) => text.replaceAll(/\p{C}/gu, "").replaceAll(/\s+/gu, " ").trim())
  .filter(Boolean);

const anyLanguage = fc.constantFrom("en", "en", "de", "fr", "es", "pt", "it", "ja", "ar", null);

export const wildSentences: fc.Arbitrary<{ readonly text: string } & InLanguage> = fc.record({
  text: wildLine,
  language: anyLanguage,
});

/** Text nobody would write, in a language it may not be in. */
export const wildArticles: fc.Arbitrary<Article> = fc
  .record({
    blocks: blocksOf(wildLine).filter(({ length }) => length > 0),
    coverage,
    language: anyLanguage,
    title: fc.string({ unit: "grapheme", minLength: 1 }),
    standfirst: fc.option(fc.string({ unit: "grapheme", minLength: 1 })),
  })
  .map(({ blocks, ...facts }) => articleOf(withinSixty(blocks), facts));
