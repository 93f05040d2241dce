import { describe, expect, test } from "vitest";
import { StageError } from "../../errors.ts";
import type { PulseEvents } from "../../events.ts";
import type { StageContext } from "../../stage.ts";
import type { Answer } from "./answer.ts";
import { askUntilAnswered, type Asking, type Limits } from "./ask.ts";
import {
  answer,
  brokenBody,
  completion,
  completionBody,
  drip,
  endpointAt,
  failure,
  REQUEST,
  reset,
  silence,
  withEndpoint,
  worldOf,
  type Step,
  type Stub,
} from "./endpoint.test-support.ts";
import { openPace, type Pace } from "./pace.ts";
import { openBudget, openTally } from "./tally.ts";

const WHOLE = completion('{"it": "x"}');
const NOT_JSON = completion("Sure! Here it is.");

/** Told to come back at once, so that no test waits for a back-off it is not about. */
const SOON = { "retry-after-ms": "1" };

const LIMITS: Limits = { callMs: 20_000, articleMs: 25_000, billedCalls: 3, inFlight: 8 };

type Changes = {
  readonly limits?: Partial<Limits>;
  readonly pace?: Pace;
  readonly context?: Partial<StageContext>;
  readonly kept?: Answer[];
  readonly most?: number;
  readonly read?: Asking<string>["read"];
};

/** Asks for a thing as an article of its own. */
function askAt({ url }: Stub, changes: Changes = {}): Promise<string> {
  const { limits, pace = openPace("openai:fake-1", () => new Date()), kept = [] } = changes;
  const context = worldOf(changes.context);
  const all = { ...LIMITS, ...limits };
  return askUntilAnswered(REQUEST, {
    ...{ endpoint: endpointAt(url), pace, limits: all, context },
    keep: async (it) => void kept.push(it),
    read:
      changes.read ??
      ((text) => (text.startsWith('{"it"') ? { value: text } : { offence: "it lacks it" })),
    repair: (request, text, offence) => ({
      ...request,
      messages: [
        ...request.messages,
        { role: "assistant", content: text },
        { role: "user", content: `Wrong: ${offence}` },
      ],
    }),
    tally: openTally({ input: 1, cachedInput: 1, output: 1 }, openBudget(changes.most ?? 1)),
    until: context.now().getTime() + all.articleMs,
  });
}

/** How the asking ended, by name. */
async function endOf(asked: Promise<string>): Promise<string> {
  try {
    await asked;
    return "answered";
  } catch (thrown) {
    if (thrown instanceof StageError) return thrown.code;
    throw thrown;
  }
}

describe.concurrent("a fault that passes heals:", () => {
  test.each<[string, Step]>([
    ["a connection that broke", reset],
    ["a body that broke off", brokenBody('{"it": "x"}')],
    ["an error that came with 200", answer(200, { error: { message: "overloaded" } })],
    ["a server's own trouble", failure(500)],
    ["too many requests without a hint", failure(429)],
    ["trouble with a hint", failure(503, null, SOON)],
    ["a gateway that lost patience", failure(504, null, SOON)],
    ["too many requests", failure(429, null, SOON)],
    ["half a body", answer(200, '{"choices": [{"finish_')],
    ["a page to log in", answer(200, "<html>Log in</html>")],
    ["nothing but thoughts", completion(null, { finish: "length" })],
    ["an empty reply", completion("")],
    ["no choices", answer(200, { ...completionBody("x"), choices: [] })],
    ["no JSON", NOT_JSON],
  ])("%s", async (_, step) => {
    await withEndpoint([step, WHOLE], async (stub) => {
      expect(await endOf(askAt(stub))).toBe("answered");
      expect(stub.calls).toHaveLength(2);
    });
  });

  test.each([
    ["silence", silence],
    ["a body that drips", drip(200)],
  ])("%s", async (_, step) => {
    await withEndpoint([step, WHOLE], async (stub) => {
      // The second call may take as long as a busy machine takes.
      expect(await endOf(askAt(stub, { limits: { callMs: 1_500 } }))).toBe("answered");
    });
  });
});

test("three faults after one another heal where no more than two of them are billed", async () => {
  const faults = [failure(529, null, SOON), completion(""), failure(504, null, SOON)];
  await withEndpoint([...faults, WHOLE], async (stub) => {
    expect(await endOf(askAt(stub))).toBe("answered");
  });
});

describe("a fault that stays ends by its name, after no more calls than it is worth:", () => {
  test.each<[string, Step, string, number]>([
    ["a refusal", completion(null, { refusal: "No." }), "model-refused", 1],
    ["a filter", completion("x", { finish: "content_filter" }), "model-filtered", 1],
    ["a filter of prompts", failure(400, "content_filter"), "model-filtered", 1],
    ["a quota", failure(429, "insufficient_quota"), "model-quota-spent", 1],
    ["a bad key", failure(401), "model-access-denied", 1],
    ["a long article", failure(400, "context_length_exceeded"), "model-context-exceeded", 1],
    ["no such model", failure(404, "model_not_found"), "model-request-rejected", 1],
    ["a redirect", answer(307, "", { location: "/x" }), "model-request-rejected", 1],
    ["a final 500", failure(500, null, { "x-should-retry": "false" }), "model-request-rejected", 1],
    [
      "replies cut at a limit",
      completion('{"it": "x"}', { finish: "length" }),
      "reply-cut-short",
      3,
    ],
    ["empty replies", completion(""), "reply-cut-short", 3],
    ["half bodies", answer(200, '{"cho'), "reply-cut-short", 3],
    ["replies of another shape", NOT_JSON, "reply-invalid", 3],
    ["lost patience, which may be billed", failure(504, null, SOON), "model-unavailable", 3],
    ["trouble, which is not", failure(500, null, SOON), "model-unavailable", 6],
    ["too many requests", failure(429, null, SOON), "model-rate-limited", 6],
  ])("%s", async (_, step, code, calls) => {
    await withEndpoint([step], async (stub) => {
      expect(await endOf(askAt(stub))).toBe(code);
      expect(stub.calls).toHaveLength(calls);
    });
  });

  test("an address where nobody is", async () => {
    const gone = await withEndpoint([silence], async (stub) => stub);
    const asked = askAt(gone);

    expect(await endOf(asked)).toBe("model-unavailable");
    await expect(asked).rejects.toThrow(/^openai:fake-1: nobody listens .* \(2 calls\)\.$/);
  });

  test("silence", async () => {
    await withEndpoint([silence], async (stub) => {
      const start = performance.now();

      expect(await endOf(askAt(stub, { limits: { callMs: 100 } }))).toBe("model-timed-out");
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(stub.calls.length).toBeLessThanOrEqual(3);
    });
  });

  test("of all faults together no more than three calls are billed", async () => {
    const faults = [failure(500, null, SOON), completion(""), failure(429, null, SOON), NOT_JSON];
    await withEndpoint([...faults, NOT_JSON, WHOLE], async (stub) => {
      const kept: Answer[] = [];

      expect(await endOf(askAt(stub, { kept }))).toBe("reply-invalid");
      expect(kept.map(({ kind }) => kind)).toEqual(["cut", "ok", "ok"]);
    });
  });

  test("the message names the model, what happened and how often", async () => {
    await withEndpoint([failure(401, "invalid_api_key")], async (stub) => {
      await expect(askAt(stub)).rejects.toThrow(/^openai:fake-1: 401 It is 401 \(1 call\)\.$/);
    });
    await withEndpoint([NOT_JSON], async (stub) => {
      await expect(askAt(stub)).rejects.toThrow(/^openai:fake-1: it lacks it \(3 calls\)\.$/);
    });
  });
});

describe("a reply that cannot be read", () => {
  test("is shown to the model once with its offence, and after that asked for afresh", async () => {
    await withEndpoint([NOT_JSON], async (stub) => {
      await endOf(askAt(stub));
      const [first, second, third] = stub.calls.map(({ body }) => body);

      expect(second).toContain("Wrong: it lacks it");
      expect(second).toContain("Sure! Here it is.");
      expect(third).toBe(first);
    });
  });

  test("is not shown again where it is huge", async () => {
    await withEndpoint([completion("Sure! ".repeat(5_000)), WHOLE], async (stub) => {
      expect(await endOf(askAt(stub))).toBe("answered");
      expect(stub.calls[1]?.body).toBe(stub.calls[0]?.body);
    });
  });

  test("is not shown again where it was cut: there is nothing to put right", async () => {
    await withEndpoint([completion("Sure", { finish: "length" }), WHOLE], async (stub) => {
      await endOf(askAt(stub));

      expect(stub.calls[1]?.body).toBe(stub.calls[0]?.body);
    });
  });
});

describe("an endpoint that wants quiet gets it from every article:", () => {
  test.each([
    ["too many requests", 429],
    ["trouble of its own", 503],
  ])("%s", async (_, status) => {
    await withEndpoint(
      [failure(status, null, { "retry-after-ms": "400" }), WHOLE],
      async (stub) => {
        const pace = openPace("openai:fake-1", () => new Date());
        let one: Promise<string> | undefined;
        // Whoever comes after the answer must keep to it.
        await new Promise<void>((heard) => {
          one = askAt(stub, { pace, context: { emit: () => heard() } });
        });
        await new Promise(setImmediate);
        await Promise.all([one, askAt(stub, { pace }), askAt(stub, { pace })]);
        const [first = Number.NaN, ...others] = stub.calls.map(({ at }) => at);

        expect(others).toHaveLength(3);
        for (const at of others) expect(at - first).toBeGreaterThanOrEqual(400);
      },
    );
  });

  test("for an hour, where whoever was told gives up, and nobody waits that long", async () => {
    await withEndpoint([failure(429, null, { "retry-after": "3600" })], async (stub) => {
      const pace = openPace("openai:fake-1", () => new Date());

      expect(await endOf(askAt(stub, { pace }))).toBe("model-rate-limited");
      await expect(askAt(stub, { pace })).rejects.toThrow(/wants 3[56]\d\d s of quiet/);
      expect(stub.calls).toHaveLength(1);
    });
  });
});

describe("everything ends with the article's time:", () => {
  test.each([
    ["silence", silence],
    ["a body that drips", drip(200)],
    ["the body of an error that drips", drip(503)],
  ])("%s", async (_, step) => {
    await withEndpoint([step], async (stub) => {
      const start = performance.now();

      expect(await endOf(askAt(stub, { limits: { articleMs: 250 } }))).toBe("model-timed-out");
      expect(performance.now() - start).toBeLessThan(5_000);
    });
  });

  test("no call is made when it is over", async () => {
    await withEndpoint([WHOLE], async (stub) => {
      let told = 0;
      const context = { emit: () => void (told += 1) };

      expect(await endOf(askAt(stub, { context, limits: { articleMs: 0 } }))).toBe(
        "model-timed-out",
      );
      expect(told).toBe(0);
    });
  });

  test("nobody waits for a back-off that ends after it", async () => {
    await withEndpoint([reset], async (stub) => {
      let late = 0;
      const context = {
        now: () => new Date(Date.now() + late),
        // As if the call had taken nearly all of the article's time.
        emit: () => void (late = LIMITS.articleMs - 300),
      };

      expect(await endOf(askAt(stub, { context }))).toBe("model-unavailable");
      expect(stub.calls).toHaveLength(1);
    });
  });
});

describe("a run that is given up throws its reason", () => {
  const reason = new Error("enough");

  /** What was kept of a run that is given up after so many calls. */
  async function giveUp(script: readonly Step[], calls: number): Promise<readonly Answer[]> {
    return withEndpoint(script, async (stub) => {
      const run = new AbortController();
      const kept: Answer[] = [];
      const asked = askAt(stub, { kept, context: { signal: run.signal } });
      while (stub.calls.length < calls) await new Promise(setImmediate);
      setTimeout(() => run.abort(reason), 50);
      await expect(asked).rejects.toBe(reason);
      return kept;
    });
  }

  test.each<[string, Step]>([
    ["while a call is under way", silence],
    ["while a body drips", drip(200)],
    ["while it waits after trouble", reset],
    ["while the endpoint wants quiet", failure(429, null, { "retry-after": "20" })],
  ])("%s", async (_, step) => {
    await expect(giveUp([step], 1)).resolves.toBeDefined();
  });

  test("and keeps what was paid for, and what may have been", async () => {
    expect(await giveUp([NOT_JSON, silence], 2)).toMatchObject([
      { kind: "ok", text: "Sure! Here it is." },
      { kind: "deadline", why: "enough" },
    ]);
  });

  test("before the first call, which is not made", async () => {
    await withEndpoint([WHOLE], async (stub) => {
      const asked = askAt(stub, { context: { signal: AbortSignal.abort(reason) } });

      await expect(asked).rejects.toBe(reason);
      expect(stub.calls).toHaveLength(0);
    });
  });
});

test("what was paid for is kept before anybody reads it", async () => {
  await withEndpoint([WHOLE], async (stub) => {
    const kept: Answer[] = [];
    const read = () => {
      throw new Error("a fault of ours");
    };

    await expect(askAt(stub, { kept, read })).rejects.toThrow("a fault of ours");
    expect(kept).toMatchObject([{ kind: "ok", text: '{"it": "x"}' }]);
  });
});

test("a call that the budget does not hold is not made", async () => {
  await withEndpoint([WHOLE], async (stub) => {
    expect(await endOf(askAt(stub, { most: 0.001 }))).toBe("budget-spent");
    expect(stub.calls).toHaveLength(0);
  });
});

test("every call is told, with what it ended in and what it cost", async () => {
  await withEndpoint([failure(429, null, SOON), NOT_JSON, WHOLE], async (stub) => {
    const told: PulseEvents["model:call"][] = [];
    const emit: StageContext["emit"] = (_, event) => {
      if ("answer" in event) told.push(event);
    };
    await askAt(stub, { context: { emit } });

    expect(told.map(({ model, answer: ended, tokens }) => [model, ended, tokens])).toEqual([
      ["openai:fake-1", "rate", 0],
      ["openai:fake-1", "ok", 1500],
      ["openai:fake-1", "ok", 1500],
    ]);
    expect(told[2]?.cost).toBeCloseTo(0.0015);
  });
});
