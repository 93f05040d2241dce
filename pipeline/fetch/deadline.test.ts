import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startDeadline } from "./deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a deadline ends the work when the time is over, and not before", () => {
  const deadline = startDeadline(200, new AbortController().signal);
  vi.advanceTimersByTime(199);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, true]);
});

test("a deadline ends work that is given up, for the reason that was given", () => {
  const run = new AbortController();
  const deadline = startDeadline(200, run.signal);
  run.abort("enough");
  expect(deadline.signal.reason).toBe("enough");
  vi.advanceTimersByTime(200);
  expect(deadline.isOver()).toBe(false);
});

test("a deadline for work given up before its start is aborted at once", () => {
  const deadline = startDeadline(200, AbortSignal.abort("enough"));
  expect(deadline.signal.reason).toBe("enough");
});

test("a deadline that was released leaves nothing behind", () => {
  const run = new AbortController();
  const deadline = startDeadline(200, run.signal);
  deadline.release();
  expect(getEventListeners(run.signal, "abort")).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  run.abort();
  expect(deadline.signal.aborted).toBe(false);
});
