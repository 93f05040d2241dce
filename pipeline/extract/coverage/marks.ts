import { isElement, type PageTree } from "../dom/tree.ts";
import { cleanText } from "../text/clean.ts";
import { attributeOf, elementsIn, textIn, wordsOf, type Element } from "./elements.ts";
import { AGREE } from "./phrases.ts";

/** What a page's elements are there for, whatever its text says. */
export type Marks = {
  /** Its first-level headings. */
  readonly headlines: readonly string[];
  /** Fields for a password, those in the frame of every page left out. */
  readonly passwordFields: number;
  /** Fields for the name one logs in by, where the password is asked for on the next page. */
  readonly userFields: number;
  /** What the page's search field has been filled in with; null when it is empty or there is none. */
  readonly searchedFor: string | null;
  /** Elements and scripts named after a challenge to the visitor. */
  readonly challenges: number;
  /** Whether the page loads itself or another again after a while. */
  readonly refreshes: boolean;
  /** What can be pressed to agree to something. */
  readonly agreements: readonly Element[];
  /** Empty elements right under the body that a script can find: where it would build the page. */
  readonly emptyMounts: number;
  /** The class names of the body. Content management systems say there what kind of page it is. */
  readonly bodyClasses: readonly string[];
};

/** Looks at every element once. */
export function marksOf({ root, scripts }: PageTree): Marks {
  const placed = elementsIn(root);
  const elements = placed.map(({ element }) => element);
  const fields = placed.filter(({ isFrame }) => !isFrame).map(({ element }) => element);
  const inputs = elements.filter(({ tagName }) => tagName === "input");
  const body = elements.find(({ tagName }) => tagName === "body");
  const challenges = elements.filter(isChallenge).length;
  const headings = elements.filter(({ tagName }) => tagName === "h1");
  return {
    headlines: headings.map(textIn).filter(Boolean),
    passwordFields: fields.filter(isPasswordField).length,
    userFields: fields.filter(isUserField).length,
    searchedFor: inputs.map(searchIn).find(Boolean) ?? null,
    challenges: challenges + scripts.filter((script) => CHALLENGE.test(script)).length,
    refreshes: elements.some(isRefresh),
    agreements: elements.filter(isAgreement),
    emptyMounts: body?.childNodes.filter(isEmptyMount).length ?? 0,
    bodyClasses: body ? wordsOf(body, "class") : [],
  };
}

function isPasswordField(input: Element): boolean {
  return input.tagName === "input" && wordsOf(input, "type").includes("password");
}

function isUserField(input: Element): boolean {
  return input.tagName === "input" && wordsOf(input, "autocomplete").includes("username");
}

const SEARCH_NAMES = new Set(["q", "s", "query", "search", "search_query", "keywords"]);

function searchIn(input: Element): string | null {
  const isSearch =
    attributeOf(input, "type") === "search" ||
    SEARCH_NAMES.has(attributeOf(input, "name")?.toLowerCase() ?? "");
  const isHidden = attributeOf(input, "type") === "hidden";
  return isSearch && !isHidden ? cleanText(attributeOf(input, "value") ?? "") || null : null;
}

/** The makers of such checks, and their customers, name them after what they are. */
const CHALLENGE =
  /captcha|turnstile|(?:^|[-_/.])challenges?(?:[-_/.]|$)|bot-?(?:check|manager|detect)/i;

const NAMING = new Set(["id", "class", "name", "action", "data-sitekey"]);

function isChallenge({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) => NAMING.has(name) && (name === "data-sitekey" || CHALLENGE.test(value)),
  );
}

function isRefresh(element: Element): boolean {
  return element.tagName === "meta" && /^refresh$/i.test(attributeOf(element, "http-equiv") ?? "");
}

const PRESSED = new Set(["button", "a", "input"]);
const LONGEST_LABEL = 50;

function isAgreement(element: Element): boolean {
  if (!PRESSED.has(element.tagName) && attributeOf(element, "role") !== "button") return false;
  const label = element.tagName === "input" ? attributeOf(element, "value") : textIn(element);
  return label !== null && label.length <= LONGEST_LABEL && AGREE.test(label);
}

function isEmptyMount(node: Element["childNodes"][number]): boolean {
  return isElement(node) && attributeOf(node, "id") !== null && textIn(node) === "";
}
