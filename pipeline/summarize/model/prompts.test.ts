import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill, readPrompt } from "./prompts.ts";

const OWN = readPrompt("brief", null);

const HEADER = "---\nname: brief\nversion: 2\ninputs: [fence, article]\n---\n";
const WORDS = "Be brief.\n\n## To each article\n<{{fence}}>\n{{ article }}\n</{{fence}}>\n";

/** The prompt of a folder whose file has this text. */
function readFrom(text: string, name: "brief" | "repair" = "brief") {
  const folder = mkdtempSync(join(tmpdir(), "pulse-"));
  writeFileSync(join(folder, `${name}.md`), text);
  return readPrompt(name, folder);
}

describe("a prompt", () => {
  test("of Pulse is whole: what is always said, and then the article", () => {
    expect(OWN).toMatchObject({ name: "brief", version: expect.stringMatching(/^\d+$/) });
    expect(OWN.system).toMatch(/^You write briefs/);
    expect(OWN.system).not.toContain("{{");
    expect(OWN.user).toMatch(/<\{\{fence\}\}>\n[\s\S]*\n\n\{\{article\}\}\n<\/\{\{fence\}\}>$/);
    expect(readPrompt("repair", null).user).toContain("{{offence}}");
  });

  test("of the user takes the place of Pulse's", () => {
    expect(readFrom(HEADER + WORDS)).toMatchObject({
      ...{ name: "brief", version: "2", inputs: ["fence", "article"] },
      ...{ system: "Be brief.", user: "<{{fence}}>\n{{ article }}\n</{{fence}}>" },
    });
  });

  test("reads the same from whatever editor", () => {
    const plain = readFrom(HEADER + WORDS);
    const { system, user, inputs } = readFrom(`\uFEFF${(HEADER + WORDS).replaceAll("\n", "\r\n")}`);

    expect({ system, user, inputs }).toEqual({
      ...{ system: plain.system, user: plain.user, inputs: plain.inputs },
    });
  });

  test("has another hash as soon as a word of it is another", () => {
    const hashes = [HEADER + WORDS, HEADER + WORDS.replace("brief", "short"), HEADER + WORDS];
    const [one, other, again] = hashes.map((text) => readFrom(text).hash);

    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(one);
    expect(again).toBe(one);
  });
});

describe("what is wrong with a prompt is told in one line, with its path:", () => {
  test.each<[string, string, string]>([
    ["nothing", "", "it has no header between two lines of ---"],
    ["no header", WORDS, "it has no header between two lines of ---"],
    [
      "a header without end",
      HEADER.slice(0, -4) + WORDS,
      "it has no header between two lines of ---",
    ],
    ["no version", HEADER.replace("version: 2\n", "") + WORDS, "its header names no version"],
    ["a version of nothing", HEADER.replace("2", " ") + WORDS, "its header names no version"],
    ["no part for the article", `${HEADER}Be brief.`, 'it needs one heading "## To each article"'],
    [
      "an empty one",
      `${HEADER}Be brief.\n## To each article\n `,
      'it needs one heading "## To each article"',
    ],
    ["two of them", HEADER + WORDS + WORDS, 'it needs one heading "## To each article"'],
    [
      "a misspelt input",
      HEADER + WORDS.replace("article }}", "artikle }}"),
      "its words use {{artikle}}, not one of its inputs",
    ],
    [
      "an input not used",
      HEADER + WORDS.replace("{{ article }}", ""),
      "its words lack {{article}}, one of its inputs",
    ],
    [
      "no inputs",
      HEADER.replace(/inputs.*\n/u, "") + WORDS,
      "its words use {{fence}}, not one of its inputs",
    ],
    [
      "an input that nobody fills",
      HEADER.replace("article]", "article, headline]") + WORDS.replace("Be", "{{headline}} Be"),
      "its input headline is none of language, shape, title, site, published, fence, article",
    ],
    [
      "an article without its fence",
      HEADER.replace("fence, ", "") + WORDS.replaceAll("{{fence}}", "article"),
      "its inputs lack fence",
    ],
  ])("%s", (_, text, why) => {
    const read = () => readFrom(text);

    expect(read).toThrow(expect.objectContaining({ code: "prompt-unusable" }));
    expect(read).toThrow(/^The prompt \S+brief\.md cannot be used: [^\n]+\.$/);
    expect(read).toThrow(`cannot be used: ${why}.`);
  });

  test("a repair that does not say what is wrong", () => {
    const text = "---\nversion: 1\ninputs: [wanted]\n---\n## To each article\nAgain: {{wanted}}";

    expect(() => readFrom(text, "repair")).toThrow("its inputs lack offence.");
  });

  test("a file that is not there", () => {
    const folder = mkdtempSync(join(tmpdir(), "pulse-"));

    expect(() => readPrompt("brief", folder)).toThrow(
      /^The prompt \S+brief\.md could not be read: ENOENT[^\n]+\.$/,
    );
    expect(() => readPrompt("brief", folder)).toThrow(
      expect.objectContaining({ code: "prompt-unusable" }),
    );
  });
});

describe("what is put into a prompt", () => {
  const prompt = readFrom(HEADER + WORDS);

  test("stands where its name stood, wherever that is", () => {
    expect(fill(prompt, { fence: "f", article: "It rains." })).toEqual({
      system: "Be brief.",
      user: "<f>\nIt rains.\n</f>",
    });
  });

  test("is never looked at again, whatever it looks like", () => {
    const article = "{{fence}} {{ article }} $& $1 $` {{title}}";

    expect(fill(prompt, { fence: "f", article }).user).toBe(`<f>\n${article}\n</f>`);
  });
});
