import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** Settings with a taxonomy of this text. */
function withTaxonomy(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), "pulse-")), "taxonomy.json");
  writeFileSync(path, text);
  return readSettings({ PULSE_TAXONOMY: path });
}

test("a taxonomy replaces the channels, with lists left out empty", () => {
  expect(readSettings({}).summarize.taxonomy).toBeNull();
  const { taxonomy } = withTaxonomy(
    '{"channels": [{"name": "Boats", "anywhere": ["ferry"]}]}',
  ).summarize;

  expect(taxonomy).toEqual({
    channels: [{ name: "Boats", anywhere: ["ferry"], declared: [], text: [] }],
    rest: null,
  });
});

test("everything wrong in a taxonomy is told at once, with its place", () => {
  const channels = [{ name: "Boats" }, { name: "Boats" }, { name: "Trains", anywhere: ["…"] }];

  expect(() => withTaxonomy(JSON.stringify({ channels, rest: "Rest" }))).toThrow(
    /^PULSE_TAXONOMY: \S+taxonomy\.json: channels\[2\]\.anywhere\[0\]: a phrase needs a letter or a digit/,
  );
  expect(() =>
    withTaxonomy(JSON.stringify({ channels: channels.slice(0, 2), rest: "Rest" })),
  ).toThrow(
    /: channels: "Boats" is there twice; PULSE_TAXONOMY: \S+: rest: "Rest" is none of the channels\.$/,
  );
});

test.each([
  ["no JSON", "{channels", / is no valid JSON; write \{"channels": \[\{"name": "…"\}\]\}\.$/],
  ["empty", " ", / is empty; write /],
  ["no object", "[]", /: write an object: /],
  ["no list of channels", '{"channels": {}}', /: channels must be a list\.$/],
  ["a list of nothing", '{"channels": []}', /: channels must not be empty\.$/],
  ["without a name", '{"channels": [{}]}', /: channels\[0\]\.name must be a string\.$/],
  ["with an unknown key", '{"channels": [{"name": "A"}], "x": 1}', /: the object knows no "x"; /],
  [
    "with one name in two cases",
    '{"channels": [{"name": "AI"}, {"name": "Ai"}]}',
    /: channels: "AI" and "Ai" differ only in case; rename or remove one\.$/,
  ],
])("a taxonomy that is %s is told in one line, with its path", (_, text, fault) => {
  expect(() => withTaxonomy(text)).toThrow(fault);
  expect(() => withTaxonomy(text)).toThrow(/^PULSE_TAXONOMY: \S+taxonomy\.json[^\n]+\.$/);
});

test("a taxonomy that is not there is told with its path", () => {
  expect(() => readSettings({ PULSE_TAXONOMY: "nowhere.json", PULSE_WORKERS: "0" })).toThrow(
    /PULSE_WORKERS must[^;]+; PULSE_TAXONOMY: nowhere\.json is not there; give the path of a JSON file/,
  );
  expect(() => readSettings({ PULSE_TAXONOMY: tmpdir() })).toThrow(
    /^PULSE_TAXONOMY: \S+ is a folder; /,
  );
});
