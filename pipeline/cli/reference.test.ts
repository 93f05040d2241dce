import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Policy, PublisherAllowances, Taxonomy } from "../index.ts";
import { referencePages } from "./reference.ts";

test.each([...(await referencePages())])(
  "%s says what the program does (npm run docs writes it)",
  (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
  },
);

test("the files shown in docs/cli.md are what they should be", async () => {
  const page = (await referencePages()).get("docs/cli.md") ?? "";
  const samples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]) => text);
  const [taxonomy, publishers, policy] = samples.map((text): unknown => JSON.parse(text));

  expect(Taxonomy.parse(taxonomy).channels).toHaveLength(3);
  expect(PublisherAllowances.parse(publishers).publishers).toHaveLength(2);
  expect(Policy.parse(policy)).toMatchObject({ form: "hold", copied: "refuse" });
});
