/* `npm run eval -- aa`: how often the gate alarms when nothing changed. */
import { parsed, wholeNumber } from "../arguments.ts";
import { readEvaluation } from "../baseline.ts";
import type { Terminal } from "../command.ts";
import { aa } from "../gate/index.ts";
import { BASELINE } from "../options.ts";
import { rowsOf } from "./compare.ts";
import { METRICS } from "./metrics.ts";

/** Most of the comparisons of like with like that may alarm. */
const MOST = 0.05;

/** @returns 1 when more than one comparison in twenty alarms. */
export async function runAa(args: readonly string[], { write }: Terminal): Promise<number> {
  const values = parsed(args, { seeds: { type: "string" }, from: { type: "string" } });
  const seeds = wholeNumber("--seeds", values["seeds"], { least: 20, fallback: 1_000 });
  const file = typeof values["from"] === "string" ? values["from"] : BASELINE;
  const evaluation = readEvaluation(file);
  const found = aa({ metrics: METRICS, rows: rowsOf(evaluation, evaluation) }, seeds);
  const { alarms, rate, noise } = found;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  write(
    `${alarms} of ${found.seeds} comparisons of like with like alarm: ${percent(rate.value)} [${percent(rate.low)}, ${percent(rate.high)}]; noise from ${noise}.\n`,
  );
  write(`${JSON.stringify({ aa: found })}\n`);
  return rate.value > MOST ? 1 : 0;
}
