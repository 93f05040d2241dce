import { expect, test } from "vitest";
import { publishSource, type Decision } from "./line.ts";
import type { Article, Brief, Draft, Page, Publication } from "./schema/index.ts";
import type { Stage } from "./stage.ts";

const context = { signal: new AbortController().signal, now: () => new Date(0), emit() {} };
const source = { kind: "stdin" } as const;

/** A stage whose noun nobody looks at: only what becomes of the brief is of interest. */
function standIn<Out>(name: Stage<unknown, Out>["name"]): Stage<unknown, Out> {
  return { name, run: async () => JSON.parse("{}") };
}

const line = {
  fetch: standIn<Page>("fetch"),
  extract: standIn<Article>("extract"),
  summarize: standIn<Draft>("summarize"),
  validate: standIn<Brief>("validate"),
  publish: standIn<Publication>("publish"),
};

const reasons: Decision["reasons"] = [
  { code: "nothing-supported", why: "None of it is." },
  { code: "copied", why: "All of it is." },
];

test("a brief ends as it is ruled: published, held with its reasons, or refused with them", async () => {
  const end = (ruling: Decision["ruling"]) =>
    publishSource(source, line, () => ({ ruling, reasons }), context);

  expect(await end("publish")).toMatchObject({ outcome: "published" });
  expect(await end("hold")).toMatchObject({ outcome: "held", reasons });
  await expect(end("refuse")).rejects.toMatchObject({
    code: "brief-refused",
    retryable: false,
    message: "nothing-supported: None of it is. copied: All of it is.",
  });
});
