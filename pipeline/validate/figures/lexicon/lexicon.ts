import { foldWord } from "../../folding.ts";
import { unitOf, type Unit } from "../units.ts";

/** The words a language has for figures. Every word is folded; see `foldWord`. */
export type Lexicon = {
  /** Words that are added up: "twenty", "five", "doscientos". */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million", "dozen". */
  readonly powers: ReadonlyMap<string, number>;
  /** The same, but only joined to a figure, or behind one with a currency: "5m", "$5 bn". */
  readonly shortPowers: ReadonlyMap<string, number>;
  /** Words for an amount nobody counted: "hundreds", "dozens". */
  readonly vague: ReadonlyMap<string, number>;
  /** Powers that are numbers without anything before them: "mille", "mil", "tausend". */
  readonly lonePowers: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Letters that make an ordinal of the digits before them: "3rd", "1er". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** As shares of a whole: a quarter is 0.25. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words for a half that need nothing before them. */
  readonly halves: ReadonlySet<string>;
  /** What may stand between the parts of a number: "two hundred and five". */
  readonly joiners: ReadonlySet<string>;
  /** "a million", "eine Million". */
  readonly articles: ReadonlySet<string>;
  /** What says that the number after it is not exact, the last word of it: "about", "(more) than". */
  readonly hedges: ReadonlySet<string>;
  /** A word for a unit; some mean two, as "pounds" do. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly months: ReadonlyMap<string, number>;
  /** "Feb", "Sept": read as months beside a figure alone. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Months that are other words too, and need something beside them: "may", "march". */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Months that are names of people too: "April Jones". */
  readonly nameMonths: ReadonlySet<string>;
  /** Whether months are written with a capital letter. */
  readonly capitalMonths: boolean;
  /** 1 is Monday, 7 is Sunday; "Fridays" and "Freitagabend" too. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** "Fri": read as weekdays beside a date alone. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** Words before which a doubtful month is one: "in may". */
  readonly beforeDates: ReadonlySet<string>;
  /** Days told from the day of publication: "yesterday" is -1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** What may stand between day, month and year: "5 de mayo", "the 5th of May". */
  readonly dateJoiners: ReadonlySet<string>;
  /** Whether all numbers below a thousand are written as one word, as in German. */
  readonly runsTogether: boolean;
  /** Every word that a figure may begin with, articles and numbers written as one word aside. */
  readonly beginnings: ReadonlySet<string>;
  /** Every word that makes a figure of an article before it: "a million", "a third", "a year (and a half)". */
  readonly afterArticles: ReadonlySet<string>;
};

/** A lexicon as it is written down: words parted by spaces, numbers as keys. */
export type Wordings = {
  readonly cardinals: Readonly<Record<number, string>>;
  readonly powers: Readonly<Record<number, string>>;
  readonly shortPowers?: Readonly<Record<number, string>>;
  readonly vague: Readonly<Record<number, string>>;
  readonly lonePowers: string;
  readonly ordinals: Readonly<Record<number, string>>;
  readonly ordinalEndings: string;
  /** By the number of parts: 3 is a third. */
  readonly fractions: Readonly<Record<number, string>>;
  readonly halves: string;
  readonly joiners: string;
  readonly articles: string;
  readonly hedges: string;
  /** By the name of the unit; see units.ts. */
  readonly units: Readonly<Record<string, string>>;
  /** From January on; words for the same month are joined by a stroke. */
  readonly months: string;
  readonly shortMonths: string;
  readonly doubtfulMonths: string;
  readonly nameMonths: string;
  readonly capitalMonths: boolean;
  /** From Monday on. */
  readonly weekdays: string;
  readonly shortWeekdays: string;
  readonly beforeDates: string;
  readonly relativeDays: Readonly<Record<number, string>>;
  readonly dateJoiners: string;
  readonly runsTogether?: boolean;
};

/** Turns words into what is looked up. */
export function lexiconOf(words: Wordings): Lexicon {
  const lexicon = lookups(words);
  const { powers, fractions, units } = lexicon;
  const afterArticles = new Set([...powers.keys(), ...fractions.keys(), ...units.keys()]);
  return { ...lexicon, beginnings: beginningsOf(lexicon), afterArticles };
}

type Lookups = Omit<Lexicon, "beginnings" | "afterArticles">;

function lookups(words: Wordings): Lookups {
  return {
    cardinals: byNumber(words.cardinals),
    powers: byNumber(words.powers),
    shortPowers: byNumber(words.shortPowers ?? {}),
    vague: byNumber(words.vague),
    lonePowers: wordSet(words.lonePowers),
    ordinals: byNumber(words.ordinals),
    ordinalEndings: wordSet(words.ordinalEndings),
    fractions: new Map([...byNumber(words.fractions)].map(([word, parts]) => [word, 1 / parts])),
    halves: wordSet(words.halves),
    joiners: wordSet(words.joiners),
    articles: wordSet(words.articles),
    hedges: wordSet(words.hedges),
    units: unitWords(words.units),
    months: inOrder(words.months),
    shortMonths: inOrder(words.shortMonths),
    doubtfulMonths: wordSet(words.doubtfulMonths),
    nameMonths: wordSet(words.nameMonths),
    capitalMonths: words.capitalMonths,
    weekdays: new Map(
      [...inOrder(words.weekdays)].flatMap(([name, day]) =>
        DAY_ENDINGS.map((ending): [string, number] => [name + ending, day]),
      ),
    ),
    shortWeekdays: inOrder(words.shortWeekdays),
    beforeDates: wordSet(words.beforeDates),
    relativeDays: byNumber(words.relativeDays),
    dateJoiners: wordSet(words.dateJoiners),
    runsTogether: words.runsTogether ?? false,
  };
}

/** "Fridays", "Freitagabend": what a weekday may end in and still be one. */
const DAY_ENDINGS = [
  ...["", "s", "abend", "abends", "morgen", "nacht"],
  ...["vormittag", "nachmittag", "nachmittags", "mittag", "fruh"],
];

function beginningsOf(lexicon: Lookups): ReadonlySet<string> {
  const { cardinals, powers, vague, ordinals, halves, months, shortMonths } = lexicon;
  const { weekdays, shortWeekdays, relativeDays } = lexicon;
  const maps = [cardinals, powers, vague, ordinals, months, shortMonths, shortWeekdays];
  // "Segunda-feira" begins with its first word.
  const days = [...weekdays.keys()].map((word) => word.replace(/-.*$/u, ""));
  const words = maps.flatMap((map) => [...map.keys()]);
  return new Set([...words, ...days, ...relativeDays.keys(), ...halves]);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean).map(foldWord);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}

function byNumber(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([number, text]) =>
      wordsOf(text).map((word): [string, number] => [word, Number(number)]),
    ),
  );
}

function inOrder(text: string): ReadonlyMap<string, number> {
  return new Map(
    wordsOf(text).flatMap((same, index) =>
      same.split("|").map((word): [string, number] => [word, index + 1]),
    ),
  );
}

function unitWords(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const [name, text] of Object.entries(words))
    for (const word of wordsOf(text)) found.set(word, [...(found.get(word) ?? []), unitOf(name)]);
  return found;
}
