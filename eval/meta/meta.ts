/* `npm run eval -- meta --data DIR`: do the scorers see what people see? */
import type { Note } from "../command.ts";
import { measureMeta } from "./measure.ts";
import { metaLine, metaReport } from "./report.ts";

/**
 * Holds the scorers against human labels. The same data and code give the same bytes.
 *
 * @param data a folder as `readJudgeData` and `readRatedData` take it.
 * @returns tables for people, and one line of JSON last.
 * @throws {InputError} when the folder cannot be worked with.
 */
export async function metaTables(data: string, note: Note): Promise<string> {
  const meta = await measureMeta(data, note);
  return `${metaReport(meta, data)}\n\n${metaLine(meta)}\n`;
}
