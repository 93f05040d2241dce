/* `npm run bench:writer -- --data DIR`: how near the takeaways are to references, beside the lead and npm's peers. */
import { exitCodeOf, TERMINAL } from "./command.ts";
import { benchWriter } from "./writer/bench.ts";
import { writerLine, writerTables } from "./writer/bench-report.ts";
import { writerBenchOptions } from "./writer/options.ts";

process.exitCode = await exitCodeOf(async ({ write, note }) => {
  const options = writerBenchOptions(process.argv.slice(2));
  const groups = await benchWriter(options, note);
  write(`${writerTables(groups, options)}\n\n${writerLine(groups)}\n`);
}, TERMINAL);
