import type { Phrases } from "../phrases.ts";

/**
 * What cutting needs to know of a language for which there is no tagger: the closed classes of its
 * words, in lower case, and the endings by which a finite verb is known for certain.
 */
export type Grammar = {
  /**
   * The verb is second in a main clause and last in any other, as in German: nothing may go from in
   * front of it, and what a clause is told by stands at its end.
   */
  readonly verbSecond: boolean;
  /** A main clause may do without a subject, and then leans on the sentence before. */
  readonly dropsSubject: boolean;
  /** What opens, after a comma, that which is said of the clause before: relatives, reasons, circumstances. */
  readonly tails: Phrases;
  /** The same openings where they set a condition, as `provided that`; empty where none does. */
  readonly provisos: Phrases;
  /** What opens, after a comma, an addition that has no verb: `including`, `that is`. */
  readonly additions: Phrases;
  /** Words before a purpose without which they say too little: `enough`, `serves`. */
  readonly awaitPurpose: ReadonlySet<string>;
  /** A purpose: its preposition, and the endings of the infinitive that follows; null where it needs a comma. */
  readonly purpose: readonly [preposition: string, infinitive: RegExp] | null;
  /** What is said of a clause in the way of `tails` where no comma sets it off. */
  readonly bareTails: Phrases;
  /** Participles that open such a part after a comma; null where they do not. */
  readonly participle: RegExp | null;
  /** Open an adverbial before the subject, up to a comma. */
  readonly leads: Phrases;
  /** Each claims one finite verb for a clause of its own. */
  readonly claims: ReadonlySet<string>;
  /** Verbs and phrases that name a speaker behind the message. */
  readonly saying: Phrases;
  /** Verbs and phrases after which the message follows with `that`; empty where the verb would stand wrong. */
  readonly telling: ReadonlySet<string>;
  /** Verbs that only link a subject with what it is. */
  readonly copulas: ReadonlySet<string>;
  /** Articles that name something new. */
  readonly indefinite: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly verbEnding: RegExp;
  readonly noVerbs: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** A phrase of time that stands in the clause; `bounding` ones say in which month or year. */
  readonly times: Readonly<Record<"passing" | "bounding", string>>;
  /** Words before a phrase of time from which it cannot be taken. */
  readonly beforeTimes: string;
  /** What is said may be true only within the bounds the sentence set. */
  readonly absolutes: ReadonlySet<string>;
  /** Words that call for another. */
  readonly neverLast: ReadonlySet<string>;
  /** Words that show that the sentence reports what somebody else said. */
  readonly reported: ReadonlySet<string>;
  /** The first half of a pair promises the second. */
  readonly pairs: readonly (readonly [first: RegExp, second: RegExp])[];
};
