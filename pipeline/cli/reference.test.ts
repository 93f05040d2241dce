import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { referencePages } from "./reference.ts";

test.each([...(await referencePages())])(
  "%s says what the program does (npm run docs writes it)",
  (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
  },
);
