import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Sample } from "./data.ts";

/** Who reads pages in a lane. */
export type Reader = "parse5" | "readability";

export type LaneData = { readonly samples: readonly Sample[]; readonly reader: Reader };

/** What one pass over all pages took, in milliseconds, and the texts it found where they are scored. */
export type LaneReport = { readonly spent: number; readonly texts: readonly string[] };

/** A thread that belongs to one side alone, so that no other side's classes and garbage slow it down. */
export type Lane = {
  pass(): Promise<LaneReport>;
  close(): Promise<void>;
};

export function openLane(samples: readonly Sample[], reader: Reader): Lane {
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const register = `import { register } from ${tsx}; register();`;
  const data: LaneData = { samples, reader };
  const worker = new Worker(new URL("./lane.ts", import.meta.url), {
    workerData: data,
    execArgv: ["--import", `data:text/javascript,${encodeURIComponent(register)}`],
  });
  return {
    async pass() {
      worker.postMessage(null);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lane.ts posts nothing else
      const [report] = (await once(worker, "message")) as [LaneReport];
      return report;
    },
    async close() {
      await worker.terminate();
    },
  };
}
