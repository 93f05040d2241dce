import { expect, test } from "vitest";
import { counted, dollars, figure, listed, range, shortened, signed } from "./figures.ts";

test("a score has three places, and what rounds to nothing has no sign of its own", () => {
  expect([figure(0.12345), figure(1), figure(null), figure(-0.0001)]).toEqual([
    "0.123",
    "1.000",
    "–",
    "0.000",
  ]);
  expect([signed(0.5), signed(-0.5), signed(-0.0001), signed(null)]).toEqual([
    "+0.500",
    "-0.500",
    "+0.000",
    "–",
  ]);
  expect(range([-0.25, 0])).toBe("-0.250 to +0.000");
});

test("money has more places where it is little", () => {
  expect([dollars(0), dollars(0.00123), dollars(12.345)]).toEqual(["$0", "$0.0012", "$12.35"]);
});

test("counts and lists read as sentences do", () => {
  expect([counted(1, "case"), counted(12_345, "case")]).toEqual(["1 case", "12,345 cases"]);
  expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("a text is cut between characters and says that it was", () => {
  expect(shortened("abcdef", 6)).toBe("abcdef");
  expect(shortened("abcdefg", 6)).toBe("abcde…");
  expect(shortened("abcd😀fg", 6)).toBe("abcd…");
});
