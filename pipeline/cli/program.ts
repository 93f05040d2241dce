/* The command line and its help. Everything heavier than that is loaded when a command runs. */
import { Command, CommanderError } from "commander";
import { addBatch } from "./batch-commands.ts";
import type { BriefOptions, ShowOptions } from "./brief.ts";
import { EXIT } from "./exit.ts";
import type { CheckOptions } from "./check.ts";
import type { ExtractOptions } from "./extract.ts";
import { EXIT_CODES, SOURCES, type Done } from "./help.ts";

/** The program; `start` never throws for what a user did, and returns the exit code. */
export function createProgram(): { command: Command; start(words: string[]): Promise<number> } {
  let exitCode: number = EXIT.ok;
  const command = new Command("pulse")
    .description("Turns articles into checked briefs.")
    .option("-V, --version", "print the version")
    .showHelpAfterError("(pulse --help tells what there is)")
    .addHelpText("after", OVERVIEW)
    .exitOverride()
    .on("option:version", () => {
      throw new CommanderError(EXIT.ok, VERSION_ASKED, "");
    });

  const done = (code: number) => void (exitCode = code);
  addBrief(command, done);
  addExtract(command, done);
  addCheck(command, done);
  addReplay(command, done);
  addBatch(command, done);
  return { command, start: async (words) => (await exitOf(command, words)) ?? exitCode };
}

function addBrief(program: Command, done: Done): void {
  program
    .command("brief")
    .description(
      "Brief articles: why it matters, key takeaways, analysis, each claim with its evidence.",
    )
    .argument("[source...]", SOURCES)
    .option("--json", "print one JSON object a source, in their order")
    .option("--html <dir>", "write each brief as an HTML page into this folder")
    .option(
      "--jsonl <file>",
      'read records {"id", "text", "title"?, "publishedAt"?} instead of sources',
    )
    .option("--writer <list>", "who writes, first come first served (PULSE_WRITER)")
    .option("--language <tag>", "language of the briefs, such as de (PULSE_LANGUAGE)")
    .option("--max-cost <dollars>", "stop before models cost more than this (PULSE_MAX_COST)")
    .option("--estimate", "tell what it would cost, and send nothing")
    .addHelpText("after", BRIEF_EXAMPLES)
    .action(async (sources: string[], options: BriefOptions) => {
      const { brief } = await import("./brief.ts");
      done(await brief(sources, options));
    });
}

function addReplay(program: Command, done: Done): void {
  program
    .command("replay")
    .description("Judge kept replies of models anew: nothing is sent, nothing is paid.")
    .argument("<key...>", "keys of replies, or their beginnings; a brief's provenance has its key")
    .option("--json", "print one JSON object a reply, in their order")
    .option("--html <dir>", "write each brief as an HTML page into this folder")
    .addHelpText("after", EXIT_CODES)
    .action(async (keys: string[], options: ShowOptions) => {
      const { replay } = await import("./replay.ts");
      done(await replay(keys, options));
    });
}

function addExtract(program: Command, done: Done): void {
  program
    .command("extract")
    .description("Take the readable text and its metadata out of articles, and stop there.")
    .argument("<source...>", SOURCES)
    .option("--json", "print one JSON object a source, in their order")
    .addHelpText("after", EXTRACT_EXAMPLES)
    .action(async (sources: string[], options: ExtractOptions) => {
      const { extract } = await import("./extract.ts");
      done(await extract(sources, options));
    });
}

function addCheck(program: Command, done: Done): void {
  program
    .command("check")
    .description(
      "Check summaries somebody else wrote against their sources: a verdict and a score for each sentence.",
    )
    .requiredOption(
      "--jsonl <file>",
      'read records {"id", "source", "summary"}, both plain text; - for standard input',
    )
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (options: CheckOptions) => {
      const { check } = await import("./check.ts");
      done(await check(options));
    });
}

const OVERVIEW = `
Examples:
  pulse brief https://example.com/news/article
  pulse brief saved.html --html out
  pulse extract --json pages/*.html.gz
  pulse check --jsonl summaries.jsonl

pulse help <command> tells more of one.`;

const BRIEF_EXAMPLES = `
Examples:
  pulse brief https://example.com/news/article
  pulse brief saved.html older.html.gz --html out
  curl -s https://example.com/news/article | pulse brief - --json
  pulse brief --json --jsonl articles.jsonl > briefs.jsonl
  pulse brief --writer openai:gpt-4.1-mini,extractive --max-cost 0.50 saved.html
  pulse brief --writer ollama:llama3.1 --estimate pages/*.html

Writers: extractive (embedded, no key), openai:MODEL, azure:MODEL, openrouter:MODEL, anthropic:MODEL,
ollama:MODEL, vllm:MODEL, llamacpp:MODEL, recorded:FOLDER. A list is asked in its order: the next when one could not.

A brief written without a language model has come through, but is held for review: it is shown with
a banner that says so. PULSE_PUBLISH_EXTRACTIVE=yes publishes it, unless its writer was out of its
depth.
${EXIT_CODES}`;

const EXTRACT_EXAMPLES = `
Examples:
  pulse extract https://example.com/news/article
  pulse extract --json pages/*.html.gz > articles.jsonl
${EXIT_CODES}`;

const CHECK_EXAMPLES = `
Examples:
  pulse check --jsonl summaries.jsonl > checked.jsonl
  cat summaries.jsonl | pulse check --jsonl -

Prints one JSON object a record, in their order: {"id", "score", "claims": [{"text", "verdict", "score",
"evidence", "findings": [{"code", "span", "why"}]}]}. Scores go from 0 to 1, higher is better supported;
evidence are the numbers of the source's sentences, s1 the first. A record that cannot be read gets
{"id" or "line", "error": {"code", "why", "next"}}, and the others go on.
${EXIT_CODES}`;

/** Runs the command; the exit code when it ended in help or a usage error, else undefined. */
async function exitOf(command: Command, words: string[]): Promise<number | undefined> {
  try {
    await command.parseAsync(words, { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === VERSION_ASKED) await printVersion();
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

/** What parsing ends with when the version is asked for; to know it takes loading more than help needs. */
const VERSION_ASKED = "pulse.version";

async function printVersion(): Promise<void> {
  const { PULSE_VERSION } = await import("../index.ts");
  process.stdout.write(`${PULSE_VERSION}\n`);
}
