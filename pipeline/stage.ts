import type { Emit, StageName } from "./events.ts";

/** What a stage may know of the world outside its input. */
export type StageContext = {
  /** Aborted when the run is given up; every wait inside a stage ends with it. */
  readonly signal: AbortSignal;
  /** The clock. */
  readonly now: () => Date;
  /** Tells whoever listens what happens. */
  readonly emit: Emit;
};

/** One step of the line: takes one noun and returns the next. */
export type Stage<Input, Output> = {
  readonly name: StageName;
  /** @throws {StageError} the only error that is an answer; anything else is a bug. */
  run(input: Input, context: StageContext): Promise<Output>;
  /** Lets go of what the stage holds, such as worker threads. */
  close?(): Promise<void>;
};
