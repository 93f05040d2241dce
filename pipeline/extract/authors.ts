import { countWords } from "../schema/index.ts";
import { cleanText, folded } from "./text.ts";

/** What introduces names in a byline. */
const INTRODUCTION =
  /^(?:written by|posted by|words by|story by|by|von|par|por|di|door|af|av)[:\s]+/iu;

/** Where a byline stops naming people: dates, times, titles behind a bar. */
const TAIL =
  /\s*(?:[|•·–—]|\b(?:published|updated|posted|last modified|on)\b|\b\d{1,2}[:.]\d{2}\b).*$/iu;

const SEPARATOR = /\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s+/iu;

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
  const line = cleanText(byline).replace(INTRODUCTION, "").replace(TAIL, "");
  return line.split(SEPARATOR).map((name) => name.replace(INTRODUCTION, "").trim());
}

function isPerson(name: string, site: string | null): boolean {
  if (!/\p{L}{2}/u.test(name) || /[\d@/_<>{}]|https?:|\.\w{2,3}$/iu.test(name)) return false;
  if (countWords(name) > 6 || NOT_A_PERSON.test(name)) return false;
  return site === null || folded(name) !== folded(site);
}
