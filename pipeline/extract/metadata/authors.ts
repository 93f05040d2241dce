import { cleanText, folded } from "../text/clean.ts";
import { isPerson } from "./names.ts";

/** What introduces names in a byline. */
const INTRODUCTION =
  /^(?:(?:(?:written|posted|published|words|story|text|article|blog|contributed|authored|shared|escrito|publicado|geschrieben|publié|rédigé|scritto|door|a cura)(?: (?:on|in))? )?(?:by|von|par|por|di|door|af|av)(?=[:\s|])|(?:text|words|story|author|authors|autor|autoren|auteur|autore|writer|von|par|por)(?=\s?:))[:\s|]+/iu;

/** Days of the week end what a byline says of people, and so do months with a day. Both are names of people, too. */
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Where a byline stops naming people: dates, times, titles behind a bar, those who did other work, "and 2 others". */
const TAIL = new RegExp(
  String.raw`\s*(?:[|•·–—/]|\([^)]*\)?$|\s-\s|,?\s*\b(?:and|&|\+)\s*\d+\s+(?:others?|more)\b|\b(?:(?:last |first )?(?:published|updated|posted|modified)|(?:\w+ly )?(?:reviewed|edited|fact.?checked|photograph(?:s|ed|y)?|photos?|illustrated|translated|produced) by|on|for|in|at)\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s*(?:min|hours?|days?|h|d)\b|\b(?:${WEEKDAY})\b[\s,.]*(?=\d|$|(?:${MONTH}))|\b(?:${MONTH})\b[\s,.]*(?=\d)|\b\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:${MONTH})\b).*$`,
  "iu",
);

/** What stands between people. "y", "e" and "et" stand inside names too, see `parted`. */
const SEPARATOR = /\s*(?:[,;&]|\b(?:and|und|et|y|e|with)\b)\s+/u;

/** What follows a name after a comma and is none: degrees and the like, and what the person does. */
const DEGREE =
  /^(?:(?:\p{Lu}\.?){2,5}|[JS]r\.?|Ph\.?D\.?|[A-Z]{1,3}[a-z]?[A-Z]{1,2}|M\.?D\.?|Esq\.?)$/u;
const ROLE =
  /\b(?:reporter|editor|writer|correspondent|contributor|columnist|analyst|expert|director|manager|staff|professor|redakteur(?:in)?|journaliste?|co-?founder|founder|ceo|cto|president|head of|specialist|officer|journalist|author)\b/iu;

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

/** Whether a line begins as bylines do; what follows need not be a name. */
export function isIntroduced(line: string): boolean {
  return INTRODUCTION.test(line);
}

/** In characters: what is longer names nobody. */
const LONGEST_BYLINE = 300;

function namesIn(byline: string): string[] {
  if (byline.length > LONGEST_BYLINE || /https?:|www\.|\S@\S/i.test(byline)) return [];
  const line = nameOnly(cleanText(byline));
  const lastFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+)$/u.exec(line);
  if (lastFirst && !isAddition(lastFirst[2] ?? "")) return [`${lastFirst[2]} ${lastFirst[1]}`];
  return parted(line).map((name) => nameOnly(name));
}

/** Without what introduces a name, what follows it, and a role glued on. */
function nameOnly(text: string): string {
  return text
    .replace(/^[&,]\s*/u, "")
    .replace(INTRODUCTION, "")
    .replace(TAIL, "")
    .replace(/[\s,;:]+$/u, "")
    .trim();
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
