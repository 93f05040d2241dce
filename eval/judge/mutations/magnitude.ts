import { firstOf, inCaseOf, pick, replaced, spotsOf } from "./draw.ts";
import { NUMBER_WORDS, type Mutate } from "./material.ts";

/** Words that measure the same kind of thing; any of a row makes another amount of the others. */
const ROWS = [
  ["thousand", "million", "billion", "trillion"],
  ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades"],
  ["second", "minute", "hour", "day", "week", "month", "year", "decade"],
  ["miles", "metres", "feet", "inches"],
  ["kilometres", "metres", "centimetres"],
  ["kilometers", "meters", "centimeters"],
  ["km", "m", "cm"],
  ["mph", "km/h"],
  ["kilograms", "grams", "tonnes"],
  ["kg", "g", "tonnes"],
  ["pounds", "dollars", "euros", "pence", "cents"],
  ["ounces", "pounds", "tons"],
  ["bn", "m", "k"],
  ["megawatts", "gigawatts", "kilowatts"],
];
const SIGNS = ["$", "£", "€"];

const NUMBER = `(?:\\d[\\d,.]*|\\b(?:${[...NUMBER_WORDS.keys()].join("|")}|several|few|dozen))`;
const UNIT = new RegExp(
  `(?<=${NUMBER}[ -]?)(?:${[...new Set(ROWS.flat())].toSorted((a, b) => b.length - a.length).join("|")})(?![\\p{L}/]|-old| old)`,
  "giu",
);
const SIGN = /[$£€](?=\d)/gu;
const PERCENT = /(?<=\d )per ?cent\b|(?<=\d)%/giu;

/** Changes what a number counts or how often: million to billion, hours to days, pounds to dollars. */
export const changeMagnitude: Mutate = ({ summary, source }, random) => {
  const units = spotsOf(summary, UNIT).map((spot) => ({ spot, others: siblingsOf(spot.text) }));
  const signs = spotsOf(summary, SIGN).map((spot) => ({ spot, others: SIGNS }));
  const percents = spotsOf(summary, PERCENT).map((spot) => ({
    spot,
    others: [" times", " basis points"],
  }));
  return firstOf([...units, ...signs, ...percents], random, ({ spot, others }) => {
    const number = /[\p{L}\d.,]+(?=[ -]?$)/u.exec(summary.slice(0, spot.at))?.[0] ?? "";
    const wrong = others
      .filter((other) => other.trim() !== spot.text.toLowerCase())
      // "$5" for "£5" is no error where the article gives both.
      .filter(
        (other) => !isIn(source.text, SIGNS.includes(other) ? other : `${number} ${other.trim()}`),
      );
    const other = pick(wrong, random);
    if (other === undefined) return null;
    const spaced = summary.charAt(spot.at - 1) === " " ? other.trim() : other;
    return replaced(summary, spot, inCaseOf(spot.text, spaced));
  });
};

function siblingsOf(unit: string): string[] {
  const rows = ROWS.filter((row) => row.includes(unit.toLowerCase()));
  return rows.flat().filter((other) => other !== unit.toLowerCase());
}

function isIn(text: string, words: string): boolean {
  const plain = (it: string) => it.toLowerCase().replace(/[ -]+/gu, "");
  return plain(text).includes(plain(words));
}
