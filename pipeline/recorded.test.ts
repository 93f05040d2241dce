/* The fixtures through the whole line, with the replies a language model gave to exactly their requests. */
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Held, Published, Unfinished } from "./outcome.ts";
import { openPulse, type Pulse } from "./pulse.ts";
import type { Brief, JudgedClaim } from "./schema/index.ts";
import { readSettings } from "./settings.ts";

const ARTICLES = fileURLToPath(new URL("../fixtures/articles", import.meta.url));
const SLUGS = (await readdir(ARTICLES)).toSorted();

let pulse: Pulse;
const outcomes = new Map<string, Published | Held | Unfinished>();

async function briefed(path: string): Promise<Published | Held | Unfinished> {
  for await (const outcome of pulse.brief([{ kind: "file", path }])) return outcome;
  throw new Error("Nothing came out.");
}

beforeAll(async () => {
  pulse = openPulse({ settings: readSettings({}, { PULSE_WRITER: `recorded:${ARTICLES}` }) });
  for (const slug of SLUGS) outcomes.set(slug, await briefed(join(ARTICLES, slug, "page.html")));
}, 300_000);
afterAll(() => pulse.close());

function briefOf(slug: string): Brief {
  const outcome = outcomes.get(slug);
  if (outcome?.outcome === "published") return outcome.publication.brief;
  if (outcome?.outcome === "held") return outcome.brief;
  throw new Error(`${slug} was not briefed: ${outcome?.error.message ?? "not at all"}`);
}

function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Brief): JudgedClaim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap(({ claims }) => claims)];
}

describe("briefs of recorded replies", () => {
  test("rest on the article: 19 claims of 20 are supported or analysis", () => {
    const claims = SLUGS.flatMap((slug) => claimsOf(briefOf(slug)));
    const good = claims.filter(({ verdict }) => verdict === "supported" || verdict === "analysis");
    expect(claims.length).toBeGreaterThan(150);
    expect(good.length / claims.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each(SLUGS)("%s: says something specific, copies no more than allowed", (slug) => {
    const { checks, writer } = briefOf(slug).provenance;
    const failed = checks.filter(({ passed }) => !passed).map(({ name }) => name);
    expect(failed).not.toContain("specific");
    expect(failed).not.toContain("copying");
    expect(failed).not.toContain("counts");
    expect(writer).toMatchObject({ name: "recorded", prompt: expect.stringMatching(/^brief \d/) });
  });

  test("are filed under channels of the list, and more than a quarter are published as they are", () => {
    const published = SLUGS.filter((slug) => outcomes.get(slug)?.outcome === "published");
    expect(published.length).toBeGreaterThan(SLUGS.length / 4);
    expect(briefOf("northgate-acquires-tidewater").channel).toBe("FinTech");
  });
});

test("an article that was asked about in other words has no recorded reply, and that is said", async () => {
  const page = await readFile(join(ARTICLES, "harbour-bridge-sensors", "page.html"), "utf8");
  const path = join(await mkdtemp(join(tmpdir(), "pulse-recorded-")), "page.html");
  await writeFile(path, page.replaceAll("18.6 million", "18.7 million"));

  expect(await briefed(path)).toMatchObject({
    outcome: "refused",
    error: { code: "reply-not-recorded", next: expect.stringMatching(/batch export/) },
  });
});

test("a folder of recordings that is not there is told once, before anything is fetched", async () => {
  const events: string[] = [];
  const settings = readSettings({}, { PULSE_WRITER: "recorded:nowhere/at/all" });
  const lost = openPulse({ settings, emit: (name) => void events.push(name) });
  const outcomes = lost.brief([{ kind: "file", path: "no-page.html" }]);

  await expect(outcomes.next()).rejects.toMatchObject({
    ...{ code: "writer-unusable", message: expect.stringContaining("nowhere/at/all") },
  });
  expect(events).toEqual([]);
  await lost.close();
});
