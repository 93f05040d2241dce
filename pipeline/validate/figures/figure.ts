import type { Unit } from "./units.ts";

/** One way to read a quantity. */
export type Meaning = {
  /** The number with its magnitude: 1.2bn is 1,200,000,000. */
  readonly value: number;
  /** The last place that is told: 0.1 billion in 1.2bn, 1 in 1,200; of a share in words 0, for it is not rounded. */
  readonly step: number;
  /** The end of what is meant, where it is more than one number: "the 1990s", "hundreds". */
  readonly upTo: number | null;
  /** Null where a bare number is written, or what is counted is no unit we know. */
  readonly unit: Unit | null;
  /** Whether it is reckoned from two numbers, as a share is from "62 of 93": a claim may do so, and not undo it. */
  readonly isReckoned?: true;
  /** Whether it is bare, and a number beside it tells its unit: "4.1" of "from 4.1 to 5.3 per cent". */
  readonly isTold?: true;
};

/** How a quantity is told: by counting, as a place in an order, as a share, or without a number. */
export type Form = "cardinal" | "ordinal" | "share" | "vague";

/** A quantity as it stands in a text. */
export type Quantity = {
  readonly kind: "quantity";
  /** As it is written, with its sign, magnitude and unit. */
  readonly span: string;
  readonly start: number;
  readonly end: number;
  /** The number alone, without magnitude: "1.2" of "$1.2bn". */
  readonly digits: string;
  /** All that it may mean, likeliest first. "5m" is five million or five metres. */
  readonly meanings: readonly Meaning[];
  readonly form: Form;
  /** Whether the number is a word. */
  readonly inWords: boolean;
  /** Whether it is said not to be exact: "about 40". */
  readonly hedged: boolean;
  /** Whether it is no more than a part of something else, as 2026 is of 5 May 2026. */
  readonly isPart: boolean;
  /** The words that follow, up to the next mark or figure, three at most, folded. */
  readonly after: readonly string[];
};

/** A date as far as it is told. */
export type Day = {
  /** 1 to 31. */
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly year: number | null;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number | null;
};

/** A date as it stands in a text. */
export type DateFigure = {
  readonly kind: "date";
  readonly span: string;
  readonly start: number;
  readonly end: number;
  /** All that it may mean: 2/3/2026 is in March or in February. */
  readonly days: readonly Day[];
  /** Days from the day of publication, where the date is told so: -1 for "yesterday". */
  readonly relative: number | null;
};

export type Figure = Quantity | DateFigure;
