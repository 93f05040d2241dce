/* What the markup of an element says about its text. */

/** An author's name or line. "Authority" and "authorise" are other words. */
const AUTHOR_NAME = /author(?!i[stz])|by-?line|written-?by|(?:^|[\s_-])p-author/i;

/** A day of publication. "Update", "candidate" and "timeline" are other things. */
const DATE_NAME =
  /(?:^|[\s_-]|[a-z](?=[DPT]))(?:date|datetime|time|times?tamp|date-?line|pub-?date|published|posted(?:-on)?|Date|Time|Published|Posted)(?:$|[\s_-]|[A-Z])/;

/** Parts of a page that belong to others: lists of further articles, comments, what helps to move about. */
const BESIDE_NAME =
  /(?:^|[\s_-])(?<!(?:has|no|with|without)[_-])(?:comments?|comment-?list|disqus|respond|related|recommend(?:ed|ations?)|side-?bar|menu|nav|navbar|navigation|foot|footer|cookies?|consent|newsletter|popular|trending|latest|teasers?|cards?|carousel|slider|pagination|breadcrumbs?)(?:$|[\s_-])/i;

/** Where publishers keep the pages of their people. */
const PERSON_ADDRESS =
  /\/(?:authors?|by|byline|contributors?|writers?|people|person|profiles?|staff|team|reporters?|columnists?|journalists?|experts?|producers|users?|u|redaktion|autor(?:en|es|a|as)?|auteurs?|autori|auteur)\/[^/?#]+|[?&]author=|linkedin\.com\/in\/|(?:twitter|x)\.com\/\w+$/i;

const BESIDE = new Set(["nav", "aside", "form"]);

/** Elements that hold the whole page are named after all that is in it. */
const WHOLE = new Set(["html", "body", "main", "article"]);

/** What an element says it holds. */
export type Marks = {
  readonly author: boolean;
  readonly date: boolean;
  /** It stands beside the article: what it holds is about other things. */
  readonly beside: boolean;
};

const NO_MARKS: Marks = { author: false, date: false, beside: false };

/** Reads what names say, and remembers it: a page uses few names, each many times. */
export class MarkReader {
  readonly #known = new Map<string, Marks>();

  /** Reads the tag, class, id and `itemprop`. */
  marksOf(element: Element, tag: string): Marks {
    if (WHOLE.has(tag)) return NO_MARKS;
    const named = this.#marksOfNames(namesOf(element));
    if (tag === "time" && !named.date) return { ...named, date: true };
    return BESIDE.has(tag) && !named.beside ? { ...named, beside: true } : named;
  }

  #marksOfNames(names: string): Marks {
    if (names === "") return NO_MARKS;
    const known = this.#known.get(names);
    if (known) return known;
    const marks = {
      author: AUTHOR_NAME.test(names),
      date: DATE_NAME.test(names),
      beside: BESIDE_NAME.test(names),
    };
    this.#known.set(names, marks);
    return marks;
  }
}

/** Whether a link leads to somebody's page. */
export function isPersonLink(link: Element): boolean {
  const rel = link.getAttribute("rel");
  if (rel !== null && /\bauthor\b/i.test(rel)) return true;
  const address = link.getAttribute("href");
  return address !== null && PERSON_ADDRESS.test(address);
}

function namesOf(element: Element): string {
  // Asked for by node: the plain way takes some DOMs several times as long.
  const kind = element.getAttributeNode("class")?.value;
  const id = element.getAttributeNode("id")?.value;
  const property = element.getAttributeNode("itemprop")?.value;
  if (id === undefined && property === undefined) return kind ?? "";
  return `${kind ?? ""} ${id ?? ""} ${property ?? ""}`;
}
