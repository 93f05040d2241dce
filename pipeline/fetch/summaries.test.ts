import { describe, expect, test } from "vitest";
import type { Source } from "../schema/index.ts";
import { readSummary } from "./summaries.ts";

const record = (line: string): Source => ({ kind: "record", place: "set.jsonl:3", id: null, line });
const PAIR = { id: 1, source: "The port opened.", summary: "It opened." };

test("a line holds a source and a summary, and what else it holds is left alone", () => {
  expect(readSummary(record(JSON.stringify({ ...PAIR, extra: true })), 100)).toEqual({
    place: "set.jsonl:3",
    source: "The port opened.",
    summary: "It opened.",
  });
});

describe("a line that is none is told with every fault:", () => {
  test.each([
    ["{", "it is not valid JSON"],
    ["[]", "it must be one JSON object"],
    [JSON.stringify({ ...PAIR, source: " " }), '"source" must not be blank'],
    [
      JSON.stringify({ id: 1.5, source: "The port opened." }),
      '"id" must be a whole number below 2^53 or a text that is not empty, and "summary" must be a text',
    ],
  ])("%s", (line, fault) => {
    expect(() => readSummary(record(line), 100)).toThrow(
      expect.objectContaining({
        code: "summary-invalid",
        message: `set.jsonl:3 is no source with a summary: ${fault}.`,
      }),
    );
  });

  test("a source that is too large is refused", () => {
    expect(() => readSummary(record(JSON.stringify(PAIR)), 10)).toThrow(
      expect.objectContaining({ code: "page-too-large" }),
    );
  });
});
