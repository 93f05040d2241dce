/* `npm run learn:judge -- --data DIR`: learns the weights of a claim's score anew; with --write, into the file that ships. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { folder, parsed } from "./arguments.ts";
import { exitCodeOf, TERMINAL } from "./command.ts";
import { learn } from "./judge/learn.ts";
import { weightsFile } from "./judge/weights-file.ts";

const FILE = fileURLToPath(new URL("../pipeline/validate/weights.ts", import.meta.url));

process.exitCode = await exitCodeOf(async ({ write, note }) => {
  const values = parsed(process.argv.slice(2), {
    data: { type: "string" },
    write: { type: "boolean" },
  });
  const lesson = await learn(folder(values["data"]));
  if (values["write"] === true) {
    writeFileSync(FILE, weightsFile(lesson));
    note(`written: ${FILE}`);
  }
  write(`${JSON.stringify(lesson)}\n`);
}, TERMINAL);
