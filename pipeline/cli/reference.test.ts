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

test("docs/cli.md has the options of every command, those of pulse batch among them", async () => {
  const page = (await referencePages()).get("docs/cli.md") ?? "";
  const headings = [...page.matchAll(/^#{2,3} (pulse.*)$/gm)].map(([, name]) => name);

  expect(headings).toEqual(
    expect.arrayContaining(["pulse", "pulse brief", "pulse batch", "pulse batch export"]),
  );
  expect(page).toContain("Usage: pulse batch fetch [options] <id>\n");
  expect(page).toContain("--out <file>     write the answers into this file\n");
});
