import { firstOf, inCaseOf, pick, replaced, spotsOf, type Spot } from "./draw.ts";
import { figuresIn, NUMBER_WORDS, valueOf, type Material, type Mutate } from "./material.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";

/** A number in digits that is no date, no ordinal, no score, no time of day and no part of a name. */
const DIGITS = new RegExp(
  `(?<![\\p{L}\\d.,/:–-]|\\d ?[-–] ?|${MONTH}\\.? )(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d/:)]|[.,–-]\\d| [-–] ?\\d|(?:st|nd|rd|th|s|am|pm|D)\\b| ?(?:a\\.m|p\\.m|am\\b|pm\\b)| (?:of )?${MONTH})`,
  "gu",
);

/** Two and above: "one" is a pronoun as often. */
const WORDED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b(?!-)/giu;

/** What is over 100 is over 81 as well; what is under 100 is under 120. */
const FLOOR =
  /\b(?:over|above|more than|at least|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)\s+\p{Sc}?$/iu;
const CEILING = /\b(?:under|below|less than|fewer than|up to|at most|within)\s+\p{Sc}?$/iu;

/** Draws before a number is given up. */
const TRIES = 30;

/** Changes a number to one that is neither in the article nor near one that is. */
export const changeNumber: Mutate = (material, random) => {
  const { summary } = material;
  const digits = spotsOf(summary, DIGITS).filter(({ text }) => !isYear(text));
  return firstOf([...digits, ...spotsOf(summary, WORDED)], random, (spot) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const other = /^\d/.test(spot.text) ? otherDigits(spot, random) : otherWord(spot, random);
      if (isWrong(other, spot, material)) return replaced(summary, spot, other);
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
  const factor = random() < 0.5 ? 0.4 + random() / 2 : 1.15 + random();
  const isSmall = value < SMALL && decimals === 0;
  const other = isSmall ? 2 + Math.floor(random() * SMALL) : value * factor;
  const fixed = other.toFixed(decimals);
  return text.includes(",") ? fixed.replace(/\B(?=(?:\d{3})+(?:\.|$))/gu, ",") : fixed;
}

function otherWord({ text }: Spot, random: () => number): string {
  const words = [...NUMBER_WORDS.keys()].filter((word) => word !== "one" && word !== "hundred");
  return inCaseOf(text, pick(words, random) ?? "seven");
}

/**
 * A number that the article or the summary states, in other units or rounded, would be no error; nor one
 * that a bound makes true.
 */
function isWrong(other: string, { at, text }: Spot, { summary, source }: Material): boolean {
  const [value, old] = [valueOf(other), valueOf(text)];
  const before = summary.slice(0, at);
  if (FLOOR.test(before) && value < old) return false;
  if (CEILING.test(before) && value > old) return false;
  return [...source.figures, ...figuresIn(summary)].every((figure) =>
    SCALES.every((scale) => {
      const gap = Math.abs(figure * scale - value);
      return gap > 0 && (value < SMALL || gap > NEAR * value);
    }),
  );
}

/** Below this a number is counted out, not rounded. */
const SMALL = 20;
const SCALES = [1, 1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];
/** "1,234" is "about 1,200". */
const NEAR = 0.08;
