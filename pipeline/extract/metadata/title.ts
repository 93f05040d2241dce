/* The headline as readers see it. */
import { folded } from "../text/clean.ts";
import type { Line } from "./lines.ts";

export type Headline = {
  readonly title: string | null;
  /** The index of the line that shows it; null when none does. */
  readonly at: number | null;
};

/** "Headline | Site", and the site again behind the section. */
const LAST_PART = /^(.+?)\s+([|–—·•»«:-]|::|\|\|)\s+((?:(?!\s[|–—·•»«-]\s).)+)$/u;
const FIRST_PART = /^((?:(?!\s[|–—·•»«-]\s).)+)\s+[|–—·•»«-]\s+(.+)$/u;

/** A bar sets a label apart: "Headline | Opinion". No headline has one of its own before so few words. */
const LABEL = /^(.+\S)\s+\|\s+\S+(?:\s\S+){0,2}$/u;

/** Two titles this like are of one article. */
const SAME = 0.7;

/** Headlines are shorter. In characters. */
const LONGEST = 250;

/** More pieces than a headline is made of. */
const MOST_PIECES = 12;

/**
 * The headline above the article, where the page shows one; else what it declares.
 *
 * What is declared is written for search engines and link previews as often as not, and differs from
 * what readers are shown. It tells which of several headings is the article's, though.
 *
 * @param claims the titles the page declares, the most trusted first.
 */
export function readTitle(
  lines: readonly Line[],
  claims: readonly string[],
  site: string | null,
): Headline {
  const declared = claims.map((claim) => withoutSite(claim, site));
  const shown = bestHeading(lines, declared, site) ?? sameLine(lines, declared);
  if (shown === null) return { title: declared[0] ?? null, at: null };
  const line = lines[shown];
  return { title: line ? headlineIn(line, declared, site) : null, at: shown };
}

type Heading = { readonly at: number | null; readonly likeness: number };

/**
 * The first-level heading that is like a declared title; a second-level one where the first are the
 * site's name or say something else.
 */
function bestHeading(
  lines: readonly Line[],
  declared: readonly string[],
  site: string | null,
): number | null {
  const first = likest(headingsOf(lines, 1, declared, site));
  if (declared.length === 0 || first.likeness > SAME / 2) return first.at;
  const second = likest(headingsOf(lines, 2, declared, site));
  return second.likeness >= Math.max(SAME, 2 * first.likeness) ? second.at : first.at;
}

/** The first of the headings that no other is more than twice as like. */
function likest(headings: readonly Heading[]): Heading {
  const best = Math.max(0, ...headings.map(({ likeness }) => likeness));
  const found = headings.find(({ likeness }) => likeness > 0 && likeness >= best / 2);
  return found ?? { at: null, likeness: 0 };
}

function headingsOf(
  lines: readonly Line[],
  level: number,
  declared: readonly string[],
  site: string | null,
): Heading[] {
  const titles = declared.map(wordsOf);
  const siteName = folded(site ?? "");
  const headings: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.level !== level || folded(line.text) === siteName) continue;
    headings.push({ at, likeness: likenessTo(titles, wordsOf(line.text)) });
  }
  return headings;
}

/** The largest share of words in common with a title: 0 to 1. Where none is declared, all will do. */
function likenessTo(titles: readonly ReadonlySet<string>[], words: ReadonlySet<string>): number {
  if (titles.length === 0) return 1;
  const shares = titles.map((title) => {
    const shared = [...words].filter((word) => title.has(word)).length;
    return (2 * shared) / (words.size + title.size || 1);
  });
  return Math.max(...shares);
}

/** Pages without such a heading show the headline as some other line. */
function sameLine(lines: readonly Line[], declared: readonly string[]): number | null {
  const titles = new Set(declared.map(folded));
  const at = lines.findIndex(
    ({ isBeside, text }) => !isBeside && text.length <= LONGEST && titles.has(folded(text)),
  );
  return at < 0 ? null : at;
}

/** A heading may hold more than the headline: badges, dates, the name of the source. */
function headlineIn(line: Line, declared: readonly string[], site: string | null): string {
  const heads = declared.flatMap((title) => [title, LAST_PART.exec(title)?.[1] ?? title]);
  const text = declaredPart(line.parts, new Set(heads.map(folded))) ?? withoutSite(line.text, site);
  return LABEL.exec(text)?.[1] ?? text;
}

/** The longest run of pieces that is a declared title. */
function declaredPart(parts: readonly string[], titles: ReadonlySet<string>): string | null {
  const few = parts.slice(0, MOST_PIECES);
  for (let length = few.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= few.length; from += 1) {
      const run = few.slice(from, from + length);
      const same = [run.join(" "), run.join("")].find((text) => titles.has(folded(text)));
      if (same) return same;
    }
  }
  return null;
}

/** The longer words, where there are any: short ones are alike in all titles. */
function wordsOf(text: string): Set<string> {
  const words = folded(text).split(" ").filter(Boolean);
  const long = words.filter((word) => word.length > 3);
  return new Set(long.length > 0 ? long : words);
}

/** Cuts " | Site" and " - Site" off, and "Site - " before, as often as it stands there. */
export function withoutSite(title: string, site: string | null): string {
  if (!site) return title;
  const last = LAST_PART.exec(title);
  if (last?.[1] && last[3] && isSite(last[3], site)) return withoutSite(last[1], site);
  const first = FIRST_PART.exec(title);
  return first?.[2] && first[1] && isSite(first[1], site) ? first[2] : title;
}

function isSite(part: string, site: string): boolean {
  const [one, other] = [part, site].map((it) => folded(it).replaceAll(" ", ""));
  return (
    one !== undefined &&
    other !== undefined &&
    one !== "" &&
    (one.startsWith(other) || other.startsWith(one))
  );
}

/** "Headline | Site" names the site, when the headline is the one above the article. */
export function siteInTitle(titleTag: string | null, lines: readonly Line[]): string | null {
  const parts = LAST_PART.exec(titleTag ?? "");
  const headline = folded(parts?.[1] ?? "");
  const isShown = lines.some((line) => line.level === 1 && folded(line.text) === headline);
  return isShown ? (parts?.[3] ?? null) : null;
}
