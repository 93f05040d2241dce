/** A number in digits, without its sign. */
export type Numeral = {
  /** Without separators and idle zeros: `1200`, `0.5`. */
  readonly digits: string;
  /** How many decimals are written: 2 for 1.50. */
  readonly decimals: number;
};

const PLAIN = "[\\p{Nd}]+(?:[.,'’][\\p{Nd}]+)*";
const NARROW_SPACE = "\\u00a0\\u2009\\u202f";

/** "1 200": groups of three set apart by a space. An ordinary space groups only beside a decimal comma. */
const grouped = (space: string) =>
  `[\\p{Nd}]{1,3}(?:[${space}][\\p{Nd}]{3})+(?![\\p{Nd}])(?:[.,][\\p{Nd}]+)?`;

/** What a number in digits looks like, as the source of an expression. */
export const NUMERAL = {
  ".": `(?:${grouped(NARROW_SPACE)}|${PLAIN})`,
  ",": `(?:${grouped(` ${NARROW_SPACE}`)}|${PLAIN})`,
} as const;

/** One number, or several where the separators are not those of a number, as in a date or a score. */
export function numeralsIn(span: string, decimal: "." | ","): Numeral[] {
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
function canonical(digits: string, fraction: string): Numeral {
  const whole = digits.slice(0, digits.length - fraction.length).replace(/\D/g, "");
  const decimals = fraction.slice(1).replace(/0+$/, "");
  const bare = whole.replace(/^0+(?=\d)/, "") || "0";
  return {
    digits: bare + (decimals && `.${decimals}`),
    decimals: Math.max(0, fraction.length - 1),
  };
}

const ZEROS = ["٠", "۰", "०", "০", "๐", "０"].map((zero) => zero.charCodeAt(0));

/** Digits of other scripts as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/[^\d.,'’]/gu, (digit) => {
    const zero = ZEROS.find((it) => digit.charCodeAt(0) >= it && digit.charCodeAt(0) < it + 10);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
  });
}
