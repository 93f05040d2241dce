import { expect, test } from "vitest";
import { median, race } from "./race.ts";

test("all sides run in turn, round by round, and each gets its median", async () => {
  const order: string[] = [];
  const notes: string[] = [];
  const side = (name: string, times: number[]) => ({
    name,
    run: async () => {
      order.push(name);
      return Promise.resolve(times.shift() ?? 0);
    },
  });

  const sides = [side("slow", [30, 100, 60]), side("fast", [3, 10, 2])];
  const times = await race(sides, { rounds: 3, note: (line) => void notes.push(line) });

  expect(times).toEqual([60, 3]);
  expect(order).toEqual(["slow", "fast", "slow", "fast", "slow", "fast"]);
  expect(notes[0]).toBe("round 1 of 3: slow 30 ms");
});

test("the median of an even number lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 100])).toBe(54.5);
  expect(median([7])).toBe(7);
});
