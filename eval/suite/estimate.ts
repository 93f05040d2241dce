import type { Usage } from "../../pipeline/index.ts";
import { columns } from "../columns.ts";
import { InputError, type Terminal } from "../command.ts";
import type { Variant } from "../evaluation.ts";
import type { EvalOptions } from "../options.ts";
import { opened } from "./evaluate.ts";
import type { CaseSource } from "./sources.ts";

/** Tells how many cases there are and what each side would cost. Sends nothing. */
export async function showEstimate(
  cases: readonly CaseSource[],
  { candidate, against, repeats }: Pick<EvalOptions, "candidate" | "against" | "repeats">,
  { write }: Terminal,
): Promise<number> {
  const variants = [candidate, ...(against !== null && "writer" in against ? [against] : [])];
  const rows = [["writer", "cases", "calls", "tokens", "dollars"]];
  for (const variant of variants) {
    const usages = await usagesOf(variant, cases);
    const sum = (of: (usage: Usage) => number) =>
      repeats * usages.reduce((all, it) => all + of(it), 0);
    const isPriced = usages.every(({ cost }) => cost !== null);
    const tokens = sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens);
    const dollars = isPriced ? sum(({ cost }) => cost ?? 0).toFixed(4) : "unknown";
    rows.push([
      variant.writer,
      ...[usages.length, sum(({ calls }) => calls), tokens].map(String),
      dollars,
    ]);
  }
  write(`${columns(rows)}\n`);
  return 0;
}

async function usagesOf(variant: Variant, cases: readonly CaseSource[]): Promise<Usage[]> {
  const pulse = opened({ variant, maxCost: null });
  const usages: Usage[] = [];
  try {
    for await (const outcome of pulse.estimate(cases.map(({ source }) => source))) {
      if ("error" in outcome) throw new InputError(outcome.error.message, { cause: outcome.error });
      usages.push(outcome.usage);
    }
  } finally {
    await pulse.close();
  }
  return usages;
}
