import type { Article } from "../../schema/index.ts";
import { authorsOf } from "./people.ts";
import { publicationOf } from "./publication.ts";
import { webAddress, type Facts } from "./facts.ts";
import { articleNode, isNode, listOf, resolve, typesOf, type LdNode } from "./json-ld.ts";
import { readTitle, siteInTitle } from "./title.ts";
import { primaryLanguage } from "../text/language.ts";
import { textOrNull } from "../text/clean.ts";

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
 * What readers are shown is asked first where publishers write something else for machines: the headline
 * and the day. All else is asked of JSON-LD (made for machines, and checked by the search engines
 * publishers depend on), then of microdata, Open Graph and article tags (made for link previews), then
 * of other `<meta>`, then of what is visible. Each is asked only where the one before is silent.
 */
export function readMetadata(
  facts: Facts,
  graph: readonly LdNode[],
  pageUrl: string | null,
): Metadata {
  const url = facts.canonical ?? webAddress(metaOf(facts, "og:url"), null) ?? pageUrl;
  const node =
    articleNode(
      graph,
      [url, pageUrl].filter((it) => it !== null),
    ) ?? {};
  const site = siteOf(facts, node, graph);
  const { title, at } = readTitle(facts.lines, claimedTitles(facts, node), site);
  return {
    url,
    title,
    standfirst:
      facts.standfirst ??
      textOrNull(node["description"]) ??
      metaOf(facts, "og:description", "description"),
    authors: authorsOf({ facts, node, graph, site, at }),
    ...publicationOf({ facts, node, at, url }),
    site,
    language: languageOf(facts, node),
    section:
      firstText(node["articleSection"]) ?? metaOf(facts, "article:section", "parsely-section"),
    image: imageOf(facts, node, graph, url),
    keywords: keywordsOf(facts, node),
    declaredType: typesOf(node)[0] ?? null,
    freeToRead:
      truthOf(node["isAccessibleForFree"]) ??
      truthOf(TIERS[metaOf(facts, "article:content_tier") ?? ""]),
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

function firstText(value: unknown): string | null {
  return textOrNull(listOf(value).find((item) => typeof item === "string"));
}

/** The titles the page declares, the most trusted first. */
function claimedTitles(facts: Facts, node: LdNode): string[] {
  const claims = [
    textOrNull(node["headline"]) ?? textOrNull(node["name"]),
    facts.microdata.get("headline")?.[0] ?? null,
    metaOf(facts, "og:title", "twitter:title"),
    metaOf(facts, "citation_title", "parsely-title", "dc.title", "title"),
    facts.titleTag,
  ];
  return claims.filter((claim) => claim !== null);
}

function siteOf(facts: Facts, node: LdNode, graph: readonly LdNode[]): string | null {
  const publisher = resolve(node["publisher"], graph);
  const website = graph.find((it) => typesOf(it).includes("WebSite"));
  return (
    metaOf(facts, "og:site_name") ??
    (isNode(publisher) ? textOrNull(publisher["name"]) : null) ??
    textOrNull(website?.["name"]) ??
    metaOf(facts, "application-name") ??
    siteInTitle(facts.titleTag, facts.lines)
  );
}

/** The picture the publisher shows with the article in link previews, else the one JSON-LD names. */
function imageOf(
  facts: Facts,
  node: LdNode,
  graph: readonly LdNode[],
  url: string | null,
): string | null {
  const declared = listOf(node["image"]).map((image) => {
    const picture = resolve(image, graph);
    return isNode(picture) ? (picture["url"] ?? picture["contentUrl"]) : picture;
  });
  const witnesses = [
    metaOf(facts, "og:image", "og:image:url", "og:image:secure_url"),
    ...declared.flatMap(listOf),
    metaOf(facts, "twitter:image", "twitter:image:src"),
    facts.microdata.get("image")?.[0],
  ];
  for (const witness of witnesses) {
    const address = webAddress(textOrNull(witness), url);
    if (address) return address;
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

/** What the tiers of Open Graph say of access; "metered" says nothing of this reader. */
const TIERS: Readonly<Record<string, boolean>> = { free: true, locked: false };

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
