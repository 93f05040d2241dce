import { gathered, everyMatch, present } from "../lists.ts";
/*
 * Who says something, where a text names him beside a verb of speaking: "Berg said", "said Ines Berg",
 * "Berg, the mayor, told reporters", "sagte Berg".
 */

/** Verbs of speaking by language, in the forms news use. */
const VERBS: Readonly<Record<string, string>> = {
  en: `said says saying told tells added adds asked asks called calls claimed claims wrote writes tweeted posted
    insisted insists warned warns admitted admits explained explains replied joked declared stated states
    argued argues announced noted notes remarked recalled confirmed denied commented predicted urged vowed conceded complained testified`,
  de: `sagte sagt erklarte erklart betonte betont teilte warnte warnt kritisierte forderte fordert meinte schrieb
    behauptete versicherte kundigte berichtete raumte`,
  fr: `dit disait declare affirme assure explique ajoute estime annonce ecrit repondu previent confie souligne
    lance reconnait rappelle`,
  es: `dijo dice afirmo afirma aseguro declaro explico anadio senalo advirtio escribio sostuvo reconocio anuncio indico`,
  pt: `disse diz afirmou afirma declarou explicou acrescentou avisou alertou escreveu garantiu reconheceu anunciou`,
};

/** No shorter part of a word is tried where the whole of it is no name. */
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}(?![\\p{L}\\p{M}])";
/** "Lt. James Emigh": the full stop ends nothing. */
const TITLE =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St|Sr|Sra|Hr|Fr|M|Mme)\\. )?";
/** One to four capitalised words; "van", "de" and the like may stand between. */
const NAME = `${TITLE}${NAME_WORD}(?:[ \\u00a0](?:(?:\\p{Lu}\\.|van|von|der|den|de|del|da|di|la|le|bin|al|al-) ?){0,2}${NAME_WORD}){0,3}`;
/** At least two of them: one alone, behind words in small letters, may be a place. */
const FULL_NAME = NAME.replace("{0,3}", "{1,3}");
/** What may stand between a name and its verb: ", 46, the mayor of Lund,", "has", "also". */
const APPOSITION = '(?:,[^,.;:“”"]{2,70},)?(?: (?:has|had|have|also|then|later|a|hat|ha|tem))?';

/** These are said to somebody, and what stands behind them may be who hears it. */
const ADDRESSING = /^(?:told|tells|asked|asks|called|calls|warned|warns)$/u;
/** Behind words that are quoted, and what helps a verb along. */
const BEHIND_WORDS = '(?<=[,”"»“’!?]\\s(?:(?:a|ha|hat|has|had)\\s)?)';
/** Behind these stands somebody else than the speaker: "a spokesman for Uwe Brandt", "that Uwe Brandt". */
const NO_PART =
  "(?!(?:that|for|of|in|at|on|to|from|by|with|and|or|is|was|will|dass|für|von|mit|und|que|de|du|pour|avec|et|para|com|con|y|e)\\s)";
const SMALL_WORD = "\\p{Ll}[\\p{L}\\p{M}'’-]*\\s";
/** What a speaker is before his name: "its chairman", "chief executive", "ihr Chef". */
const OFFICE = `(?:${NO_PART}${SMALL_WORD}){1,4}`;
/** The same with a comma before the name: "the chairman of the port, ". */
const LONG_OFFICE = `${SMALL_WORD}(?:[\\p{L}\\p{M}'’-]+\\s){0,6}[\\p{L}\\p{M}'’-]+,\\s`;
const DETERMINERS =
  "the its their his her der die das ihr ihre sein seine le la son sa leur el su o a seu sua";

/** A verb may follow "he", "she" or "they" instead. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: "he she",
  de: "er sie",
  fr: "il elle",
  es: "él ella",
  pt: "ele ela",
};

/** Words with a capital that are no name, for a sentence may begin with them. */
const NO_NAMES = new Set(
  `He She It They We You I The A An This That These Those His Her Their Its Who One But And As When While After Before In On At
  Er Sie Es Wir Ich Der Die Das Ein Eine Il Elle Ils Elles On Nous Le La Les Un Une Él Ella Ellos El Los Las Ele Ela Eles O Os As Police Officials Sources`.split(
    /\s+/u,
  ),
);

/** A speaker as a text names him. */
export type Speaker = { readonly name: string; readonly start: number; readonly end: number };

type Patterns = {
  /** What all of them say: most sentences have no such verb, and need no closer look. */
  readonly verb: RegExp;
  readonly named: readonly RegExp[];
  readonly pronoun: RegExp;
};

const known = new Map<string, Patterns | null>();

function patternsFor(code: string): Patterns | null {
  const patterns = known.get(code) ?? madePatterns(code);
  known.set(code, patterns);
  return patterns;
}

function madePatterns(code: string): Patterns | null {
  const list = VERBS[code];
  if (list === undefined) return null;
  const verbs = list.trim().split(/\s+/u);
  const verb = oneOf(verbs);
  const plain = oneOf(verbs.filter((it) => !ADDRESSING.test(it)));
  const before = "(?<![\\p{L}\\p{M}\\p{Nd}'’-])";
  return {
    verb: new RegExp(verb, "u"),
    named: [
      `${before}(?:(?<subject>${NAME})${APPOSITION} ${verb}|${verb} (?<inverted>${NAME}))`,
      `${BEHIND_WORDS}${plain} (?:${OFFICE}(?<inverted>${FULL_NAME})|${LONG_OFFICE}(?<subject>${FULL_NAME})(?=[.,;:”"»)]|\\s*$))`,
      `(?<=(?<!\\p{L})(?:${alternatives(DETERMINERS)}) [\\p{Ll}][\\p{Ll} -]{2,40}, )(?<subject>${FULL_NAME}), ${verb}`,
    ].map((source) => new RegExp(source, "gu")),
    pronoun: new RegExp(
      `${before}(?:(?:${alternatives(PRONOUNS[code])}) ${verb}|${verb} (?:${alternatives(PRONOUNS[code])}))(?!\\p{L})`,
      "iu",
    ),
  };
}

function oneOf(verbs: readonly string[]): string {
  return `(?:${verbs.join("|")})(?![\\p{L}\\p{Nd}-])`;
}

function alternatives(list = ""): string {
  return list.split(" ").join("|");
}

const MARKS = /[\u0300-\u036f]/gu;

/** The text without accents, letter for letter, so that places stay where they are. */
function unaccented(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => {
    const bare = letter.normalize("NFD").replace(MARKS, "");
    return bare.length === letter.length ? bare : letter;
  });
}

/** Everybody whom the text names beside a verb of speaking. */
export function speakersIn(text: string, code: string): Speaker[] {
  const patterns = patternsFor(code);
  if (patterns === null) return [];
  const plain = unaccented(text);
  if (!patterns.verb.test(plain)) return [];
  const matches = gathered(patterns.named, (pattern) => everyMatch(plain, pattern));
  return present(matches, ({ 0: whole, index, groups = {} }) => {
    const found = groups["subject"] ?? groups["inverted"] ?? "";
    const start = index + whole.indexOf(found);
    const opener = NO_NAMES.has(found.split(/[ \u00a0]/u)[0] ?? "");
    return found === "" || opener
      ? undefined
      : { name: text.slice(start, start + found.length), start, end: index + whole.length };
  });
}

/** Whether "he" or "she" says something in the text. */
export function hasPronounSpeaker(text: string, code: string): boolean {
  return patternsFor(code)?.pronoun.test(unaccented(text)) ?? false;
}
