import type { Note } from "../command.ts";

/** Somebody who is timed. */
export type Side = {
  readonly name: string;
  /** Does the whole work once and says how long it took, in milliseconds. */
  run(): Promise<number>;
};

/** How often all sides run, and who hears of it. */
export type RaceOptions = {
  readonly rounds: number;
  readonly note: Note;
};

/**
 * Times all sides in turn, round by round, so that a busy minute of the machine hurts each alike.
 *
 * @returns the median time of each side, in milliseconds, in their order.
 */
export async function race(
  sides: readonly Side[],
  { rounds, note }: RaceOptions,
): Promise<number[]> {
  const times = sides.map((): number[] => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, side] of sides.entries()) {
      // Nobody pays for the memory another one left behind. Node must be told to lend its collector.
      if (typeof gc === "function") gc();
      const spent = await side.run();
      times[index]?.push(spent);
      note(`round ${round} of ${rounds}: ${side.name} ${Math.round(spent)} ms`);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
