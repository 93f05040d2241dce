import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("settings are complete when nothing is set", () => {
  expect(readSettings({}).fetch).toEqual({
    timeoutMs: 15_000,
    maxBytes: 10_000_000,
    concurrency: 8,
  });
});

test("a variable that is set counts, and one set to nothing does not", () => {
  const { extract } = readSettings({ PULSE_WORKERS: "3", PULSE_EXTRACT_TIMEOUT_MS: " " });

  expect(extract).toMatchObject({ workers: 3, timeoutMs: 10_000 });
});

test("a switch is off unless it says yes", () => {
  const published = (value?: string) =>
    readSettings({ PULSE_PUBLISH_EXTRACTIVE: value }).policy.publishExtractive;

  expect([undefined, " ", "no", "yes"].map(published)).toEqual([false, false, false, true]);
  expect(() => published("true")).toThrow("PULSE_PUBLISH_EXTRACTIVE must be yes or no.");
});

test("every wrong variable is told at once, without its value", () => {
  const environment = {
    PULSE_WORKERS: "many",
    PULSE_EXCERPT_WORDS: "-1",
    PULSE_MAX_PAGE_BYTES: "1.5e3",
  };

  expect(() => readSettings(environment)).toThrow(
    "PULSE_WORKERS must be a whole number from 1 to 256; PULSE_EXCERPT_WORDS must be a whole number from 0 to 500.",
  );
});
