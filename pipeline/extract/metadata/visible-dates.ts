/* The day a reader sees above the article. */
import { endsAsSentence } from "../dom/blocks.ts";
import { isoDate, isoDay } from "./dates.ts";
import { nearHeadline, type Line } from "./lines.ts";

/** A line with a date says little else. In characters. */
const LONGEST = 120;

const UPDATED =
  /updat|modifi|revis|aktualisiert|geändert|stand:|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|last reviewed/iu;
const PUBLISHED =
  /(?<!\p{L}|re)publi(?:sh|shed|é|cad|cat|c[eě]r)|posted|veröffentlicht|erschienen|gepubliceerd|geplaatst|pubblicat/iu;
/** Days of something else: comments, events, copyright. */
const OTHER = /©|\(c\)|copyright|deadline|expires?|until|since|joined|received/iu;

export type VisibleDates = {
  readonly published: string | null;
  readonly updated: string | null;
};

/**
 * The days the lines around the headline give, or the one place on the page that gives any.
 *
 * @param at the index of the headline's line.
 */
export function visibleDates(
  lines: readonly Line[],
  at: number | null,
  language: string | null,
): VisibleDates {
  const near = nearHeadline(lines, at);
  const found = datesIn(near, language);
  return (found.published ?? found.updated) ? found : onlyDate(lines, language);
}

type Kind = "published" | "plain" | "updated";

function datesIn(lines: readonly Line[], language: string | null): VisibleDates {
  const first = new Map<Kind, string>();
  for (const [index, line] of lines.entries()) {
    const date = dateIn(line, language);
    const kind = kindOf(line, lines[index - 1]);
    if (date && !first.has(kind)) first.set(kind, date);
  }
  const published = first.get("published") ?? first.get("plain") ?? null;
  return { published, updated: first.get("updated") ?? null };
}

/** A line that names both days begins with that of publication. */
function kindOf(line: Line, before: Line | undefined): Kind {
  const says = `${labelIn(before)} ${line.text}`;
  if (PUBLISHED.test(says)) return "published";
  return UPDATED.test(says) ? "updated" : "plain";
}

/** "Last updated:" on a line of its own, above its date. */
function labelIn(line: Line | undefined): string {
  return line && line.text.length < 40 && !/\d/.test(line.text) ? line.text : "";
}

/** The day in a line: as a machine reads it, as it is marked, as it is written. */
function dateIn(line: Line, language: string | null): string | null {
  if (line.text.length > LONGEST || OTHER.test(line.text)) return null;
  if (line.times.length === 0 && isSentence(line.text)) return null;
  const shown = isoDay(line.text, language);
  const exact = line.times.map((time) => isoDate(time)).find((date) => date !== null) ?? null;
  // What is shown is the day where the publisher is.
  if (shown && exact && !exact.startsWith(shown)) return shown;
  return exact ?? shown;
}

/** A sentence may tell the day of anything; longer than this it is no stamp. In words. */
const STAMP_WORDS = 6;

function isSentence(text: string): boolean {
  return text.split(" ").length > STAMP_WORDS && endsAsSentence(text);
}

/**
 * One date on all the page is this article's, and so is the one that is called the day of publication:
 * other articles' dates stand in numbers.
 */
function onlyDate(lines: readonly Line[], language: string | null): VisibleDates {
  const dates: Record<Kind, Set<string>> = {
    ...{ published: new Set(), plain: new Set(), updated: new Set() },
  };
  for (const [index, line] of lines.entries()) {
    if (line.dates.length + line.times.length === 0) continue;
    const date = dateIn(line, language);
    const kind = kindOf(line, lines[index - 1]);
    if (date && (kind === "published" || !line.isBeside)) dates[kind].add(date);
  }
  const only = (kind: Kind) => (dates[kind].size === 1 ? ([...dates[kind]][0] ?? null) : null);
  return { published: only("published") ?? only("plain"), updated: only("updated") };
}
