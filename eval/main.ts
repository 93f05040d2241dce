/* `npm run eval`: do the briefs of a writer, its prompts or this code get worse? */
import { exitCodeOf, InputError, TERMINAL, type Terminal } from "./command.ts";
import { evalOptions } from "./options.ts";
import { runEval } from "./run.ts";

/** Each command is loaded when it is asked for. */
const COMMANDS: Readonly<
  Record<string, (args: readonly string[], terminal: Terminal) => Promise<number | void>>
> = {
  run: (args, terminal) => runEval(evalOptions(args), terminal),
  aa: async (args, terminal) => (await import("./compare/aa-command.ts")).runAa(args, terminal),
  meta: async (args, { write, note }) => {
    const [{ metaTables }, { metaOptions }] = [
      await import("./meta/meta.ts"),
      await import("./meta/options.ts"),
    ];
    write(await metaTables(metaOptions(args).data, note));
  },
  mutate: async (args, terminal) => (await import("./mutate/command.ts")).runMutate(args, terminal),
};

const [first = "run", ...more] = process.argv.slice(2);
const [name, args] = first.startsWith("-") ? ["run", [first, ...more]] : [first, more];

process.exitCode = await exitCodeOf((terminal) => {
  const command = COMMANDS[name];
  if (command !== undefined) return command(args, terminal);
  throw new InputError(`“${name}” is no command; there are ${Object.keys(COMMANDS).join(", ")}.`);
}, TERMINAL);
