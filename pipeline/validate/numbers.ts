import type { LanguageRules } from "./language.ts";
import { foldWord } from "./folding.ts";

/** A number as it stands in a text. */
export type Figure = {
  /** As it is written, with its currency or percent sign. */
  readonly span: string;
  /** The number in digits, without separators and idle zeros: `1200`, `0.5`. */
  readonly value: string;
  /** Whether it is written as a word. */
  readonly inWords: boolean;
};

const SIGN_BEFORE = "(?:[$€£¥₹]\\s?)?";
const SIGN_AFTER = "(?:\\s?[%‰€£])?";
const PLAIN = "\\p{Nd}+(?:[.,'’]\\p{Nd}+)*";
const NARROW_SPACE = "\\u00a0\\u2009\\u202f";

/** "1 200": groups of three set apart by a space. An ordinary space groups only beside a decimal comma. */
const grouped = (space: string) =>
  `\\p{Nd}{1,3}(?:[${space}]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?`;
const pattern = (space: string) =>
  new RegExp(`${SIGN_BEFORE}(?:${grouped(space)}|${PLAIN})${SIGN_AFTER}`, "gu");

const POINT_STYLE = pattern(NARROW_SPACE);
const COMMA_STYLE = pattern(` ${NARROW_SPACE}`);
const WORD = /(?<![\p{L}\p{M}\p{Nd}-])\p{L}+(?![\p{L}\p{M}\p{Nd}])/gu;

/**
 * Every number of a text, in digits or as a word from one to twelve, in order of writing, words last.
 *
 * A date such as 12.05.2024 is three numbers with one span. A number within a name (G7, F-16) is one
 * too. Signs and units are not read: 5% and 5 are equal here, and so are 5 and -5.
 */
export function figuresIn(text: string, rules: LanguageRules): Figure[] {
  return [...figuresInDigits(text, rules), ...figuresInWords(text, rules)];
}

function figuresInDigits(text: string, { decimal }: LanguageRules): Figure[] {
  const found = text.match(decimal === "," ? COMMA_STYLE : POINT_STYLE) ?? [];
  return found.flatMap((span) =>
    valuesOf(span, decimal).map((value) => ({ span: span.trim(), value, inWords: false })),
  );
}

function figuresInWords(text: string, { numberWords }: LanguageRules): Figure[] {
  if (numberWords.size === 0) return [];
  return (text.match(WORD) ?? []).flatMap((span) => {
    const value = numberWords.get(foldWord(span));
    return value === undefined ? [] : [{ span, value: String(value), inWords: true }];
  });
}

/** One value, or several where the separators are not those of a number, as in a date or a score. */
function valuesOf(span: string, decimal: "." | ","): string[] {
  const digits = asciiDigits(span.replace(/[^\p{Nd}.,'’]/gu, "")).replace(/’/gu, "'");
  for (const form of decimal === "," ? COMMA_FORMS : POINT_FORMS) {
    const match = form.exec(digits);
    if (match) return [canonical(digits, match.groups?.["fraction"] ?? "")];
  }
  return digits.split(/\D+/).map((part) => canonical(part, ""));
}

/** The ways to write one number, likeliest first. A leading zero never begins a group. */
function formsOf(decimal: string, group: string): readonly RegExp[] {
  return [
    /^\d+$/,
    // 1,200 and 1,200.50; in India 12,34,567.
    new RegExp(`^[1-9]\\d{0,2}(?:${group}\\d{2,3})*${group}\\d{3}(?<fraction>${decimal}\\d+)?$`),
    /^[1-9]\d{0,2}(?:'\d{3})+(?<fraction>[.,]\d+)?$/,
    // A point before other than three digits is a decimal point in any language.
    new RegExp(`^\\d+(?<fraction>(?:${decimal}|\\.)\\d+)$`),
    // Written in the other style, and so that it can mean nothing else.
    new RegExp(`^[1-9]\\d{0,2}(?:${decimal}\\d{3})+(?<fraction>${group}\\d+)$`),
    new RegExp(`^[1-9]\\d{0,2}(?:${decimal}\\d{3}){2,}$`),
  ];
}

const POINT_FORMS = formsOf("\\.", ",");
const COMMA_FORMS = formsOf(",", "\\.");

/** @param fraction the decimals with their mark; empty when there are none. */
function canonical(digits: string, fraction: string): string {
  const whole = digits.slice(0, digits.length - fraction.length).replace(/\D/g, "");
  const decimals = fraction.slice(1).replace(/0+$/, "");
  return (whole.replace(/^0+(?=\d)/, "") || "0") + (decimals && `.${decimals}`);
}

const ZEROS = ["٠", "۰", "०", "০", "๐", "０"].map((zero) => zero.charCodeAt(0));

/** Digits of other scripts as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/[^\d.,'’]/gu, (digit) => {
    const zero = ZEROS.find((it) => digit.charCodeAt(0) >= it && digit.charCodeAt(0) < it + 10);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
  });
}
