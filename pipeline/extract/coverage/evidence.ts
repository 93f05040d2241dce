import { isElement, type PageTree, type Parent } from "../dom/tree.ts";
import { typesOf, type LdNode } from "../metadata/json-ld.ts";
import { cleanText } from "../text/clean.ts";
import { attributeOf, textIn, wordsOf, type Element } from "./elements.ts";
import { marksOf, type Marks } from "./marks.ts";
import { piecesOf, type Piece } from "./pieces.ts";

/** All of a page that tells an article from something else. */
export type Evidence = {
  /** The page as messages call it. */
  readonly name: string;
  /** HTTP status; null when no server was asked. */
  readonly status: number | null;
  /** Its `<title>`, whole and in the parts a site's name may be one of. */
  readonly titles: readonly string[];
  /** Whether the page says in its data that it is an article. */
  readonly saysArticle: boolean;
  /** Whether the page says in its data that it is a collection of others, or the site itself. */
  readonly saysCollection: boolean;
  /** Whether the page says in its data that it holds search results. */
  readonly saysResults: boolean;
  /** Whether it is the root of its site. */
  readonly isRoot: boolean;
  /** Where the page is, to tell links that lead elsewhere; null when nobody says. */
  readonly url: string | null;
  /** All of its text in order, a line or paragraph each; read when first asked for. */
  readonly pieces: () => readonly Piece[];
  /** What its elements are there for; looked for when first asked for. */
  readonly marks: () => Marks;
  /** How many scripts it has. */
  readonly scripts: number;
  /** What it says to readers without scripts. */
  readonly noscript: string;
};

export type PageAddress = { readonly url: string | null; readonly status: number | null };

/**
 * Gathers the evidence from the tree of the page, which taking the article out of it leaves as it is.
 *
 * Most pages say that they are articles and hold a long one, so what takes time waits to be asked.
 */
export function gatherEvidence(
  tree: PageTree,
  graph: readonly LdNode[],
  page: PageAddress,
): Evidence {
  const head = headOf(tree.root);
  const url = page.url ?? head.canonical ?? head.openGraphUrl;
  return {
    name: page.url ?? "The page",
    status: page.status,
    titles: head.title ? titlesIn(head.title) : [],
    ...kindIn(graph.flatMap(typesOf), head.openGraphType),
    isRoot: isRoot(head.canonical ?? url),
    url,
    pieces: once(() => piecesOf(tree.root)),
    marks: once(() => marksOf(tree)),
    scripts: tree.scripts.length,
    noscript: cleanText(tree.noscripts.join(" ").slice(0, LONGEST_NOTE)),
  };
}

function kindIn(types: readonly string[], openGraphType: string) {
  const isCollection = types.some((type) => COLLECTION.test(type));
  const articles = types.filter((type) => ARTICLE.test(type)).length;
  const isArticle = isCollection ? articles === 1 : articles > 0;
  return {
    // Plug-ins write "article" on lists of articles too, and say elsewhere what the list is.
    saysArticle: isArticle || (openGraphType.startsWith("article") && !isCollection),
    saysCollection: !isArticle && (isCollection || openGraphType === "website"),
    saysResults: types.includes("SearchResultsPage"),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}

/** What a page says of itself outside its text. */
type Head = {
  readonly title: string;
  readonly openGraphType: string;
  readonly openGraphUrl: string | null;
  readonly canonical: string | null;
};

function headOf(root: Parent): Head {
  const elements = headElements(root);
  const openGraph = (property: string) => {
    const meta = elements.find((it) => attributeOf(it, "property") === property);
    return meta ? attributeOf(meta, "content") : null;
  };
  const link = elements.find((it) => wordsOf(it, "rel").includes("canonical"));
  const title = elements.find(({ tagName }) => tagName === "title");
  return {
    title: title ? textIn(title) : "",
    openGraphType: openGraph("og:type")?.toLowerCase() ?? "",
    openGraphUrl: openGraph("og:url"),
    canonical: link ? attributeOf(link, "href") : null,
  };
}

/** What stands in the head, and what slipped out of it to the beginning of the body. */
function headElements(root: Parent): Element[] {
  const parts = childrenOf(root).flatMap(childrenOf);
  return parts.flatMap(childrenOf).filter(({ tagName }) => HEAD_ELEMENTS.has(tagName));
}

const HEAD_ELEMENTS = new Set(["title", "meta", "link"]);

function childrenOf(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement);
}

/** In characters; whatever asks for scripts does so sooner. */
const LONGEST_NOTE = 2_000;

const COLLECTION = /^(?:CollectionPage|ItemList|Blog|SearchResultsPage)$/;

/** The schema.org types that promise text to read, recipes and answers among them. */
const ARTICLE =
  /(?:Article|BlogPosting|Report|Review|PodcastEpisode|SocialMediaPosting|DiscussionForumPosting|LiveBlogPosting|Recipe|HowTo|QAPage|FAQPage|Episode)$/;

/** "Not found | The Ledger" says two things; which of them is the site's name is not known. */
function titlesIn(title: string): string[] {
  return [...new Set([title, ...title.split(/\s+[|–—·•»-]\s+/u)])];
}

function isRoot(url: string | null): boolean {
  return url !== null && URL.canParse(url) && /^\/(?:index\.\w+)?$/.test(new URL(url).pathname);
}
