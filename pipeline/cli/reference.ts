/* The reference pages under docs/, made from what the program itself knows. */
import type { Command } from "commander";
import {
  bodyRules,
  CHECKS,
  ERROR_KINDS,
  FILE_VARIABLES,
  FINDING_KINDS,
  POLICY_RULES,
  ReasonCode,
  PROVIDERS,
  SWITCHES,
  TEXT_VARIABLES,
  USUAL_POLICY,
  VARIABLES,
} from "../index.ts";
import { createProgram } from "./program.ts";

/** The files of the reference, by path from the project's root. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/cli.md", commandReference()],
    ["docs/errors.md", errorReference()],
    ["docs/extraction.md", await extractionReference()],
    ["docs/findings.md", findingReference()],
    ["docs/policy.md", policyReference()],
  ]);
}

const MADE = "<!-- Made by `npm run docs`; the tests check that it is up to date. -->";

function commandReference(): string {
  const commands = sectionsOf(createProgram().command, "##");
  const settings = Object.entries(VARIABLES).map(([name, { least, most, fallback, meaning }]) => {
    const usual = name === "PULSE_WORKERS" ? "cores" : String(fallback);
    return [`\`${name}\``, meaning, usual, `${least}–${most}`];
  });
  const texts = Object.entries(TEXT_VARIABLES).map(([name, { meaning, fallback }]) => [
    ...[`\`${name}\``, meaning, fallback, ""],
  ]);
  const switches = Object.entries(SWITCHES).map(([name, { meaning }]) => {
    return [`\`${name}\``, meaning, "no", "yes, no"];
  });
  const files = Object.entries(FILE_VARIABLES).map(([name, { meaning, fallback }]) => [
    ...[`\`${name}\``, meaning, fallback, "see below"],
  ]);
  return page(
    "Command line",
    ...commands,
    "## Settings",
    "Environment variables, all of them optional.",
    table(["variable", "sets", "default", "range"], [...settings, ...texts, ...switches, ...files]),
    ...MODELS,
    ...TAXONOMY,
    ...PUBLISHERS,
    ...POLICY,
  );
}

const MODELS = [
  "### Where models are",
  "A writer is named `provider:model`. Keys are read from the environment alone and go into one header of that address and nowhere else.",
  table(
    ["provider", "address", "set by", "key"],
    Object.entries(PROVIDERS).map(([name, { url, urlVariable, key }]) => [
      ...[`\`${name}\``, url ?? "yours to name", `\`${urlVariable}\``, key ? `\`${key}\`` : "none"],
    ]),
  ),
  "Servers of your own are given more time and less to read, unless these variables are set ([models.md](models.md)).",
  table(
    ["provider", ...["TIMEOUT_MS", "ARTICLE_MS", "CONCURRENCY", "CONTEXT"].map(ofModels)],
    Object.entries(PROVIDERS)
      .filter(([, { own }]) => own)
      .map(
        ([
          name,
          {
            limits: { callMs, articleMs, concurrency, contextTokens },
          },
        ]) => [...[`\`${name}\``, ...[callMs, articleMs, concurrency, contextTokens].map(String)]],
      ),
  ),
];

function ofModels(name: string): string {
  return `\`PULSE_MODEL_${name}\``;
}

const TAXONOMY = [
  "### A taxonomy of your own",
  [
    "```json",
    "{",
    '  "channels": [',
    '    { "name": "Shipping", "anywhere": ["ferry", "shipyard"], "declared": ["harbour"], "text": ["crew"] },',
    '    { "name": "Railways", "anywhere": ["railway", "locomotive"] },',
    '    { "name": "Transport", "anywhere": ["transport"] }',
    "  ],",
    '  "rest": "Transport"',
    "}",
    "```",
  ].join("\n"),
  [
    "A phrase under `anywhere` means the channel wherever it stands; one under `declared` only as a section or keyword;",
    "one under `text` belongs to its subject in titles and texts, and to other subjects too. Plurals are understood, a",
    "phrase in capitals is heard in running text only in capitals, and a channel's name is one of its phrases. `rest`, if",
    "given, takes what speaks of its subject and of no narrower channel, and words under `declared` and `text` count only",
    "where the article speaks of it or of the channel plainly; if it has no phrases it takes all that is left. Otherwise",
    "the brief stays unfiled.",
  ].join("\n"),
];

const PUBLISHERS = [
  "### What publishers allow",
  [
    "```json",
    "{",
    '  "publishers": [',
    '    { "host": "courier.example", "excerptWords": 30, "runWords": 15, "quotedShare": 0.3 },',
    '    { "host": "agency.example", "excerptWords": 0 }',
    "  ]",
    "}",
    "```",
  ].join("\n"),
  [
    "`excerptWords` is how much of the original is shown under a brief, `runWords` how many words in a row a brief may share",
    "with it outside quotation marks, `quotedShare` how much of a brief may be the original's, quoted or shortened. What is",
    "left out is as usual: `PULSE_EXCERPT_WORDS`, 25, and half of what a language model writes. A host means its subdomains",
    "too; where the page of one publisher names another's address as the original, the stricter of the two holds.",
  ].join("\n"),
];

const POLICY = [
  "### A policy of your own",
  ["```json", "{", '  "form": "hold",', '  "copied": "refuse"', "}", "```"].join("\n"),
  "Reasons and what they mean stand in [policy.md](policy.md); each is `publish`, `hold` or `refuse`. What is left out is as usual.",
];

/** The command and all that are under it, each under a heading. */
function sectionsOf(command: Command, heading: string, parents = ""): string[] {
  const name = `${parents}${command.name()}`;
  // Of the program itself one level is enough: its commands are the sections of the page.
  const below = parents === "" ? heading : `${heading}#`;
  return [
    `${heading} ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``,
    ...command.commands.flatMap((it) => sectionsOf(it, below, `${name} `)),
  ];
}

/** What `--help` prints, at one width for everyone. */
function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return help.trim();
}

function errorReference(): string {
  return page(
    "Errors",
    [
      "How a source ends when it does not come through. Codes are permanent: scripts may branch on them.",
      "`refused` is an answer about the article, and asking again gives the same one. `failed` is weather:",
      "trying again may help.",
    ].join("\n"),
    table(
      ["code", "stage", "outcome", "what happened", "what to do next"],
      Object.entries(ERROR_KINDS).map(([code, { stage, retryable, meaning, next }]) => [
        ...[`\`${code}\``, stage, retryable ? "failed" : "refused", meaning, next],
      ]),
    ),
  );
}

async function extractionReference(): Promise<string> {
  return page(
    "How the text of an article is found",
    [
      "Readability chooses an element of the page; these rules, in this order, take out what is not the article and",
      "take back what is. The first six look at elements, and leave alone what holds much of the text; of the others one",
      "that would take more than 30% of the words is not applied: it has misread the page.",
      "`npm run ablate:extract -- --data DIR` tells what each is worth on pages whose text is known.",
    ].join("\n"),
    table(
      ["rule", "why it holds"],
      (await bodyRules()).map(({ name, reason }) => [`\`${name}\``, reason]),
    ),
  );
}

function findingReference(): string {
  return page(
    "Checks and findings",
    "What every brief is asked, and every fault that can be found. Names and codes are permanent.",
    table(
      ["check", "what it means that it passed"],
      Object.entries(CHECKS).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    "A finding that bears `unsupported` or `partly` makes that of its claim; `form` is about the brief.",
    table(
      ["finding", "check", "bears", "what it means"],
      Object.entries(FINDING_KINDS).map(([code, { check, bearing, meaning }]) => [
        ...[`\`${code}\``, check, bearing, meaning],
      ]),
    ),
  );
}

function policyReference(): string {
  return page(
    "What becomes of a brief",
    [
      "A judged brief is published, held until an editor has decided on it, or refused. Each reason below that holds for it",
      "has a ruling, and the strictest one counts; the brief or the error tells every reason that speaks for it. Codes are",
      "permanent. `PULSE_POLICY` names a file that changes rulings ([cli.md](cli.md)).",
    ].join("\n"),
    table(
      ["reason", "usual ruling", "what it means"],
      ReasonCode.options.map((code) => [
        ...[`\`${code}\``, USUAL_POLICY[code], POLICY_RULES[code].meaning],
      ]),
    ),
    "How claims are judged, and what cannot be found out that way: [judging.md](judging.md).",
  );
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, MADE, ...parts].join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
