/* Text from a model → blocks. */
import { z } from "zod";
import type { Claim, Coverage, Routing, Taxonomy } from "../../schema/index.ts";
import type { Blocks } from "../writer.ts";
import type { Reading } from "./ask.ts";
import { jsonIn } from "./json.ts";
import {
  blocksSchema,
  briefSchema,
  NO_CHANNEL,
  NOTES,
  WireBlocks,
  type WireBlock,
  type WireClaim,
} from "./wire.ts";

/** The blocks of a reply; one that was not asked for is not there. */
export type Reply = Partial<Pick<Blocks, "whyItMatters" | "keyTakeaways" | "pulseAnalysis">>;

/** A whole brief, filed where the model would file it. */
export type BriefReply = Required<Reply> & { readonly routing: Routing };

/** Most faults of a reply that are named to the model when it is asked again. */
const MOST_FAULTS = 5;

/**
 * Reads a reply about an article of this coverage.
 *
 * Extra fields are left aside, and characters nobody sees are taken out.
 */
export function readBrief(
  text: string,
  coverage: Coverage,
  taxonomy: Taxonomy,
): Reading<BriefReply> {
  const shape = readShape(text, briefSchema(coverage, taxonomy));
  if ("offence" in shape) return shape;
  const { channel, type, why_it_matters, key_takeaways } = shape.value;
  const routing = {
    channel: channel === NO_CHANNEL ? null : channel,
    type,
    reason: "The model chose from the list of channels and types.",
  };
  const whyItMatters = claimOf(why_it_matters);
  const keyTakeaways = takeawaysOf(key_takeaways);
  const pulseAnalysis = paragraphsOf(WireBlocks.parse(shape.value).pulse_analysis ?? []);
  return { value: { whyItMatters, keyTakeaways, pulseAnalysis, routing } };
}

/** Reads a reply that was to hold these blocks alone. */
export function readBlocks(
  text: string,
  coverage: Coverage,
  blocks: readonly WireBlock[],
): Reading<Reply> {
  const shape = readShape(text, blocksSchema(coverage, blocks));
  if ("offence" in shape) return shape;
  const { why_it_matters, key_takeaways, pulse_analysis } = WireBlocks.parse(shape.value);
  return {
    value: {
      ...(why_it_matters && { whyItMatters: claimOf(why_it_matters) }),
      ...(key_takeaways && { keyTakeaways: takeawaysOf(key_takeaways) }),
      ...(pulse_analysis && { pulseAnalysis: paragraphsOf(pulse_analysis) }),
    },
  };
}

/** Reads notes on one part of a long article. */
export function readNotes(text: string): Reading<Claim[]> {
  const shape = readShape(text, NOTES);
  return "offence" in shape ? shape : { value: shape.value.notes.map(claimOf) };
}

function readShape<Value>(text: string, schema: z.ZodType<Value>): Reading<Value> {
  const json = jsonIn(text);
  if (json === undefined) return { offence: "the reply is not one whole JSON object" };
  const parsed = schema.safeParse(json);
  return parsed.success ? { value: parsed.data } : { offence: offenceOf(parsed.error) };
}

function takeawaysOf(takeaways: NonNullable<WireBlocks["key_takeaways"]>): Claim[] {
  return (Array.isArray(takeaways) ? takeaways : Object.values(takeaways)).map(claimOf);
}

function paragraphsOf(analysis: NonNullable<WireBlocks["pulse_analysis"]>): Claim[][] {
  const paragraphs = Array.isArray(analysis)
    ? analysis.map(({ sentences }) => sentences)
    : Object.values(analysis);
  return paragraphs.map((sentences) => sentences.map(claimOf));
}

/** The same sentence cited twice is cited once. */
function claimOf({ text, evidence }: WireClaim): Claim {
  return { text, evidence: [...new Set(evidence)].map((number) => `s${number}`) };
}

/** @example "key_takeaways.third.text: Invalid input: expected string, received undefined" */
function offenceOf({ issues }: z.ZodError): string {
  const faults = issues.map(({ path, message }) => `${path.join(".") || "the object"}: ${message}`);
  const more = faults.length > MOST_FAULTS ? ` (and ${faults.length - MOST_FAULTS} more)` : "";
  return `the reply does not have the shape asked for: ${faults.slice(0, MOST_FAULTS).join("; ")}${more}`;
}
