/* What is read from files and written to them: an earlier evaluation, floors. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { InputError } from "./command.ts";
import { Evaluation } from "./evaluation.ts";

const OWN_FLOORS = fileURLToPath(new URL("./floors.json", import.meta.url));

const Floors = z.record(
  z.string(),
  z.object({ least: z.number().min(0).max(1), reason: z.string().min(1) }),
);

/** @throws {InputError} when the file is none. */
export function readEvaluation(file: string): Evaluation {
  return readAs(Evaluation, file, "an evaluation; make one with --save");
}

export function writeEvaluation(file: string, evaluation: Evaluation): void {
  writeFileSync(file, `${JSON.stringify(evaluation, null, 1)}\n`);
}

/** The least each mean may be, each with its reason. @throws {InputError} when the file is none. */
export function readFloors(file: string | null): z.infer<typeof Floors> {
  return readAs(
    Floors,
    file ?? OWN_FLOORS,
    'floors, such as {"support": {"least": 0.9, "reason": "…"}}',
  );
}

function readAs<Shape>(shape: z.ZodType<Shape>, file: string, what: string): Shape {
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new InputError(`The file ${file} does not hold ${what}.`, { cause });
  }
}
