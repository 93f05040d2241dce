import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { parse } from "parse5";
import type { Page } from "../../pipeline/index.ts";

/**
 * What everybody starts with: Readability over jsdom, as the two document their use.
 *
 * @returns the text of the article; empty when none is found or one of the two throws.
 */
export function readPlainly({ body, url }: Page): string {
  try {
    // A console that nobody hears: pages with odd style sheets would fill the screen.
    const virtualConsole = new VirtualConsole();
    const { window } = new JSDOM(body, { virtualConsole, ...(url === null ? {} : { url }) });
    try {
      return new Readability(window.document).parse()?.textContent ?? "";
    } finally {
      window.close();
    }
  } catch {
    return "";
  }
}

/** The least a reader of the standard's tree can do. */
export function parseAlone({ body }: Page): void {
  parse(body);
}
