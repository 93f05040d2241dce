import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { USUAL_POLICY } from "./schema/index.ts";
import { readSettings } from "./settings.ts";

test("settings are complete when nothing is set", () => {
  expect(readSettings({}).fetch).toEqual({
    timeoutMs: 15_000,
    maxBytes: 10_000_000,
    concurrency: 8,
  });
});

test("a variable that is set counts, and one set to nothing does not", () => {
  const { extract } = readSettings({ PULSE_WORKERS: "3", PULSE_EXTRACT_TIMEOUT_MS: " " });

  expect(extract).toMatchObject({ workers: 3, timeoutMs: 10_000 });
});

test("a switch is off unless it says yes", () => {
  const published = (value?: string) =>
    readSettings({ PULSE_PUBLISH_EXTRACTIVE: value }).policy.extractive === "publish";

  expect([undefined, " ", "no", "yes"].map(published)).toEqual([false, false, false, true]);
  expect(() => published("true")).toThrow("PULSE_PUBLISH_EXTRACTIVE must be yes or no.");
});

test("every wrong variable is told at once, without its value", () => {
  const environment = {
    PULSE_WORKERS: "many",
    PULSE_EXCERPT_WORDS: "-1",
    PULSE_MAX_PAGE_BYTES: "1.5e3",
  };

  expect(() => readSettings(environment)).toThrow(
    "PULSE_WORKERS must be a whole number from 1 to 256; PULSE_EXCERPT_WORDS must be a whole number from 0 to 500.",
  );
});

/** Settings with a taxonomy of this text. */
function withTaxonomy(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), "pulse-")), "taxonomy.json");
  writeFileSync(path, text);
  return readSettings({ PULSE_TAXONOMY: path });
}

test("a taxonomy replaces the channels, with lists left out empty", () => {
  expect(readSettings({}).summarize.taxonomy).toBeNull();
  const { taxonomy } = withTaxonomy(
    '{"channels": [{"name": "Boats", "anywhere": ["ferry"]}]}',
  ).summarize;

  expect(taxonomy).toEqual({
    channels: [{ name: "Boats", anywhere: ["ferry"], declared: [], text: [] }],
    rest: null,
  });
});

test("everything wrong in a taxonomy is told at once, with its place", () => {
  const channels = [{ name: "Boats" }, { name: "Boats" }, { name: "Trains", anywhere: ["…"] }];

  expect(() => withTaxonomy(JSON.stringify({ channels, rest: "Rest" }))).toThrow(
    /^PULSE_TAXONOMY: \S+taxonomy\.json: channels\[2\]\.anywhere\[0\]: a phrase needs a letter or a digit/,
  );
  expect(() =>
    withTaxonomy(JSON.stringify({ channels: channels.slice(0, 2), rest: "Rest" })),
  ).toThrow(
    /: channels: "Boats" is there twice; PULSE_TAXONOMY: \S+: rest: "Rest" is none of the channels\.$/,
  );
});

test.each([
  ["no JSON", "{channels", / is no valid JSON; write \{"channels": \[\{"name": "…"\}\]\}\.$/],
  ["empty", " ", / is empty; write /],
  ["no object", "[]", /: write an object: /],
  ["no list of channels", '{"channels": {}}', /: channels must be a list\.$/],
  ["a list of nothing", '{"channels": []}', /: channels must not be empty\.$/],
  ["without a name", '{"channels": [{}]}', /: channels\[0\]\.name must be a string\.$/],
  ["with an unknown key", '{"channels": [{"name": "A"}], "x": 1}', /: the object knows no "x"; /],
  [
    "with one name in two cases",
    '{"channels": [{"name": "AI"}, {"name": "Ai"}]}',
    /: channels: "AI" and "Ai" differ only in case; rename or remove one\.$/,
  ],
])("a taxonomy that is %s is told in one line, with its path", (_, text, fault) => {
  expect(() => withTaxonomy(text)).toThrow(fault);
  expect(() => withTaxonomy(text)).toThrow(/^PULSE_TAXONOMY: \S+taxonomy\.json[^\n]+\.$/);
});

test("a taxonomy that is not there is told with its path", () => {
  expect(() => readSettings({ PULSE_TAXONOMY: "nowhere.json", PULSE_WORKERS: "0" })).toThrow(
    /PULSE_WORKERS must[^;]+; PULSE_TAXONOMY: nowhere\.json is not there; give the path of a JSON file/,
  );
  expect(() => readSettings({ PULSE_TAXONOMY: tmpdir() })).toThrow(
    /^PULSE_TAXONOMY: \S+ is a folder; /,
  );
});

/** Settings with a file of this text behind a variable. */
function withFile(variable: string, value: unknown, more: NodeJS.ProcessEnv = {}) {
  const path = join(mkdtempSync(join(tmpdir(), "pulse-")), "file.json");
  writeFileSync(path, JSON.stringify(value));
  return readSettings({ [variable]: path, ...more });
}

describe("a policy", () => {
  test("changes what it names and leaves the rest", () => {
    const { policy } = withFile("PULSE_POLICY", { form: "hold", copied: "refuse" });

    expect(policy).toEqual({ ...USUAL_POLICY, form: "hold", copied: "refuse" });
    expect(readSettings({}).policy).toEqual(USUAL_POLICY);
  });

  test("is lifted by the switch for briefs without a language model", () => {
    const env = { PULSE_PUBLISH_EXTRACTIVE: "yes" };

    expect(withFile("PULSE_POLICY", { extractive: "refuse" }, env).policy.extractive).toBe(
      "publish",
    );
  });

  test("cannot lift what must not be lifted, and is told all its faults at once", () => {
    const faulty = { "check-broke-off": "publish", form: "maybe", formm: "hold" };

    expect(() => withFile("PULSE_POLICY", faulty)).toThrow(
      /: check-broke-off must be "hold" or "refuse"; PULSE_POLICY: \S+: form must be "publish" or "hold" or "refuse"; PULSE_POLICY: \S+: the object knows no "formm"; remove it\.$/,
    );
    expect(() => withFile("PULSE_POLICY", [])).toThrow(/: write an object: \{"form": "hold"\}\.$/);
  });
});

describe("publishers", () => {
  test("allow what they name, and for the rest what is usual", () => {
    const publishers = [{ host: "Courier.example", excerptWords: 0 }, { host: "b.example" }];
    const { allowances } = withFile(
      "PULSE_PUBLISHERS",
      { publishers },
      { PULSE_EXCERPT_WORDS: "9" },
    );

    expect(allowances.usual).toEqual({ excerptWords: 9, runWords: 25, quotedShare: null });
    expect(allowances.publishers[0]).toEqual({
      ...{ host: "courier.example", excerptWords: 0 },
      ...{ runWords: null, quotedShare: null },
    });
    expect(readSettings({}).allowances.publishers).toEqual([]);
  });

  test("are told everything that is wrong with them", () => {
    const publishers = [
      { host: "https://courier.example/", excerptWords: -1 },
      { host: "a.example", runWords: 5.5, quotedShare: 2 },
    ];

    expect(() => withFile("PULSE_PUBLISHERS", { publishers })).toThrow(
      /publishers\[0\]\.host: a host is written like courier\.example; .*publishers\[0\]\.excerptWords must be at least 0; .*publishers\[1\]\.runWords must be a whole number; .*publishers\[1\]\.quotedShare must be at most 1\.$/,
    );
    expect(() =>
      withFile("PULSE_PUBLISHERS", { publishers: [{ host: "a.example" }, { host: "A.example" }] }),
    ).toThrow(/: publishers: "a\.example" is there twice\.$/);
  });
});

describe("models", () => {
  const KEY = "sk-canary-0123456789";

  test("are where their makers are, or on this machine, unless an address is given", () => {
    const { endpoints } = readSettings({}).summarize.model;
    const given = readSettings({
      OPENAI_BASE_URL: "https://gateway.example/v1",
      AZURE_OPENAI_BASE_URL: "https://us.openai.azure.com/openai/v1/",
    }).summarize.model.endpoints;

    expect(endpoints.openai).toMatchObject({ baseUrl: "https://api.openai.com/v1", key: null });
    expect([endpoints.azure.baseUrl, endpoints.ollama.baseUrl]).toEqual([
      ...[null, "http://127.0.0.1:11434"],
    ]);
    expect([given.openai.baseUrl, given.azure.baseUrl]).toEqual([
      ...["https://gateway.example/v1", "https://us.openai.azure.com/openai/v1/"],
    ]);
  });

  test.each(["gateway.example/v1", "ftp://gateway.example", "https://me:pass@gateway.example"])(
    "are not at %s, which is not told, as it may hold a password",
    (address) => {
      const read = () => readSettings({ OPENAI_BASE_URL: address });

      expect(read).toThrow(
        /^OPENAI_BASE_URL must be an address such as https:\/\/host\/v1, without a password\.$/,
      );
    },
  );

  test("get their own keys, which nothing that prints the settings shows", () => {
    const settings = readSettings({ OPENAI_API_KEY: ` ${KEY}\n`, OPENROUTER_API_KEY: "sk-other" });
    const { openai, openrouter, ollama } = settings.summarize.model.endpoints;

    expect(openai.key?.reveal()).toBe(KEY);
    expect([openrouter.key?.reveal(), ollama.key]).toEqual(["sk-other", null]);
    const shown = [
      inspect(settings, { showHidden: true, depth: 20, getters: true }),
      format("%s %o %j", settings, settings, settings),
      inspect(new Error("x", { cause: settings }), { depth: 20 }),
      inspect(structuredClone(openai.key)),
    ];
    expect(shown.join()).not.toMatch(/canary|sk-other/);
  });

  test("write when they are named, and nobody else does", () => {
    expect(readSettings({}).summarize.writers).toEqual([{ kind: "extractive" }]);
    expect(readSettings({ PULSE_WRITER: "ollama:llama3:8b,extractive" }).summarize.writers).toEqual(
      [{ kind: "model", provider: "ollama", model: "llama3:8b" }, { kind: "extractive" }],
    );
    expect(() => readSettings({ PULSE_WRITER: "gpt" })).toThrow(
      /^PULSE_WRITER: “gpt” is no writer/,
    );
  });

  test("are told as what was said wrongly, on the command line or in the environment", () => {
    const environment = { PULSE_WRITER: "gpt", PULSE_TEMPERATURE: "3" };
    const given = { PULSE_WRITER: "gpt-5", PULSE_MAX_COST: "a lot" };

    expect(() => readSettings(environment, given)).toThrow(
      /^--writer: “gpt-5” is no writer.*; PULSE_TEMPERATURE must be .*; --max-cost must be a number/,
    );
  });

  test("cost without a limit, and write as freely as they like, unless one is set", () => {
    const limitsOf = (env: NodeJS.ProcessEnv) => {
      const { maxCost, temperature } = readSettings(env).summarize.model;
      return [maxCost, temperature];
    };

    expect(limitsOf({})).toEqual([Number.POSITIVE_INFINITY, null]);
    expect(limitsOf({ PULSE_MAX_COST: "0", PULSE_TEMPERATURE: "0" })).toEqual([0, 0]);
    expect(limitsOf({ PULSE_MAX_COST: "2.5", PULSE_TEMPERATURE: "0.7" })).toEqual([2.5, 0.7]);
    expect(() => readSettings({ PULSE_MAX_COST: "-1", PULSE_TEMPERATURE: "3" })).toThrow(
      "PULSE_TEMPERATURE must be a number from 0 to 2; PULSE_MAX_COST must be a number from 0 to 1000000.",
    );
    expect(() => readSettings({ PULSE_MAX_COST: "Infinity" })).toThrow("PULSE_MAX_COST must be");
    expect(() => readSettings({ PULSE_MAX_COST: "a lot" })).toThrow("PULSE_MAX_COST must be");
  });

  test("write in the language of each article, unless one is set by its code", () => {
    const languageOf = (PULSE_LANGUAGE?: string) =>
      readSettings({ PULSE_LANGUAGE }).summarize.model.language;

    expect([languageOf(), languageOf("de"), languageOf("pt-BR")]).toEqual([null, "de", "pt-BR"]);
    for (const none of ["German", "xx", "d", "de_AT"])
      expect(() => languageOf(none)).toThrow(
        "PULSE_LANGUAGE must be the code of a language, such as de or pt-BR.",
      );
  });

  test("wait as long, and as many at once, as is said on the command line before the environment", () => {
    const { model } = readSettings(
      { PULSE_MODEL_TIMEOUT_MS: "1000", PULSE_MODEL_ARTICLE_MS: "2000" },
      { PULSE_MODEL_ARTICLE_MS: "3000", PULSE_MODEL_CONCURRENCY: "2" },
    ).summarize;

    expect(model).toMatchObject({ callMs: 1_000, articleMs: 3_000, concurrency: 2 });
    expect(model.endpoints.ollama.limits).toMatchObject({
      ...{ callMs: 1_000, articleMs: 3_000, concurrency: 2 },
    });
  });

  test("on a machine of one's own are given more time and less to read, unless one says otherwise", () => {
    const { openai, vllm, ollama, llamacpp } = readSettings({}).summarize.model.endpoints;
    const own = { callMs: 600_000, articleMs: 3_600_000, contextTokens: 16_384 };

    expect(openai.limits).toEqual({
      ...{ callMs: 19_000, articleMs: 60_000, concurrency: 8, contextTokens: 120_000 },
    });
    expect([ollama.limits, llamacpp.limits, vllm.limits]).toEqual([
      ...[1, 1, 8].map((concurrency) => ({ ...own, concurrency })),
    ]);
    const said = readSettings({ PULSE_MODEL_CONTEXT: "32000" }).summarize.model.endpoints;
    expect(said.ollama.limits).toEqual({ ...own, concurrency: 1, contextTokens: 32_000 });
  });

  test("have the prices of a file instead of those of Pulse, if it is one", () => {
    const prices = {
      asOf: "2026-01-31",
      models: { "openai:x": { input: 1, cachedInput: 0, output: 2 } },
    };

    expect(readSettings({}).summarize.model.prices).toBeNull();
    expect(withFile("PULSE_PRICES", prices).summarize.model.prices).toEqual(prices);
    expect(() => withFile("PULSE_PRICES", { ...prices, asOf: "soon" })).toThrow(/: asOf: /);
    expect(() =>
      withFile("PULSE_PRICES", { ...prices, models: { x: { input: -1, output: 1 } } }),
    ).toThrow(/models\.x\.input must be at least 0; .*models\.x\.cachedInput must be a number/);
  });
});
