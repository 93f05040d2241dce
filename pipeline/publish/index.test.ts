import { expect, test } from "vitest";
import { Publication, USUAL_ALLOWANCE } from "../schema/index.ts";
import { previewOf, publishStage } from "./index.ts";
import { briefOf, extractiveBrief, judged, numbered, sampleBrief } from "./sample.test-data.ts";

const usual = { allowances: { usual: USUAL_ALLOWANCE, publishers: [] } };

const context = {
  signal: new AbortController().signal,
  now: () => new Date("2026-03-12T08:00:00Z"),
  emit() {},
};

test("makes a publication of a brief, and keeps the brief", async () => {
  const publication = await publishStage(usual).run(sampleBrief, context);

  expect(Publication.parse(publication)).toEqual(publication);
  expect(publication.brief).toBe(sampleBrief);
  expect(publication.slug).toMatch(/^lindholm-puts-a-toll-on-its-eastern-bridge-[0-9a-f]{8}$/);
  expect(publication.markdown).toContain("# Lindholm");
  expect(publication.html).toContain("<!doctype html>");
});

test("lays a held brief out with the reasons, under the name its publication will have", async () => {
  const reasons = [{ code: "extractive", why: "Nobody has read it." }] as const;
  const preview = previewOf({ brief: extractiveBrief, reasons }, usual);
  const { slug } = await publishStage(usual).run(extractiveBrief, context);

  expect(Object.keys(preview)).toEqual(["slug", "markdown", "html"]);
  expect(preview.slug).toBe(slug);
  for (const text of [preview.markdown, preview.html])
    expect(text).toContain("Nobody has read it.");
});

test("makes the same publication of the same brief every time", async () => {
  const first = await publishStage(usual).run(sampleBrief, context);
  const second = await publishStage(usual).run(structuredClone(sampleBrief), context);

  expect(second).toEqual(first);
});

test("shows no more of the original than its publisher allows", async () => {
  const { url } = sampleBrief.article;
  const host = new URL(url ?? "").hostname;
  const shown = async (host: string, excerptWords: number) => {
    const publishers = [{ host, excerptWords, runWords: null, quotedShare: null }];
    const allowances = { usual: { ...USUAL_ALLOWANCE, excerptWords: 4 }, publishers };
    const { html } = await publishStage({ allowances }).run(sampleBrief, context);
    return /<blockquote><p>(.*?)<\/p>/.exec(html)?.[1];
  };

  expect(await shown("other.example", 2)).toBe("The harbour authority of …");
  expect(await shown(host, 3)).toBe("The harbour authority …");
  expect(await shown(host, 0)).toBeUndefined();
});

test.each(["... ", " ", "-", "_", "&a", "@.", "[", "\u001B[", "字", "1.", "/", "ﬃ"])(
  "needs time in step with the length of a text, such as %j over and over",
  async (unit) => {
    const text = `x${unit.repeat(200_000)}x`;
    const brief = briefOf(
      { title: text, standfirst: text, site: text, paragraphs: numbered([[text, text]]) },
      { whyItMatters: judged(text, ["s1"]) },
    );

    const { slug, html } = await publishStage(usual).run(brief, context);

    expect(slug.length).toBeLessThan(70);
    expect(html.length).toBeGreaterThan(text.length);
  },
);
