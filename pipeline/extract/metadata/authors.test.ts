import { describe, expect, test } from "vitest";
import { peopleIn } from "./authors.ts";

describe("people are read out of bylines", () => {
  test.each([
    [["Ada Marsh"], ["Ada Marsh"]],
    [["By Ada Marsh and Jo Pell"], ["Ada Marsh", "Jo Pell"]],
    [["By Ada Marsh, Jo Pell & Wim de Boer"], ["Ada Marsh", "Jo Pell", "Wim de Boer"]],
    [["Von Henrike Solbach und Uwe Kern"], ["Henrike Solbach", "Uwe Kern"]],
    [["José Ortega y Gasset"], ["José Ortega y Gasset"]],
    [["Franklin E Smith"], ["Franklin E Smith"]],
    [["Smith, John"], ["John Smith"]],
    [["Jane Doe, PhD"], ["Jane Doe"]],
    [["Ilana Mund, MS, RDN"], ["Ilana Mund"]],
    [["Martin King, Jr."], ["Martin King"]],
    [["Jane Doe, Senior Reporter"], ["Jane Doe"]],
    [["Ana Gil y Luis Mora"], ["Ana Gil", "Luis Mora"]],
    [["By Ada Marsh | March 4, 2026"], ["Ada Marsh"]],
    [["By Ada Marsh Published 08:30"], ["Ada Marsh"]],
    [["Malcolm Owen Monday"], ["Malcolm Owen"]],
    [["Text: Ada Marsh"], ["Ada Marsh"]],
    [["Ada Marsh and 2 others"], ["Ada Marsh"]],
    [["By Ada Marsh 4 March 2026"], ["Ada Marsh"]],
    [["April May"], ["April May"]],
    [["Paramita (Guha) Ghosh"], ["Paramita (Guha) Ghosh"]],
    [["Ada Marsh (Reuters)"], ["Ada Marsh"]],
    [["Ada Marsh, Fact checked by Jo Pell"], ["Ada Marsh"]],
    [["Ada Marsh", "ADA MARSH", "Ada  Marsh"], ["Ada Marsh"]],
  ])("%j names %j", (bylines, people) => {
    expect(peopleIn(bylines, "The Ledger")).toEqual(people);
  });

  test.each([
    "Staff",
    "admin",
    "The Ledger",
    "https://x.example/ada",
    "@ada",
    "ada@ledger.example",
    "page.head.extra.author",
    "{{author}}",
    "Ledger",
    "Editorial Team",
    "The Kettle Foundation",
    "March 4, 2026",
    "Newsroom",
    "",
    "A long line that cannot be the name of a person at all",
  ])("“%s” names nobody", (byline) => {
    expect(peopleIn([byline], "The Ledger")).toEqual([]);
  });
});
