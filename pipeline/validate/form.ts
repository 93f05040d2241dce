import {
  countWords,
  type Allowance,
  type Check,
  type Coverage,
  type Finding,
} from "../schema/index.ts";
import { fieldsOf, type Blocks, type Field } from "./blocks.ts";
import { copyingFindings } from "./copying.ts";
import { finding, type CheckName } from "./findings.ts";
import { articleInstructions } from "./instructions/findings.ts";
import { markupFindings } from "./markup.ts";
import type { Reading } from "./reading.ts";
import { repeatFindings } from "./repetition.ts";
import { countSentenceEnds, endsInFullStop } from "./sentence-ends.ts";
import { namesSomething } from "./specific.ts";
import { breakFindings, fillerFindings, languageFindings } from "./style.ts";
import { counted } from "./wording.ts";

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

/** In words. */
const LENGTHS: Record<Field["block"], Range> = {
  why: { least: 15, most: 40 },
  takeaway: { least: 4, most: 12 },
  paragraph: { least: 55, most: 110 },
};

/** What is asked of every brief, in the order provenance lists it. */
export const FORM_CHECKS: readonly FormCheck[] = [
  { name: "counts", find: findCounts },
  { name: "lengths", find: findLengths },
  { name: "one-sentence", find: findSentences },
  { name: "specific", find: findSpecific },
  { name: "no-repeats", find: repeatFindings },
  { name: "no-markup", find: markupFindings },
  { name: "whole", find: breakFindings },
  { name: "no-filler", find: fillerFindings },
  { name: "language", find: languageFindings },
  { name: "no-instructions", find: (_, reading) => articleInstructions(reading) },
];

/** Asks that no more is copied than is allowed; see `copyingFindings`. */
export function copyingCheck(allowance: Allowance, byModel: boolean): FormCheck {
  return {
    name: "copying",
    find: (blocks, reading) => copyingFindings(blocks, reading, allowance, byModel),
  };
}

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

function findCounts(blocks: Blocks, { article }: Reading): Finding[] {
  const { keyTakeaways, pulseAnalysis } = countFindings(blocks, article.coverage);
  return [...keyTakeaways, ...pulseAnalysis];
}

/** Are there as many takeaways and paragraphs as the coverage asks for? Told by block. */
export function countFindings(
  { keyTakeaways, pulseAnalysis }: Pick<Blocks, "keyTakeaways" | "pulseAnalysis">,
  coverage: Coverage,
): Record<"keyTakeaways" | "pulseAnalysis", Finding[]> {
  const { takeaways, paragraphs } = COUNTS[coverage];
  const because = `the coverage is ${coverage}`;
  return {
    keyTakeaways: outOfRange(keyTakeaways.length, takeaways, `takeaways; ${because}`),
    pulseAnalysis: outOfRange(
      pulseAnalysis.length,
      paragraphs,
      `paragraphs of analysis; ${because}`,
    ),
  };
}

function outOfRange(count: number, range: Range, what: string): Finding[] {
  if (isWithin(count, range)) return [];
  const why = `The brief has ${count}, not ${wanted(range)}, ${what}.`;
  return [finding("count-out-of-range", null, why)];
}

function findLengths(blocks: Blocks): Finding[] {
  return fieldsOf(blocks).flatMap(({ block, place, text }) => {
    const length = LENGTHS[block];
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

function lastWord(text: string): string {
  return text.trimEnd().split(/\s+/u).at(-1) ?? text;
}

function isWithin(count: number, { least, most }: Range): boolean {
  return count >= least && count <= most;
}

function wanted({ least, most }: Range): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
