import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { articleText, Brief, type Article } from "../pipeline/index.ts";
import { approvedPartOf, briefCases } from "./approved-brief.ts";
import { readCases, readJson, type Case } from "./cases.ts";

/** Share of the words of one text that the other has too, repeats counted. */
function shareOfWords(text: string, other: string): number {
  const counts = new Map<string, number>();
  const words = (it: string) => it.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const own = words(text);
  const shared = own.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  return shared.length / own.length;
}

const truthText = ({ article }: Case) => article.paragraphs.map(({ text }) => text).join("\n\n");

describe.each(readCases().map((it, index) => ({ ...it, index })))("$slug", (it) => {
  let brief: Brief;
  let article: Article;
  beforeAll(async () => {
    const own = (await all())[it.index];
    if (!own) throw new Error(`${it.slug} has no brief.`);
    brief = own;
    article = brief.article;
  }, 240_000);

  test("is read with its metadata exactly", () => {
    const { paragraphs: _, ...expected } = it.article;

    expect(article).toMatchObject(expected);
  });

  test("is read with nearly all of its words and few others", () => {
    const [found, truth] = [articleText(article), truthText(it)];

    expect(shareOfWords(truth, found)).toBeGreaterThan(0.99);
    expect(shareOfWords(found, truth)).toBeGreaterThan(0.9);
  });

  test("becomes a valid brief", () => {
    expect(Brief.parse(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
  });

  test("is told in its own words alone, for no model wrote the brief", () => {
    const { whyItMatters, keyTakeaways, pulseAnalysis } = brief;
    const claims = [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap((it) => it.claims)];

    expect(claims.filter(({ wording }) => wording === "own")).toEqual([]);
  });

  test("is filed as an editor would", () => {
    const { channel, type } = brief;

    expect({ channel, kind: type }).toEqual({ channel: it.about.channel, kind: it.about.kind });
  });

  test("becomes the brief that was approved", () => {
    expect(existsSync(it.briefFile), "no brief.json: run npm run fixtures:approve").toBe(true);
    const approved = readJson(it.briefFile);

    expect(approvedPartOf(brief)).toEqual(approved);
  });
});

let running: Promise<Brief[]> | undefined;

/** The whole line once, for all of them. */
function all(): Promise<Brief[]> {
  return (running ??= briefCases(readCases()));
}
