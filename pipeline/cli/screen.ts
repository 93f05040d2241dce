/* The only place that writes to the terminal: results to one stream, everything else to the other. */
import { once } from "node:events";
import type { Emit } from "../index.ts";
import { CommandError, EXIT } from "./exit.ts";
import { emptyProgress, progressLines, recordEvent, spentLine } from "./progress.ts";

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export type Screen = {
  /** What was asked for; waits while the reader is slower than we are. */
  readonly result: (text: string) => Promise<void>;
  /** One line for the person watching. */
  readonly note: (line: string) => void;
  /** Keeps the progress display up to date. */
  readonly emit: Emit;
  /** Takes the progress display down, and says what was spent. */
  readonly close: () => void;
};

/** Redrawn at most this often, in milliseconds. */
const FRAME = 100;

/**
 * A screen on two streams. When the second is a terminal it shows a live line per stage; otherwise a
 * plain line for each source that is done.
 */
export function openScreen(results: Stream, notes: Stream): Screen {
  const progress = emptyProgress();
  const isLive = notes.isTTY === true;
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;
  const faultOf = watch(results);
  // Losing what is said on the side must not cost what was asked for.
  notes.on("error", () => {});

  const erase = () => {
    if (drawn > 0) notes.write(`\u001b[${drawn}F\u001b[J`);
    drawn = 0;
  };
  const draw = () => {
    timer = undefined;
    erase();
    // A terminal that does not know how wide it is says 0.
    const lines = progressLines(progress, notes.columns || 80);
    notes.write(lines.map((line) => `${line}\n`).join(""));
    drawn = lines.length;
  };
  const drawSoon = () => {
    if (isLive) timer ??= setTimeout(draw, FRAME);
  };
  const above = (stream: Stream, text: string): boolean => {
    erase();
    const accepted = stream.write(text);
    drawSoon();
    return accepted;
  };

  return {
    async result(text) {
      if (!above(results, text)) await once(results, "drain").catch(() => {});
      const fault = faultOf();
      if (fault) throw outputLost(fault);
    },
    note: (line) => void above(notes, `${printable(line)}\n`),
    emit(name, event) {
      const line = recordEvent(progress, name, event);
      // A live display counts the sources that came through, and does not name them.
      if (line && !(isLive && name === "source:end")) above(notes, `${printable(line)}\n`);
      else drawSoon();
    },
    close() {
      clearTimeout(timer);
      erase();
      const spent = spentLine(progress);
      if (spent !== null) notes.write(`${spent}\n`);
    },
  };
}

/** Listens for faults of the stream; the first of them is what the returned function gives. */
function watch(stream: Stream): () => Error | undefined {
  let fault: Error | undefined;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads us may stop early, as `head` does; that is no fault.
    if (error.code === "EPIPE") process.exit();
    fault ??= error;
  });
  return () => fault;
}

function outputLost(cause: Error): CommandError {
  const message = `The results could not be written: ${cause.message}.`;
  return new CommandError(message, EXIT.failed, { cause });
}

/** One line without control characters: names and messages carry text from outside. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
