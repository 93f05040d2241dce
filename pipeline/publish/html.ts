/**
 * A piece of HTML that is safe by construction. Only `html` and `styleElement` make one, so a string
 * from an article or a model can never be taken for it.
 */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Html = Markup;

/** What may stand in a template. Text is escaped; `null`, `undefined` and `false` leave nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/**
 * Builds HTML. Every value is escaped unless it is HTML already, so nesting never escapes twice.
 *
 * Line ends and all other characters come back from a parser as they went in. The two exceptions are
 * those no HTML document can hold, NUL and half surrogate pairs: they become U+FFFD.
 *
 * @example
 * html`<p title="${title}">${claims.map((claim) => html`<b>${claim.text}</b>`)}</p>`
 * @throws {TypeError} where escaping would not be enough: a value inside a tag but outside double
 *   quotes, HTML inside an attribute, an address that is not http or https, a script or style element.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = "";
  let place: Place = "text";
  literals.forEach((literal, index) => {
    refuseRawElements(literal);
    place = placeAfter(literal, place);
    text += literal;
    if (index < values.length) text += WRITERS[place](values[index], literal);
  });
  return new Markup(text);
}

/**
 * A style element, whose text the parser takes as it stands.
 *
 * @throws {TypeError} when the style sheet holds `<`, which could end the element.
 */
export function styleElement(css: string): Html {
  if (css.includes("<")) throw new TypeError("A style sheet must not hold the character '<'.");
  return new Markup(`<style>${css}</style>`);
}

/**
 * The address, normalised, if a reader may be sent there.
 *
 * @returns `null` for anything but an absolute http or https address, and for one with a user name or
 *   password, which must not be published.
 */
export function safeHref(url: string | null): string | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !["http:", "https:"].includes(parsed.protocol)) return null;
  return parsed.username || parsed.password ? null : parsed.href;
}

/** Where in the HTML a value would stand. */
type Place = "text" | "tag" | "attribute";

const NEXT_PLACE: Readonly<Record<Place, Readonly<Record<string, Place>>>> = {
  text: { "<": "tag" },
  tag: { ">": "text", '"': "attribute" },
  attribute: { '"': "tag" },
};

function placeAfter(literal: string, start: Place): Place {
  let place = start;
  for (const character of literal) place = NEXT_PLACE[place][character] ?? place;
  return place;
}

const WRITERS: Readonly<Record<Place, (value: Content, before: string) => string>> = {
  text: asText,
  tag() {
    throw new TypeError("A value inside a tag must stand in double quotes.");
  },
  attribute: asAttribute,
};

function asText(value: Content): string {
  if (value instanceof Markup) return value.toString();
  if (isContentList(value)) return value.map(asText).join("");
  return value === null || value === undefined || value === false ? "" : escaped(String(value));
}

function asAttribute(value: Content, before: string): string {
  if (typeof value !== "string" && typeof value !== "number") {
    throw new TypeError("An attribute takes text or a number only.");
  }
  const text = String(value);
  if (OPENS_ADDRESS.test(before) && safeHref(text) === null) {
    throw new TypeError("An address must have come through safeHref.");
  }
  return escaped(text);
}

// `href="#…"` stays on the page and needs no check.
const OPENS_ADDRESS = /\b(?:href|src|srcset|cite|action|formaction|data|poster)="$/i;

function refuseRawElements(literal: string): void {
  if (/<(?:script|style)\b/i.test(literal)) {
    throw new TypeError("A template must not hold a script or a style element.");
  }
}

/** `Array.isArray` alone does not see through `readonly`. */
function isContentList(value: Content): value is readonly Content[] {
  return Array.isArray(value);
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  // Written as it is, the parser would turn it into a line feed.
  ["\r", "&#13;"],
]);

function escaped(text: string): string {
  return text
    .replaceAll("\0", "\uFFFD")
    .replace(/[&<>"'\r]|\p{Surrogate}/gu, (character) => ENTITIES.get(character) ?? "\uFFFD");
}
