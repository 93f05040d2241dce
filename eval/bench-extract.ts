/* `npm run bench:extract -- --data DIR`: how good extraction is, and how fast, beside its peers. */
import { bench } from "./extraction/bench.ts";
import { jsonLine, table } from "./extraction/bench-report.ts";
import { exitCodeOf, TERMINAL } from "./command.ts";
import { benchOptions } from "./extraction/options.ts";

process.exitCode = await exitCodeOf(async ({ write, note }) => {
  const options = benchOptions(process.argv.slice(2));
  const result = await bench(options, note);
  write(`${table(result, options)}\n\n${jsonLine(result)}\n`);
}, TERMINAL);
