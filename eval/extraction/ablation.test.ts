import { describe, expect, test } from "vitest";
import { ablationOf } from "./ablation.ts";
import { ablationLine, ablationTable, summary } from "./ablation-report.ts";
import { sample } from "./samples.test-data.ts";

const RULES = [
  { name: "idle", reason: "It never has anything to do." },
  { name: "needed", reason: "It drops the noise." },
  { name: "lonely", reason: "It drops the noise of one page." },
  { name: "harmful", reason: "It drops the text." },
];

/** Ten words, and four more that are noise. */
const TEXT = "a b c d e f g h i j";
const NOISY = `${TEXT} buy now or never`;

/** Reads every page right, unless a rule is missing. */
async function readBody({ body }: { body: string }, without?: string): Promise<string> {
  if (without === "needed") return Promise.resolve(NOISY);
  if (without === "lonely" && body.startsWith("odd")) return Promise.resolve("");
  if (without === "harmful" && body.startsWith("odd")) return Promise.resolve(TEXT);
  return Promise.resolve(body.startsWith("odd") ? "a b c d" : TEXT);
}

const SAMPLES = ["odd", "even", "plain"].map((id) => sample(id, id, { articleBody: TEXT }));

const notes: string[] = [];
const ablated = async () =>
  ablationOf(
    { data: "pages", samples: SAMPLES, rules: RULES, note: (line) => void notes.push(line) },
    readBody,
  );

describe("what a rule is worth", () => {
  test("is what the score loses without it, the dearest first", async () => {
    const { rules } = await ablated();

    expect(rules.map(({ name, worth }) => [name, Math.sign(worth)])).toEqual([
      ["needed", 1],
      ["lonely", 1],
      ["idle", 0],
      ["harmful", -1],
    ]);
  });

  test("is told page by page, so that a rule for one page alone is seen", async () => {
    const { rules } = await ablated();

    const changed = rules.map(({ name, changes }) => [name, changes.map(({ id }) => id)]);
    expect(Object.fromEntries(changed)).toEqual({
      needed: ["even", "plain", "odd"],
      lonely: ["odd"],
      idle: [],
      harmful: ["odd"],
    });
  });

  test("is told to whoever waits", async () => {
    notes.length = 0;
    await ablated();

    expect(notes).toHaveLength(1 + RULES.length);
  });
});

describe("the report", () => {
  test("has a row a rule, with the page it changes most", async () => {
    const rows = ablationTable(await ablated()).split("\n");

    expect(rows.find((row) => row.startsWith("lonely"))).toMatch(
      / \+0\.\d{4} +1 +1 +0 +\+0\.250 +odd$/,
    );
    expect(rows.find((row) => row.startsWith("idle"))).toMatch(/ \+0\.0000 +0 +0 +0$/);
  });

  test("names the rules that help one page at most, with their reason", async () => {
    const text = summary([await ablated()]);

    expect(text).toMatch(/^lonely .* It drops the noise of one page\.$/m);
    expect(text).toMatch(/^idle .* It never has anything to do\.$/m);
    expect(text).not.toContain("needed");
  });

  test("counts the pages of all sets together", async () => {
    const ablation = await ablated();

    expect(summary([ablation, ablation])).not.toMatch(/^lonely /m);
    expect(JSON.parse(ablationLine([ablation, ablation]))).toMatchObject({
      sets: [{ data: "pages", pages: 3 }, { rules: { length: 4 } }],
      rules: [{ name: "needed" }, { name: "lonely", helps: 2, hurts: 0 }, {}, {}],
    });
  });

  test("names a rule that costs more than it gives, however many pages it helps", async () => {
    const { rules, ...ablation } = await ablated();
    const costly = rules.map((rule) => ({ ...rule, worth: -rule.worth }));

    expect(summary([{ ...ablation, rules: costly }])).toMatch(/^needed .* It drops the noise\.$/m);
  });

  test("shows the page a rule changes most even where it helps others", async () => {
    const { rules, ...ablation } = await ablated();
    const changes = [
      { id: "helped", worth: 0.1 },
      { id: "ruined", worth: -0.4 },
    ];
    const mixed = rules.slice(0, 1).map((rule) => ({ ...rule, changes }));

    expect(ablationTable({ ...ablation, rules: mixed })).toMatch(/ +2 +1 +1 +-0\.400 +ruined$/);
  });

  test("says so when every rule is worth having", async () => {
    const { rules, ...ablation } = await ablated();
    const needed = rules.filter(({ name }) => name === "needed");

    expect(summary([{ ...ablation, rules: needed }])).toMatch(
      /^Every rule helps more than one page/,
    );
  });
});
