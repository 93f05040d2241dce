import { MOST_WORDS, remembered } from "../once.ts";

/*
 * Brings the forms of a word together where comparing beginnings cannot: short words and verbs that
 * change within. What is left need not be a word, it only has to be the same for all forms.
 */

/** English verbs that change within: the base first. */
const CHANGING = `
  arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bet|bind bound
  bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built
  burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
  dive dove|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
  go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known
  lay laid|lead led|learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met
  mistake mistook mistaken|overcome overcame|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran
  see saw seen|seek sought|sell sold|send sent|shake shook shaken|shed|shine shone|shoot shot|show shown
  shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
  speed sped|spend spent|spin spun|split|spring sprang sprung|stand stood|steal stole stolen|stick stuck
  sting stung|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
  teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood
  undertake undertook undertaken|uphold upheld|overthrow overthrew overthrown|overtake overtook overtaken|undergo underwent undergone|undo undid undone|wake woke woken|wear wore worn|weep wept|win won|wind wound
  withdraw withdrew withdrawn|withhold withheld|write wrote written
  die died dies dying|lie lied lies lying|tie tied ties tying|man men|woman women|child children|person people|foot feet|wife wives|life lives`;

const BASES: ReadonlyMap<string, string> = new Map(
  CHANGING.trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, base] as const);
    }),
);

/** @param word folded. @param code BCP 47 primary language; only English has rules here. */
export function baseForm(word: string, code: string): string {
  return code === "en" ? englishBase(word) : word;
}

const englishBase = remembered((word: string) => ending(BASES.get(word) ?? word), MOST_WORDS);

/** Without plural, -ed, -ing and a mute e: "banned", "bans" and "ban" are "ban"; "use", "used" are "us". */
function ending(word: string): string {
  if (word.length < 4) return word.length === 3 && word.endsWith("e") ? word.slice(0, -1) : word;
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`;
  const cut = word.replace(
    /(?<=[^aeiou]|[aeiou]{2}|x|ss|sh|ch)(?:ed|ing)$|(?<=ss|sh|ch|x|z)es$|(?<=[^su])s$/u,
    "",
  );
  if (cut.length < 2 || !/[aeiouy]/u.test(cut)) return word;
  const single = cut === word || cut.length < 4 ? cut : cut.replace(/([bdgmnprt])\1$/u, "$1");
  // "Cancelled" and "cancel", "installed" and "install".
  return single.replace(/(?<=.{2})e$/u, "").replace(/(?<=.{4})ll$/u, "l");
}
