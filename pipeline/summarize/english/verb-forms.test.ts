import { expect, test } from "vitest";
import { wordsOf, type Word } from "../words.ts";
import { behind } from "./sentence.test-data.ts";
import {
  endsInIng,
  endsLikePlural,
  isAuxiliary,
  isBareInIng,
  isContracted,
  isFiniteAuxiliary,
  isNeverParticiple,
  isNeverPast,
  isParticipleForm,
  isPast,
  isPluralSubject,
  isThirdPerson,
} from "./verb-forms.ts";

/** Which of the words, untagged, the answer is yes for. */
function chosen(question: (word: Word) => boolean, words: string): string {
  return wordsOf(words)
    .filter((word) => question(word))
    .map(({ text }) => text)
    .join(" ");
}

test.each([
  ["auxiliaries", isAuxiliary, "is been hasn't they'll sail not", "is been hasn't they'll"],
  ["contractions", isContracted, "didn't they've it's Ann's its", "didn't they've it's"],
  ["pasts", isPast, "closed built sank sinks taken", "closed built sank"],
  ["forms that are never a past", isNeverPast, "taken built took", "taken"],
  ["pasts that are never a participle", isNeverParticiple, "took built taken", "took"],
  ["finite auxiliaries", isFiniteAuxiliary, "is been", "is"],
  ["forms in ing", endsInIng, "rising bring rose", "rising bring"],
  ["bare forms in ing", isBareInIng, "rising bring", "bring"],
  ["third persons", isThirdPerson, "sails pass sail", "sails"],
  ["plurals", endsLikePlural, "ferries class Ann's man", "ferries"],
  ["plural subjects", isPluralSubject, "they police ferries ferry and", "they police ferries"],
])("%s are told by their form", (_what, question, words, expected) => {
  expect(chosen(question, words)).toBe(expected);
});

test.each([
  ["The ferry |built in Brevik sank.", true],
  ["The ferry |carrying the mail sank.", true],
  ["The ferry |seen in Hald sank.", true],
  ["The ferry |took the mail.", false],
  ["The ferry |Rising sank.", false],
])("a verb's form may hang on a noun: %s", (barred, expected) => {
  const [word] = behind(barred);

  expect(word && isParticipleForm(word)).toBe(expected);
});
