/* The line under the headline. */
import { countWords } from "../../schema/index.ts";
import { blocksOf } from "../dom/blocks.ts";
import { isSpokenByline } from "./bylines.ts";
import type { Sweep } from "./sweep.ts";

/** A standfirst is a sentence or two. */
const STANDFIRST_WORDS = { least: 6, most: 60 };

/** The line under the headline: named so, or what follows the headline at once and stands apart. */
export function visibleStandfirst({ headline, standfirst }: Sweep): string | null {
  for (const element of [standfirst, lineBelow(headline)]) {
    const text = element
      ? blocksOf(element)
          .map((block) => block.text)
          .join(" ")
      : "";
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
  return fits && !isSpokenByline(text) && /[.!?…”"»“]$/u.test(text);
}
