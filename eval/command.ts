/** Tells whoever waits how far it is; not a part of the result. */
export type Note = (line: string) => void;

/** Where a command of this folder writes. */
export type Terminal = {
  /** Results. */
  readonly write: (text: string) => void;
  readonly note: Note;
};

/** What was given cannot be worked with: an option, a folder, a file in it. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/**
 * Runs a command: what whoever called it can mend costs one line and the exit code 2.
 *
 * @param command may say with which code to end; 0 where it does not.
 * @returns the exit code.
 * @throws whatever else goes wrong, which is a fault of ours.
 */
export async function exitCodeOf(
  command: (terminal: Terminal) => Promise<number | void>,
  terminal: Terminal,
): Promise<number> {
  try {
    return (await command(terminal)) ?? 0;
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    terminal.note(`error: ${thrown.message}`);
    return 2;
  }
}

/** The process's own output. */
export const TERMINAL: Terminal = {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
};
