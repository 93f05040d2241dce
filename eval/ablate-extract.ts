/* `npm run ablate:extract -- --data DIR`: what each rule that finds the body is worth. */
import { ablate } from "./extraction/ablation.ts";
import { ablationLine, ablationTable, summary } from "./extraction/ablation-report.ts";
import { exitCodeOf, TERMINAL } from "./command.ts";
import { ablationFolders } from "./extraction/options.ts";

process.exitCode = await exitCodeOf(async ({ write, note }) => {
  const ablations = await ablate(ablationFolders(process.argv.slice(2)), note);
  const texts = [...ablations.map(ablationTable), summary(ablations), ablationLine(ablations)];
  write(`${texts.join("\n\n")}\n`);
}, TERMINAL);
