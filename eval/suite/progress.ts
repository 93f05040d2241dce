import type { Note } from "../command.ts";

/** Tells how far it is and how long it may take yet, at most once in so many milliseconds. */
const PAUSE = 2_000;

/**
 * @param all how many lines will come.
 * @param now the clock, in milliseconds.
 */
export function progress(note: Note, all: number, now: () => number = Date.now): Note {
  const start = now();
  let done = 0;
  let told = start;
  return (line) => {
    done += 1;
    const time = now();
    if (time - told < PAUSE && done < all) return;
    told = time;
    const left = Math.ceil(((time - start) / done) * ((all - done) / 1_000));
    note(`${line}${done < all ? `, about ${left} s left` : ""}`);
  };
}
