/* What a reader sees above the article, for pages that do not say it in metadata. */
import { countWords } from "../../schema/index.ts";
import { cleanText } from "../text/clean.ts";

/** How a byline begins that names people. */
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor)[:\s]+\p{Lu}/u;
const BY = /^\s*(?:by|von|par|por|di|door)\b/i;

/** NodeFilter.SHOW_TEXT: the constant lives on a window this file does not have. */
const SHOW_TEXT = 4;

/** Elements publishers name after the line under the headline. */
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|vorspann|chapeau)(?:$|[\s_-])/i;

/** A standfirst is a sentence or two. */
const STANDFIRST_WORDS = { least: 6, most: 60 };

/** The lines that name the author: marked up as such, else the first short one that begins with "By". */
export function visibleBylines(document: Document): string[] {
  const marked = [
    ...document.querySelectorAll("[rel~=author], [itemprop~=author], .byline, .author"),
  ];
  const lines = marked.map((element) => cleanText(element.textContent)).filter(Boolean);
  const spoken = spokenByline(document);
  return [...lines.slice(0, 1), ...(spoken ? [spoken] : [])];
}

/** The short line of text that begins with a word for "by", wherever its markup puts it. */
function spokenByline(document: Document): string | null {
  const texts = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const line = BY.test(node.nodeValue ?? "")
      ? cleanText(node.parentElement?.textContent ?? "")
      : "";
    if (line.length < 150 && BYLINE.test(line)) return line;
  }
  return null;
}

/** The line under the headline: named so, or what follows the headline at once and stands apart. */
export function visibleStandfirst(document: Document): string | null {
  const named = [...document.body.querySelectorAll("[class]")].find((element) =>
    STANDFIRST_NAME.test(element.getAttribute("class") ?? ""),
  );
  for (const element of [named, lineBelow(document.querySelector("h1"))]) {
    const text = cleanText(element?.textContent ?? "");
    if (isStandfirst(text)) return text;
  }
  return null;
}

/** What follows the headline, unless it is the first of the article's own paragraphs. */
function lineBelow(headline: Element | null): Element | null {
  const line = headline?.nextElementSibling ?? null;
  return line?.nextElementSibling?.tagName === "P" ? null : line;
}

function isStandfirst(text: string): boolean {
  const words = countWords(text);
  const fits = words >= STANDFIRST_WORDS.least && words <= STANDFIRST_WORDS.most;
  return fits && !BYLINE.test(text) && /[.!?…”"»“]$/u.test(text);
}
