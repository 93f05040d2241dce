import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "../article.test-data.ts";
import { readArticle } from "../reading.ts";
import { statementOf } from "../statement.ts";
import { nameFindings } from "./index.ts";

/*
 * What must be accepted and what must be rejected. Each claim cites s1 of an article of the sentences given,
 * or all that are marked with an asterisk; a new case is a new line.
 */

type Accepted = readonly [language: string, article: readonly string[], claim: string];
type Rejected = readonly [...Accepted, code: string, span: string];

const ACCEPTED: Record<string, readonly Accepted[]> = {
  "names the article has in another form": [
    ["en", ["Gaza's ports stayed shut, Ines Aldaba said."], "Gazan ports stay shut, says Aldaba"],
    ["en", ["The deal with France was signed."], "The French signed the deal"],
    ["en", ["British yards won the order."], "The order goes to Britain, and Britons cheer"],
    ["en", ["The United States will pay for the locks."], "U.S. to pay for locks, Americans told"],
    ["en", ["The US will pay for the locks."], "The United States will pay for the locks"],
    ["en", ["A court in the Netherlands heard the case."], "The Dutch court heard the case"],
    ["en", ["Ministers met in London over the locks."], "Ministers of the UK met over locks"],
    ["en", ["The World Health Organization sent nurses."], "Nurses were sent by the WHO"],
    ["en", ["Nurses came from the WHO by ship."], "The World Health Organization sent nurses"],
    ["en", ["It was sunny in LA."], "It was sunny in Los Angeles"],
    ["en", ["Members of Parliament for the port met."], "On Friday MPs for the port met"],
    ["en", ["Alexander Renholm steers the ferry."], "The ferry is steered by Alex Renholm"],
    ["en", ["Ms. Renholm steers the ferry."], "The ferry is steered by Tove Renholm"],
    ["en", ["Sen. Ana Ruiz opposed the lock."], "The lock was opposed by Senator Ruiz"],
    ["en", ["St. Olaf's church burned."], "The church of Saint Olaf burned"],
    ["en", ["Jean-Luc Mélaré sold the mill."], "The mill was sold by Jean Luc Melare"],
    ["en", ["Łódź and Malmö share a ferry."], "A ferry is shared by Lodz and Malmo"],
    ["en", ["Müller paid the fine."], "The fine was paid by Mueller"],
    ["en", ["O’Brien's yard closed."], "The yard of O'Brien closed"],
    ["en", ["The clip ran on You Tube for a week."], "The clip ran for a week on YouTube"],
    ["en", ["An ex-Lindholm captain bought it."], "It was bought by a Lindholm captain"],
    ["de", ["Die französische Werft liefert zwei Fähren."], "Zwei Fähren kommen aus Frankreich"],
    [
      "fr",
      ["Les chantiers britanniques livrent deux navires."],
      "Deux navires viennent du Royaume-Uni",
    ],
    ["es", ["El astillero francés entrega dos barcos."], "Dos barcos llegan de Francia"],
    ["pt", ["O estaleiro alemão entrega dois navios."], "Dois navios chegam da Alemanha"],
  ],
  "words that are no names": [
    ["en", ["The growers fear a drought."], "Farmers fear a drought"],
    ["en", ["The magnate bought the yard."], "Tycoon buys yard"],
    ["en", ["The magnate bought the yard."], "Shipbuilder bought, but nobody said why"],
    ["en", ["They eat turkey in winter."], "Turkey is eaten in winter"],
    ["en", ["An apple a day was the rule."], "Apple a day was the rule"],
    ["en", ["The work may start soon."], "Work starts in May, on a Monday"],
    ["en", ["The dock closes in spring."], "The Dock Closes For Repairs In Spring"],
    ["en", ["the dock of lindholm closes in spring."], "the quay of lindholm shuts in spring"],
    ["en", ["She called it a loss."], "She said: “Nothing is lost”"],
    ["en", ["The dock closes."], "CLICK HERE: the dock closes"],
    ["de", ["Die Stadt baut um."], "Anfang Mai beginnt der Bau, Ende Juni endet die Arbeit"],
    ["de", ["Die Stadt baut um."], "Die Gemeinde gab dem Betrieb Vorrang vor Anwohnern"],
    ["de", ["Der Umbau kostet viel."], "Zwei Millionen Kronen fehlen der Kasse"],
    ["fr", ["Le quai ferme en mars."], "Néanmoins, la digue ferme"],
    ["es", ["El muelle cierra."], "Además, el puerto cierra"],
  ],
  "names in other words than the evidence": [
    ["en", ["Last year Berg sued Aldaba."], "Aldaba was sued by Berg"],
    ["en", ["Last year Aldaba was sued by Berg."], "Berg sued Aldaba"],
    ["en", ["Last year Aldaba was sued by the steel maker Berg."], "Berg sued Aldaba"],
    ["en", ["Last year Berg met Aldaba."], "Aldaba met Berg"],
    [
      "en",
      ["In May engineers Berg and Aldaba signed it."],
      "In May engineers Aldaba and Berg signed it",
    ],
    [
      "en",
      ["Tove Berg (left) and Ines Aldaba (right) opened it."],
      "Ines Aldaba and Tove Berg opened it",
    ],
    [
      "en",
      ["Berg leads the yard.", "He sold the crane to Marstad."],
      "Berg sold the crane to Marstad",
    ],
    [
      "en",
      [
        "The former Marstad captain backed plans to dredge the bay.",
        "Berg, 50, was captain of Marstad.",
      ],
      "Berg backed plans to dredge the bay",
    ],
    [
      "en",
      ["Fans of Paris Saint-Germain cheered the goal.", "PSG won."],
      "Fans of PSG cheered the goal",
    ],
    ["de", ["Tove Berg hat Ines Aldaba verklagt."], "Ines Aldaba wurde von Tove Berg verklagt"],
    ["fr", ["Berg a poursuivi Aldaba en justice."], "Aldaba a été poursuivi par Berg en justice"],
  ],
  "titles as the article has them": [
    ["en", ["Former mayor Ines Aldaba opened the lock."], "Ex-mayor Ines Aldaba opened the lock"],
    ["en", ["Prime Minister Berg resigned."], "The premier, Berg, resigned"],
    ["en", ["Mayor Ines Aldaba resigned.", "The former mayor left."], "Former mayor left"],
    ["en", ["Vice President Berg spoke."], "Vice-President Berg spoke"],
    ["en", ["Chief Executive Tove Berg resigned."], "CEO Tove Berg resigned"],
    ["de", ["Bundeskanzler Jonas Berg trat zurück."], "Kanzler Jonas Berg trat zurück"],
  ],
};

const REJECTED: Record<string, readonly Rejected[]> = {
  "a name the article lacks": [
    [
      "en",
      ["Berg sold the yard."],
      "The yard was sold by Renholm",
      "name-not-in-article",
      "Renholm",
    ],
    ["en", ["Berg sold the yard."], "Renholm’s yard was sold", "name-not-in-article", "Renholm"],
    ["en", ["Berg sold the yard."], "Hughes was sold the yard", "name-not-in-article", "Hughes"],
    [
      "en",
      ["Tove Berg sold it."],
      "It was sold by Tove Renholm",
      "name-not-in-article",
      "Tove Renholm",
    ],
    [
      "en",
      ["Tove Berg sold it."],
      "It was sold by Karin Berg",
      "name-not-in-article",
      "Karin Berg",
    ],
    ["en", ["France bought it."], "It was bought by Spain", "name-not-in-article", "Spain"],
    ["en", ["The ILO sent nurses."], "Nurses were sent by NATO", "name-not-in-article", "NATO"],
    ["en", ["Berg sold it."], "It was sold by University", "name-not-in-article", "University"],
    ["en", ["Maria sold it."], "It was sold by Mario", "name-not-in-article", "Mario"],
    [
      "de",
      ["Die Werft verkauft."],
      "Die Werft gehört Karin Renholm",
      "name-not-in-article",
      "Karin Renholm",
    ],
    ["de", ["Die Werft verkauft."], "Die Werft gehört BMW", "name-not-in-article", "BMW"],
    [
      "fr",
      ["Berg a vendu le quai."],
      "Le quai est vendu par Renholm",
      "name-not-in-article",
      "Renholm",
    ],
    ["es", ["Berg vendió el muelle."], "El muelle es de Renholm", "name-not-in-article", "Renholm"],
    ["pt", ["Berg vendeu o cais."], "O cais é de Renholm", "name-not-in-article", "Renholm"],
  ],
  "a name in another's place": [
    [
      "en",
      [
        "The harbour master and diver Tove Berg left.",
        "A court in Marstad rang.",
        "Renholm slept.",
      ],
      "Harbour master and diver Renholm left",
      "name-differs",
      "Renholm",
    ],
    [
      "en",
      ["The lock in Lindholm opened on Tuesday night.", "In Marstad, traders complained."],
      "The lock in Marstad opened on Tuesday",
      "name-differs",
      "Marstad",
    ],
    [
      "en",
      ["Chief engineer Tove Berg inspected the wall.", "Traders asked Ines Aldaba for money."],
      "Chief engineer Ines Aldaba inspected the wall",
      "name-differs",
      "Ines Aldaba",
    ],
    [
      "en",
      ["Tove Berg spoke.", "Ines Aldaba left."],
      "A rebate was promised by Tove Aldaba",
      "name-differs",
      "Tove Aldaba",
    ],
    [
      "en",
      [
        "the clerk saw that the mayor of Lindholm opened the lock.",
        "The clerk had come from Marstad.",
      ],
      "the mayor of marstad opened the lock",
      "name-differs",
      "marstad",
    ],
    [
      "de",
      ["Die Ingenieurin Tove Berg prüfte die Mauer.", "Es sprach auch Ines Aldaba."],
      "Ines Aldaba prüfte die Mauer",
      "name-differs",
      "Ines Aldaba",
    ],
    [
      "fr",
      ["La mairie de Lindholm ferme le quai.", "Les marchands sont partis à Marstad."],
      "La mairie de Marstad ferme le quai",
      "name-differs",
      "Marstad",
    ],
    [
      "es",
      ["El alcalde de Lindholm cierra el muelle.", "Los barcos van a Marstad."],
      "El alcalde de Marstad cierra el muelle",
      "name-differs",
      "Marstad",
    ],
  ],
  "two names in each other's places": [
    [
      "en",
      ["Last year Berg sued Aldaba."],
      "Aldaba sued Berg",
      "roles-swapped",
      "Aldaba sued Berg",
    ],
    [
      "en",
      ["In spring Lindholm was beaten by Marstad."],
      "Marstad was beaten by Lindholm",
      "roles-swapped",
      "Marstad was beaten by Lindholm",
    ],
    [
      "fr",
      ["En mars, Lindholm a vendu une grue à Marstad."],
      "Marstad a vendu une grue à Lindholm",
      "roles-swapped",
      "Marstad a vendu une grue à Lindholm",
    ],
  ],
  "another title": [
    [
      "en",
      ["Former mayor Ines Aldaba opened the lock."],
      "Mayor Ines Aldaba opened the lock",
      "title-differs",
      "Mayor Ines Aldaba",
    ],
    [
      "en",
      ["Mayor Ines Aldaba opened the lock."],
      "Acting Mayor Ines Aldaba opened the lock",
      "title-differs",
      "Acting Mayor Ines Aldaba",
    ],
    [
      "en",
      ["Vice President Berg spoke."],
      "President Berg spoke",
      "title-differs",
      "President Berg",
    ],
    [
      "en",
      ["Prime Minister Tove Berg spoke."],
      "President Tove Berg spoke",
      "title-differs",
      "President Tove Berg",
    ],
    [
      "de",
      ["Die ehemalige Bürgermeisterin Ines Aldaba sprach."],
      "Die Bürgermeisterin Ines Aldaba sprach",
      "title-differs",
      "Bürgermeisterin Ines Aldaba",
    ],
    [
      "es",
      ["El presidente Jonas Berg habló."],
      "El primer ministro Jonas Berg habló",
      "title-differs",
      "primer ministro Jonas Berg",
    ],
  ],
};

function found(language: string, sentences: readonly string[], text: string) {
  const article = inventedArticle(sentences, {
    language,
    title: "Untitled",
    site: null,
    authors: [],
  });
  return nameFindings(statementOf(claim(text, "s1"), "takeaway", readArticle(article)));
}

describe.each(Object.entries(ACCEPTED))("%s must be accepted", (_, pairs) => {
  test.each(pairs)("%s: %j says: %s", (language, sentences, text) => {
    expect(found(language, sentences, text)).toEqual([]);
  });
});

describe.each(Object.entries(REJECTED))("%s must be rejected", (_, pairs) => {
  test.each(pairs)("%s: %j does not say: %s", (language, sentences, text, code, span) => {
    expect(found(language, sentences, text)).toEqual([{ code, span, why: expect.any(String) }]);
  });
});
