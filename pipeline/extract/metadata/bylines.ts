/* Who a reader sees named as the author. */
import { isIntroduced, peopleIn } from "./authors.ts";
import { nearHeadline, type Line } from "./lines.ts";
import { looksLikeName } from "./names.ts";

/** How a line begins that names people, and where more than one word for it is a sentence. */
const SPOKEN =
  /^(?:[\p{L}]+ ){0,2}(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor)[:\s|]+\p{Lu}/u;

/** A line that only announces the name on the next. */
const ANNOUNCEMENT = /^(?:\p{L}+ )?(?:by|authors?|autor(?:in)?|auteur|autore|von|par|por)\s?:?$/iu;

/** Names of people who did something else than write: the line, or a label before it, says what. */
const OTHER_WORK =
  /^(?:\p{L}+[ -])?(?:reviewed|edited|checked|approved|verified|photo\w*|images?|illustrat\w+|translat\w+|produced|credits?|courtesy|narrated|updated)\b/iu;

/** A label is short. In characters. */
const SHORT = 40;

/** A signature after "By" that is not built like a name: "Kev", "BeauHD". */
const SHORT_NAME = /^\p{Lu}[\p{L}\p{N}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?$/u;

/** A byline holds names, a role, a date. In characters. */
const LONGEST_BYLINE = 150;

/** Names of one article stand this close together, in lines. */
const SAME_BYLINE = 3;

/** Whether a text reads "By" and a name. */
export function isSpokenByline(text: string): boolean {
  return text.length < LONGEST_BYLINE && SPOKEN.test(text) && isIntroduced(text);
}

/**
 * The people named above the article, or in the one place on the page that names anybody.
 *
 * Cards of other articles name their authors too: away from the headline only a name without rivals counts.
 *
 * @param at the index of the headline's line; null when no line shows it.
 */
export function visibleAuthors(
  lines: readonly Line[],
  at: number | null,
  site: string | null,
): string[] {
  const near = nearHeadline(lines, at);
  const found = firstNames(near, spokenNames, site);
  if (found.length > 0) return found;
  const marked = firstNames(near, markedNames, site);
  return marked.length > 0 ? marked : onlyNames(lines, site);
}

type Reader = (line: Line, before: Line | undefined) => string[];

/** The names of the first line that has any, and of those right below it. */
function firstNames(lines: readonly Line[], read: Reader, site: string | null): string[] {
  const people: string[] = [];
  let since = 0;
  for (const [index, line] of lines.entries()) {
    const names = peopleIn(read(line, lines[index - 1]), site);
    if (names.length > 0) since = 0;
    else if (people.length > 0 && ++since >= SAME_BYLINE) break;
    people.push(...names);
  }
  return peopleIn(people, site);
}

/** "By Ada Marsh", and "Written by" with the name on the next line. */
function spokenNames(line: Line, before: Line | undefined): string[] {
  if (line.text.length > LONGEST_BYLINE) return [];
  if (isSpokenByline(line.text)) return namesOf(line, true);
  return before && ANNOUNCEMENT.test(before.text) ? namesOf(line, false) : [];
}

function markedNames(line: Line, before: Line | undefined): string[] {
  if (line.authors.length + line.people.length === 0) return [];
  if (before && OTHER_WORK.test(before.text) && before.text.length < SHORT) return [];
  return namesOf(line, false);
}

/** The names in a line: those that link to their people, else those marked, else those in its words. */
function namesOf(line: Line, introduced: boolean): string[] {
  if (line.text.length > LONGEST_BYLINE || OTHER_WORK.test(line.text)) return [];
  const marked = [line.people, line.authors].map(namesLike).find((names) => names.length > 0);
  if (marked) return marked;
  const isMarkedInPart = line.authors.some((part) => part !== line.text);
  const names = isMarkedInPart ? [] : namesLike(line.parts);
  if (names.length > 0 || !introduced || !/\bby\b/i.test(line.text)) return names;
  return peopleIn([line.text], null).filter((name) => SHORT_NAME.test(name));
}

function namesLike(pieces: readonly string[]): string[] {
  return peopleIn(pieces, null).filter(looksLikeName);
}

function onlyNames(lines: readonly Line[], site: string | null): string[] {
  const named = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (line.isBeside || line.text.length > LONGEST_BYLINE) continue;
    const names = [...spokenNames(line, lines[index - 1]), ...markedNames(line, lines[index - 1])];
    for (const name of peopleIn(names, site)) named.set(name.toLowerCase(), name);
    if (named.size > 1) return [];
  }
  return [...named.values()];
}
