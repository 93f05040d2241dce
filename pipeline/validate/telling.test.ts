import { expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

const reading = readArticle(
  inventedArticle(["The wall is a danger, and nobody repairs it before winter."]),
);

test("whose view a claim tells is not looked for in the article, which is that view", () => {
  const told = claim("The author of the article calls the wall a danger", "s1");
  expect(judgeClaim(told, "analysis", reading).verdict).toBe("supported");
});

test("what the view is about still has to stand there", () => {
  const told = claim("The author of the article calls the harbour crane a danger", "s1");
  expect(judgeClaim(told, "analysis", reading).verdict).not.toBe("supported");
});
