import { lightDom } from "../dom/light.ts";
import { readTree } from "../dom/tree.ts";
import { readFacts, type Facts } from "./facts.ts";
import { readGraph } from "./json-ld.ts";
import { readLines, type Line } from "./lines.ts";
import { readMetadata, type Metadata } from "./metadata.ts";

export const ADDRESS = "https://ledger.example/news/1";

export function linesOf(html: string): Line[] {
  return readLines(lightDom(readTree(html)).document.body);
}

export function factsOf(html: string, url: string | null = null): Facts {
  return readFacts(lightDom(readTree(html)).document, url);
}

export function metadataOf(html: string, url: string | null = ADDRESS): Metadata {
  const tree = readTree(html);
  return readMetadata(readFacts(lightDom(tree).document, url), readGraph(tree.jsonLd), url);
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
