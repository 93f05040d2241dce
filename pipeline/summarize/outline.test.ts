import { describe, expect, test } from "vitest";
import { outlineOf } from "./outline.ts";

const marks = (text: string) =>
  outlineOf(text).marks.map(
    ({ kind, at }) => `${kind} after ${text.slice(0, at).split(" ").at(-1)}`,
  );

describe("the marks that divide a sentence", () => {
  test("are its commas, semicolons, colons and dashes", () => {
    expect(marks("Rain fell, wind rose; boats — all of them — stayed: nobody sailed.")).toEqual([
      "comma after fell",
      "semicolon after rose",
      "dash after boats",
      "dash after them",
      "colon after stayed",
    ]);
  });

  test("are no commas in numbers, no colons in times and no hyphens in words", () => {
    expect(marks("At 10:30 some 12,000 well-known gulls left.")).toEqual([]);
  });

  test("do not lie within brackets or quotations", () => {
    expect(marks("The pier (old, wet) creaked “again, and again” at noon.")).toEqual([]);
  });

  test("count a comma before a closing quotation mark, and keep that mark", () => {
    const [mark] = outlineOf("The “big one,” she said.").marks;

    expect(mark).toMatchObject({ kind: "comma", closer: "”" });
  });
});

describe("a sentence is balanced", () => {
  test.each([
    "She said “yes” (twice).",
    "Der Rat sprach von einem „Signal“ für alle.",
    "Elle parle d’une « bonne nouvelle » pour l’île.",
    "It’s the ships' crew that won't sail in '74.",
    'A 16" screen costs more.',
    "The ‘old’ pier stood.",
  ])("when every mark has its partner: %s", (text) => {
    expect(outlineOf(text).balanced).toBe(true);
  });

  test.each(["“We sail at dawn.", "We sail at dawn.”", "The pier (old.", "A pier) stood."])(
    "but not when one is missing: %s",
    (text) => {
      expect(outlineOf(text).balanced).toBe(false);
    },
  );
});
