import { foldWord } from "./folding.ts";

/*
 * Forms of one word that do not begin alike, so that no rule of endings finds them: rise, rose. Only
 * groups whose forms mean nothing else are listed: "saw", "found" and "left" could be other words.
 */

const ENGLISH = `
  rise rose risen|win won|lose lost|begin began begun|break broke broken|bring brought|build built
  buy bought|catch caught|choose chose chosen|come came|drive drove driven|eat ate eaten|fall fell fallen
  fight fought|flee fled|fly flew flown|get got gotten|give gave given|go went gone|grow grew grown
  hear heard|hold held|keep kept|know knew known|lead led|make made|meet met|pay paid|run ran|sell sold
  send sent|shake shook shaken|shoot shot|sit sat|speak spoke spoken|spend spent|stand stood
  steal stole stolen|strike struck|swim swam swum|take took taken|teach taught|tell told|think thought
  throw threw thrown|wake woke woken|wear wore worn|write wrote written|die dies died dying|lie lying
  man men|woman women|child children|person people|wife wives|life lives|knife knives|tooth teeth`;

/** By BCP 47 primary language. */
const GROUPS: Readonly<Record<string, string>> = { en: ENGLISH };

const known = new Map<string, ReadonlyMap<string, string>>();

/** Each irregular form of the language with the one that stands for all; empty where there is no list. */
export function irregularForms(code: string): ReadonlyMap<string, string> {
  const made = known.get(code) ?? formsOf(GROUPS[code] ?? "");
  known.set(code, made);
  return made;
}

function formsOf(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups
      .split(/[|\n]/)
      .map((group) => group.trim().split(/\s+/).map(foldWord))
      .flatMap(([first = "", ...others]) => others.map((form) => [form, first] as const)),
  );
}
