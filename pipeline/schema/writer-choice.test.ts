import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWriters, PROVIDERS, writerName } from "./index.ts";

describe("writers are read", () => {
  test("in their order, with whatever spaces between them", () => {
    expect(
      parseWriters(" openai:gpt-4.1-mini , ollama:llama3:8b,recorded:fixtures/a b,extractive"),
    ).toEqual([
      { kind: "model", provider: "openai", model: "gpt-4.1-mini" },
      { kind: "model", provider: "ollama", model: "llama3:8b" },
      { kind: "recorded", folder: "fixtures/a b" },
      { kind: "extractive" },
    ]);
  });

  test("of every provider there is", () => {
    const names = Object.keys(PROVIDERS).map((provider) => `${provider}:some/model:1`);
    const choices = parseWriters(names.join());

    expect(typeof choices === "string" ? choices : choices.map(writerName)).toEqual(names);
  });

  test("back into what the user wrote", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const choices = parseWriters(text);
        if (typeof choices === "string") return;
        expect(parseWriters(choices.map(writerName).join())).toEqual(choices);
      }),
    );
    for (const text of ["extractive", "recorded:a:b", "azure:x"])
      expect(
        [parseWriters(text)].flat().map((it) => (typeof it === "string" ? it : writerName(it))),
      ).toEqual([text]);
  });
});

describe("what is no writer is told in a line, with all there are:", () => {
  test.each([
    ...["", " ", "openai", "openai:", ":gpt", "gpt-4.1-mini", "recorded:", "OpenAI:gpt"],
    ...["toString:x", "constructor:x", "__proto__:x", "anthropic claude", "extractive:x"],
  ])("%j", (text) => {
    const told = parseWriters(text);

    expect(told).toMatch(
      /^“[^\n]*” is no writer; there are extractive, recorded:FOLDER, openai:MODEL/,
    );
    expect(told).toContain(`“${text.trim()}”`);
  });

  test("the first of them, where it stands among others", () => {
    expect(parseWriters("extractive,,opnai:x")).toMatch(/^“” is no writer/);
    expect(parseWriters("extractive,opnai:x")).toMatch(/^“opnai:x” is no writer/);
  });
});
