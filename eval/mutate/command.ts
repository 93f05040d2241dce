/* `npm run eval -- mutate`: does the gate stop briefs with errors in them? */
import { parsed, wholeNumber } from "../arguments.ts";
import { columns } from "../columns.ts";
import type { Terminal } from "../command.ts";
import { RECORDED } from "../options.ts";
import { evaluate } from "../suite/evaluate.ts";
import { progress } from "../suite/progress.ts";
import { caseSources } from "../suite/sources.ts";
import { kills, type Kill } from "./kill.ts";
import { plantErrors } from "./plant.ts";

/** What has to be stopped, at least in so many suites. */
const LEAST: Readonly<Record<string, number>> = {
  number: 0.95,
  negation: 0.95,
  "name from elsewhere": 0.95,
};

/** @returns 1 when the gate lets more through than it may. */
export async function runMutate(
  args: readonly string[],
  { write, note }: Terminal,
): Promise<number> {
  const values = parsed(args, { suites: { type: "string" }, writer: { type: "string" } });
  const suites = wholeNumber("--suites", values["suites"], { least: 20, fallback: 200 });
  const writer = typeof values["writer"] === "string" ? values["writer"] : RECORDED;
  const cases = await caseSources(null);
  const { evaluation, subjects } = await evaluate({
    ...{ cases, variant: { writer, prompts: null }, repeats: 1, maxCost: null },
    note: progress(note, cases.length),
  });
  const found = kills(evaluation, plantErrors(subjects), suites);
  write(`${table(found)}\n${JSON.stringify({ mutate: found })}\n`);
  return found.some(({ kind, stopped }) => stopped < (LEAST[kind] ?? 0)) ? 1 : 0;
}

function table(found: readonly Kill[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return columns([
    ["error", "briefs", "break something", "suites stopped"],
    ...found.map(({ kind, mutants, broken, stopped }) => [
      ...[kind, String(mutants), percent(broken), percent(stopped)],
    ]),
  ]);
}
