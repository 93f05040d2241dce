import type { Article, Source } from "../schema/index.ts";
import { safeHref } from "./html.ts";

/** Where readers find the article a brief was made from. */
export type Original = {
  /** A public http or https address; null when there is none. */
  readonly href: string | null;
  /** The publisher, as named on the page, else the host, else what the brief was made from. */
  readonly publisher: string;
  /** What the brief was made from, such as `the file “page.html”`. */
  readonly madeFrom: string;
};

export function originalOf({ url, site, page }: Article): Original {
  const given = page.source.kind === "address" ? page.source.url : null;
  const href = safeHref(url) ?? safeHref(page.url) ?? safeHref(given);
  const host = href === null ? null : new URL(href).hostname.replace(/^www\./, "");
  const madeFrom = placeOf(page.source);
  return { href, publisher: site ?? host ?? `from ${madeFrom}`, madeFrom };
}

/** Names the file but not its folder: a published page does not tell how a machine is laid out. */
function placeOf(source: Source): string {
  switch (source.kind) {
    case "address":
      return "a web page";
    case "file":
      return `the file “${lastPart(source.path)}”`;
    case "stdin":
      return "standard input";
    case "record":
      return `the record “${source.id ?? lastPart(source.place)}”`;
  }
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? path;
}
