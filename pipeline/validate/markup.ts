import type { Finding } from "../schema/index.ts";
import { fieldsOf, type Blocks } from "./blocks.ts";
import { finding } from "./findings.ts";
import type { Reading } from "./reading.ts";

const MARKUP = [
  { what: "an HTML tag", pattern: /<\/?[a-z][^<>]*>|<!--/iu },
  {
    what: "a character reference of HTML",
    pattern: /&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8}\d{0,2});/iu,
  },
  { what: "a Markdown link", pattern: /\[[^[\]]*\]\([^()]*\)/u },
  {
    what: "Markdown",
    pattern: /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`|^\s*(?:#{1,6}|[-*+>]|\d{1,2}\.)\s(?=\S)/u,
  },
  { what: "an address", pattern: /(?:\b[a-z][a-z0-9+.-]{0,30}:\/\/|\bwww\.|\bmailto:)\S+/iu },
  {
    what: "an e-mail address",
    pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/u,
  },
  // Left and right marks, joiners and soft hyphens belong to scripts and typesetting.
  {
    what: "a character that nobody sees",
    pattern: /[\p{Cc}\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}\u202a-\u202e]/u,
  },
] as const;

/** A host without its protocol. Names of firms look so too, so that it counts only where the article has none. */
const BARE_HOST =
  /(?<![\p{L}\d.@-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}(?:com|org|net|info|biz|io|co|ai|app|dev|eu|uk|de|fr|es|pt|br|ru|cn|example|test|xyz|top|site|online|shop)(?![\p{L}\d-])/iu;

/** Is every field plain text? */
export function markupFindings(blocks: Blocks, reading: Reading): Finding[] {
  return fieldsOf(blocks).flatMap(({ place, text }) => {
    const found = MARKUP.flatMap(({ what, pattern }) => {
      const span = pattern.exec(text)?.[0];
      return span === undefined ? [] : [finding("markup-in-text", span, `${place} holds ${what}.`)];
    });
    return found.length > 0 ? found : foreignHosts(place, text, reading);
  });
}

function foreignHosts(place: string, text: string, { whole }: Reading): Finding[] {
  const span = BARE_HOST.exec(text)?.[0];
  if (span === undefined || whole.folded().includes(span.toLowerCase())) return [];
  const why = `${place} holds the address “${span}”, which the article does not.`;
  return [finding("markup-in-text", span, why)];
}
