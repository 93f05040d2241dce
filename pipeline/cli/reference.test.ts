import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Taxonomy } from "../index.ts";
import { referencePages } from "./reference.ts";

test.each([...(await referencePages())])(
  "%s says what the program does (npm run docs writes it)",
  (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
  },
);

test("the taxonomy shown in docs/cli.md is one", async () => {
  const page = (await referencePages()).get("docs/cli.md") ?? "";
  const [, sample = ""] = /```json\n(.*?)```/s.exec(page) ?? [];

  expect(Taxonomy.parse(JSON.parse(sample)).channels).toHaveLength(3);
});
