import { JSDOM, VirtualConsole } from "jsdom";
import type { Dom } from "./dom.ts";
import { menusIn } from "./menus.ts";
import { htmlOf, type PageTree } from "./tree.ts";

/**
 * The DOM of a browser, for a second opinion.
 *
 * No script runs and nothing is loaded: that is how jsdom is unless told otherwise.
 */
export function referenceDom(tree: PageTree): Dom {
  const { window } = new JSDOM(htmlOf(tree, menusIn(tree.root)), {
    virtualConsole: new VirtualConsole(),
  });
  return { document: window.document, close: () => window.close() };
}
