import { z } from "zod";

/** The article at an address on the web, as it was given; `fetch` decides whether it may be visited. */
const AddressSource = z.object({
  kind: z.literal("address"),
  url: z.string().min(1),
});

/** A saved page (`.html`, `.html.gz`) or plain text (`.txt`) on this machine. */
const FileSource = z.object({
  kind: z.literal("file"),
  path: z.string().min(1),
});

/** The page that is piped in. */
const StdinSource = z.object({ kind: z.literal("stdin") });

/** One record of a JSON Lines file: an article whose text somebody already took out of its page. */
const RecordSource = z.object({
  kind: z.literal("record"),
  /** Where the record stands, for messages: file name and line, counted from 1. */
  place: z.string().min(1),
  /** The record's own id, as it was written; null when it has no readable one. */
  id: z.union([z.string(), z.number()]).nullable(),
  /** The line as it was read; `fetch` decides whether it is a record, and leaves it behind. */
  line: z.string().optional(),
});

/** Where an article may be found. */
export const Source = z.discriminatedUnion("kind", [
  AddressSource,
  FileSource,
  StdinSource,
  RecordSource,
]);

export type Source = Readonly<z.infer<typeof Source>>;

/** The source as the person who gave it would write it, without user name and password. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case "address":
      return source.url.replace(/^(\w+:\/\/)[^/?#]*@/, "$1…@");
    case "file":
      return source.path;
    case "stdin":
      return "-";
    case "record":
      return source.id === null ? source.place : String(source.id);
  }
}
