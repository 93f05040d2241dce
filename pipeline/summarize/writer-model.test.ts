import { describe, expect, test } from "vitest";
import { StageError } from "../errors.ts";
import type { Article, Complaint, Draft } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import { articleOf, FERRY_REPORT } from "./article.test-data.ts";
import {
  completion,
  endpointAt,
  failure,
  silence,
  USAGE,
  withEndpoint,
  worldOf,
  type Step,
  type Stub,
} from "./model/endpoint.test-support.ts";
import { readPrompt } from "./model/prompts.ts";
import { folderOfReplies, NO_REPLIES, type KeptReply, type Replies } from "./model/replies.ts";
import { FIVE_TAKEAWAYS, FULL, said, TEASER, THREE_PARAGRAPHS } from "./model/reply.test-data.ts";
import { openBudget } from "./model/tally.ts";
import { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
import { modelWriter, type ModelWriterOptions } from "./writer-model.ts";

type ModelChanges = Partial<ModelWriterOptions>;

const PROMPT = `brief ${readPrompt("brief", null).version}`;
const SOON = { "retry-after-ms": "1" };

function writerAt({ url }: Stub, changes: Partial<ModelWriterOptions> = {}) {
  return modelWriter({
    // Each script is served from a place of its own, and they are all one endpoint.
    endpoint: { ...endpointAt(url), id: "openai:fake-1 here" },
    limits: { callMs: 20_000, articleMs: 25_000, billedCalls: 3, inFlight: 8 },
    prompts: {
      brief: readPrompt("brief", null),
      repair: readPrompt("repair", null),
      section: readPrompt("section", null),
    },
    taxonomy: DEFAULT_TAXONOMY,
    ...{ language: null, temperature: null, contextTokens: 100_000 },
    ...{ replies: NO_REPLIES, budget: openBudget(1), critique: () => [] },
    price: { input: 1, cachedInput: 1, output: 1 },
    now: () => new Date(),
    ...changes,
  });
}

/** What is written about the ferries, and the calls it took. */
function written(
  script: readonly Step[],
  changes: Partial<ModelWriterOptions> = {},
  article: Article = FERRY_REPORT,
) {
  return withEndpoint(script, async (stub) => {
    const blocks = await writerAt(stub, changes).write(article, worldOf());
    return { blocks, bodies: stub.calls.map(({ body }) => body) };
  });
}

function sent(reply: unknown): Step {
  return completion(JSON.stringify(reply));
}

/** Replies that are kept in memory, in the order they came. */
function memory() {
  const kept: KeptReply[] = [];
  const replies: Replies = {
    find: async (key) => kept.findLast((it) => it.key === key && it.outcome === "ok") ?? null,
    prepare: async () => {},
    keep: async (it) => void kept.push(it),
    async repaired(key, repair) {
      const at = kept.findLastIndex((it) => it.key === key && it.outcome === "ok");
      const found = kept[at];
      if (found) kept[at] = { ...found, repair };
    },
  };
  return { kept, replies };
}

/** Complains of every text that has this word, of the block it stands in. */
function against(word: string): (draft: Draft) => Complaint[] {
  return ({ whyItMatters, keyTakeaways, pulseAnalysis }) =>
    (
      [
        ["whyItMatters", [whyItMatters]],
        ["keyTakeaways", keyTakeaways],
        ["pulseAnalysis", pulseAnalysis.flat()],
      ] as const
    ).flatMap(([block, claims]) =>
      claims
        .filter(({ text }) => text.includes(word))
        .map(({ text }) => ({ block, why: `“${text}” is false.` })),
    );
}

describe("a whole article", () => {
  test("is written about in one call", async () => {
    const { blocks, bodies } = await written([sent(FULL)]);

    expect(bodies).toHaveLength(1);
    expect(blocks.keyTakeaways).toHaveLength(5);
    expect(blocks.whyItMatters.evidence).toEqual(["s17", "s18"]);
    expect(blocks.routing).toMatchObject({ channel: "ClimateTech", type: "News" });
    expect(blocks.usage).toEqual({
      ...{ calls: 1, inputTokens: 1200, cachedInputTokens: 1024, outputTokens: 300, cost: 0.0015 },
      // What `pulse replay` knows it by.
      reply: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("is written about by whom the brief will name", async () => {
    await withEndpoint([sent(FULL)], async (stub) => {
      expect(writerAt(stub).writer).toEqual({
        ...{ name: "model", version: "1", model: "openai:fake-1", prompt: PROMPT },
      });
    });
  });

  test("is written about in the language that is set, and the brief says so where that is not its own", async () => {
    const languageOf = async (language: string) =>
      (await written([sent(FULL)], { language })).blocks.language;

    expect([await languageOf("de-AT"), await languageOf("en-GB")]).toEqual(["de", null]);
  });

  test("costs what all of its calls cost, those that came to nothing included", async () => {
    const script = [completion(""), failure(429, null, SOON), sent(FULL)];
    const { blocks } = await written(script);

    expect(blocks.usage).toMatchObject({ calls: 2, inputTokens: 2400, outputTokens: 600 });
  });

  test("with no sentence to cite is not asked about", async () => {
    const bare = articleOf([{ kind: "heading", lines: ["Nothing"] }]);
    await withEndpoint([sent(FULL)], async (stub) => {
      await expect(writerAt(stub).write(bare, worldOf())).rejects.toMatchObject({
        code: "article-too-thin",
      });
      expect(stub.calls).toHaveLength(0);
    });
  });

  test("that is a teaser gets no analysis", async () => {
    const { blocks } = await written([sent(TEASER)], {}, { ...FERRY_REPORT, coverage: "teaser" });

    expect([blocks.pulseAnalysis, blocks.keyTakeaways.length]).toEqual([[], 1]);
  });
});

describe("what the judge of drafts complains of", () => {
  const FALSE_WHY = { ...FULL, why_it_matters: said("Solmar sank in 1812.", 1) };
  const why_it_matters = said("Solmar floats.", 1);

  test("goes back once: the block at fault alone, and why", async () => {
    const { blocks, bodies } = await written([sent(FALSE_WHY), sent({ why_it_matters })], {
      critique: against("1812"),
    });
    const repair: unknown = JSON.parse(bodies[1] ?? "");

    expect(bodies).toHaveLength(2);
    expect(repair).toMatchObject({
      messages: [
        ...[{ role: "system" }, { role: "user" }],
        { role: "assistant", content: JSON.stringify(FALSE_WHY) },
        { role: "user", content: expect.stringContaining("“Solmar sank in 1812.” is false.") },
      ],
      response_format: { json_schema: { schema: { required: ["why_it_matters"] } } },
    });
    expect(blocks.whyItMatters).toEqual({ text: "Solmar floats.", evidence: ["s1"] });
    expect(blocks.keyTakeaways).toHaveLength(5);
    expect(blocks.usage).toMatchObject({ calls: 2, inputTokens: 2400 });
  });

  test("stays where it is no better after that, for the editor to see", async () => {
    const worse = { why_it_matters: said("Solmar sank in 1812 again.", 2) };
    const { blocks, bodies } = await written([sent(FALSE_WHY), sent(worse)], {
      critique: against("1812"),
    });

    expect(bodies).toHaveLength(2);
    expect(blocks.whyItMatters.text).toBe("Solmar sank in 1812.");
  });

  test("is put right block by block: the one that is better is taken, the other is not", async () => {
    const { first, ...others } = FIVE_TAKEAWAYS;
    const draft = { ...FALSE_WHY, key_takeaways: { first: said("Built in 1812", 1), ...others } };
    const repair = {
      key_takeaways: {
        first,
        ...others,
        second: said("1812 again", 2),
        third: said("And 1812", 3),
      },
      why_it_matters,
    };
    const { blocks } = await written([sent(draft), sent(repair)], { critique: against("1812") });

    expect(blocks.whyItMatters.text).toBe("Solmar floats.");
    expect(blocks.keyTakeaways[0]?.text).toBe("Built in 1812");
  });

  test("cannot change a block that nobody complained of", async () => {
    const repair = {
      why_it_matters,
      key_takeaways: FIVE_TAKEAWAYS,
      pulse_analysis: THREE_PARAGRAPHS,
    };
    const one = { ...FALSE_WHY, key_takeaways: { ...FIVE_TAKEAWAYS, first: said("As it was", 1) } };
    const { blocks } = await written([sent(one), sent(repair)], { critique: against("1812") });

    expect(blocks.keyTakeaways[0]?.text).toBe("As it was");
  });

  test.each<[string, Step, number]>([
    ["is refused", completion(null, { refusal: "No." }), 2],
    ["is no JSON", completion("Sorry."), 2],
    ["is cut", completion("{", { finish: "length" }), 2],
    ["is turned away", failure(401), 1],
    ["is of another shape", sent({ key_takeaways: FIVE_TAKEAWAYS }), 2],
  ])("does not cost the brief where the repair %s", async (_, step, billed) => {
    const { blocks, bodies } = await written([sent(FALSE_WHY), step], {
      critique: against("1812"),
    });

    expect(blocks.whyItMatters.text).toBe("Solmar sank in 1812.");
    expect(blocks.usage?.calls).toBe(billed);
    expect(bodies).toHaveLength(2);
  });

  test("does not cost the brief where the budget is at its end", async () => {
    const { blocks, bodies } = await written([sent(FALSE_WHY)], {
      critique: against("1812"),
      // Enough for what the first call may cost, and no more.
      price: { input: 0, cachedInput: 0, output: 1 },
      budget: openBudget(0.0016),
    });

    expect([blocks.whyItMatters.text, bodies.length]).toEqual(["Solmar sank in 1812.", 1]);
  });

  test("is left to the editor where three calls were billed for the article already", async () => {
    const script = [completion(""), completion(""), sent(FALSE_WHY)];
    const { blocks, bodies } = await written(script, { critique: against("1812") });

    expect([blocks.usage?.calls, bodies.length]).toEqual([3, 3]);
  });

  test("never takes an article past three calls that are billed", async () => {
    const script = [completion("Sorry."), sent(FALSE_WHY), completion("Sorry.")];
    const { blocks, bodies } = await written(script, { critique: against("1812") });

    expect([blocks.usage?.calls, bodies.length]).toEqual([3, 3]);
  });

  test("is given up with the run, which is not a failed repair", async () => {
    await withEndpoint([sent(FALSE_WHY), silence], async (stub) => {
      const run = new AbortController();
      const writing = writerAt(stub, { critique: against("1812") }).write(
        FERRY_REPORT,
        worldOf({ signal: run.signal }),
      );
      while (stub.calls.length < 2) await new Promise(setImmediate);
      const reason = new Error("enough");
      run.abort(reason);

      await expect(writing).rejects.toBe(reason);
    });
  });
});

describe("a reply that was paid for", () => {
  test("is not paid for again, and costs nothing the second time", async () => {
    const { replies } = memory();
    const first = await written([sent(FULL)], { replies });
    const second = await written([silence], { replies });

    expect(second.bodies).toHaveLength(0);
    const { usage: _, ...blocks } = first.blocks;
    expect(second.blocks).toMatchObject(blocks);
    expect(second.blocks.usage).toMatchObject({ calls: 0, inputTokens: 0, cost: 0 });
  });

  test("is asked for again where it does not have today's shape", async () => {
    const { replies, kept } = memory();
    await written([sent(FULL)], { replies });
    const [old] = kept.splice(0);
    if (old) kept.push({ ...old, text: JSON.stringify(TEASER) });
    const { bodies, blocks } = await written([sent(FULL)], { replies });

    expect(bodies).toHaveLength(1);
    expect(blocks.keyTakeaways).toHaveLength(5);
  });

  test("is judged again, and its repair is found as well", async () => {
    const { replies } = memory();
    const critique = against("1812");
    const script = [
      sent({ ...FULL, why_it_matters: said("Solmar sank in 1812.", 1) }),
      sent({ why_it_matters: said("Solmar floats.", 1) }),
    ];
    await written(script, { replies, critique });
    const { blocks, bodies } = await written([silence], { replies, critique });

    expect([blocks.whyItMatters.text, bodies.length]).toEqual(["Solmar floats.", 0]);
  });

  test.each<[string, Step]>([
    ["could not be read", completion("Sorry.")],
    ["was cut", completion("{", { finish: "length" })],
    ["was a refusal", completion(null, { refusal: "No." })],
    ["was withheld", completion("", { finish: "content_filter" })],
  ])("is not sent for the same repair again where that %s", async (_, step) => {
    const { replies } = memory();
    const critique = against("1812");
    const brief = sent({ ...FULL, why_it_matters: said("Solmar sank in 1812.", 1) });
    await written([brief, step], { replies, critique });
    const { blocks, bodies } = await written([silence], { replies, critique });

    expect([blocks.whyItMatters.text, bodies.length]).toEqual(["Solmar sank in 1812.", 0]);
  });

  test.each<[string, Step, ModelChanges]>([
    ["prevented by weather", failure(401), {}],
    ["for another fault", completion("Sorry."), { critique: against("Solmar") }],
  ])("is sent for a repair again that was %s", async (_, step, changes) => {
    const { replies } = memory();
    const critique = against("1812");
    const brief = sent({ ...FULL, why_it_matters: said("Solmar sank in 1812.", 1) });
    await written([brief, step], { replies, critique });
    const why_it_matters = said("It floats.", 1);
    const { blocks } = await written([sent({ why_it_matters, key_takeaways: FIVE_TAKEAWAYS })], {
      ...{ replies, critique },
      ...changes,
    });

    expect(blocks.usage?.calls).toBe(1);
  });

  test("is used where it could not be kept, which is told", async () => {
    const told: unknown[] = [];
    const replies: Replies = {
      ...NO_REPLIES,
      keep: () => Promise.reject(new StageError("replies-unwritable", "No space is left.")),
    };
    await withEndpoint([sent(FULL)], async (stub) => {
      const emit: StageContext["emit"] = (name, event) => void told.push([name, event]);
      const blocks = await writerAt(stub, { replies }).write(FERRY_REPORT, worldOf({ emit }));

      expect(blocks.keyTakeaways).toHaveLength(5);
    });
    expect(told).toContainEqual(["reply:not-kept", { why: "No space is left." }]);
  });

  test("is kept with all it takes to judge it again, whatever it ended in", async () => {
    const { replies, kept } = memory();
    await written([completion("{", { finish: "length" }), sent(FULL)], { replies });

    expect(kept).toMatchObject([
      { outcome: "length", text: "{", tokens: { input: USAGE.prompt_tokens } },
      { outcome: "ok", text: JSON.stringify(FULL), model: "openai:fake-1", prompt: PROMPT },
    ]);
    expect(kept[1]?.article).toEqual(FERRY_REPORT);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(1);
  });

  test("holds no key", async () => {
    const { replies, kept } = memory();
    await written(
      [
        (response, call) => completion(String(call.headers.authorization))(response, call),
        sent(FULL),
      ],
      { replies },
    );

    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain("sk-canary");
  });
});

test("what was charged for nothing is told with the error", async () => {
  await withEndpoint([completion(""), completion(null, { refusal: "No." })], async (stub) => {
    const writing = writerAt(stub).write(FERRY_REPORT, worldOf());
    await expect(writing).rejects.toMatchObject({
      code: "model-refused",
      usage: { calls: 2, inputTokens: 2400, outputTokens: 600, cost: 0.003 },
    });
  });
});

describe("an estimate", () => {
  /** A report so long that it is read in parts of 6,000 tokens. */
  const LONG: Article = {
    ...FERRY_REPORT,
    paragraphs: Array.from({ length: 40 }, (_, nth) =>
      FERRY_REPORT.paragraphs.map((it) => ({
        ...it,
        sentences: it.sentences.map(({ id, text }) => ({
          id: `s${Number(id.slice(1)) + 100 * nth}`,
          text,
        })),
      })),
    ).flat(),
  };
  const NOTES = { notes: [said("Solmar orders ferries.", 1, 2), said("Ost waits.", 17)] };
  const IN_PARTS = { contextTokens: 6_000 };

  function estimated(changes: Partial<ModelWriterOptions>, article: Article = FERRY_REPORT) {
    return withEndpoint([silence], async (stub) => {
      const usage = await writerAt(stub, changes).estimate?.(article);
      expect(stub.calls).toHaveLength(0);
      return usage;
    });
  }

  test("is one call for an article that fits", async () => {
    expect(await estimated({})).toMatchObject({ calls: 1, outputTokens: 1_500, reply: null });
  });

  test("counts a call for each part of an article that does not, as many as are made", async () => {
    const notesThenBrief: Step = (response, call) =>
      sent(call.body.includes('"name":"notes"') ? NOTES : FULL)(response, call);
    const { bodies } = await written([notesThenBrief], IN_PARTS, LONG);
    const usage = await estimated(IN_PARTS, LONG);

    expect(bodies.length).toBeGreaterThan(3);
    expect(usage?.calls).toBe(bodies.length);
    const tokens = bodies.reduce((sum, body) => sum + body.length / 4, 0);
    expect(usage?.inputTokens).toBeGreaterThan(0.8 * tokens);
    expect(usage?.inputTokens).toBeLessThan(1.2 * tokens);
  });

  test("is nothing where all of it is kept, the notes on parts as well", async () => {
    const { replies, kept } = memory();
    const notesThenBrief: Step = (response, call) =>
      sent(call.body.includes('"name":"notes"') ? NOTES : FULL)(response, call);
    await written([notesThenBrief], { ...IN_PARTS, replies }, LONG);

    expect(await estimated({ ...IN_PARTS, replies }, LONG)).toMatchObject({
      ...{ calls: 0, cost: 0 },
      reply: kept.at(-1)?.key,
    });
  });

  test("is not made of an article that nobody could write about", async () => {
    const bare = articleOf([{ kind: "heading", lines: ["Nothing"] }]);

    await expect(estimated({}, bare)).rejects.toMatchObject({ code: "article-too-thin" });
  });
});

describe("an endpoint that fails everybody in the same way is left alone", () => {
  /** The errors of so many articles, one after the other. */
  async function errorsOf(step: Step, articles: number, changes: Partial<ModelWriterOptions> = {}) {
    return withEndpoint([step], async (stub) => {
      const writer = writerAt(stub, changes);
      const codes: unknown[] = [];
      for (let nth = 0; nth < articles; nth += 1) {
        const ended: unknown = await writer
          .write(FERRY_REPORT, worldOf())
          .catch((it: unknown) => it);
        codes.push(ended instanceof Error && "code" in ended ? ended.code : "written");
      }
      return { codes, calls: stub.calls.length };
    });
  }

  test("after five articles", async () => {
    const { codes, calls } = await errorsOf(failure(401), 7);

    expect(codes).toEqual([
      ...Array.from({ length: 5 }, () => "model-access-denied"),
      ...["model-resting", "model-resting"],
    ]);
    expect(calls).toBe(5);
  });

  test.each<[string, Step, string]>([
    ["declines", completion(null, { refusal: "No." }), "model-refused"],
    ["filters", failure(400, "content_filter"), "model-filtered"],
    ["cannot read so much", failure(400, "context_length_exceeded"), "model-context-exceeded"],
  ])("but not where it %s, which is about the articles", async (_, step, code) => {
    const { codes } = await errorsOf(step, 6);

    expect(codes).toEqual(Array.from({ length: 6 }, () => code));
  });

  test("but not for our own want of money, which is told as that", async () => {
    const { codes } = await errorsOf(sent(FULL), 6, { budget: openBudget(0) });

    expect(codes).toEqual(Array.from({ length: 6 }, () => "budget-spent"));
  });
});

test("nothing is paid for that could not be kept", async () => {
  const replies = folderOfReplies("/dev/null/replies");
  await withEndpoint([sent(FULL)], async (stub) => {
    const writing = writerAt(stub, { replies }).write(FERRY_REPORT, worldOf());
    await expect(writing).rejects.toMatchObject({ code: "replies-unwritable" });
    expect(stub.calls).toHaveLength(0);
  });
});
