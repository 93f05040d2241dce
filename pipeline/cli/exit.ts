/** What the shell is told. */
export const EXIT = {
  ok: 0,
  /** At least one source failed, or Pulse itself did. */
  failed: 1,
  /** The command line or the settings are wrong; nothing was begun. */
  usage: 2,
  /** At least one source was refused, none failed. */
  refused: 4,
  /** Stopped from the keyboard: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

/** The user asked for what cannot be done; nothing is wrong with Pulse or the articles. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: number;

  /** @param message what, why and what to do next, in one line. */
  constructor(message: string, exitCode: number = EXIT.usage, options?: { cause?: unknown }) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
