import { foldWord } from "../folding.ts";
import { baseForm } from "./base-forms.ts";
import { ACTS } from "./opposites-acts.ts";
import { FRENCH, GERMAN, PORTUGUESE, SPANISH } from "./opposites-elsewhere.ts";
import { TRAITS } from "./opposites-traits.ts";

/*
 * Words that cannot both be true of one thing, by language. A line is a pair of poles: every word before
 * the stroke is opposed to every word after it, and what texts say more often stands before it. English words
 * stand for all their forms; in the other languages each form that news use is listed.
 *
 * A word is listed where swapping it for the other pole turns a report into its contrary. Words that
 * merely differ (day, night) are not opposites here: both may be said of one event.
 */

const LISTS: Readonly<Record<string, string>> = {
  en: `${ACTS}\n${TRAITS}`,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

export type Opposites = {
  /** By base form: the words at the other pole. */
  readonly opposed: ReadonlyMap<string, ReadonlySet<string>>;
  /** By base form: the words at the same pole, which say much the same. */
  readonly akin: ReadonlyMap<string, ReadonlySet<string>>;
  /** Base forms of the words whose opposites are said more often. */
  readonly rarer: ReadonlySet<string>;
};

const known = new Map<string, Opposites>();

/** Empty where there is no list.
 *
 * @param code BCP 47 primary language.
 */
export function oppositesIn(code: string): Opposites {
  const opposites = known.get(code) ?? read(LISTS[code] ?? "", code);
  known.set(code, opposites);
  return opposites;
}

function read(list: string, code: string): Opposites {
  const opposed = new Map<string, Set<string>>();
  const akin = new Map<string, Set<string>>();
  const [usual, rarer] = [new Set<string>(), new Set<string>()];
  for (const pair of list.split("\n").filter((line) => line.includes("|"))) {
    const [one = [], other = []] = pair.split("|").map((pole) => basesOf(pole, code));
    for (const base of one) usual.add(base);
    for (const base of other) rarer.add(base);
    for (const [here, there] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const base of here) {
        opposed.set(base, new Set([...(opposed.get(base) ?? []), ...there]));
        akin.set(base, new Set([...(akin.get(base) ?? []), ...here]));
      }
    }
  }
  return { opposed, akin, rarer: new Set([...rarer].filter((base) => !usual.has(base))) };
}

function basesOf(pole: string, code: string): string[] {
  return pole
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => baseForm(foldWord(word), code));
}

/** People and parties that are told of together, and points of the compass; folded base forms. */
const RELATION =
  /^(?:husband|wif|father|dad|mother|mum|mom|son|daughter|brother|sister|uncl|aunt|grand\w*|nephew|niec|boyfriend|girlfriend|boy|girl|man|woman|mal|femal|buyer|seller|employer|employe\w*|landlord|tenant|teacher|student|pupil|doctor|patient|lender|creditor|borrower|debtor|attacker|assailant|victim|winner|victor|loser|friend|enemy|import\w*|export\w*|plaintiff|defendant|prosecut\w*|defenc|democrat\w*|republican|north\w*|south\w*|east\w*|west\w*)$/u;

/** Whether a word and its opposite are mostly told of together. */
export function isRelation(base: string): boolean {
  return RELATION.test(base);
}

/** What one does to another, and the other then does too, seen from his side; folded base forms. */
const CONVERSE =
  /^(?:send|receiv|giv|tak|buy|purchas|acquir|sell|lend|borrow|pay|ow|import\w*|export\w*|lead|trail\w*|win|beat|los|defeat|attack|defend|hir|join)$/u;

/** Whether both a word and its opposite may be told of one event, of different people. */
export function isConverse(base: string): boolean {
  return CONVERSE.test(base);
}
