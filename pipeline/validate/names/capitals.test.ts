import { describe, expect, test } from "vitest";
import { languageRules } from "../language.ts";
import { namesIn } from "./capitals.ts";

describe("names in a text", () => {
  test.each([
    ["en", "The mayor of Lindholm met Ines Aldaba. Nobody came.", ["Lindholm", "Ines", "Aldaba"]],
    ["en", "OpenAI and NATO met; I was there", ["OpenAI", "NATO"]],
    ["en", "The U.S. mayor of an old town", ["U.S."]],
    ["en", "He said: “Nothing is lost,” then George W. Bush left", ["George", "Bush"]],
    ["en", "The plan — Hamas objects — is dead", ["Hamas"]],
    ["fr", "Le maire de Lindholm est parti", ["Lindholm"]],
    ["de", "Die Behörde hat den Kauf in Berlin geprüft", []],
    ["de", "Die Behörde hat Angela Merkel und BMW gefragt", ["Angela", "Merkel", "BMW"]],
    ["ja", "社長は造船所を売る", []],
  ])("%s: %s", (language, text, names) => {
    expect(namesIn(text, languageRules(language))).toEqual(names);
  });
});
