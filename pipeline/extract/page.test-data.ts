import type { Page } from "../schema/index.ts";

/** A page as `fetch` would hand it over. */
export function pageOf(body: string, more: Partial<Page> = {}): Page {
  return {
    source: { kind: "file", path: "page.html" },
    url: null,
    status: null,
    mediaType: "text/html",
    declared: null,
    body,
    bytes: Buffer.byteLength(body),
    sha256: "0".repeat(64),
    fetchedAt: "2026-03-04T08:30:00Z",
    ...more,
  };
}

const SENTENCE =
  "The port authority of Tarn will replace all 412 sensors on the harbour bridge before the winter.";

/** A plain page with an article of eight paragraphs. */
export const ARTICLE_HTML = `<!doctype html><html lang="en"><head><title>Bridge | The Ledger</title></head>
<body><article><h1>Bridge</h1>${Array.from({ length: 8 }, (_, i) => `<p>${i}. ${SENTENCE}</p>`).join("")}
</article></body></html>`;
