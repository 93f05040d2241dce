import { describe, expect, test } from "vitest";
import type { Article } from "../schema/index.ts";
import { articleOf, FERRY_REPORT, readingOf } from "./article.test-data.ts";
import { rankSentences } from "./rank.ts";
import { salienceOf } from "./salience.ts";
import { whyItMatters } from "./why.ts";

function why(article: Article): string | undefined {
  const reading = readingOf(article);
  return whyItMatters(reading, rankSentences(reading), salienceOf(reading), new Set())?.text;
}

const NEWS =
  "The council of Ost approved a second power cable to the island on Tuesday by eleven votes to four.";
const CONSEQUENCE =
  "A second cable means that Ost could charge all nine of the battery ferries at the same time.";

describe("why it matters", () => {
  test("leaves to the takeaways what they would tell, where another sentence says as much", () => {
    const rival = CONSEQUENCE.replace("cable", "pier").replace("charge", "hold");
    const reading = readingOf(articleOf([[NEWS, "Nobody spoke.", rival, CONSEQUENCE]]));
    const choose = (told: readonly number[]) => {
      const wanted = new Set(reading.sentences.filter(({ order }) => told.includes(order)));
      return whyItMatters(reading, rankSentences(reading), salienceOf(reading), wanted)?.text;
    };

    expect(choose([])).toBe(CONSEQUENCE);
    expect(choose([3])).toBe(rival);
  });

  test("is the sentence that speaks of a consequence, whole and with its full stop", () => {
    expect(why(articleOf([[NEWS, "Nobody spoke.", CONSEQUENCE]]))).toBe(CONSEQUENCE);
    expect(why(FERRY_REPORT)).toMatch(/^Cheaper power could lower the price .* again\.$/u);
  });

  test.each([
    [
      "de",
      "Der Rat der Insel Ost hat am Dienstag mit elf gegen vier Stimmen ein zweites Stromkabel beschlossen.",
      "Das zweite Stromkabel bedeutet, dass die Insel Ost alle neun Fähren in einer Nacht laden könnte.",
    ],
    [
      "fr",
      "Le conseil de l’île de Ost a voté mardi un second câble par onze voix contre quatre, sans débat public.",
      "Le second câble permettra à la ville de Ost de charger les neuf ferries électriques en une seule nuit.",
    ],
    [
      "es",
      "El consejo de la isla de Ost aprobó el martes un segundo cable por once votos contra cuatro.",
      "El segundo cable permitirá que la isla de Ost cargue los nueve barcos en una misma noche.",
    ],
    [
      "pt",
      "O conselho da ilha de Ost aprovou na terça-feira um segundo cabo por onze votos contra quatro.",
      "O segundo cabo permitirá que a ilha de Ost carregue os nove barcos em uma mesma noite.",
    ],
  ])("knows the words of consequence in %s", (language, news, consequence) => {
    expect(why(articleOf([[news, consequence]], { language }))).toBe(consequence);
  });

  test("comes early and speaks of the headline where no cue speaks", () => {
    const aside = "The hall of the council in Ost was painted by Jens Birk in the autumn of 1922.";
    const article = articleOf([[NEWS, aside]], { title: "Ost approves a second power cable" });

    expect(why(article)).toBe(NEWS);
  });

  test.each([
    ["too short", "The cable means light for Ost."],
    ["too long", `${"The cable means light for Ost and ".repeat(7)}for Hald.`],
    ["leaning on the one before", `It ${CONSEQUENCE.slice(15)}`],
    ["a question", CONSEQUENCE.replace(/\.$/u, "?")],
    ["a quotation", `“${CONSEQUENCE}”`],
    [
      "without a number or a name",
      "The cable means that the island could charge all of the ferries at the same time now.",
    ],
    ["labelled", `Step 2: ${CONSEQUENCE}`],
    ["talk with the reader", CONSEQUENCE.replace("of the battery", "of our battery")],
  ])("is no sentence that is %s", (_what, text) => {
    expect(why(articleOf([[NEWS, text]]))).toBe(NEWS);
  });

  test("stands without the connective that opened it", () => {
    const sentence = `However, a${CONSEQUENCE.slice(1)}`;

    expect(why(articleOf([[NEWS, sentence]]))).toBe(CONSEQUENCE);
  });

  test("keeps the words that add it to others", () => {
    const sentence = CONSEQUENCE.replace("means", "also means");

    expect(why(articleOf([[NEWS, sentence]]))).toBe(sentence);
  });

  test("is the one nearest in length when none is of the right length", () => {
    const short = "Ost has a second cable.";
    const shorter = "Ost has light.";

    expect(why(articleOf([[shorter, short]]))).toBe(short);
  });

  test("is missing only when no sentence is complete", () => {
    expect(why(articleOf([["Ost has a cable"]]))).toBeUndefined();
  });
});
