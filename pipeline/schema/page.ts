import { z } from "zod";
import { Source } from "./source.ts";

/** One fetched document, decoded to text and not yet interpreted. */
export const Page = z.object({
  source: Source,
  /** The address after redirects; null when the page did not come from one. */
  url: z.url().nullable(),
  /** HTTP status; null when no server was asked. */
  status: z.int().nullable(),
  /** The media type without parameters: `text/html`, or `text/plain` for text that needs no extraction. */
  mediaType: z.enum(["text/html", "text/plain"]),
  /** What whoever handed over the text says of it; null for a page, which speaks for itself. */
  declared: z
    .object({
      title: z.string().nullable(),
      /** ISO 8601 date or date-time. */
      publishedAt: z.string().nullable(),
    })
    .nullable(),
  /** The document as text, decoded by the rules of the HTML standard. */
  body: z.string(),
  /** Size of the document before decoding to text, in bytes, uncompressed. */
  bytes: z.int().nonnegative(),
  /** SHA-256 of those bytes, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO 8601, UTC. */
  fetchedAt: z.iso.datetime(),
});

export type Page = Readonly<z.infer<typeof Page>>;

/** A page without its text: what an article carries of the page it came from. */
export const PageFacts = Page.omit({ body: true });

export type PageFacts = Readonly<z.infer<typeof PageFacts>>;

/** Leaves the text behind, that of a record's line too, so that a brief does not drag a whole page along. */
export function pageFacts(page: Page): PageFacts {
  const { body: _, ...facts } = page;
  if (facts.source.kind !== "record") return facts;
  const { line: __, ...source } = facts.source;
  return { ...facts, source };
}
