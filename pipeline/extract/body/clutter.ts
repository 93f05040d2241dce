/*
 * What stands on a page beside the article. Readability judges by density and so keeps what is dense:
 * sign-up boxes, author notes, pull quotes. Publishers name these parts, in tags, roles and class names.
 */

/** Parts that are not the article by the meaning HTML gives them. */
const BESIDE = [
  ...["aside", "nav", "footer", "form", "dialog", "[hidden]"],
  ...["complementary", "navigation", "search", "dialog", "banner", "contentinfo"].map(
    (role) => `[role=${role}]`,
  ),
];

/** Words publishers name such parts by, as whole words of a class. */
const TELLING = new Set([
  ...[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "anzeige",
    "sponsor",
    "sponsored",
    "promo",
    "promoted",
  ],
  ...[
    "related",
    "recommended",
    "recirculation",
    "newsletter",
    "subscribe",
    "subscription",
    "signup",
  ],
  ...["paywall", "cookie", "consent", "gdpr", "share", "sharing", "comments", "commentlist"],
  ...["pullquote", "caption", "bio", "breadcrumb", "breadcrumbs", "skip"],
]);

/** Names that say the same in two words. */
const TELLING_PAIRS = new Set([
  "pull quote",
  "author box",
  "about author",
  "read more",
  "read next",
]);

/** Boxes are beside the article; a paragraph or a heading of that name is mostly a part of it. */
const NO_BOX = /^(?:BODY|MAIN|ARTICLE|P|H[1-6])$/;

/** Parts that hold more of the page's prose than this are the article, whatever they are called. */
const MAX_SHARE = 0.35;

/** Paragraphs shorter than this, in characters, are labels and captions rather than prose. */
const PROSE_LENGTH = 80;

/**
 * Removes what is beside the article from the document.
 *
 * Whatever one sign names is judged together: a class on most of the paragraphs is on the article.
 *
 * @param gates CSS selectors of parts the publisher declares locked. Where they hold the text itself the
 * page is metered and whole; where they hold little they are the box that asks for money.
 */
export function removeClutter(document: Document, gates: readonly string[]): void {
  const { body } = document;
  const prose = proseShares(body);
  // Without a paragraph of prose nothing tells the article from what is beside it.
  if (prose.size === 0) return;
  const named = elementsByTellingName(body);
  const groups = [...[...BESIDE, ...gates].map((selector) => selectAll(body, selector)), ...named];
  for (const group of groups) {
    const all = new Set(group);
    const outermost = group.filter((element) => !isWithin(element.parentElement, all));
    const share = outermost.reduce((sum, it) => sum + (prose.get(it) ?? 0), 0);
    if (share < MAX_SHARE) for (const element of group) element.remove();
  }
  keepMarkedArticle(body, prose);
}

function isWithin(element: Element | null, group: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (group.has(at)) return true;
  return false;
}

/** Where one `<article>` holds the headline and most of the prose, the rest of the page is not it. */
function keepMarkedArticle(body: Element, prose: ReadonlyMap<Element, number>): void {
  const article = body.querySelector("article h1")?.closest("article");
  if (article && (prose.get(article) ?? 0) > 1 - MAX_SHARE) body.replaceChildren(article);
}

/** A selector in metadata may be anything; one that selects nothing or is none at all is passed over. */
function selectAll(body: Element, selector: string): Element[] {
  try {
    return [...body.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The share of the page's prose, 0…1, of every element that holds some. One pass, however many ask. */
function proseShares(body: Element): Map<Element, number> {
  const paragraphs = [...body.querySelectorAll("p")].flatMap((element) => {
    const { length } = element.textContent;
    return length >= PROSE_LENGTH ? [{ element, length }] : [];
  });
  const whole = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const shares = new Map<Element, number>();
  for (const { element, length } of paragraphs) {
    for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
      shares.set(at, (shares.get(at) ?? 0) + length / whole);
    }
  }
  return shares;
}

/** The elements of each telling word or pair of words, one group a word. */
function elementsByTellingName(body: Element): Iterable<Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of body.querySelectorAll("[class]")) {
    if (NO_BOX.test(element.tagName)) continue;
    for (const name of tellingNames(element.getAttribute("class") ?? "")) {
      groups.set(name, [...(groups.get(name) ?? []), element]);
    }
  }
  return groups.values();
}

function tellingNames(classes: string): Set<string> {
  const names = classes.split(/\s+/).flatMap((name) => {
    const words = wordsOf(name);
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return [
      ...words.filter((word) => TELLING.has(word)),
      ...pairs.filter((pair) => TELLING_PAIRS.has(pair)),
    ];
  });
  return new Set(names);
}

/** "relatedPosts__list-2" is the words related, posts, list, 2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
