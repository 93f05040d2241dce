import { showBriefs, type ShowOptions } from "./brief.ts";
import { work } from "./work.ts";

/** `pulse replay`: the exit code. */
export function replay(keys: readonly string[], options: ShowOptions): Promise<number> {
  return work((bench) => showBriefs(() => bench.pulse.replay(keys), options, bench));
}
