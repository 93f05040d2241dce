import { expect, test } from "vitest";
import { articleOf } from "../article.test-data.ts";
import { wordingOf } from "../words.ts";
import { taggerFor } from "./tagger.ts";

test.each(["en", null])("an article in %s is tagged", async (language) => {
  const tagger = await taggerFor(articleOf([["The yard closed."]], { language }));

  expect(tagger?.(wordingOf("The yard closed.")).words.map(({ tag }) => tag)).toEqual([
    ...["DET", "NOUN", "VERB"],
  ]);
});

test("an article in another language is not", async () => {
  expect(await taggerFor(articleOf([["Die Werft schloss."]], { language: "de" }))).toBeNull();
});
