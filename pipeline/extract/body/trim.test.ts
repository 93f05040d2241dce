import { describe, expect, test } from "vitest";
import type { Block } from "./blocks.ts";
import { trimBody } from "./trim.ts";

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: "paragraph",
  text,
  linked: 0,
  ...more,
});
const prose = (start: string) =>
  block(
    `${start} the port authority will replace every sensor on the bridge before the winter begins.`,
  );
const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);

describe("the body of an article", () => {
  test("begins and ends with prose", () => {
    const blocks = [block("4 min read"), prose("First"), prose("Then"), block("© The Ledger")];

    expect(trimBody(blocks, [])).toEqual([prose("First"), prose("Then")]);
  });

  test("keeps the heading above its first paragraph and the list below its last", () => {
    const list = block("Bolts, 4,000 of them", { kind: "list-item" });
    const heading = block("What happens", { kind: "heading" });

    expect(trimBody([heading, prose("First"), list], [])).toEqual([heading, prose("First"), list]);
  });

  test("does not repeat headline and standfirst", () => {
    const blocks = [block("Bridge to close"), prose("First"), prose("Then")];

    expect(textsOf(trimBody(blocks, ["Bridge to Close!", null]))).not.toContain("Bridge to close");
  });

  test("has no announcements of other things, no lone links and no pull quotes", () => {
    const blocks = [
      prose("First"),
      block("Advertisement"),
      block(
        "ADVERTISEMENT Buy two mattresses at the price of one, and sleep as you never slept before.",
      ),
      block("Read more: The ferry that never came"),
      block("The ferry that never came", { linked: 1 }),
      block("“replace every sensor on the bridge before the winter”", { kind: "quote" }),
      prose("Then"),
    ];

    expect(trimBody(blocks, [])).toEqual([prose("First"), prose("Then")]);
  });

  test("ends where readers' comments or a note on the author begin", () => {
    const [end, note] = [block("Reader comments (2)"), block("About the author")];
    const body = ["First", "Then", "Next", "Finally"].map(prose);

    expect(trimBody([...body, end, prose("I think")], [])).toEqual(body);
    expect(trimBody([...body, note, prose("She says")], [])).toEqual(body);
  });

  test("goes on after a paragraph that only begins like a label", () => {
    const lines = [
      prose("Related Companies declined to comment, but"),
      prose("About the writers who went on strike"),
      prose("Comments came from everywhere when"),
    ];

    expect(trimBody(lines, [])).toEqual(lines);
  });

  test("is left alone when trimming would take most of it", () => {
    const lines = Array.from({ length: 12 }, (_, index) => block(`Race ${index} in Tarn`));

    expect(trimBody([prose("First"), ...lines], [])).toHaveLength(13);
  });
});
