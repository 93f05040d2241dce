import { parseArgs, type ParseArgsConfig } from "node:util";
import { InputError } from "./command.ts";

export const NO_DATA = "Say where the data is: --data DIR.";

type Values = Readonly<Record<string, unknown>>;

/** @throws {InputError} for an option that is unknown or stands without its value. */
export function parsed(args: readonly string[], options: ParseArgsConfig["options"] & {}): Values {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(why, { cause });
  }
}

/** @throws {InputError} when no folder was named. */
export function folder(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new InputError(NO_DATA);
  return value;
}

type Range<Fallback> = { readonly least: number; readonly fallback: Fallback };

/** @throws {InputError} when it is no whole number, or too small. */
export function wholeNumber<Fallback>(
  name: string,
  value: unknown,
  { least, fallback }: Range<Fallback>,
): number | Fallback {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (typeof value === "string" && /^\d{1,6}$/.test(value) && number >= least) return number;
  throw new InputError(`${name} must be a whole number of at least ${least}.`);
}
