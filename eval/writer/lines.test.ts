import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

test.each([
  ["The port opened. Ships came!", ["The port opened.", "Ships came!"]],
  ["the port opened . ships came .", ["the port opened .", "ships came ."]],
  [
    "“It is open.” Ships came (at last.) Then rain",
    ["“It is open.”", "Ships came (at last.)", "Then rain"],
  ],
  ["One line\n\nand another", ["One line", "and another"]],
  [
    "It cost 2.5 million in 2026. J. Orme of the U.S. office paid.",
    ["It cost 2.5 million in 2026.", "J. Orme of the U.S. office paid."],
  ],
  [" ", []],
])("%j", (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
