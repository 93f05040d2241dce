import { existsSync } from "node:fs";
import { parsed, wholeNumber } from "./arguments.ts";
import { InputError } from "./command.ts";
import type { Variant } from "./evaluation.ts";

export type EvalOptions = {
  /** Folder of cases or JSON Lines file; null for the fixtures. */
  readonly cases: string | null;
  /** Names of the cases to take; null for all. */
  readonly only: readonly string[] | null;
  readonly candidate: Variant;
  /** What it is held against: another variant, the file of an earlier run, or nothing. */
  readonly against: Variant | { readonly file: string } | null;
  readonly repeats: number;
  /** In US dollars for each side; null for no limit. */
  readonly maxCost: number | null;
  /** Folder for reports; null for none. */
  readonly report: string | null;
  /** File that the candidate's evaluation is written to, to be a baseline later; null for none. */
  readonly save: string | null;
  /** File with the floors; null for those of the project. */
  readonly floors: string | null;
  /** Whether to tell what it would cost, and send nothing. */
  readonly estimate: boolean;
};

/** The replies that are kept with the fixtures. */
export const RECORDED = "recorded:fixtures/articles";

/** The evaluation of the prompts and the code that were last approved. */
export const BASELINE = "eval/baseline.json";

/** @throws {InputError} for an option that is unknown or makes no sense. */
export function evalOptions(args: readonly string[]): EvalOptions {
  const values = parsed(args, {
    ...{
      cases: TEXT,
      only: TEXT,
      writer: TEXT,
      prompts: TEXT,
      against: TEXT,
      "against-prompts": TEXT,
    },
    ...{ repeats: TEXT, "max-cost": TEXT, report: TEXT, save: TEXT, floors: TEXT },
    estimate: { type: "boolean" },
  });
  const text = (name: string) => textOf(name, values[name]);
  const writer = text("writer") ?? RECORDED;
  return {
    cases: text("cases"),
    only:
      text("only")
        ?.split(",")
        .map((name) => name.trim()) ?? null,
    candidate: { writer, prompts: text("prompts") },
    against: againstOf(text("against"), text("against-prompts"), text("cases")),
    repeats: wholeNumber("--repeats", values["repeats"], { least: 1, fallback: 1 }),
    maxCost: amountOf(text("max-cost")),
    ...{ report: text("report"), save: text("save"), floors: text("floors") },
    estimate: values["estimate"] === true,
  };
}

const TEXT = { type: "string" } as const;

function textOf(name: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new InputError(`--${name} needs a value.`);
}

/** A file that is there is an earlier run; `none` is nothing; anything else is a writer. */
function againstOf(
  against: string | null,
  prompts: string | null,
  cases: string | null,
): EvalOptions["against"] {
  // The approved evaluation is of the project's own cases.
  const usual = cases === null && existsSync(BASELINE) ? BASELINE : "none";
  const what = against ?? (prompts === null ? usual : RECORDED);
  if (what === "none") return null;
  if (!what.endsWith(".json")) return { writer: what, prompts };
  if (prompts !== null) throw new InputError("--against-prompts needs a writer, not a file.");
  if (!existsSync(what)) throw new InputError(`There is no file ${what} to compare with.`);
  return { file: what };
}

function amountOf(text: string | null): number | null {
  if (text === null) return null;
  const amount = Number(text);
  if (Number.isFinite(amount) && amount >= 0) return amount;
  throw new InputError("--max-cost must be an amount in US dollars, such as 0.50.");
}
