import { readRecords } from "../index.ts";
import { checkLine } from "./lines.ts";
import { work } from "./work.ts";

export type CheckOptions = { readonly jsonl: string };

/** `pulse check`: the exit code. */
export function check({ jsonl }: CheckOptions): Promise<number> {
  return work(async ({ pulse, screen, report }) => {
    for await (const outcome of pulse.check(readRecords(jsonl))) {
      report(outcome);
      await screen.result(`${checkLine(outcome)}\n`);
    }
  });
}
