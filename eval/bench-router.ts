/* `npm run bench:router`: how well articles are filed, on labelled texts, tuned and held back. */
import { exitCodeOf, InputError, TERMINAL } from "./command.ts";
import { benchRouter } from "./router/bench.ts";
import { routerLine, routerReport } from "./router/bench-report.ts";

process.exitCode = await exitCodeOf(async ({ write }) => {
  const [unknown] = process.argv.slice(2);
  if (unknown !== undefined) throw new InputError(`There are no options, so no "${unknown}".`);
  const result = benchRouter();
  write(`${routerReport(result)}\n\n${routerLine(result)}\n`);
  return Promise.resolve();
}, TERMINAL);
