/* `npm run bench:judge -- --data DIR`: how well judging agrees with people, and which planted errors it sees. */
import { exitCodeOf, TERMINAL } from "./command.ts";
import { benchJudge } from "./judge/bench.ts";
import { judgeLine, judgeTables } from "./judge/bench-report.ts";
import { judgeBenchOptions } from "./judge/options.ts";

process.exitCode = await exitCodeOf(async ({ write, note }) => {
  const options = judgeBenchOptions(process.argv.slice(2));
  const bench = await benchJudge(options, note);
  write(`${judgeTables(bench, options)}\n\n${judgeLine(bench)}\n`);
}, TERMINAL);
