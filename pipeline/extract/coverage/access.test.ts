import { describe, expect, test } from "vitest";
import { lightDom } from "../dom/light.ts";
import { readTree } from "../dom/tree.ts";
import { plainBlocks } from "../text/paragraphs.ts";
import { invitationAfter, measureLockedParts, wordsInData } from "./access.ts";
import { breaksOff } from "./endings.ts";
import { piecesOf } from "./pieces.ts";

describe("locked parts", () => {
  const measured = (html: string, ...selectors: string[]) =>
    measureLockedParts(lightDom(readTree(html)).document, selectors);

  test("are measured in words, an element that two selectors find once", () => {
    const html = `<p>Free words.</p><div class="a b">Three locked words.</div><i class="a">One</i>`;

    expect(measured(html, ".a", ".b")).toEqual({ selectors: [".a", ".b"], elements: 2, words: 4 });
  });

  test("may be missing, and their selectors may be none", () => {
    expect(measured("<p>x</p>", ".a", "!!")).toMatchObject({ elements: 0, words: 0 });
    expect(measured("<p>x</p>")).toBeNull();
  });
});

describe("the text in the page's data", () => {
  const blocks = plainBlocks(
    "The bridge will be closed for eleven weeks from March.\n\nNobody knows who pays.",
  );

  test("is counted, its markup left out", () => {
    const articleBody =
      "<p>The bridge will be closed for eleven weeks from March.</p><p>And then?</p>";

    expect(wordsInData({ articleBody }, blocks)).toBe(12);
  });

  test.each([
    [
      "another article's",
      { articleBody: "The tunnel was never open to begin with, says the mayor." },
    ],
    ["no text", { articleBody: ["x"] }],
    ["not there", {}],
    ["without a node", null],
  ])("is not counted when it is %s", (_case, node) => {
    expect(wordsInData(node, blocks)).toBeNull();
  });
});

describe("an invitation to read on", () => {
  const last = "The board will decide in the spring.";
  const after = (html: string) =>
    invitationAfter(() => piecesOf(readTree(`<p>${last}</p>${html}`).root), plainBlocks(last));

  test.each([
    ["<a href=/x>Continue reading</a>", "Continue reading"],
    ["<button>Read the full story</button>", "Read the full story"],
    ["<div><span></span><a href=/x>Weiterlesen …</a></div>", "Weiterlesen …"],
    ["<a href=/x>Lire la suite</a>", "Lire la suite"],
    ["<a href=/x>Seguir leyendo</a>", "Seguir leyendo"],
    ["<a href=/x>続きを読む</a>", "続きを読む"],
  ])("is a link or a button after the last line: %s", (html, text) => {
    expect(after(html)).toEqual({ text, leadsOn: true });
  });

  test("may be an offer", () => {
    expect(after("<h2>Subscribe to read the rest</h2>")).toMatchObject({ leadsOn: false });
  });

  test.each([
    ["is plain text", "<p>Read more</p>"],
    ["has more to say", "<a href=/x>Read more about the bridge and its board</a>"],
    ["stands in the footer", "<footer><a href=/x>Read more</a></footer>"],
    ["comes after other text", `<p>${"word ".repeat(30)}</p><a href=/x>Read more</a>`],
  ])("is none when it %s", (_case, html) => {
    expect(after(html)).toBeNull();
  });

  test("is not looked for after a long text that ends", () => {
    const asked = () => {
      throw new Error("Asked.");
    };
    const long = plainBlocks("word ".repeat(500));

    expect(invitationAfter(asked, long)).toBeNull();
  });
});

test.each([
  ["And so…", true],
  ["And so ...", true],
  ["And so […]", true],
  ["“And so…”", true],
  ["And so… Read more", true],
  ["And so… Weiterlesen →", true],
  ["And so it ended.", false],
  ["He wants to read more.", false],
])("%s breaks off: %s", (ending, expected) => {
  expect(breaksOff(ending)).toBe(expected);
});
