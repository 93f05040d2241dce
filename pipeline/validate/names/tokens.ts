import { finderOf, foldWord } from "../folding.ts";

/** One word of a text, as names are compared. */
export type Token = {
  readonly text: string;
  /** Lower case, without accents, possessives, dots and apostrophes: "U.S." is us, "O’Brien’s" obrien. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it holds a capital letter: Gaza, NATO, iPhone. */
  readonly capital: boolean;
  /** Whether it starts a sentence or a quotation, where grammar sets the capital. */
  readonly opens: boolean;
  /** What stands between it and the word before: " ", "-", ", ". */
  readonly before: string;
};

/** Dotted capitals are one word; a hyphen parts words; an apostrophe does not. */
const writtenIn = finderOf(
  String.raw`(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{Nd}])|[\p{L}\p{M}\p{Nd}]+(?:['’&][\p{L}\p{M}\p{Nd}]+)*`,
);
const CAPITAL = /\p{Lu}/u;
/** Small letters of English alone, as most words are: there is nothing to fold. */
const SMALL = /^[a-z]+$/;
/** "L’auteur" opens a sentence with a capital that is its article’s alone; "L’Aquila" has its own. */
const ELIDED = /^(?:[dlnmtscj]|qu)['’](?=\p{L}{2})/iu;
/** After these a capital letter may be grammar: the end of a sentence, a colon, an opening mark. */
const SENTENCE_START = /(?:^|[.!?…:;•·]["”’»)\]]*\s+|\n\s*|["“„«‘‚¿¡]\s?|(?:^|\s)['`]+\s?)$/u;
/** "George W. Bush", "Sen. Warren": the full stop after an initial or a title ends nothing. */
const ENDS_NOTHING =
  /(?:^|[\s.])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Ste|Mt|Ft|Sr|Sra|Mme|Mlle|Hr|Fr|vs?|No)\.\s+$/u;

/** All words of a text, in order. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const written of writtenIn(text)) {
    // No letter and no digit stands between two tokens.
    const start = text.indexOf(written, end);
    const before = text.slice(end, start);
    // A space between two words ends nothing.
    const opens = (before !== " " || end === 0) && isOpening(text, start);
    end = start + written.length;
    const isSmall = SMALL.test(written);
    const word = isSmall ? written : nameWord(written);
    const capital = !isSmall && CAPITAL.test(opens ? written.replace(ELIDED, "") : written);
    tokens.push({ text: written, word, start, end, capital, opens, before });
  }
  return tokens;
}

function isOpening(whole: string, start: number): boolean {
  // A window is enough, and keeps the expressions from reading the text over and over.
  const before = whole.slice(Math.max(0, start - 8), start);
  return SENTENCE_START.test(before) && !ENDS_NOTHING.test(before);
}

/** Letters that no accent makes: Łódź and Lodz, Straße and Strasse. */
const LETTERS = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
]);

/** A word as names are compared; see `Token`. */
export function nameWord(text: string): string {
  if (SMALL.test(text)) return text;
  // The country, not the pronoun.
  if (/^(?:US|U\.S\.?|u\.s\.?)$/.test(text)) return "usa";
  const folded = foldWord(text);
  if (/^[a-z0-9]+$/.test(folded)) return folded;
  return folded
    .replace(/['’]s$/u, "")
    .replace(/^(?:[dlnmtscj]|qu)['’](?=\p{L}{3})/u, "")
    .replace(/['’.&]/gu, "")
    .replace(/[ßøæœłđı]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** The words of a list parted by white space, as names are compared. */
export function nameWords(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u).map(nameWord));
}

/** The word at this place; empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}
