import { expect, test } from "vitest";
import { reasonsToHold } from "./policy.ts";
import type { Provenance } from "./schema/index.ts";

const codes = (model: string | null, limits: string[], publishExtractive: boolean) => {
  const provenance: Provenance = {
    writer: { name: "w", version: "1", model, prompt: null },
    ...{ sourceHash: "", coverage: "full", checks: [], limits, pulse: "0.1.0" },
  };
  return reasonsToHold({ provenance }, { publishExtractive }).map(({ code }) => code);
};

test.each([
  ["no model", null, [], false, ["extractive"]],
  ["no model, and that is allowed", null, [], true, []],
  ["no model, out of its depth", null, ["?"], false, ["extractive", "out-of-depth"]],
  ["no model, allowed, out of its depth", null, ["?"], true, ["out-of-depth"]],
  ["a model", "m", [], false, []],
  ["a model out of its depth", "m", ["?"], false, ["out-of-depth"]],
])("a brief by a writer with %s is held for its reasons alone", (_, model, limits, may, held) => {
  expect(codes(model, limits, may)).toEqual(held);
});
