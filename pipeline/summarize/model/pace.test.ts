import { beforeEach, describe, expect, test } from "vitest";
import { backOffMs, openPace } from "./pace.ts";

/** A clock that is set by hand. */
let time = 0;
const now = () => new Date(time);
const NEVER = new AbortController().signal;

beforeEach(() => {
  time = 1_000_000;
});

/** Whether the turn comes at once. */
async function isFree(pace: ReturnType<typeof openPace>): Promise<boolean> {
  const quiet = AbortSignal.timeout(50);
  return pace.turn(Number.POSITIVE_INFINITY, quiet).then(
    () => true,
    () => false,
  );
}

describe("an endpoint", () => {
  test("may be called at once, until it wants quiet, and again when that is over", async () => {
    const pace = openPace("it", now);
    expect(await isFree(pace)).toBe(true);
    pace.holdFor(60_000);
    expect(await isFree(pace)).toBe(false);
    time += 59_900;
    expect(await isFree(pace)).toBe(false);
    time += 100;
    expect(await isFree(pace)).toBe(true);
  });

  test("gets the longest quiet that anybody was told of", async () => {
    const pace = openPace("it", now);
    pace.holdFor(60_000);
    pace.holdFor(1);
    time += 1_000;

    expect(await isFree(pace)).toBe(false);
  });

  test("is not waited for by an article that has less time than that", async () => {
    const pace = openPace("it", now);
    pace.holdFor(60_000);

    await expect(pace.turn(time + 60_000, NEVER)).rejects.toThrow(/^it wants 60 s of quiet\.$/);
    await expect(pace.turn(time + 60_000, NEVER)).rejects.toMatchObject({
      code: "model-rate-limited",
    });
  });

  test("is not waited for in vain when its quiet is drawn out meanwhile", async () => {
    const pace = openPace("it", now);
    pace.holdFor(20);
    const turn = pace.turn(time + 10_000, NEVER);
    pace.holdFor(3_600_000);

    await expect(turn).rejects.toMatchObject({ code: "model-rate-limited" });
  });

  test("is called after all of its quiet, also of what was added while waiting", async () => {
    const real = openPace("it", () => new Date());
    real.holdFor(30);
    const turn = real.turn(Number.POSITIVE_INFINITY, NEVER);
    const start = Date.now();
    real.holdFor(120);
    await turn;

    expect(Date.now() - start).toBeGreaterThanOrEqual(119);
  });

  test("is not waited for when the run is given up, which says why", async () => {
    const pace = openPace("it", now);
    pace.holdFor(60_000);
    const reason = new Error("enough");

    await expect(pace.turn(time + 90_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe("an endpoint that failed five articles in a row in the same way", () => {
  const failed = (...codes: (string | null)[]) => {
    const pace = openPace("it", now);
    for (const code of codes) pace.ended(code);
    return pace;
  };
  const auth = "model-access-denied";

  test("is left alone for half a minute, and then tried again", () => {
    const pace = failed(auth, auth, auth, auth, auth);
    expect(() => pace.admit()).toThrow(
      /^it failed 5 articles in a row in the same way \(model-access-denied\), so it is left alone for 30 s\.$/,
    );
    time += 29_999;
    expect(() => pace.admit()).toThrow(expect.objectContaining({ code: "model-resting" }));
    time += 1;
    expect(() => pace.admit()).not.toThrow();
  });

  test("is left alone again at the next failure of that kind", () => {
    const pace = failed(auth, auth, auth, auth, auth);
    time += 30_000;
    pace.ended(auth);

    expect(() => pace.admit()).toThrow("left alone");
  });

  test("is not left alone after four, after others in between, or after a success", () => {
    const four = [auth, auth, auth, auth];
    for (const codes of [four, [...four, "other", auth], [...four, null, ...four]])
      expect(() => failed(...codes).admit()).not.toThrow();
    expect(() => failed(null, null, null, null, null, null).admit()).not.toThrow();
  });
});

describe("a back-off", () => {
  const ZERO = "000000";
  const MOST = "ffffff";

  test("doubles with each failure, up to eight seconds", () => {
    expect([1, 2, 3, 4, 5, 6, 60].map((nth) => backOffMs(nth, ZERO))).toEqual([
      ...[500, 1_000, 2_000, 4_000],
      ...[8_000, 8_000, 8_000],
    ]);
  });

  test("is up to a quarter shorter, the same for the same request", () => {
    expect(backOffMs(1, MOST)).toBe(375);
    expect(backOffMs(9, MOST)).toBe(6_000);
    expect(backOffMs(1, "7fffff00")).toBeCloseTo(437.5, 3);
  });
});
