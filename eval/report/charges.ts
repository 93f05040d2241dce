import type { Evaluation } from "../evaluation.ts";
import { counted, dollars, thousands } from "./figures.ts";

/** What a run was charged, as far as it is known. */
export type Charges = {
  /** In US dollars; null where no case tells. */
  readonly cost: number | null;
  readonly tokens: number | null;
};

export function chargesOf({ cases }: Evaluation): Charges {
  return {
    cost: sumOf(cases.map(({ cost }) => cost)),
    tokens: sumOf(cases.map(({ tokens }) => tokens)),
  };
}

export function chargesLine(evaluation: Evaluation): string {
  const { cost, tokens } = chargesOf(evaluation);
  if (tokens === null) return "nothing charged";
  const price =
    cost === null ? "at a price that is not known" : `${dollars(cost)}, ${each(evaluation, cost)}`;
  return `${price}, ${thousands(tokens)} tokens`;
}

function each({ cases }: Evaluation, cost: number): string {
  const charged = cases.filter((it) => it.cost !== null).length;
  return `${dollars(cost / charged)} each for ${counted(charged, "brief")}`;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
