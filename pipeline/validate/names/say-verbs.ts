import { nameWords } from "./tokens.ts";

/**
 * Verbs of saying something first. Of what somebody agrees to, confirms or answers, the words are mostly
 * the other's.
 */
const SAYING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: nameWords(`
    asks asked tells told says said suggests suggested informs informed explains explained recommends
    recommended proposes proposed offers offered invites invited reminds reminded mentions mentioned
    announces announced argues argued thinks thought believes believed complains complained promises
    promised states stated notes noted warns warned advises advised urges urged reports reported`),
  de: nameWords(
    "fragt fragte sagt sagte erklärt erklärte betont betonte meint meinte warnt warnte",
  ),
  fr: nameWords(
    "demande dit propose explique suggère recommande invite rappelle pense affirme annonce",
  ),
  es: nameWords(
    "pregunta preguntó dice dijo propone propuso pide pidió explica explicó sugiere sugirió cree afirma",
  ),
  pt: nameWords(
    "pergunta perguntou diz disse propõe propôs pede pediu explica explicou sugere sugeriu acha afirma",
  ),
};

/** Whether a word is a verb by which one says something, of the singular in German. */
export function says(word: string, code: string): boolean {
  return SAYING[code]?.has(word) ?? false;
}
