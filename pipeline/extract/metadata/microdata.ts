/* What a page says of its article in microdata: `itemprop`, in the scope it stands in. */
import { cleanText } from "../text/clean.ts";
import { isArticleType } from "./json-ld.ts";

/** Longer text is content and no property of it. */
const MOST_CHARACTERS = 300;

/**
 * What is said of the page's article, by property; a nested thing (its author) by its name.
 *
 * Said of the article is what stands in no scope or in an article's own; comments, products and other
 * things have scopes of theirs.
 */
export function readMicrodata(elements: readonly Element[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const element of elements) {
    const property = propertyOf(element);
    const value = property ? valueOf(element) : null;
    if (!property || !value) continue;
    for (const name of new Set(property.split(/\s+/))) {
      const known = said.get(name);
      if (known) known.push(value);
      else said.set(name, [value]);
    }
  }
  return said;
}

/** What of the article the element tells; null when it tells of something else, or only opens a scope. */
function propertyOf(element: Element): string | null {
  const property = element.getAttribute("itemprop");
  if (!property || element.hasAttribute("itemscope")) return null;
  const scope = scopeOf(element);
  if (scope === null || isArticle(scope)) return property;
  const outer = scope.getAttribute("itemprop");
  const isItsName = /^(?:name|url)$/.test(property) && outer !== null;
  if (!isItsName || property === "url") return null;
  const around = scopeOf(scope);
  return around === null || isArticle(around) ? outer : null;
}

function scopeOf(element: Element): Element | null {
  return element.parentElement?.closest("[itemscope]") ?? null;
}

function isArticle(scope: Element): boolean {
  const type = (scope.getAttribute("itemtype") ?? "").trim();
  return isArticleType(type.replace(/^.*[/#:]/, "")) || /(?:WebPage|Blog|CreativeWork)$/.test(type);
}

function valueOf(element: Element): string | null {
  const value =
    element.getAttribute("content") ??
    element.getAttribute("datetime") ??
    element.getAttribute(element.localName === "img" ? "src" : "href") ??
    element.textContent;
  const text = cleanText(value);
  return text.length <= MOST_CHARACTERS ? text || null : null;
}
