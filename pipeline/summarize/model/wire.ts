/*
 * What a model is asked to send, and what of it is taken.
 *
 * Two schemas: the wire schema says only what every provider's strict mode can promise (objects,
 * arrays, enums; no lengths), and the reply is then held against the strict one. A count the shape
 * can promise needs no repair, so five takeaways and three paragraphs are named one by one.
 */
import { z } from "zod";
import { ArticleType, type Coverage, type Taxonomy } from "../../schema/index.ts";
import type { JsonSchema } from "./endpoint.ts";

/** Characters no statement of a brief can need. */
const MOST_CHARACTERS = 4_000;

/** Sentences no single statement rests on. */
const MOST_EVIDENCE = 24;

/** Statements no block can need. */
const MOST_CLAIMS = 16;

/**
 * Control characters, half characters, letters of nobody's alphabet, and marks that turn or hide text.
 * White space is left for the one that folds it.
 */
const UNSEEN =
  /(?![\t-\r])[\p{Cc}\p{Co}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text as it is read. It has no meaning here that nobody sees, and a store or a page may choke on it. */
function seen(text: string): string {
  return text.replace(UNSEEN, "").replace(OUR_MARK, "").replace(/\s+/gu, " ").trim();
}

/** The number in front of a sentence is our mark, and some models copy it along with the words. */
const OUR_MARK = /^\s*\[\d+\]\s*(?=\S)/u;

function claim(text: string) {
  return z.object({
    text: z.string().overwrite(seen).min(1).max(MOST_CHARACTERS).describe(text),
    evidence: z
      .array(z.number().int().positive())
      .max(MOST_EVIDENCE)
      .describe("numbers of the sentences it rests on"),
  });
}

const TAKEAWAY = claim("one fact, 4 to 12 words, no closing full stop");
const WHY = claim("one sentence, 15 to 40 words, that names who, what, where or when");
const SENTENCE = claim("one sentence of the paragraph");

const Paragraph = (what: string) => z.array(SENTENCE).min(1).max(MOST_CLAIMS).describe(what);

const Takeaways = z.array(TAKEAWAY).min(1).max(MOST_CLAIMS);

const FIVE = z.object({
  first: TAKEAWAY,
  second: TAKEAWAY,
  third: TAKEAWAY,
  fourth: TAKEAWAY,
  fifth: TAKEAWAY,
});

const THREE = z.object({
  context: Paragraph("sentences of 55 to 110 words together: how things stood"),
  change: Paragraph("sentences of 55 to 110 words together: what changes, and its friction"),
  outlook: Paragraph("sentences of 55 to 110 words together: what follows"),
});

const Paragraphs = z.array(z.object({ sentences: Paragraph("one paragraph") })).max(3);

/** The channel a model names when none fits. */
export const NO_CHANNEL = "None of these";

/** The blocks in the order they are to be written: facts first, so that what follows rests on them. */
const BLOCKS = {
  full: { key_takeaways: FIVE, why_it_matters: WHY, pulse_analysis: THREE },
  partial: {
    key_takeaways: Takeaways,
    why_it_matters: WHY,
    pulse_analysis: Paragraphs,
  },
  teaser: { key_takeaways: Takeaways, why_it_matters: WHY },
} as const satisfies Record<Coverage, z.ZodRawShape>;

/** A block by its name on the wire. */
export type WireBlock = "key_takeaways" | "why_it_matters" | "pulse_analysis";

/** What a model sends back for an article of this coverage, filed under one of these channels. */
export function briefSchema(coverage: Coverage, { channels }: Taxonomy) {
  return z.object({
    ...BLOCKS[coverage],
    channel: z.enum([...channels.map(({ name }) => name), NO_CHANNEL]),
    type: ArticleType,
  });
}

/** Some blocks of a brief, without where it is filed. */
export function blocksSchema(coverage: Coverage, blocks: readonly WireBlock[]) {
  const all: Readonly<Record<string, z.ZodType>> = BLOCKS[coverage];
  const wanted = Object.entries(all).filter(([name]) => blocks.some((block) => block === name));
  return z.object(Object.fromEntries(wanted));
}

/** Notes on one part of a long article. */
export const NOTES = z.object({
  notes: z.array(claim("one fact of this part, in one sentence")).min(1).max(MOST_EVIDENCE),
});

/** The blocks of a reply, whatever the coverage was and whichever were asked for. */
export const WireBlocks = z.object({
  key_takeaways: z.union([FIVE, Takeaways]).optional(),
  why_it_matters: WHY.optional(),
  pulse_analysis: z.union([THREE, Paragraphs]).optional(),
});

export type WireBlocks = z.infer<typeof WireBlocks>;

/** A statement as it comes, whatever the block. */
export type WireClaim = z.infer<typeof SENTENCE>;

/** What JSON Schema has and strict modes do not take everywhere. */
const NOT_PORTABLE = [
  "default",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
];

/**
 * The schema as every provider's strict mode takes it: every property required, none besides, no
 * lengths and no bounds.
 *
 * @throws {TypeError} for an optional property, which strict modes refuse.
 */
export function portableSchema(schema: z.ZodType): JsonSchema {
  // Not in reach of the override: which dialect it is in.
  const { $schema: _, ...portable } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override({ jsonSchema }) {
      for (const keyword of NOT_PORTABLE) Reflect.deleteProperty(jsonSchema, keyword);
      if (jsonSchema.type !== "object") return;
      const names = Object.keys(jsonSchema.properties ?? {});
      const optional = names.filter((name) => !jsonSchema.required?.includes(name));
      if (optional.length > 0) throw new TypeError(`Optional on the wire: ${optional.join(", ")}.`);
      jsonSchema.additionalProperties = false;
    },
  });
  return portable;
}
