import { lexiconFor, type Lexicon } from "./figures/lexicon/index.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { foldWord } from "./folding.ts";

/** What judging has to know of a language. */
export type LanguageRules = {
  /** BCP 47; `und` when the language is not known. */
  readonly code: string;
  /** What stands before the decimals: "1.5" or "1,5". */
  readonly decimal: "." | ",";
  /** Folded words without content of their own; null where there is no list. */
  readonly functionWords: ReadonlySet<string> | null;
  /** Folded words for one to twelve, each with its number. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** The words it has for figures. */
  readonly lexicon: Lexicon;
  /** Whether a capital letter marks any noun, not names alone. */
  readonly capitalNouns: boolean;
};

/** The words for one to twelve, in order; words for the same number are joined by a stroke. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: "one two three four five six seven eight nine ten eleven twelve",
  de: "ein|eine|einen|einem|einer|eines|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  fr: "un|une deux trois quatre cinq six sept huit neuf dix onze douze",
  es: "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
  pt: "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze",
};

const CAPITAL_NOUNS = new Set(["de", "lb", "nds"]);

const known = new Map<string, LanguageRules>();

/** @param language BCP 47 primary language in lower case; null when it cannot be told. */
export function languageRules(language: string | null): LanguageRules {
  const code = language !== null && /^[a-z]{2,3}$/.test(language) ? language : "und";
  const rules = known.get(code) ?? madeRules(code);
  known.set(code, rules);
  return rules;
}

function madeRules(code: string): LanguageRules {
  const functionWords = FUNCTION_WORDS[code];
  return {
    code,
    decimal: decimalMark(code),
    functionWords: functionWords === undefined ? null : folded(functionWords),
    numberWords: numberWords(NUMBER_WORDS[code] ?? ""),
    lexicon: lexiconFor(code),
    capitalNouns: CAPITAL_NOUNS.has(code),
  };
}

/** Unicode knows it for every language. */
function decimalMark(code: string): "." | "," {
  // A language Intl does not know would be written in that of the machine.
  const [locale = "en"] = Intl.NumberFormat.supportedLocalesOf(code);
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? "," : ".";
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord));
}

function numberWords(words: string): ReadonlyMap<string, number> {
  const inOrder = words.split(" ").filter(Boolean);
  return new Map(
    inOrder.flatMap((same, index) => same.split("|").map((word) => [foldWord(word), index + 1])),
  );
}
