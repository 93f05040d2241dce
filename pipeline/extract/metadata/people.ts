/* Whom a page declares to be the author. */
import { textOrNull } from "../text/clean.ts";
import { peopleIn } from "./authors.ts";
import { visibleAuthors } from "./bylines.ts";
import type { Facts } from "./facts.ts";
import { isNode, listOf, resolve, typesOf, type LdNode } from "./json-ld.ts";

/** `<meta>` names that hold names of authors; Open Graph's may be an address, which is no name. */
const META_NAMES = [
  // Made to be cited by, and so complete.
  ...["citation_author", "citation_authors"],
  ...[
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
  ],
  ...["bt:author", "cxenseparse:author", "og:article:author"],
  ...["book:author", "article:author_name", "byl", "author_name"],
];

export type Evidence = {
  readonly facts: Facts;
  /** The article's node in the graph. */
  readonly node: LdNode;
  readonly graph: readonly LdNode[];
  readonly site: string | null;
  /** The index of the headline's line. */
  readonly at: number | null;
};

/** The people who wrote the article: those of the first witness who names any. */
export function authorsOf(evidence: Evidence): string[] {
  const { facts, site, at } = evidence;
  const witnesses = [
    () => graphAuthors(evidence),
    () => peopleIn(facts.microdata.get("author") ?? [], site),
    () => metaAuthors(facts, site),
    () => visibleAuthors(facts.lines, at, site),
  ];
  for (const witness of witnesses) {
    const people = witness();
    if (people.length > 0) return people;
  }
  return [];
}

/** The people JSON-LD names, without those the page says are organisations. */
function graphAuthors({ node, graph, site }: Evidence): string[] {
  const authors = [...listOf(node["author"]), ...listOf(node["creator"])];
  return peopleIn(
    authors.flatMap((author) => namesOf(resolve(author, graph))),
    site,
  );
}

function namesOf(author: unknown): string[] {
  if (!isNode(author)) return [textOrNull(author)].filter((name) => name !== null);
  const types = typesOf(author);
  const isDesk = types.some((type) => /Organization$/.test(type)) && !types.includes("Person");
  return isDesk ? [] : listOf(author["name"]).flatMap((name) => textOrNull(name) ?? []);
}

/** The people of the first `<meta>` that names any. */
function metaAuthors(facts: Facts, site: string | null): string[] {
  for (const name of META_NAMES) {
    const people = peopleIn(facts.meta.get(name) ?? [], site);
    if (people.length > 0) return people;
  }
  return previewAuthors(facts, site);
}

/** Link previews label what they show: "Written by" beside the name. */
function previewAuthors({ meta }: Facts, site: string | null): string[] {
  for (const place of ["1", "2"]) {
    const label = meta.get(`twitter:label${place}`)?.[0] ?? "";
    const isAuthor =
      /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)$/iu.test(
        label,
      );
    const people = isAuthor ? peopleIn(meta.get(`twitter:data${place}`) ?? [], site) : [];
    if (people.length > 0) return people;
  }
  return [];
}
