/* What runs in the thread of one side: all pages through one reader, as often as it is asked. */
import { parentPort, workerData } from "node:worker_threads";
import type { LaneData, LaneReport, Reader } from "./lanes.ts";
import { parseAlone, readPlainly } from "./peers.ts";
import { timeOf } from "./readings.ts";

const READERS: Record<Reader, (page: LaneData["samples"][number]["page"]) => unknown> = {
  parse5: parseAlone,
  readability: readPlainly,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lanes.ts, its only caller, typed it
const { samples, reader } = workerData as LaneData;

parentPort?.on("message", () => {
  void run();
});

async function run(): Promise<void> {
  const texts: unknown[] = [];
  // Nobody pays for the memory an earlier pass left behind. Node must be told to lend its collector.
  if (typeof gc === "function") gc();
  const spent = await timeOf(samples, async (page) => texts.push(await READERS[reader](page)));
  const report: LaneReport = { spent, texts: reader === "readability" ? texts.map(String) : [] };
  parentPort?.postMessage(report);
}
