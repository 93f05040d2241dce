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
].join(",");

/** Words publishers name such parts by, as whole words of a class or id. */
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
  ...["pullquote", "bio", "breadcrumb", "breadcrumbs", "skip"],
]);

/** Names that say the same in two words. */
const TELLING_PAIRS = new Set([
  "pull quote",
  "author box",
  "about author",
  "read more",
  "read next",
]);

/** A part that holds more of the page's prose than this is the article, whatever it is called. */
const MAX_SHARE = 0.35;

/** Paragraphs shorter than this, in characters, are labels and captions rather than prose. */
const PROSE_LENGTH = 80;

/**
 * Removes what is beside the article from the document.
 *
 * @param gates CSS selectors of parts the publisher declares locked. Where they hold the text itself the
 * page is metered and whole; where they hold little they are the box that asks for money.
 */
export function removeClutter(document: Document, gates: readonly string[]): void {
  const { body } = document;
  const prose = proseShares(body);
  const named = [...body.querySelectorAll("[class],[id]")].filter(isNamedClutter);
  const gated = gates.flatMap((selector) => selectAll(body, selector));
  for (const element of [...body.querySelectorAll(BESIDE), ...named, ...gated]) {
    if ((prose.get(element) ?? 0) < MAX_SHARE) element.remove();
  }
  keepMarkedArticle(body, prose);
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

function isNamedClutter(element: Element): boolean {
  if (/^(?:BODY|MAIN|ARTICLE)$/.test(element.tagName)) return false;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return names.split(/\s+/).some((name) => {
    const words = wordsOf(name);
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return words.some((word) => TELLING.has(word)) || pairs.some((pair) => TELLING_PAIRS.has(pair));
  });
}

/** "relatedPosts__list-2" is the words related, posts, list, 2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
