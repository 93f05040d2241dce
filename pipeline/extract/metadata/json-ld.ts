import { textOfScrap } from "../dom/tree.ts";

/** A node of a JSON-LD graph: anything at all, so every reading of it is checked. */
export type LdNode = Readonly<Record<string, unknown>>;

/** schema.org types of which an article is one. */
const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Report|Review|PodcastEpisode|SocialMediaPosting|DiscussionForumPosting|VideoObject|LiveBlogPosting)$/;

/** Whether the name of a schema.org type is that of an article. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** Every node of every script; scripts that are not JSON are passed over. */
export function readGraph(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const open = scripts.map(parseLeniently).reverse();
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const item of listOf(value).reverse()) open.push(item);
    else if (isNode(value)) {
      nodes.push(value);
      open.push(value["mainEntity"], value["@graph"]);
    }
  }
  return nodes;
}

/** Publishers wrap their JSON in comments, break lines inside strings, and escape it as if it were text. */
function parseLeniently(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)?/u, "")
    .trimEnd()
    // Runs are bounded, or a page full of spaces takes minutes.
    .replace(/[\s;]{0,9}(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>)?[\s;]{0,9}$/u, "")
    .replace(/[\n\r\t]+/gu, " ");
  return parsed(json) ?? (json.includes("&quot;") ? parsed(textOfScrap(json)) : null);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json, (_, value: unknown) => {
      // Many publishers put HTML into their JSON.
      return typeof value === "string" && /&#?\w+;/.test(value) ? textOfScrap(value) : value;
    });
  } catch {
    return null;
  }
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types of a node, without their vocabulary's address. */
export function typesOf(node: LdNode): string[] {
  return listOf(node["@type"]).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : [],
  );
}

/** One or many are written alike in JSON-LD. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? Array.from<unknown>(value) : [value];
}

/**
 * The node that describes the page's own article; pages also describe others in teasers and lists.
 *
 * @param addresses what the page calls itself; a node that says one of them wins.
 */
export function articleNode(nodes: readonly LdNode[], addresses: readonly string[]): LdNode | null {
  const candidates = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const own = candidates.find((node) =>
    addressesOf(node).some((url) => addresses.some((own) => own === url)),
  );
  return own ?? candidates.find((node) => node["headline"] ?? node["name"]) ?? null;
}

function addressesOf(node: LdNode): unknown[] {
  const page = node["mainEntityOfPage"];
  return [node["url"], node["@id"], page, ...(isNode(page) ? [page["@id"], page["url"]] : [])];
}

/** CSS selectors of the parts that some node declares not free to read. */
export function lockedParts(nodes: readonly LdNode[]): string[] {
  const parts = nodes.flatMap((node) => listOf(node["hasPart"])).filter(isNode);
  const locked = parts.filter((part) => /^false$/i.test(String(part["isAccessibleForFree"])));
  const selectors = locked.flatMap((part) => listOf(part["cssSelector"]));
  return selectors.filter((selector) => typeof selector === "string");
}

/** Follows `{"@id": …}` to the node it stands for. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value) || value["name"] !== undefined) return value;
  const id = value["@id"];
  return (id !== undefined && nodes.find((node) => node["@id"] === id && node["name"])) || value;
}
