import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

/** The wording of a claim that cites all of these sentences. */
function wording(text: string, ...sentences: string[]): string {
  const reading = readArticle(inventedArticle(sentences));
  const ids = sentences.map((_, index) => `s${index + 1}`);
  return judgeClaim(claim(text, ...ids), "takeaway", reading).wording;
}

test.each([
  ["as it stands", "The dock closes in March.", "The dock closes in March."],
  ["without its closing stop", "The dock closes in March", "The dock closes in March."],
  ["with a capital", "The dock closes", "the dock closes."],
  ["in other marks", "'Gone,' she said", "“Gone,” she said."],
  ["in straight marks and dashes", "Don't - not now", "“Don’t – not now.”"],
  ["with other spaces", "It cost 5 %", "It\u00a0cost 5\u202f%."],
  ["of figures", "It cost $1.34 billion", "It cost $1.34 billion."],
  ["of Japanese", "港は三月に閉鎖される", "港は三月に閉鎖される。"],
  ["behind city and agency", "The dock closes", "OLD PORT, March 3 (Newswire) - The dock closes."],
  ["behind an agency", "The dock closes", "(Newswire) The dock closes."],
  ["behind a city", "Das Dock schließt", "Hafenstadt – Das Dock schließt."],
  ["behind a German agency", "Das Dock schließt", "Hafenstadt (nwd) - Das Dock schließt."],
])("a whole cited sentence is verbatim %s", (_, text, sentence) => {
  expect(wording(text, sentence)).toBe("verbatim");
});

test.each([
  ["at its end", "The dock closes", "The dock closes in March."],
  ["in front", "The dock closes", "She said the dock closes."],
  ["but its connective", "The dock closes", "But the dock closes."],
  ["of a teller with a dash", "The dock closes", "So he said - The dock closes."],
  ["of Greek", "Το λιμάνι κλείνει", "Είπε ότι το λιμάνι κλείνει."],
  ["inside", "The dock closes in March", "The dock, built in 1911, closes in March."],
  ["at both ends and inside", "Dock closes March", "The old dock closes in March of 2027."],
  ["of Japanese", "港は閉鎖される", "港は三月に閉鎖される。"],
])("a sentence with words left out %s is shortened", (_, text, sentence) => {
  expect(wording(text, sentence)).toBe("shortened");
});

test.each([
  ["another word", "The dock shuts in March", "The dock closes in March."],
  ["another form", "The docks close in March", "The dock closes in March."],
  ["another order", "In March the dock closes", "The dock closes in March."],
  ["another accent", "Il a pèche", "Il a pêché."],
  ["half a figure", "The dock cost $1 billion", "The dock cost $1.34 billion."],
  ["a sign more", "The dock cost $5", "The dock cost 5 crowns."],
  ["part of a word", "The plan", "The planet turns."],
  ["one letter of Japanese more", "港は四月に閉鎖される", "港は三月に閉鎖される。"],
  ["no word at all", "…!", "The dock closes…"],
])("the writer's own: %s", (_, text, sentence) => {
  expect(wording(text, sentence)).toBe("own");
});

test("words put together from two sentences are the writer's own", () => {
  expect(wording("The dock closes and reopens", "The dock closes.", "It closes and reopens.")).toBe(
    "own",
  );
});

test("the words of a sentence that is not cited are the writer's own", () => {
  const reading = readArticle(inventedArticle(["It rains.", "The dock closes."]));

  expect(judgeClaim(claim("The dock closes", "s1"), "takeaway", reading).wording).toBe("own");
});

const words = fc.array(fc.constantFrom("Dock", "isn’t", "“safe”", "3.5", "%", "—", "港", "ß"), {
  minLength: 1,
  maxLength: 12,
});

test("a sentence is never the writer's own, whole or with words left out", () => {
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.boolean()), (all, keep) => {
      const text = all.join(" ");
      const left = all.filter(() => keep.next().value).join(" ");

      expect(wording(text, `${text}.`)).toBe(/[\p{L}\p{N}%]/u.test(text) ? "verbatim" : "own");
      if (/[\p{L}\p{N}%]/u.test(left)) expect(wording(left, text)).not.toBe("own");
    }),
  );
});

const FULL_NAME = "Mayor Lene Fjeld opposes the pier.";

test.each([
  ["before the surname", "Lene Fjeld wants two ferries", "Fjeld wants two ferries."],
  ["in a shortened sentence", "Lene Fjeld wants two ferries", "Fjeld wants two ferries by June."],
])("first names from another cited sentence put %s are told", (_, text, sentence) => {
  expect(wording(text, FULL_NAME, sentence)).toBe("named");
});

test.each([
  ["that no cited sentence has", "Anna Fjeld wants two ferries", "Fjeld wants two ferries."],
  ["beside another word", "Lene Fjeld needs two ferries", "Fjeld wants two ferries."],
])("a name %s leaves the words the writer's own", (_, text, sentence) => {
  expect(wording(text, FULL_NAME, sentence)).toBe("own");
});
