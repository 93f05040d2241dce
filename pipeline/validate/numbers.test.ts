import { describe, expect, test } from "vitest";
import { languageRules } from "./language.ts";
import { figuresIn } from "./numbers.ts";

function valuesIn(text: string, language: string | null): string[] {
  return figuresIn(text, languageRules(language)).map(({ value }) => value);
}

describe("numbers are read as the language writes them", () => {
  test.each([
    ["en", "1,200 and 1200 and 1'200", ["1200", "1200", "1200"]],
    ["en", "1,234,567.80", ["1234567.8"]],
    ["en", "12,34,567 rupees", ["1234567"]],
    ["en", "0.125 and 0,125", ["0.125", "0", "125"]],
    ["en", "1.234.567 as elsewhere", ["1234567"]],
    ["en", "1.234,50 as elsewhere", ["1234.5"]],
    ["en", "on 12.05.2024", ["12", "5", "2024"]],
    ["en", "in 2019,2020 and 2020 300 came", ["2019", "2020", "2020", "300"]],
    ["en", "5'10 tall", ["5", "10"]],
    ["en", "the 1990s, the 21st, F-16 and G7", ["1990", "21", "16", "7"]],
    ["en", "007 and 3.0 and 0", ["7", "3", "0"]],
    ["en", "two of twenty-two, one of twelve", ["2", "1", "12"]],
    ["de", "1.200 und 1,5 und 1.5", ["1200", "1.5", "1.5"]],
    ["de", "1.234.567,80 Euro", ["1234567.8"]],
    ["de", "1,234,567.80 Dollar", ["1234567.8"]],
    ["de", "am 3. Mai um 10.30 Uhr", ["3", "10.3"]],
    ["de", "Zwölf von 12 000", ["12000", "12"]],
    ["de-AT", "1.200", ["1.2"]],
    ["fr", "1 200 et 1\u202f200,50", ["1200", "1200.5"]],
    ["fr", "en 2020 300 navires", ["2020", "300"]],
    ["ar", "١٢٠ و ٣٤", ["120", "34"]],
    ["ja", "１２０基", ["120"]],
    [null, "1,200 and two", ["1200"]],
  ])("%s: %s", (language, text, values) => {
    expect(valuesIn(text, language)).toEqual(values);
  });
});

test("A figure keeps the sign it is written with", () => {
  const spans = figuresIn("It paid $1.5bn, 12% more, or 3 €.", languageRules("en"));

  expect(spans.map(({ span }) => span)).toEqual(["$1.5", "12%", "3 €"]);
});
