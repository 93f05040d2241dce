import { describe, expect, test } from "vitest";
import { languageRules } from "./language.ts";
import { asWritten, contentWords, isSameStem, wordsIn } from "./words.ts";

describe("content words", () => {
  test.each([
    [
      "en",
      "The workers' union won't accept Gaza's war",
      ["workers", "union", "won't", "accept", "gaza", "war"],
    ],
    ["en", "Nine of the 12 boats", ["boats"]],
    ["en", "It was not said that 12 of them had cut oil", ["not", "cut", "oil"]],
    ["de", "Die Behörde hat den Kauf nicht genehmigt", ["behorde", "kauf", "nicht", "genehmigt"]],
    ["fr", "L'accord n'est pas signé", ["accord", "pas", "signe"]],
    ["es", "El acuerdo no se firmó", ["acuerdo", "no", "firmo"]],
    ["pt", "O acordo não foi assinado", ["acordo", "nao", "assinado"]],
    ["it", "Il consiglio ha approvato la legge", ["consiglio", "approvato", "legge"]],
    ["ja", "社長は売らない", ["社長", "長は", "は売", "売ら", "らな", "ない"]],
  ])("%s: %s", (language, text, words) => {
    expect([...contentWords(text, languageRules(language))]).toEqual(words);
  });
});

describe("forms of one word", () => {
  test.each([
    ["approve", "approval"],
    ["company", "companies"],
    ["israel", "israeli"],
    ["deploy", "deployment"],
    ["bank", "banken"],
    ["aprobo", "aprobar"],
  ])("%s and %s are", (one, other) => {
    expect([isSameStem(one, other), isSameStem(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["contract", "contrast"],
    ["port", "portrait"],
    ["car", "care"],
    ["internet", "international"],
    ["war", "warn"],
  ])("%s and %s are not", (one, other) => {
    expect([isSameStem(one, other), isSameStem(other, one)]).toEqual([false, false]);
  });
});

test("Elided articles and possessives are not words of their own", () => {
  expect(wordsIn("L’usine d'Orsk and Berg’s yard")).toEqual([
    "usine",
    "orsk",
    "and",
    "berg",
    "yard",
  ]);
});

test("folded words are shown as the text writes them", () => {
  const text = "Gaza’s Müller-Werk and the crews’ OptimumSolutions, said Müller";

  expect(asWritten(["gaza", "muller", "optimumsolutions", "crews", "elsewhere"], text)).toEqual([
    "Gaza",
    "Müller",
    "OptimumSolutions",
    "crews",
    "elsewhere",
  ]);
});
