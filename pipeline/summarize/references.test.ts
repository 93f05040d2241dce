import { describe, expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { danglingReferences } from "./references.ts";

/** The words of the last sentence that nothing in it explains. */
function dangling(lines: readonly string[], title = "Untitled"): string[] {
  const reading = readingOf(articleOf([lines], { title }));
  const last = reading.sentences.at(-1);
  if (!last) throw new Error("A sentence was given.");
  const places = danglingReferences(last.words, last.order, reading);
  return places.map((at) => last.words[at]?.text ?? "");
}

describe("`the bill`", () => {
  const NEWS = "Parliament passed a bill on fares in June.";

  test.each([
    ["The bill covers ferries.", "The"],
    ["Critics attacked the bill.", "the"],
  ])("is unexplained where an earlier sentence speaks of it: %s", (line, word) => {
    expect(dangling([NEWS, line])).toEqual([word]);
  });

  test("is explained by a title that says bill", () => {
    expect(dangling([NEWS, "The bill covers ferries."], "Fares bill passed")).toEqual([]);
  });

  test.each([
    "The bill on fares covers ferries.",
    "The bill which passed covers ferries.",
    "The first bill covers ferries.",
    "The Fjeld bill covers ferries.",
  ])("is explained by what describes it: %s", (line) => {
    expect(dangling([NEWS, line])).toEqual([]);
  });

  test("is explained by the same words where they speak of it before", () => {
    expect(dangling([NEWS, "A bill was late, and the bill covers ferries."])).toEqual([]);
  });

  test("is explained well enough at its first mention", () => {
    expect(dangling(["The bill covers ferries."])).toEqual([]);
  });
});

describe("a lone surname", () => {
  const NEWS = "Lene Fjeld leads the harbour board.";

  test.each([
    ["Fjeld opposes new ferries.", "Fjeld"],
    ["Residents call Fjeld's plan too expensive.", "Fjeld's"],
  ])("is unexplained where an earlier sentence has the full name: %s", (line, word) => {
    expect(dangling([NEWS, line])).toEqual([word]);
  });

  test("is explained by a title that has it", () => {
    expect(dangling([NEWS, "Fjeld opposes new ferries."], "Fjeld takes the board")).toEqual([]);
  });

  test("is all there is to know where no full name came before", () => {
    expect(dangling(["Fjeld leads the harbour board.", "Fjeld opposes new ferries."])).toEqual([]);
  });

  test("does not stand for the full name itself", () => {
    expect(dangling([NEWS, "Lene Fjeld opposes new ferries."])).toEqual([]);
  });
});

describe("initials", () => {
  const NEWS = "Divers fear the harbour lung disease (HLD) most.";

  test("are unexplained where an earlier sentence tells what they stand for", () => {
    expect(dangling([NEWS, "Doctors found HLD in nine divers."])).toEqual(["HLD"]);
  });

  test("are explained by a title that has them", () => {
    expect(dangling([NEWS, "Doctors found HLD in nine divers."], "HLD hits divers")).toEqual([]);
  });

  test("are all there is to know where nobody told what they stand for", () => {
    expect(dangling(["Divers fear HLD.", "Doctors found HLD in nine divers."])).toEqual([]);
  });
});

test("a small count does not say which", () => {
  const lines = ["Hald has ferries.", "Residents dislike the two ferries."];
  expect(dangling(lines)).toEqual(["the"]);
});
