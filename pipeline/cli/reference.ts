/* The reference pages under docs/, made from what the program itself knows. */
import { ERROR_KINDS, VARIABLES } from "../index.ts";
import { createProgram } from "./program.ts";

/** The files of the reference, by path from the project's root. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["docs/cli.md", commandReference()],
    ["docs/errors.md", errorReference()],
  ]);
}

const MADE = "<!-- Made by `npm run docs`; the tests check that it is up to date. -->";

function commandReference(): string {
  const { command } = createProgram();
  const sections = [command, ...command.commands].map((it) => {
    const name = it === command ? command.name() : `${command.name()} ${it.name()}`;
    return `## ${name}\n\n\`\`\`text\n${helpOf(it)}\n\`\`\``;
  });
  return [`# Command line`, MADE, ...sections, settingsSection()].join("\n\n");
}

function settingsSection(): string {
  const rows = Object.entries(VARIABLES).map(([name, { least, most, fallback, meaning }]) => {
    const usual = name === "PULSE_WORKERS" ? "cores" : fallback;
    return `| \`${name}\` | ${meaning} | ${usual} | ${least}–${most} |`;
  });
  const table = ["| variable | sets | default | range |", "| --- | --- | --- | --- |", ...rows];
  return ["## Settings", "Environment variables, all of them optional.", table.join("\n"), ""].join(
    "\n\n",
  );
}

/** What `--help` prints, at one width for everyone. */
function helpOf(command: ReturnType<typeof createProgram>["command"]): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return help.trim();
}

function errorReference(): string {
  const rows = Object.entries(ERROR_KINDS).map(
    ([code, { stage, retryable, meaning, next }]) =>
      `| \`${code}\` | ${stage} | ${retryable ? "failed" : "refused"} | ${meaning} | ${next} |`,
  );
  return [
    "# Errors",
    MADE,
    [
      "How a source ends when it does not come through. Codes are permanent: scripts may branch on them.",
      "`refused` is an answer about the article, and asking again gives the same one. `failed` is weather:",
      "trying again may help.",
    ].join("\n"),
    [
      "| code | stage | outcome | what happened | what to do next |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    "",
  ].join("\n\n");
}
