import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonIn } from "./json.ts";

const THING = { a: 'a "{" in a string', b: [1, { c: "}" }], d: "\\" };
const JSON_TEXT = JSON.stringify(THING);

describe("the object of a reply is found", () => {
  test.each([
    ["alone", JSON_TEXT],
    ["after a byte order mark", `\uFEFF${JSON_TEXT}`],
    ["in a fence", `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ["between sentences", `Here it is:\n${JSON_TEXT}\nAnything else? {} {"a": 2}`],
    ["after thoughts", `<think>Perhaps {"a": 1}?</think>\n${JSON_TEXT}`],
    ["after thoughts in two goes", `<think>{</think><THINK>"</THINK>${JSON_TEXT}`],
    ["after thoughts about thoughts", `<think>So <think> it is {"a": 1}</think>${JSON_TEXT}`],
    ["laid out over lines", JSON.stringify(THING, null, 2)],
  ])("%s", (_, reply) => {
    expect(jsonIn(reply)).toEqual(THING);
  });

  test("with commas too many, but not those of its strings", () => {
    expect(jsonIn('{"a": [1, 2, ], "b": ",]", "c": {"d": ",}",\n},}')).toEqual({
      a: [1, 2],
      b: ",]",
      c: { d: ",}" },
    });
  });

  test("whatever its strings hold", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const object = { value, [text]: text };

        expect(jsonIn(`Well: ${JSON.stringify(object)} {`)).toEqual(
          JSON.parse(JSON.stringify(object)),
        );
      }),
    );
  });
});

describe("nothing is made up where there is", () => {
  test.each([
    ["no object", "I would rather not."],
    ["nothing", ""],
    ["a list alone", "[1, 2]"],
    ["an object cut off", JSON_TEXT.slice(0, -1)],
    ["an object cut off in a string", '{"a": "b'],
    ["an object cut off at an escape", '{"a": "b\\'],
    ["single quotes", "{'a': 1}"],
    ["bare keys", "{a: 1}"],
    ["a comment", '{"a": 1 /* one */}'],
    ["two values", '{"a": 1 2}'],
  ])("%s", (_, reply) => {
    expect(jsonIn(reply)).toBeUndefined();
  });
});

describe("a huge reply is looked through once:", () => {
  test.each([
    ["openings of thoughts without an end", "<think>".repeat(400_000)],
    ["a string without an end", `{"a": "${'\\"'.repeat(1_000_000)}`],
    ["one string", `{"a": "${"x".repeat(3_000_000)}`],
    ["openings of objects", '{"a":'.repeat(500_000)],
    ["commas", `{"a": [1${", ".repeat(1_000_000)}`],
  ])("%s", (_, reply) => {
    const start = performance.now();

    expect(jsonIn(reply)).toBeUndefined();
    // Looked at from every place on, each would take hours.
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
