import { describe, expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { wordings } from "./shorten.ts";

function shortened(text: string, language = "en"): string | null {
  const reading = readingOf(articleOf([[text]], { language }));
  const [sentence] = reading.sentences;
  const wanted = { bounds: { least: 4, most: 12 }, most: 1 };
  const [longest] = sentence ? wordings(sentence, reading, wanted) : [];
  return longest?.text ?? null;
}

describe("a sentence within the bounds", () => {
  test("stays whole, without its full stop", () => {
    expect(shortened("The shipyard at Brevik took nine orders.")).toBe(
      "The shipyard at Brevik took nine orders",
    );
  });

  test("loses a connective that opens it", () => {
    expect(shortened("However, the shipyard took nine orders.")).toBe(
      "The shipyard took nine orders",
    );
    expect(shortened("But the shipyard took nine orders.")).toBe("The shipyard took nine orders");
    expect(shortened("Cependant, le chantier naval a pris neuf commandes.", "fr")).toBe(
      "Le chantier naval a pris neuf commandes",
    );
  });

  test("loses a connective between its commas", () => {
    expect(shortened("The shipyard, meanwhile, took nine orders.")).toBe(
      "The shipyard took nine orders",
    );
  });

  test.each([
    ["The shipyard also took nine orders.", "The shipyard took nine orders"],
    ["The shipyard took nine orders as well.", "The shipyard took nine orders"],
    [
      "The shipyard took nine orders too, which filled its hall and its books for ten long years.",
      "The shipyard took nine orders, which filled its hall and its books",
    ],
    ["Ost, as well as Hald, took nine orders.", "Ost, as well as Hald, took nine orders"],
  ])("loses words that add it to others: %s", (text, expected) => {
    expect(shortened(text)).toBe(expected);
  });

  test.each([
    "It took nine orders.",
    "Nine orders for new ferries.",
    "Lists all the new ferries.",
    "Ann Roe told reporters on Tuesday.",
    "The rule is simple: no diesel.",
    "“We took nine orders from them.",
    "The shipyard sells to the U.S.",
  ])("is passed over when it cannot stand alone: %s", (text) => {
    expect(shortened(text)).toBeNull();
  });
});

describe("a long sentence is cut", () => {
  test.each([
    [
      "behind a leading time",
      "On Monday, the shipyard at Brevik signed a contract for nine ferries with Solmar.",
      "The shipyard at Brevik signed a contract for nine ferries with Solmar",
    ],
    [
      "behind a leading source",
      "According to the harbour office, diesel ferries carried 400,000 cars in the summer.",
      "Diesel ferries carried 400,000 cars in the summer",
    ],
    [
      "behind a leading concession",
      "Although the winter was mild and short, the shipyard at Brevik lost four million crowns.",
      "The shipyard at Brevik lost four million crowns",
    ],
    [
      "before a source at the end",
      "The new ferry lost a tenth of its range in ice, the harbour office in Hald said.",
      "The new ferry lost a tenth of its range in ice",
    ],
    [
      "before a relative clause",
      "Solmar sold two ships to a yard in Hald, which will break them up in May.",
      "Solmar sold two ships to a yard in Hald",
    ],
    [
      "before a participle",
      "The storm closed the port for three days, cutting off the two outer islands completely.",
      "The storm closed the port for three days",
    ],
    [
      "before a new subject",
      "The council approved the cable by eleven votes, and the company promised to pay a third.",
      "The council approved the cable by eleven votes",
    ],
    [
      "before a subordinate clause that no comma sets off",
      "Solmar raised the fare to 48 crowns after the price of diesel rose in the autumn.",
      "Solmar raised the fare to 48 crowns",
    ],
    [
      "before a clause about what is newly named",
      "The council hired a young engineer who had built the chargers of three other islands in Hald.",
      "The council hired a young engineer",
    ],
    [
      "before a date at the end",
      "The yard at Brevik will deliver the nine battery ferries to Solmar in early 2031.",
      "The yard at Brevik will deliver the nine battery ferries to Solmar",
    ],
    [
      "around a weekday",
      "The council of Ost on Tuesday approved a power cable for the nine ferries.",
      "The council of Ost approved a power cable for the nine ferries",
    ],
    [
      "before a second verb",
      "Ost closed its harbour to the diesel ships of Solmar and planned a longer pier of steel and old granite.",
      "Ost closed its harbour to the diesel ships of Solmar",
    ],
    [
      "at a semicolon",
      "The first ferry leaves in the spring; the others follow it one by one over three years.",
      "The first ferry leaves in the spring",
    ],
    [
      "around brackets",
      "Solmar (founded in 1911 by two brothers from the island of Ost) runs nine ferries today.",
      "Solmar runs nine ferries today",
    ],
    [
      "around a clause about the subject",
      "Lene Fjeld, who has led the council of Ost since 2016, wants a second cable.",
      "Lene Fjeld wants a second cable",
    ],
    [
      "around an apposition",
      "Lene Fjeld, the mayor of the outermost island of Ost, wants a second cable.",
      "Lene Fjeld wants a second cable",
    ],
    [
      "between two dashes",
      "The oldest ship — a diesel ferry that was built in the yard at Brevik — sank.",
      "The oldest ship sank",
    ],
  ])("%s", (_place, text, expected) => {
    expect(shortened(text)).toBe(expected);
  });

  test("but never within a quotation", () => {
    expect(shortened("The mayor called the plan “a gift that also brings work”.")).toBe(
      "The mayor called the plan “a gift that also brings work”",
    );
  });

  test("as little as the bound allows", () => {
    const text =
      "Solmar sold two ships to a yard in Hald, which will break them up, after the council insisted.";

    expect(shortened(text)).toBe("Solmar sold two ships to a yard in Hald");
  });
});

describe("a sentence is never cut", () => {
  test.each([
    [
      "of a condition",
      "Deliveries of the nine ferries will slip by two years, if the council rejects the cable.",
    ],
    [
      "of a leading condition",
      "If the council of the region rejects the cable, deliveries will slip by two years.",
    ],
    [
      "of what reverses it",
      "Shares of the shipyard in Brevik fell 6.4 percent, before recovering about half of the loss by noon.",
    ],
    [
      "of what limits it",
      "The cable will be laid to the outer islands in the spring, although the council has yet to vote on it.",
    ],
    [
      "of a negation",
      "The council approved the cable for the outer islands on Tuesday, but not the new pier.",
    ],
    [
      "of the bounds of a denial",
      "Since 2008, there has not been a single year of profit at the shipyard in Brevik.",
    ],
    [
      "of what bounds a superlative",
      "Brevik took the largest order of any shipyard in the north during the spring of 2024.",
    ],
    [
      "of its main verb",
      "A ferry that broke down in the harbour of Ost last winter, cutting off the island and its people.",
    ],
    [
      "of the verb of an object clause",
      "Engineers said the tests showed that the loss of range after nine winters was far greater in ice.",
    ],
    [
      "down to a participle in the place of a verb",
      "Tests of 18 dismantled ferries, made in the hall at Brevik with a group of young engineers.",
    ],
    [
      "of a verb that is not known",
      "Images of shells left on the pier, as well as the broken glass, indicate that a fire broke out.",
    ],
    [
      "where it is taken up again",
      "Lene Fjeld said the ferry, which cost 40 million crowns to build, was too loud for all the people on the quiet side of the harbour.",
    ],
    [
      "when a quotation was broken off",
      "The yard at Brevik closed in May, which “everybody had foreseen in all the years before.",
    ],
    [
      "of what a bare noun waits for",
      "The islands run a system where every ferry may charge at every pier for the same price.",
    ],
    [
      "of what a link needs",
      "Solmar is an old company that gave the islands their first and only link with the cold mainland.",
    ],
    [
      "in the middle of a list of participles",
      "The new work of the yard at Brevik involves cutting, bending and welding of very thin plates.",
    ],
    [
      "within a quotation",
      "Ost called the plan for nine ferries “a gift (a very big one) to all”.",
    ],
    [
      "in the middle of a list",
      "Solmar wants new ferries, longer piers, charging stations on every island and cheaper power from the grid.",
    ],
    [
      "of the one whose words they are",
      "Ferries without crews will hit the pier before long, the opponents of the plan said.",
    ],
    [
      "of a speaker whom a pronoun needs",
      "The harbour has had a place in his heart for years, Benno Ruud told the paper.",
    ],
    [
      "where a quotation would lose its speaker",
      "The ferry line is “a lifeline for all of us,” the mayor of Ost told reporters.",
    ],
    [
      "after its speaker alone",
      "After the ship came in late, Ann Roe said in an interview on Friday.",
    ],
  ])("%s", (_what, text) => {
    expect(shortened(text)).toBeNull();
  });
});

test("the space before a point that opens a name stays", () => {
  expect(shortened("The old school in Hald teaches .NET to islanders.")).toBe(
    "The old school in Hald teaches .NET to islanders",
  );
});

test("a bracket that holds part of a word stays", () => {
  const text = "Solmar plant in Hald die lange erwartete (Wieder)eröffnung der alten Werft Ost.";

  expect(shortened(text, "de")).toBeNull();
  expect(shortened(text.replace(")er", ") Er"), "de")).not.toBeNull();
});

test("a row of more than a hundred words is passed over", () => {
  const listed = (times: number) =>
    shortened(
      `Solmar verkauft zwei Schiffe; ${"die Werft zahlt und ".repeat(times)}Ost auch.`,
      "de",
    );

  expect(listed(20)).toBe("Solmar verkauft zwei Schiffe");
  expect(listed(30)).toBeNull();
});

describe("in another language than English", () => {
  test.each([
    [
      "de",
      "Die Reederei (gegründet im Jahr 1911 von zwei Brüdern aus Hald) kauft neun Schiffe.",
      "Die Reederei kauft neun Schiffe",
    ],
    [
      "fr",
      "Le ferry a perdu un dixième de son autonomie, selon le chantier naval de Brevik.",
      "Le ferry a perdu un dixième de son autonomie",
    ],
    [
      "es",
      "La naviera compra nueve barcos; los demás llegarán uno a uno hasta el año 2031.",
      "La naviera compra nueve barcos",
    ],
  ])("%s: brackets, sources and what follows a semicolon go", (language, text, expected) => {
    expect(shortened(text, language)).toBe(expected);
  });

  test("clauses stay where their grammar is not known", () => {
    const text =
      "La compagnia compra nove navi, che dal 2028 viaggeranno su tutte le linee delle isole.";

    expect(shortened(text, "it")).toBeNull();
  });
});
