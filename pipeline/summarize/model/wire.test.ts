import { z } from "zod";
import { describe, expect, test } from "vitest";
import { Coverage } from "../../schema/index.ts";
import { articleOf, FERRY_REPORT } from "../article.test-data.ts";
import { DEFAULT_TAXONOMY } from "../routing/default/taxonomy.ts";
import { completion, endpointAt, PATIENT, withEndpoint } from "./endpoint.test-support.ts";
import { readPrompt } from "./prompts.ts";
import { askForBlocks, briefRequest } from "./request.ts";
import { portableSchema, type WireBlock } from "./wire.ts";

/*
 * OpenAI's published rules for strict structured outputs ("Supported schemas"), in their narrowest form:
 * that of the first models to have them and of Azure, so that what passes here passes everywhere.
 */

const TYPES = new Set(["string", "number", "boolean", "integer", "object", "array"]);

/** Of all that JSON Schema has, what no model refuses. */
const KEYWORDS = new Set([
  ...["type", "properties", "required", "additionalProperties", "items", "enum", "description"],
]);

const Schema = z.record(z.string(), z.unknown());

const LIMITS = { properties: 100, levels: 5, enumValues: 500, longEnum: 250, characters: 15_000 };

/** Everything in a schema that the rules forbid, with its place. */
function offencesOf(root: unknown): string[] {
  const schema = Schema.parse(root);
  const tally = { properties: 0, enumValues: 0, characters: 0 };
  const found = schema["type"] === "object" ? [] : ["$: the root is no object"];
  found.push(...offencesIn(schema, "$", 0, tally));
  if (tally.properties > LIMITS.properties) found.push(`${tally.properties} properties`);
  if (tally.enumValues > LIMITS.enumValues) found.push(`${tally.enumValues} values of enums`);
  if (tally.characters > LIMITS.characters) found.push(`${tally.characters} characters`);
  return found;
}

type Counted = { properties: number; enumValues: number; characters: number };

function offencesIn(value: unknown, place: string, level: number, tally: Counted): string[] {
  const schema = Schema.parse(value);
  const { type, items } = schema;
  const found = Object.keys(schema)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => `${place}: ${keyword} is not supported`);
  if (typeof type !== "string" || !TYPES.has(type)) found.push(`${place}: no type`);
  found.push(...offencesOfEnum(schema, place, tally));
  if (type === "object") found.push(...offencesOfObject(schema, place, level + 1, tally));
  if (type === "array" && items === undefined) found.push(`${place}: a list of anything`);
  if (items !== undefined) found.push(...offencesIn(items, `${place}[]`, level, tally));
  return found;
}

function offencesOfObject(
  { properties, required, additionalProperties }: Record<string, unknown>,
  place: string,
  level: number,
  tally: Counted,
): string[] {
  const names = Object.keys(Schema.parse(properties));
  tally.properties += names.length;
  tally.characters += names.join("").length;
  const missing = names.filter((name) => !z.array(z.string()).parse(required).includes(name));
  return [
    ...(level > LIMITS.levels ? [`${place}: ${level} levels`] : []),
    ...(additionalProperties === false ? [] : [`${place}: additionalProperties is not false`]),
    ...missing.map((name) => `${place}.${name}: not required`),
    ...Object.entries(Schema.parse(properties)).flatMap(([name, value]) =>
      offencesIn(value, `${place}.${name}`, level, tally),
    ),
  ];
}

function offencesOfEnum(schema: Record<string, unknown>, place: string, tally: Counted): string[] {
  const values = z.array(z.string()).parse(schema["enum"] ?? []);
  tally.enumValues += values.length;
  tally.characters += values.join("").length;
  return new Set(values).size < values.length ? [`${place}: a value is there twice`] : [];
}

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

/** The part of a recorded body that the rules are about. */
const Body = z.object({
  response_format: z.strictObject({
    type: z.literal("json_schema"),
    json_schema: z.strictObject({
      name: z.string().regex(NAME),
      strict: z.literal(true),
      schema: Schema,
    }),
  }),
});

const prompts = { brief: readPrompt("brief", null), repair: readPrompt("repair", null) };

function requestFor(coverage: Coverage) {
  return briefRequest(
    { ...FERRY_REPORT, coverage },
    { prompt: prompts.brief, taxonomy: DEFAULT_TAXONOMY, language: null, temperature: null },
  );
}

/** Schemas as they went over the connection. */
async function recorded(...requests: ReturnType<typeof requestFor>[]) {
  return withEndpoint([completion("{}")], async ({ url, calls }) => {
    for (const request of requests) await endpointAt(url).ask(request, PATIENT);
    return calls.map(({ body }) => Body.parse(JSON.parse(body)).response_format.json_schema);
  });
}

describe("what is sent obeys OpenAI's rules for strict structured outputs:", () => {
  test.each(Coverage.options)("for a brief of an article that is %s", async (coverage) => {
    const [sent] = await recorded(requestFor(coverage));

    expect(offencesOf(sent?.schema)).toEqual([]);
  });

  test.each(Coverage.options)("for a repair of each block of a brief, %s", async (coverage) => {
    const all: WireBlock[] = ["key_takeaways", "why_it_matters", "pulse_analysis"];
    const blocks = coverage === "teaser" ? all.slice(0, 2) : all;
    const repairs = [...blocks.map((block) => [block]), blocks].map((wanted) =>
      askForBlocks(requestFor(coverage), {
        ...{ text: "{}", offence: "It is wrong.", blocks: wanted },
        ...{ coverage, prompt: prompts.repair },
      }),
    );
    const sent = await recorded(...repairs);

    expect(sent.flatMap(({ schema }) => offencesOf(schema))).toEqual([]);
    expect(sent.map(({ schema }) => Object.keys(Schema.parse(schema["properties"])))).toEqual([
      ...blocks.map((block) => [block]),
      blocks,
    ]);
  });

  test("for an article of a single word as for any other", async () => {
    const request = briefRequest(articleOf([["No."]]), {
      ...{ prompt: prompts.brief, taxonomy: DEFAULT_TAXONOMY, language: "de", temperature: 1 },
    });
    const [sent] = await recorded(request);

    expect(offencesOf(sent?.schema)).toEqual([]);
  });
});

test("these rules bite", () => {
  const offences = offencesOf({
    $schema: "x",
    type: "object",
    properties: {
      a: { type: "object", properties: { b: { type: "string", minLength: 1 } }, required: [] },
      c: { anyOf: [] },
      d: { type: "array", items: { type: "string", enum: ["x", "x"] }, maxItems: 2 },
      e: { type: "array" },
    },
    required: ["a", "c", "d", "e"],
    additionalProperties: false,
  });

  expect(offences).toEqual([
    "$: $schema is not supported",
    "$.a: additionalProperties is not false",
    "$.a.b: not required",
    "$.a.b: minLength is not supported",
    "$.c: anyOf is not supported",
    "$.c: no type",
    "$.d: maxItems is not supported",
    "$.d[]: a value is there twice",
    "$.e: a list of anything",
  ]);
});

test("the schema is the order in which a model writes: facts, then why, then analysis", async () => {
  const [full] = await recorded(requestFor("full"));

  expect(Object.keys(Schema.parse(full?.schema["properties"]))).toEqual([
    ...["key_takeaways", "why_it_matters", "pulse_analysis", "channel", "type"],
  ]);
});

test("a property that may be missing is a fault of ours, and not sent", () => {
  const schema = z.object({
    here: z.string(),
    there: z.object({ perhaps: z.string().optional() }),
  });

  expect(() => portableSchema(schema)).toThrow("Optional on the wire: perhaps.");
});
