import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ERROR_KINDS, StageError } from "../errors.ts";
import { Coverage } from "../schema/index.ts";
import { pageOf } from "./page.test-data.ts";
import { readPage } from "./read-page.ts";

/** What `fixtures/pages/<name>/expected.json` says of the page beside it. */
type Expected = {
  /** Why the page is kept, in a sentence. */
  readonly about: string;
  /** The status its server sent it with. */
  readonly status?: number;
  /** The code it is refused with. */
  readonly refused?: string;
  readonly coverage?: Coverage;
  /** Parts of the reasons for the coverage. */
  readonly reasons?: readonly string[];
  /** Words that stand in the text that is found, and words that do not. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
};

const FOLDER = new URL("../../fixtures/pages/", import.meta.url);

/** Refusals of pages that are no articles; the rest of the stage's codes are about size and time. */
const REFUSALS = [
  ...["consent-wall", "log-in-page", "bot-check", "section-page", "soft-404", "search-page"],
  ...["script-shell", "page-forbidden"],
];

const pages = readdirSync(FOLDER).map((name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fixture of our own writing
  const expected = JSON.parse(read("expected.json")) as Expected;
  return { name, expected, html: read("page.html") };
});

describe("a page of the collection", () => {
  test.each(pages)("$name", async ({ expected, html }) => {
    const outcome = await outcomeOf(html, expected.status ?? null);

    const { refused, coverage, reasons = [], holds = [], lacks = [] } = expected;
    expect(outcome).toMatchObject(refused === undefined ? { coverage } : { refused });
    const { text = "" } = outcome;
    expect(outcome.reasons ?? []).toEqual(
      expect.arrayContaining(reasons.map((reason) => expect.stringContaining(reason))),
    );
    for (const words of holds) expect(text).toContain(words);
    for (const words of lacks) expect(text).not.toContain(words);
  });
});

const PARAGRAPH =
  "<p>The yard at Hollin Quay has built its last wooden boat, and the men who built it have gone home. " +
  "Its owner says that nobody under sixty knows how to bend a plank any more.</p>";

describe("a page that would be refused is read once it holds a good stretch of prose", () => {
  const refused = pages.filter(({ expected }) => expected.refused !== undefined);

  test.each(refused)("$name", async ({ expected, html }) => {
    const article = `<div class="text">${PARAGRAPH.repeat(8)}</div>`;
    const longer = html.replace(/(?=<\/main>|<\/body>)/, article);

    const { text } = await outcomeOf(longer, expected.status ?? null);

    expect(text).toContain("has built its last wooden boat");
  });
});

describe("the collection", () => {
  test.each(REFUSALS)("has two pages at least that are refused as %s", (code) => {
    expect(ERROR_KINDS).toHaveProperty(code);
    const refused = pages.filter(({ expected }) => expected.refused === code);
    expect(refused.length).toBeGreaterThanOrEqual(2);
  });

  test.each(Coverage.options)("has two pages at least whose coverage is %s", (coverage) => {
    const covered = pages.filter(({ expected }) => expected.coverage === coverage);
    expect(covered.length).toBeGreaterThanOrEqual(2);
  });

  test("expects one thing of every page, and says why it is kept", () => {
    for (const { name, expected } of pages) {
      const outcomes = [expected.refused, expected.coverage].filter(Boolean);
      expect({ name, about: expected.about, outcomes }).toEqual({
        name,
        about: expect.stringMatching(/\.$/),
        outcomes: [expect.any(String)],
      });
    }
  });
});

type Outcome = {
  readonly refused?: string;
  readonly why?: string;
  readonly coverage?: Coverage;
  readonly reasons?: readonly string[];
  readonly text?: string;
};

async function outcomeOf(html: string, status: number | null): Promise<Outcome> {
  const url = status === null ? null : "https://news.example/story";
  try {
    const { coverage, coverageReasons, paragraphs } = await readPage(pageOf(html, { status, url }));
    const sentences = paragraphs.flatMap((it) => it.sentences.map(({ text }) => text));
    return { coverage, reasons: coverageReasons, text: sentences.join(" ") };
  } catch (thrown) {
    if (!(thrown instanceof StageError)) throw thrown;
    return { refused: thrown.code, why: thrown.message };
  }
}
