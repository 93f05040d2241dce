import {
  openPulse,
  readSettings,
  SettingsError,
  sourceName,
  StageError,
  type Outcome,
  type Pulse,
  type Unfinished,
} from "../index.ts";
import { CommandError, EXIT } from "./exit.ts";
import { openScreen, type Screen } from "./screen.ts";

/** What a command works with. */
export type Bench = {
  readonly pulse: Pulse;
  readonly screen: Screen;
  /** Tells the person at the terminal of an outcome, and counts it for the exit code. */
  readonly report: (outcome: Outcome) => void;
};

type Counts = Record<Outcome["outcome"], number>;

/**
 * Sets everything up for a command, cleans up after it, and turns how it ended into an exit code.
 *
 * @param given settings that the command line gives, by the names of their variables.
 */
export async function work(
  command: (bench: Bench) => Promise<void>,
  given: NodeJS.ProcessEnv = {},
): Promise<number> {
  const screen = openScreen(process.stdout, process.stderr);
  const counts: Counts = {
    ...{ refused: 0, failed: 0, extracted: 0, estimated: 0, exported: 0 },
    ...{ checked: 0, published: 0, held: 0 },
  };
  let pulse: Pulse | undefined;
  let interrupted = false;
  // The second time, the process ends at once, as it does for those who do not listen.
  process.once("SIGINT", () => {
    interrupted = true;
    void pulse?.close();
  });
  try {
    pulse = openPulse({ settings: readSettings(undefined, given), emit: screen.emit });
    await command({
      pulse,
      screen,
      report: (outcome) => {
        counts[outcome.outcome] += 1;
        if ("error" in outcome) screen.note(refusalText(outcome));
      },
    });
    return exitCodeOf(counts);
  } catch (thrown) {
    return interrupted ? sayStopped(counts, screen) : explain(thrown, screen);
  } finally {
    await pulse?.close();
    screen.close();
  }
}

function exitCodeOf({ failed, refused }: Counts): number {
  if (failed > 0) return EXIT.failed;
  return refused > 0 ? EXIT.refused : EXIT.ok;
}

function sayStopped(counts: Counts, screen: Screen): number {
  const done = Object.values(counts).reduce((sum, count) => sum + count);
  screen.note(
    `Stopped. ${done} source${done === 1 ? " was" : "s were"} done; the rest were given up.`,
  );
  return EXIT.interrupted;
}

function refusalText({ outcome, source, error }: Unfinished): string {
  return `${outcome}  ${sourceName(source)}  ${error.code}: ${error.message} ${error.next}`;
}

/** What is known to be wrong before anything was begun. */
const OF_SETTINGS = new Set<string>(["writer-unusable", "prompt-unusable"]);

/** One line for what a user can mend; the whole story for a fault of ours. */
function explain(thrown: unknown, screen: Screen): number {
  if (thrown instanceof CommandError || thrown instanceof SettingsError) {
    screen.note(`error: ${thrown.message}`);
    return thrown instanceof CommandError ? thrown.exitCode : EXIT.usage;
  }
  if (thrown instanceof StageError) {
    screen.note(`error: ${thrown.code}: ${thrown.message} ${thrown.next}`);
    return OF_SETTINGS.has(thrown.code) ? EXIT.usage : EXIT.failed;
  }
  screen.note("error: Pulse itself failed; please report this:");
  for (const line of [...storiesOf(thrown)].join("\n").split("\n")) screen.note(line);
  return EXIT.failed;
}

/** Each fault once: what breaks on one article mostly breaks on the next in the same way. */
function storiesOf(thrown: unknown): Set<string> {
  const faults: unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
  return new Set(faults.map(storyOf));
}

function storyOf(fault: unknown): string {
  if (fault instanceof StageError && fault.cause !== undefined) return storyOf(fault.cause);
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
