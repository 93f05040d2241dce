import { foldWord } from "../folding.ts";
import type { LanguageRules } from "../language.ts";
import { hasUnit } from "./agree.ts";
import { product } from "./amounts.ts";
import type { Figure, Meaning, Quantity } from "./figure.ts";

/*
 * What is written once for several numbers: in "from 4.1 to 5.3 billion euros", in "3, 4 and 6 per cent" and
 * in "38 million euros, of which 11 for good" the bare ones have the magnitude and the unit of the other.
 */

/** What joins two ends of a range, the sides of a change or two choices: "5-6 million", "between 5 and 6 million". */
export const RANGE =
  /^\s?(?:[-–—]|to|and|or|bis|auf|und|oder|à|et|ou|a|y|o|e|hasta|para|até)\s?$/iu;
/** The numbers of a list before its last two. */
const LISTED = /^,\s$/u;
/** "1.9 of the 2.6 million": a part before its whole. */
const PART_OF =
  /^\s(?:of|von|der|sur|de|dos|das)(?:\s(?:the|its|their|den|les|los|las|os|as))?\s$/iu;
/** "38 million, of which 11": a part behind its whole. */
const OF_WHICH =
  /^[^.;:!?]{0,60}(?<!\p{L})(?:of which|including|davon|darunter|dont|de (?:los|las) (?:cuales|que)|de (?:ellos|ellas)|d[oa]s quais|deles|delas)\s$/iu;
/** What stands before the first of two that are told as a range or a change. */
const FROM = /(?<!\p{L})(?:from|between|von|zwischen|de|entre|desde)\s$/iu;

/** Figures in order of writing, those that borrow with what they borrow. */
export function withBorrowed(
  figures: readonly Figure[],
  text: string,
  rules: LanguageRules,
): Figure[] {
  const found = [...figures];
  // From the last on: in "3, 4 and 6 million" the first borrows from one that has borrowed itself.
  for (const at of [...figures.keys()].reverse()) {
    const [figure, next] = [found[at], found[at + 1]];
    if (figure?.kind !== "quantity" || next?.kind !== "quantity") continue;
    found[at] = fromNext(figure, next, { text, rules, isNextLent: next !== figures[at + 1] });
  }
  return fromBefore(found, { text, rules });
}

function fromBefore(figures: readonly Figure[], setting: Setting): Figure[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    if (figure.kind !== "quantity" || before?.kind !== "quantity") return figure;
    const isLent = isToldBy(before, figure, setting) && isBareIn(figure, setting);
    return isLent ? lent(figure, before) : figure;
  });
}

type Setting = { readonly text: string; readonly rules: LanguageRules };

function fromNext(
  figure: Quantity,
  next: Quantity,
  { text, rules, isNextLent }: Setting & { readonly isNextLent: boolean },
): Quantity {
  if (isJoinedBy(RANGE, figure, next, text)) return asTold(lent(figure, next));
  const isListed = isNextLent && isJoinedBy(LISTED, figure, next, text);
  const mayBePart =
    Number(figure.digits) <= Number(next.digits) && isMeasured(next, { text, rules });
  const isPart = mayBePart && isJoinedBy(PART_OF, figure, next, text);
  return isListed || isPart ? lent(figure, next) : figure;
}

function isToldBy(before: Quantity, figure: Quantity, setting: Setting): boolean {
  const { text } = setting;
  if (isJoinedBy(OF_WHICH, before, figure, text)) return isMeasured(before, setting);
  return isJoinedBy(RANGE, before, figure, text) && FROM.test(text.slice(0, before.start));
}

/** Part of millions of euros are millions of euros; part of millions of people may be eleven of them. */
function isMeasured(quantity: Quantity, { text, rules }: Setting): boolean {
  if (hasUnit(quantity)) return true;
  // "38 millions d’euros": with a word between, the unit is not read as one.
  const behind = text.slice(quantity.end).match(/^\s?(?:de |d['’])?(\p{L}+)/u)?.[1] ?? "";
  return rules.lexicon.units.has(foldWord(behind));
}

/** Whether this joins two numbers, "from 4.1 to about 5.3 billion" with what hedges the second aside. */
function isJoinedBy(joint: RegExp, one: Quantity, other: Quantity, text: string): boolean {
  const between = text.slice(one.end, other.start);
  return joint.test(between) || (other.hedged && joint.test(between.replace(/\p{L}+\s$/u, "")));
}

/** Endings of adverbs, which count nothing. */
const ADVERB = /(?:ly|ment|mente)$/u;

/** Whether nothing is counted behind the number: "11 for good", and not "11 boats". */
function isBareIn({ after, end }: Quantity, { text, rules }: Setting): boolean {
  const { functionWords, capitalNouns } = rules;
  const small = after.findIndex((word) => functionWords?.has(word) ?? false);
  const things = small === -1 ? after : after.slice(0, small);
  if (!capitalNouns) return things.every((word) => ADVERB.test(word));
  const written = text.slice(end).match(/\p{L}+/gu) ?? [];
  return !written.slice(0, things.length).some((word) => /^\p{Lu}/u.test(word));
}

/** A bare number with the magnitude and the unit of another besides. */
function lent(figure: Quantity, lender: Quantity): Quantity {
  const [plain] = figure.meanings;
  if (!plain || powerOf(figure, plain) > 1) return figure;
  const more = lender.meanings.flatMap((meaning): Meaning[] => {
    const { unit } = meaning;
    const power = powerOf(lender, meaning);
    // "$3 to $4 million": the unit is told, and the magnitude is not.
    if (plain.unit !== null && (power === 1 || plain.unit !== unit)) return [];
    if (unit === null && power === 1) return [];
    const own = { ...plain, unit };
    return [own, { ...own, value: product(plain.value, power), step: plain.step * power }];
  });
  return more.length === 0 ? figure : { ...figure, meanings: [...figure.meanings, ...more] };
}

/** What a number is multiplied with. One in words has it in its last place: "four million". */
function powerOf({ digits, inWords }: Quantity, { value, step }: Meaning): number {
  const power = Math.round(value / Number(digits));
  return inWords && power === 1 ? Math.max(step, 1) : power;
}

/** What the number beside it says that it counts is no longer left open. */
function asTold(figure: Quantity): Quantity {
  const [plain, ...more] = figure.meanings;
  if (!plain || plain.unit !== null || !more.some(({ unit }) => unit !== null)) return figure;
  return { ...figure, meanings: [{ ...plain, isTold: true }, ...more] };
}
