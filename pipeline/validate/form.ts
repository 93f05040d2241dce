import {
  countWords,
  type Brief,
  type Check,
  type Coverage,
  type Finding,
} from "../schema/index.ts";
import { finding, type CheckName } from "./findings.ts";
import { foldWords } from "./folding.ts";
import type { Reading } from "./reading.ts";
import { isAlike } from "./repeats.ts";
import { countSentenceEnds, endsInFullStop } from "./sentence-ends.ts";
import { namesSomething } from "./specific.ts";
import { counted } from "./wording.ts";

/** The three blocks of a brief. */
export type Blocks = Pick<Brief, "whyItMatters" | "keyTakeaways" | "pulseAnalysis">;

/** Something that is asked of a brief as a whole. */
export type FormCheck = {
  readonly name: CheckName;
  /** @returns nothing when the brief passes. */
  readonly find: (blocks: Blocks, reading: Reading) => Finding[];
};

type Range = { readonly least: number; readonly most: number };

const COUNTS: Record<Coverage, { readonly takeaways: Range; readonly paragraphs: Range }> = {
  full: { takeaways: { least: 5, most: 5 }, paragraphs: { least: 3, most: 3 } },
  partial: { takeaways: { least: 3, most: 5 }, paragraphs: { least: 0, most: 3 } },
  teaser: { takeaways: { least: 1, most: 3 }, paragraphs: { least: 0, most: 0 } },
};

const WHY_WORDS: Range = { least: 15, most: 40 };
const TAKEAWAY_WORDS: Range = { least: 4, most: 12 };
const PARAGRAPH_WORDS: Range = { least: 55, most: 110 };

/** What is asked of every brief, in the order provenance lists it. */
export const FORM_CHECKS: readonly FormCheck[] = [
  { name: "counts", find: findCounts },
  { name: "lengths", find: findLengths },
  { name: "one-sentence", find: findSentences },
  { name: "specific", find: findSpecific },
  { name: "no-repeats", find: findRepeats },
  { name: "no-markup", find: findMarkup },
];

/**
 * Checks the form of a brief: counts, lengths, sentences, repetition, markup.
 *
 * A check that breaks off has failed, and says so; the others go on.
 *
 * @param reading the article, from `readArticle`.
 */
export function checkForm(
  blocks: Blocks,
  reading: Reading,
  checks: readonly FormCheck[] = FORM_CHECKS,
): Check[] {
  return checks.map(({ name, find }) => {
    const findings = foundBy(find, blocks, reading);
    return { name, passed: findings.length === 0, findings };
  });
}

function foundBy(find: FormCheck["find"], blocks: Blocks, reading: Reading): Finding[] {
  try {
    return find(blocks, reading);
  } catch (thrown) {
    return [finding("check-unfinished", null, `The check broke off: ${String(thrown)}.`)];
  }
}

function findCounts({ keyTakeaways, pulseAnalysis }: Blocks, { article }: Reading): Finding[] {
  const { takeaways, paragraphs } = COUNTS[article.coverage];
  const because = `the coverage is ${article.coverage}`;
  return [
    ...outOfRange(keyTakeaways.length, takeaways, `takeaways; ${because}`),
    ...outOfRange(pulseAnalysis.length, paragraphs, `paragraphs of analysis; ${because}`),
  ];
}

function outOfRange(count: number, range: Range, what: string): Finding[] {
  if (isWithin(count, range)) return [];
  const why = `The brief has ${count}, not ${wanted(range)}, ${what}.`;
  return [finding("count-out-of-range", null, why)];
}

function findLengths(blocks: Blocks): Finding[] {
  return fieldsOf(blocks).flatMap(({ place, text, length }) => {
    const words = countWords(text);
    if (isWithin(words, length)) return [];
    const why = `${place} has ${counted(words, "word")}, not ${wanted(length)}.`;
    return [finding("length-out-of-range", null, why)];
  });
}

function findSentences({ whyItMatters, keyTakeaways }: Blocks, { rules }: Reading): Finding[] {
  const ends = countSentenceEnds(whyItMatters.text, rules.code);
  const why = `Why It Matters is ${ends + 1} sentences, not 1.`;
  const stopped = keyTakeaways.filter(({ text }) => endsInFullStop(text));
  return [
    ...(ends > 0 ? [finding("more-than-one-sentence", null, why)] : []),
    ...stopped.map(({ text }) =>
      finding("closing-full-stop", lastWord(text), "A takeaway has no closing full stop."),
    ),
  ];
}

function findSpecific({ whyItMatters }: Blocks, reading: Reading): Finding[] {
  if (namesSomething(whyItMatters.text, reading)) return [];
  return [
    finding("nothing-specific", null, "Why It Matters names no number, no date and no name."),
  ];
}

function findRepeats(blocks: Blocks, reading: Reading): Finding[] {
  return [...findAlike(blocks, reading), ...findTitle(blocks, reading)];
}

function findAlike({ keyTakeaways }: Blocks, reading: Reading): Finding[] {
  return keyTakeaways.flatMap(({ text }, index) => {
    const same = keyTakeaways.slice(0, index).findIndex((it) => isAlike(it.text, text, reading));
    if (same === -1) return [];
    const why = `Takeaway ${index + 1} says the same as takeaway ${same + 1}.`;
    return [finding("takeaways-alike", text, why)];
  });
}

function findTitle(blocks: Blocks, { article }: Reading): Finding[] {
  const title = foldWords(article.title);
  return fieldsOf(blocks)
    .filter(({ text }) => title !== "" && foldWords(text) === title)
    .map(({ place, text }) =>
      finding("title-repeated", text, `${place} is the title of the article, word for word.`),
    );
}

const MARKUP = [
  { what: "an HTML tag", pattern: /<\/?[a-z][^<>]*>|<!--/iu },
  { what: "a Markdown link", pattern: /\[[^[\]]*\]\([^()]*\)/u },
  { what: "an address", pattern: /(?:\b[a-z][a-z0-9+.-]{0,30}:\/\/|\bwww\.|\bmailto:)\S+/iu },
] as const;

function findMarkup(blocks: Blocks): Finding[] {
  return fieldsOf(blocks).flatMap(({ place, text }) =>
    MARKUP.flatMap(({ what, pattern }) => {
      const span = pattern.exec(text)?.[0];
      return span === undefined ? [] : [finding("markup-in-text", span, `${place} holds ${what}.`)];
    }),
  );
}

type Field = { readonly place: string; readonly text: string; readonly length: Range };

/** Every text of a brief, by the name an editor knows it by. */
function fieldsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Blocks): Field[] {
  return [
    { place: "Why It Matters", text: whyItMatters.text, length: WHY_WORDS },
    ...keyTakeaways.map(({ text }, index) => ({
      place: `Takeaway ${index + 1}`,
      text,
      length: TAKEAWAY_WORDS,
    })),
    ...pulseAnalysis.map(({ text }, index) => ({
      place: `Paragraph ${index + 1} of Pulse Analysis`,
      text,
      length: PARAGRAPH_WORDS,
    })),
  ];
}

function lastWord(text: string): string {
  return text.trimEnd().split(/\s+/u).at(-1) ?? text;
}

function isWithin(count: number, { least, most }: Range): boolean {
  return count >= least && count <= most;
}

function wanted({ least, most }: Range): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
