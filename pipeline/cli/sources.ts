import type { Source } from "../index.ts";
import { CommandError } from "./exit.ts";

/** What each word of the command line stands for: an address, standard input or a file. */
export function parseSources(words: readonly string[]): Source[] {
  if (words.filter((word) => word === "-").length > 1) {
    throw new CommandError("Standard input (-) can be read only once; name it once.");
  }
  return words.map((word) => {
    if (word === "-") return { kind: "stdin" };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return { kind: "address", url: word };
    return { kind: "file", path: word };
  });
}
