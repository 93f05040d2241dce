import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word } from "../words.ts";

/*
 * What the form of a word alone tells about it as a verb, or as the subject of one.
 */

const FINITE_AUXILIARIES = wordSet(`
  is are was were am has have had do does did will would can could may might must shall should cannot
`);

const OTHER_AUXILIARIES = wordSet("be been being having");

const CONTRACTED_WITH_IS = wordSet("it's that's there's he's she's what's who's");

/** Pasts that do not end in `ed`, most of them participles too. */
const PAST_FORMS = wordSet(`
  said went took made came saw got gave found thought told became left felt brought began kept held
  wrote stood heard meant met ran paid sat spoke led lost fell sent built understood drew broke spent
  rose drove bought wore chose grew won sought threw flew fought taught caught sold struck shook froze
  sank swung dealt laid lent stole swore tore withdrew knew hid slid bore dug hung overtook overcame
  underwent undertook arose awoke ate drank sang rang rode shot stuck swept hit cut put set shut split
  cost read hurt spread beat slept wept kept crept fled bled bred fed sped spun clung flung stung
  bound ground wound forgot forgave foresaw foretold outsold rebuilt resold undid upheld misled swam
`);

/** Those among them that are never a participle. */
const NEVER_PARTICIPLES = wordSet(`
  went took came saw gave became began wrote ran spoke fell drew broke rose drove wore chose grew threw
  flew shook froze sank stole swore tore withdrew knew bore overtook overcame underwent undertook arose
  awoke ate drank sang rang rode forgot forgave foresaw undid swam was were did had said
`);

/** Forms that are never a past. */
const PARTICIPLES_ALONE = wordSet(`
  been gone seen taken given known done written spoken fallen drawn broken risen driven worn chosen grown
  thrown flown shaken frozen sunk stolen sworn torn withdrawn borne overtaken undergone undertaken eaten
  drunk sung ridden forgotten forgiven foreseen born hidden proven shown
`);

/** Verbs in `ing` that are no participles. */
const BARE_IN_ING = wordSet("bring sing ring spring swing cling fling sting wring king");

/** Plurals without an `s`, and words that take a verb as plurals do. */
const PLURALS = wordSet("i you we they who that which people police men women children");

/** `is`, `had`, `would`: finite wherever they are no nouns. */
export function isFiniteAuxiliary({ lower }: Word): boolean {
  return FINITE_AUXILIARIES.has(lower);
}

/** `is`, `been`, `hasn't`: what leads to another verb of the same group. */
export function isAuxiliary(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.tag === "AUX" || isFiniteAuxiliary(word) || isContracted(word)) return true;
  return OTHER_AUXILIARIES.has(word.lower);
}

/** `didn't`, `they'll`, `that's`. */
export function isContracted({ lower }: Word): boolean {
  return /n't$|'(?:ll|ve|re|d)$/u.test(lower) || CONTRACTED_WITH_IS.has(lower);
}

/** `closed`, `took`, `built`; many are participles too. */
export function isPast({ lower }: Word): boolean {
  return lower.endsWith("ed") || PAST_FORMS.has(lower);
}

/** `took`, but not `built`. */
export function isNeverParticiple({ lower }: Word): boolean {
  return NEVER_PARTICIPLES.has(lower);
}

/** `taken`, `shown`. */
export function isNeverPast({ lower }: Word): boolean {
  return PARTICIPLES_ALONE.has(lower);
}

/** `rising`, and `bring`, which `isBareInIng` tells apart. */
export function endsInIng({ lower }: Word): boolean {
  return lower.endsWith("ing");
}

export function isBareInIng({ lower }: Word): boolean {
  return BARE_IN_ING.has(lower);
}

/** `built`, `aimed`, `rising`: a form that may hang on a noun. */
export function isParticipleForm(word: Word): boolean {
  if (word.tag !== "VERB" || isCapitalised(word) || isNeverParticiple(word)) return false;
  // `according to critics` is left to whoever asks whose word it is.
  if (word.lower === "according") return false;
  return isPast(word) || endsInIng(word) || isNeverPast(word);
}

/** `sails`, but not `pass`. */
export function isThirdPerson({ lower }: Word): boolean {
  return /[^s]s$/u.test(lower);
}

/** `ferries`, but not `Christie's` or `class`. */
export function endsLikePlural({ lower }: Word): boolean {
  return /[^s']s$/u.test(lower);
}

/** `ferries`, `they`, `people`: the verb behind it has no `s`. */
export function isPluralSubject(word: Word | undefined): boolean {
  if (!word) return false;
  return PLURALS.has(word.lower) || (word.tag !== "VERB" && endsLikePlural(word));
}
