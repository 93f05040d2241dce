/** A full stop after these ends no sentence: a name or a number is still to come. */
const OPEN_ENDED = [
  "Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Col Maj Lt Sgt Capt Cmdr Adm Rev Hon St Ste Mt Ft",
  "No Nos Nr Fig Vol Art Abs vs v cf eg ie approx ca c Hr Fr Hrn bzw bspw evtl ggf sog inkl",
  "M Mme Mlle MM Sr Sra Srta Dra Dña D Exmo Exma pág núm av",
];

/** After these a sentence may end; it does when a word that opens sentences follows. */
const MAY_END = [
  "Inc Corp Ltd Co Cos Bros Jr Esq etc al usw Mio Mrd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov",
  "Dec Dept Univ est Ave Blvd Rd Str Std",
];

const OPENERS = [
  "The A An He She It They We I You But And Its His Her Their Our This That These Those In On At For",
  "As After Before When While If With By From However Meanwhile There What Why How",
  "Der Die Das Ein Eine Er Sie Es Wir Und Aber Doch Auch Im Am Bei Mit Nach Für Denn Damit Dazu",
  "Le La Les Un Une Il Elle Ils Elles Mais Et Ce Cette Ces Dans Pour El Los Las Pero Y O Os As En",
];

const openEnded = wordSet(OPEN_ENDED);
const mayEnd = wordSet(MAY_END);
const openers = wordSet(OPENERS);

/** A mark that may end a sentence, what closes after it, and the first word of what follows. */
const CANDIDATE =
  /(?<word>[^\s.!?…]{0,30})(?<![.!?…])(?<mark>[.!?…]+)["”“’'»)\]]*\s+(?=["“„«‘'(¿¡]*(?<next>[\p{Lu}\p{Lo}\p{Nd}][\p{L}\p{M}]*))/gu;
const CANDIDATE_UNSPACED = /[。！？][」』）”]*(?=[^\s」』）”])/gu;
const ORDINAL_LANGUAGES = new Set(["de", "da", "nb", "nn", "no", "fi", "cs", "sk", "sl", "hr"]);

/**
 * Counts the places where one sentence ends and another begins: 0 for a single sentence.
 *
 * Abbreviations, initials ("U.S.") and German ordinals ("3. Mai") end nothing; where one could be both,
 * the word after it decides.
 *
 * @param language BCP 47 primary language.
 */
export function countSentenceEnds(text: string, language: string): number {
  const spaced = [...text.matchAll(CANDIDATE)].filter(({ groups = {}, index }) => {
    const { word = "", mark = "", next = "" } = groups;
    // "6. Look for the bolts": the number of a list item.
    const isListNumber = index === 0 && /^\d{1,3}$/.test(word);
    return mark !== "." || !(isListNumber || goesOn(word, next, language));
  });
  return spaced.length + [...text.matchAll(CANDIDATE_UNSPACED)].length;
}

/** Whether a text ends in a full stop that is not part of an abbreviation. */
export function endsInFullStop(text: string): boolean {
  const [, word, stop] = /([^\s.]{0,30})(\.|。)["”“’'»)\]」』）]*$/u.exec(text.trimEnd()) ?? [];
  if (stop === undefined || /\.\s?\.$/.test(text.trimEnd())) return false;
  return stop === "。" || !isAbbreviation(word ?? "");
}

function goesOn(word: string, next: string, language: string): boolean {
  const bare = word.replace(/^["“„«‘'([]+/u, "");
  if (openEnded.has(bare.toLowerCase())) return true;
  if (ORDINAL_LANGUAGES.has(language) && /^\d{1,2}$/.test(bare)) return !/^\d/.test(next);
  return isAbbreviation(bare) && !openers.has(next.toLowerCase());
}

/** A known one, or a single letter: the last of "U.S." or of "George W." */
function isAbbreviation(word: string): boolean {
  return (
    /^\p{L}$/u.test(word) || mayEnd.has(word.toLowerCase()) || openEnded.has(word.toLowerCase())
  );
}

function wordSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().split(" ")));
}
