/*
 * What stands on a page beside the article. Readability judges by density and so keeps what is dense:
 * sign-up boxes, author notes, readers' comments. HTML, publishers and metadata name these parts.
 */
import { classWordsOf, namesOf, wordsOf } from "../dom/names.ts";
import type { Around, ElementRule } from "./rule.ts";
import type { PageView } from "./view.ts";

/** The rules, in the order they are applied. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  {
    name: "beside-by-html",
    reason:
      "Asides, navigation, footers and forms are not the article by the meaning HTML gives them.",
    remove: removeBeside,
  },
  {
    name: "locked-parts",
    reason:
      "A part the publisher declares locked, and that holds little, is the box that asks for money.",
    remove: removeGates,
  },
  {
    name: "comments",
    reason:
      "Readers' comments often outweigh the article, so they are known by name and place alone.",
    remove: removeComments,
  },
  {
    name: "teasers",
    reason: "A short article element whose heading is a link stands for the article it links to.",
    remove: removeTeasers,
  },
  {
    name: "beside-by-name",
    reason:
      "Publishers say in class names what a box is there for, and most boxes are not the article.",
    remove: removeNamed,
  },
  {
    name: "marked-article",
    reason:
      "Where one article element holds the headline and most of the text, the rest of the page is not it.",
    remove: keepMarkedArticle,
  },
];

/** Parts that hold more of the page's text than this are the article, whatever they are called. */
const MAX_SHARE = 0.35;

const TAGS = new Set(["ASIDE", "NAV", "FOOTER", "FORM", "DIALOG"]);
const ROLES = new Set([
  ...["complementary", "navigation", "search", "dialog", "banner", "contentinfo"],
]);

/** All parts of one kind are judged together: where most of the page is in asides, they are the article. */
function removeBeside(page: PageView): void {
  removeGroups(page, (element) => {
    const role = element.getAttribute("role") ?? "";
    return [
      ...(TAGS.has(element.tagName) ? [element.tagName] : []),
      ...(ROLES.has(role) ? [role] : []),
      ...(element.hasAttribute("hidden") ? ["hidden"] : []),
    ];
  });
}

/** Selectors in metadata may be anything: one that selects nothing or is none at all is passed over. */
function removeGates(page: PageView, { gates }: Around): void {
  for (const selector of gates) {
    try {
      removeTogether([...page.body.querySelectorAll(selector)], page);
    } catch {
      continue;
    }
  }
}

/** What publishers call readers' comments, and the parts they come in. */
const COMMENTS = new Set([
  ...["comment", "comments", "commentlist", "commentarea", "disqus", "respond", "replies"],
  ...["kommentare", "commentaires", "comentarios", "comentários", "commenti", "reacties"],
]);
const PARTS = new Set([
  ...["area", "list", "section", "container", "wrapper", "wrap", "thread", "box", "block", "body"],
  ...[
    "form",
    "module",
    "panel",
    "root",
    "embed",
    "the",
    "article",
    "post",
    "user",
    "reader",
    "item",
  ],
]);

/** What stands before the comments must be an article, however short. In words of prose. */
const LEAST_ARTICLE = 30;

function removeComments({ elements, holds }: PageView): void {
  for (const element of elements) {
    if (!namesOf(element).some(saysComments)) continue;
    if (holds(element).proseBefore < LEAST_ARTICLE || element.querySelector("h1")) continue;
    element.remove();
  }
}

/** "comment-list" names comments; "comments-open" and "how-residents-respond" say something about an article. */
function saysComments(name: string): boolean {
  const words = wordsOf(name);
  const isPart = (word: string) => COMMENTS.has(word) || PARTS.has(word) || /^\d+$/.test(word);
  return words.some((word) => COMMENTS.has(word)) && words.every(isPart);
}

/** Longest teaser, in words. */
const TEASER_WORDS = 120;

function removeTeasers({ body, holds }: PageView): void {
  for (const article of body.querySelectorAll("article")) {
    const { heading, words, share } = holds(article);
    if (share >= MAX_SHARE) continue;
    if (heading && heading.linked > 0.8 && words <= TEASER_WORDS) article.remove();
  }
}

/** Words publishers name boxes beside the article by. */
const TELLING = new Set([
  ...["ad", "ads", "advert", "advertisement", "anzeige", "sponsor", "sponsored", "promo"],
  ...["promoted", "related", "recommended", "recirculation", "newsletter", "subscribe"],
  ...["subscription", "signup", "paywall", "cookie", "consent", "gdpr", "share", "sharing"],
  ...["pullquote", "caption", "bio", "breadcrumb", "breadcrumbs", "skip"],
]);

/** Names that say the same in two words. */
const TELLING_PAIRS = new Set([
  ...["pull quote", "author box", "about author", "read more", "read next"],
]);

/** Boxes are beside the article; a paragraph or a heading of that name is mostly a part of it. */
const NO_BOX = /^(?:BODY|MAIN|ARTICLE|P|H[1-6])$/;

/** All boxes of one name are judged together: a class on most of the paragraphs is on the article. */
function removeNamed(page: PageView): void {
  removeGroups(page, (element) => (NO_BOX.test(element.tagName) ? [] : tellingNames(element)));
}

function tellingNames(element: Element): Iterable<string> {
  const words = classWordsOf(element);
  const isTelling = (word: string, at: number) =>
    TELLING.has(word) || TELLING_PAIRS.has(`${words[at - 1]} ${word}`);
  return new Set(words.filter(isTelling));
}

function keepMarkedArticle({ body, holds }: PageView): void {
  const article = body.querySelector("article h1")?.closest("article");
  if (article && holds(article).share > 1 - MAX_SHARE) body.replaceChildren(article);
}

/** Removes the elements of each group a name makes, group by group. */
function removeGroups(page: PageView, groupsOf: (element: Element) => Iterable<string>): void {
  const groups = new Map<string, Element[]>();
  for (const element of page.elements) {
    for (const name of groupsOf(element)) {
      const group = groups.get(name);
      if (group) group.push(element);
      else groups.set(name, [element]);
    }
  }
  for (const group of groups.values()) removeTogether(group, page);
}

function removeTogether(group: readonly Element[], { holds }: PageView): void {
  const all = new Set(group);
  const outermost = group.filter(({ parentElement }) => !isWithin(parentElement, all));
  const share = outermost.reduce((sum, element) => sum + holds(element).share, 0);
  if (share < MAX_SHARE) for (const element of group) element.remove();
}

function isWithin(element: Element | null, group: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (group.has(at)) return true;
  return false;
}
