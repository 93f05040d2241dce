import { countWords } from "../../schema/index.ts";
import { cleanText, folded } from "../text/clean.ts";

/** What introduces names in a byline. */
const INTRODUCTION =
  /^(?:written by|posted by|words by|story by|by|von|par|por|di|door|af|av)[:\s]+/iu;

/** Where a byline stops naming people: dates, times, titles behind a bar. */
const TAIL =
  /\s*(?:[|•·–—]|\b(?:published|updated|posted|last modified|on)\b|\b\d{1,2}[:.]\d{2}\b).*$/iu;

/** What stands between people. "y", "e" and "et" stand inside names too, see `parted`. */
const SEPARATOR = /\s*(?:[,;&]|\b(?:and|und|et|y|e)\b)\s+/u;

/** What follows a name after a comma and is none: degrees and the like, and what the person does. */
const DEGREE = /^(?:(?:\p{Lu}\.?){2,5}|[JS]r\.?|Ph\.?D\.?)$/u;
const ROLE =
  /\b(?:reporter|editor|writer|correspondent|contributor|columnist|analyst|expert|director|manager|staff|professor|redakteur(?:in)?|journaliste?)\b/iu;

/** Desks and machines that sign articles. */
const NOT_A_PERSON =
  /^(?:staff|admin|editor(?:s|ial)?|editorial (?:team|staff|board)|news ?(?:desk|room)|redaktion|redacción|rédaction|redação|team|webmaster|guest|contributor|anonymous|unknown|author)$/iu;

/**
 * The people named in bylines: no introduction, no dates, no addresses, no desks, nobody twice.
 *
 * @param bylines each the name of one person or a whole line naming several.
 * @param site a site that signs its articles with its own name has named nobody.
 */
export function peopleIn(bylines: readonly string[], site: string | null): string[] {
  const people = new Map<string, string>();
  for (const byline of bylines) {
    for (const name of namesIn(byline)) {
      if (isPerson(name, site) && !people.has(folded(name))) people.set(folded(name), name);
    }
  }
  return [...people.values()];
}

function namesIn(byline: string): string[] {
  const line = cleanText(byline).replace(INTRODUCTION, "").replace(TAIL, "").trim();
  const lastFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+)$/u.exec(line);
  if (lastFirst && !isAddition(lastFirst[2] ?? "")) return [`${lastFirst[2]} ${lastFirst[1]}`];
  return parted(line).map((name) => name.replace(INTRODUCTION, "").trim());
}

/** Parts a line between people only where each part has a first and a last name. */
function parted(line: string): string[] {
  const names = line.split(SEPARATOR).filter((name) => name && !isAddition(name));
  return names.every((name) => /\p{L}\S*\s+\S*\p{L}/u.test(name)) ? names : [firstOf(line)];
}

/** "Jane Doe, MS, RDN" is one person. */
function firstOf(line: string): string {
  const [name = "", ...rest] = line.split(/,\s*/);
  return rest.length > 0 && rest.every(isAddition) ? name : line;
}

function isAddition(part: string): boolean {
  return DEGREE.test(part) || ROLE.test(part);
}

function isPerson(name: string, site: string | null): boolean {
  if (!/\p{L}{2}/u.test(name) || /[\d@/_<>{}]|https?:|\.\w{2,3}$/iu.test(name)) return false;
  if (countWords(name) > 6 || NOT_A_PERSON.test(name)) return false;
  return site === null || folded(name) !== folded(site);
}
