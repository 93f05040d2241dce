/* When the article was published, and when it was last changed. */
import { dayInAddress, isoDate } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { LdNode } from "./json-ld.ts";
import { visibleDates } from "./visible-dates.ts";

const PUBLISHED_NAMES = [
  ...[
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
  ],
  ...[
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
  ],
  ...[
    "publish_date",
    "published_time",
    "publication_date",
    "pubdate",
    "pub_date",
    "publishdate",
    "publishdate",
  ],
  ...[
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
  ],
  ...[
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
    "article.published",
    "bt:pubdate",
  ],
  ...["article:created", "created", "release_date", "og:pubdate", "rnews:datepublished"],
];

const MODIFIED_NAMES = [
  ...[
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "last-modified",
  ],
  ...["dcterms.modified", "dc.date.modified", "lastmod", "revised", "bt:moddate"],
];

export type Publication = {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
};

type Evidence = {
  readonly facts: Facts;
  readonly node: LdNode;
  /** The index of the headline's line. */
  readonly at: number | null;
  readonly url: string | null;
};

/**
 * The day shown to readers as that of publication; where declared dates name the same moment, with its time.
 *
 * What is declared comes second: publishing systems declare when a page was first made, which is not
 * always when this text of it came out. Then the day in the address. A page that shows readers only when it
 * was last changed has come out as it is on that day.
 */
export function publicationOf({ facts, node, at, url }: Evidence): Publication {
  const shown = visibleDates(facts.lines, at, facts.language);
  const published = firstDate([
    ...[node["datePublished"], node["uploadDate"], ...said(facts, "datePublished")],
    ...tagged(facts, PUBLISHED_NAMES),
    ...[node["dateCreated"], ...said(facts, "dateCreated")],
  ]);
  const modified = firstDate([
    ...[node["dateModified"], ...said(facts, "dateModified"), ...tagged(facts, MODIFIED_NAMES)],
  ]);
  const modifiedAt = exactest(shown.updated, modified) ?? modified;
  const addresses = [url, ...(facts.meta.get("og:url") ?? [])].filter((it) => it !== null);
  const inAddress = addresses.map(dayInAddress).find((day) => day !== null) ?? null;
  return {
    publishedAt: exactest(shown.published, published) ?? published ?? inAddress ?? shown.updated,
    modifiedAt,
  };
}

function said(facts: Facts, property: string): readonly string[] {
  return facts.microdata.get(property) ?? [];
}

function tagged(facts: Facts, names: readonly string[]): string[] {
  return names.flatMap((name) => facts.meta.get(name) ?? []);
}

function firstDate(witnesses: readonly unknown[]): string | null {
  for (const witness of witnesses) {
    const date = typeof witness === "string" ? isoDate(witness) : null;
    if (date) return date;
  }
  return null;
}

/** The day that is shown, as the declared moment where that falls on it. */
function exactest(shown: string | null, declared: string | null): string | null {
  if (shown === null) return null;
  return declared?.startsWith(shown) ? declared : shown;
}
