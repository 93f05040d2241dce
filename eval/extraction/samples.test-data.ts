import type { Page } from "../../pipeline/index.ts";
import type { Sample, Truth } from "./data.ts";

/** A page of the text alone, with its truth. */
export function sample(id: string, body: string, truth: Partial<Truth> = {}): Sample {
  const page: Page = {
    source: { kind: "file", path: `${id}.html` },
    url: null,
    status: null,
    mediaType: "text/html",
    declared: null,
    body,
    bytes: body.length,
    sha256: "0".repeat(64),
    fetchedAt: "2026-03-04T08:30:00Z",
  };
  const known = { articleBody: body, url: null, title: null, author: null, publishedAt: null };
  return { id, page, truth: { ...known, ...truth } };
}
