import type { Article } from "../../schema/index.ts";
import { peopleIn } from "./authors.ts";
import { isoDate } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { articleNode, isNode, listOf, resolve, typesOf, type LdNode } from "./json-ld.ts";
import { primaryLanguage } from "../text/language.ts";
import { folded, textOrNull } from "../text/clean.ts";

/** All of an article but its text and how much of it there is. */
export type Metadata = Omit<
  Article,
  "page" | "title" | "coverage" | "coverageReasons" | "paragraphs"
> & {
  readonly title: string | null;
  /** What the publisher says of access and length; see `judgeCoverage`. */
  readonly freeToRead: boolean | null;
  readonly declaredWords: number | null;
};

/**
 * Who wrote what, when and where.
 *
 * Asked in this order: JSON-LD (made for machines, and checked by the search engines publishers
 * depend on), then Open Graph and article tags (made for link previews), then other `<meta>`, then
 * what is visible. Each is asked only where the one before is silent.
 */
export function readMetadata(
  facts: Facts,
  graph: readonly LdNode[],
  pageUrl: string | null,
): Metadata {
  const url = facts.canonical ?? webAddress(metaOf(facts, "og:url")) ?? pageUrl;
  const node =
    articleNode(
      graph,
      [url, pageUrl].filter((it) => it !== null),
    ) ?? {};
  const site = siteOf(facts, node, graph);
  return {
    url,
    title: titleOf(facts, node, site),
    standfirst:
      facts.standfirst ??
      textOrNull(node["description"]) ??
      metaOf(facts, "og:description", "description"),
    authors: authorsOf(facts, node, graph, site),
    publishedAt: dateOf(facts, node),
    site,
    language: languageOf(facts, node),
    section: firstText(node["articleSection"]) ?? metaOf(facts, "article:section"),
    keywords: keywordsOf(facts, node),
    declaredType: typesOf(node)[0] ?? null,
    freeToRead: truthOf(node["isAccessibleForFree"]),
    declaredWords: wholeNumber(node["wordCount"]),
  };
}

function metaOf(facts: Facts, ...names: string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function webAddress(value: string | null): string | null {
  return value && /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).href : null;
}

function firstText(value: unknown): string | null {
  return textOrNull(listOf(value).find((item) => typeof item === "string"));
}

/** The headline as readers see it: the declared one, without the site's name hung on. */
function titleOf(facts: Facts, node: LdNode, site: string | null): string | null {
  const declared =
    textOrNull(node["headline"]) ??
    textOrNull(node["name"]) ??
    metaOf(facts, "og:title", "twitter:title");
  const shown = facts.headlines.length === 1 ? facts.headlines[0] : undefined;
  const title = declared ?? shown ?? facts.titleTag;
  return title ? withoutSiteName(title, site) : null;
}

/** Cuts " | Site" and " - Site" off, when that is what stands there. */
function withoutSiteName(title: string, site: string | null): string {
  const parts = TITLE_PARTS.exec(title);
  if (!parts?.[1] || !parts[2] || !site) return title;
  const [tail, name] = [folded(parts[2]), folded(site)];
  return tail === name || name.startsWith(tail) || tail.startsWith(name) ? parts[1] : title;
}

function siteOf(facts: Facts, node: LdNode, graph: readonly LdNode[]): string | null {
  const publisher = resolve(node["publisher"], graph);
  const website = graph.find((it) => typesOf(it).includes("WebSite"));
  return (
    metaOf(facts, "og:site_name") ??
    (isNode(publisher) ? textOrNull(publisher["name"]) : null) ??
    textOrNull(website?.["name"]) ??
    metaOf(facts, "application-name") ??
    siteInTitle(facts)
  );
}

/** "Headline | Site" names the site, when the headline is the one above the article. */
function siteInTitle({ titleTag, headlines }: Facts): string | null {
  const parts = TITLE_PARTS.exec(titleTag ?? "");
  const isHeadline = headlines.some((line) => folded(line) === folded(parts?.[1] ?? ""));
  return isHeadline ? (parts?.[2] ?? null) : null;
}

const TITLE_PARTS = /^(.+?)\s+[|–—·•»-]\s+([^|–—·•»]+)$/u;

function authorsOf(
  facts: Facts,
  node: LdNode,
  graph: readonly LdNode[],
  site: string | null,
): string[] {
  const declared = listOf(node["author"]).flatMap((author) => {
    const person = resolve(author, graph);
    const isDesk = isNode(person) && typesOf(person).includes("Organization");
    const name = isNode(person) ? firstText(person["name"]) : textOrNull(person);
    return name && !isDesk ? [name] : [];
  });
  const tagged = ["author", "article:author", "parsely-author", "dc.creator", "citation_author"];
  const witnesses = [
    declared,
    ...tagged.map((name) => facts.meta.get(name) ?? []),
    ...facts.bylines.map((line) => [line]),
  ];
  for (const bylines of witnesses) {
    const people = peopleIn(bylines, site);
    if (people.length > 0) return people;
  }
  return [];
}

function dateOf(facts: Facts, node: LdNode): string | null {
  const witnesses = [
    ...[node["datePublished"], node["dateCreated"], node["uploadDate"]],
    metaOf(facts, "article:published_time", "datepublished", "parsely-pub-date", "date", "dc.date"),
    ...[metaOf(facts, "dc.date.issued", "citation_publication_date", "pubdate"), ...facts.times],
  ];
  for (const witness of witnesses) {
    const date = typeof witness === "string" ? isoDate(witness) : null;
    if (date) return date;
  }
  return null;
}

function languageOf(facts: Facts, node: LdNode): string | null {
  return (
    primaryLanguage(facts.language) ??
    primaryLanguage(firstText(node["inLanguage"])) ??
    primaryLanguage(metaOf(facts, "og:locale", "content-language", "language"))
  );
}

function keywordsOf(facts: Facts, node: LdNode): string[] {
  const declared = listOf(node["keywords"]).filter((it) => typeof it === "string");
  const tags = facts.meta.get("article:tag") ?? [];
  const words =
    declared.length > 0 ? declared : tags.length > 0 ? tags : (facts.meta.get("keywords") ?? []);
  return words.flatMap((list) => list.split(",")).flatMap((word) => textOrNull(word) ?? []);
}

/** Publishers write booleans as words too. */
function truthOf(value: unknown): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : null;
}

function wholeNumber(value: unknown): number | null {
  const count = Number(value);
  return Number.isInteger(count) && count > 0 ? count : null;
}
