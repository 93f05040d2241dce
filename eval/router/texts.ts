import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ArticleType, Channel, type Routable } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { readJson } from "../cases.ts";

const ROUTING_FOLDER = fileURLToPath(new URL("../../fixtures/routing", import.meta.url));

/** Rules are tuned on one half of the texts; the other tells what they are worth. */
export const HALVES = ["tune", "held"] as const;

/** A text that an editor filed. */
const LabelledText = z.strictObject({
  id: z.string(),
  half: z.enum(HALVES),
  /** Null where no channel fits, or two fit as well as each other. */
  channel: Channel.nullable(),
  type: ArticleType,
  title: z.string(),
  section: z.string().nullable().default(null),
  keywords: z.array(z.string()).default([]),
  site: z.string().nullable().default(null),
  url: z.url().nullable().default(null),
  declaredType: z.string().nullable().default(null),
  language: z.string().default("en"),
  /** Paragraphs with a blank line between them. */
  text: z.string(),
});

export type LabelledText = Readonly<z.infer<typeof LabelledText>>;

/** What the router is shown of a labelled text, and what an editor answered. */
export type Labelled = Pick<LabelledText, "id" | "half" | "channel" | "type"> & {
  readonly article: Routable;
};

/**
 * Every labelled text of a folder.
 *
 * @throws {InputError} when a file does not say what it must.
 */
export function readTexts(folder: string = ROUTING_FOLDER): LabelledText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.toSorted().flatMap((name) => {
    const parsed = z.array(LabelledText).safeParse(readJson(join(folder, name)));
    if (parsed.success) return parsed.data;
    throw new InputError(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`);
  });
}

/** @throws {InputError} when a file of the fixtures does not say what it must. */
export function readLabelled(): Labelled[] {
  return readTexts().map(({ id, half, channel, type, text, ...article }) => {
    const paragraphs = text.split("\n\n").map((it, index) => ({
      kind: "paragraph" as const,
      sentences: [{ id: `s${index + 1}`, text: it }],
    }));
    return { id, half, channel, type, article: { ...article, standfirst: null, paragraphs } };
  });
}
