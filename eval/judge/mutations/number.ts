import { firstOf, inCaseOf, pick, replaced, spotsOf, type Spot } from "./draw.ts";
import { NUMBER_WORDS, type Mutate, type Source } from "./material.ts";

/** A number in digits that is no date, no ordinal, no score and no part of a name. */
const DIGITS =
  /(?<![\p{L}\d.,/:–-]|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) )\d[\d,]*(?:\.\d+)?(?![\d/:]|[.,–-]\d|(?:st|nd|rd|th|s|am|pm)\b| ?(?:a\.m|p\.m)| (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)/gu;

/** Two and above: "one" is a pronoun as often. */
const WORDED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b(?!-)/giu;

/** Tries before a number is given up. */
const TRIES = 20;

/** Changes a number to one that is neither in the article nor near one that is. */
export const changeNumber: Mutate = ({ summary, source }, random) => {
  const digits = spotsOf(summary, DIGITS).filter(({ text }) => !isYear(text));
  const worded = spotsOf(summary, WORDED);
  return firstOf([...digits, ...worded], random, (spot) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const other = /^\d/.test(spot.text) ? otherDigits(spot, random) : otherWord(spot, random);
      if (isNew(valueOf(other), source, summary)) return replaced(summary, spot, other);
    }
    return null;
  });
};

function isYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text);
}

/** As many decimals, and commas where the old one had them. */
function otherDigits({ text }: Spot, random: () => number): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const value = valueOf(text);
  const isSmall = value < 20 && decimals === 0;
  const changed = isSmall
    ? 2 + Math.floor(random() * 20)
    : value * (random() < 0.5 ? 0.4 + random() / 2 : 1.15 + random());
  const fixed = changed.toFixed(decimals);
  return text.includes(",") ? fixed.replace(/\B(?=(?:\d{3})+(?:\.|$))/gu, ",") : fixed;
}

function otherWord({ text }: Spot, random: () => number): string {
  const words = [...NUMBER_WORDS.keys()].filter((word) => word !== "one" && word !== "hundred");
  return inCaseOf(text, pick(words, random) ?? "seven");
}

function valueOf(text: string): number {
  return NUMBER_WORDS.get(text.toLowerCase()) ?? Number(text.replaceAll(",", ""));
}

/** A number that the article or the summary states, in other units or rounded, would be no error. */
function isNew(value: number, { figures }: Source, summary: string): boolean {
  const stated = [...figures, ...(summary.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map(valueOf)];
  return stated.every((figure) =>
    SCALES.every((scale) => {
      const gap = Math.abs(figure * scale - value);
      return gap > 0 && (value < 20 || gap > NEAR * value);
    }),
  );
}

const SCALES = [1, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];
/** "1,234" is "about 1,200". */
const NEAR = 0.08;
