import { describe, expect, test } from "vitest";
import type { Verdict } from "../schema/index.ts";
import { claim, inventedArticle } from "./article.test-data.ts";
import type { FindingCode } from "./findings.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

/*
 * What must be accepted and what must be rejected. Each claim is a takeaway that cites s1 of an article
 * of the sentences given; a new case is a new line.
 */

type Accepted = readonly [language: string, article: readonly string[], claim: string];
type Rejected = readonly [...Accepted, verdict: Verdict, code: FindingCode, span: string | null];

const PLANT = "The plant in Orsk makes 1,200 turbines a year, 12.5% more than in 2024.";
const WERK = "Das Werk in Orsk baut 1.200 Turbinen im Jahr, 12,5 Prozent mehr als 2024.";
const USINE = "L'usine d'Orsk produit 1 200 turbines par an, soit 12,5 % de plus qu'en 2024.";
const FABRICA = "La fábrica de Orsk produce 1.200 turbinas al año, un 12,5 % más que en 2024.";
const USINA = "A fábrica de Orsk produz 1.200 turbinas por ano, 12,5% a mais do que em 2024.";

const ACCEPTED: Record<string, readonly Accepted[]> = {
  figures: [
    ["en", [PLANT], "The plant in Orsk makes 1200 turbines a year"],
    ["en", [PLANT], "The plant makes 12.50% more turbines than in 2024"],
    ["en", ["The fund is worth $3.0 billion."], "The fund is worth $3 billion"],
    ["en", ["Nine of the 12 boats sank off Kalvø."], "9 of the twelve boats sank off Kalvø"],
    ["en", ["The 3rd trial began on May 5, 2023."], "3rd trial began on 5 May 2023"],
    ["en", ["It earned £1,234,567.89 in fees."], "It earned £1234567.89 in fees"],
    ["en", ["Berg criticised the plan."], "Berg, for one, criticised the plan"],
    ["en", ["The vote ended 25-19."], "The vote ended 25–19"],
    ["en", ["Sales in Q3 fell 4%."], "Sales fell 4% in Q3"],
    ["de", [WERK], "Das Werk in Orsk baut 1200 Turbinen im Jahr"],
    ["de", [WERK], "Das Werk baut 12,50 Prozent mehr Turbinen"],
    ["de", ["Am 3. Mai stimmten zwölf Räte dafür."], "12 Räte stimmten am 3. Mai dafür"],
    ["de", ["Die Bahn zahlt 2,5 Millionen Euro."], "Die Bahn zahlt 2,50 Millionen Euro"],
    ["fr", [USINE], "L’usine produit 1200 turbines par an"],
    ["fr", ["Le 1er juin, trois navires sont partis."], "3 navires sont partis le 1er juin"],
    ["es", [FABRICA], "La fábrica produce 1200 turbinas al año"],
    ["pt", [USINA], "A fábrica produz 1200 turbinas por ano"],
    ["ja", ["工場は年間1,200基のタービンを生産する。"], "工場は年間1200基のタービンを生産"],
  ],
  quotes: [
    ["en", ["“We will not sell the yard,” Berg said."], 'Berg: "We will not sell the yard"'],
    ["en", ["Berg called it ‘a very bad year’ for the yard."], "Berg: yard had “a very bad year”"],
    ["en", ["She said: “It is over – for now.”"], "She said: “It is over—for now”"],
    ["en", ["She said: “Wait... and see.”"], "She said: “Wait… and see”"],
    [
      "en",
      ["The workers' union and the owners' club met."],
      "The workers' union and owners' club met",
    ],
    ["en", ["Rock 'n' roll won't save the band's tour."], "Rock 'n' roll won't save band's tour"],
    [
      "de",
      ["„Wir verkaufen die Werft nicht“, sagte Berg."],
      "Berg: «Wir verkaufen die Werft nicht»",
    ],
    ["fr", ["« Le chantier reste ouvert », dit Berg."], "Berg : “Le chantier reste ouvert”"],
    ["es", ["«El astillero no se vende», dijo Berg."], "Berg: “El astillero no se vende”"],
    ["ja", ["社長は「造船所は売らない」と述べた。"], "社長は「造船所は売らない」と述べた"],
  ],
  evidence: [
    ["en", ["The board approved the merger on Friday."], "Board may approve mergers on Friday"],
    [
      "en",
      ["Israeli officials rejected the company's plans."],
      "Israel officials reject plan of companies",
    ],
    ["en", ["Officials said the ban isn’t final."], "Officials said the ban isn't final"],
    [
      "de",
      ["Der Stadtrat genehmigte am Freitag den Umbau."],
      "Stadtrat genehmigt Umbau am Freitag",
    ],
    ["fr", ["Le conseil a approuvé l'accord vendredi."], "Accord approuvé par le conseil vendredi"],
    [
      "es",
      ["El consejo aprobó el acuerdo el viernes."],
      "El consejo aprueba acuerdo: aprobó el viernes",
    ],
    [
      "pt",
      ["O conselho aprovou o acordo na sexta-feira."],
      "Conselho aprovou acordo na sexta-feira",
    ],
  ],
};

const REJECTED: Record<string, readonly Rejected[]> = {
  figures: [
    [
      "en",
      ["2 pies were eaten by one man."],
      "1 pies were eaten by one man",
      "partly",
      "figure-not-in-evidence",
      "1",
    ],
    [
      "en",
      ["The mill opened in 1925."],
      "The mill opened 25",
      "unsupported",
      "figure-not-in-article",
      "25",
    ],
    [
      "en",
      [PLANT],
      "Plant makes 1,300 turbines a year",
      "unsupported",
      "figure-not-in-article",
      "1,300",
    ],
    [
      "en",
      [PLANT],
      "Plant makes 1.2 turbines a year",
      "unsupported",
      "figure-not-in-article",
      "1.2",
    ],
    [
      "en",
      [PLANT],
      "Plant makes 125% more turbines",
      "unsupported",
      "figure-not-in-article",
      "125%",
    ],
    [
      "en",
      ["Losses fell to 12 from 13."],
      "Losses fell to 13 from 13",
      "partly",
      "figure-not-in-evidence",
      "13",
    ],
    [
      "en",
      [PLANT, "It has 340 staff."],
      "Plant makes turbines with 340 staff in Orsk",
      "partly",
      "figure-not-in-evidence",
      "340",
    ],
    [
      "en",
      ["Three boats sank."],
      "Four boats sank",
      "unsupported",
      "figure-not-in-article",
      "Four",
    ],
    ["en", ["Sales in Q3 fell."], "Sales in Q4 fell", "unsupported", "figure-not-in-article", "4"],
    [
      "de",
      [WERK],
      "Das Werk baut 1,2 Turbinen im Jahr",
      "unsupported",
      "figure-not-in-article",
      "1,2",
    ],
    [
      "de",
      [WERK],
      "Das Werk baut 1.300 Turbinen im Jahr",
      "unsupported",
      "figure-not-in-article",
      "1.300",
    ],
    [
      "de",
      ["Zwölf Räte stimmten dafür."],
      "Elf Räte stimmten dafür",
      "unsupported",
      "figure-not-in-article",
      "Elf",
    ],
    [
      "fr",
      [USINE],
      "L'usine produit 1 300 turbines par an",
      "unsupported",
      "figure-not-in-article",
      "1 300",
    ],
    [
      "es",
      [FABRICA],
      "La fábrica produce un 15,2 % más",
      "unsupported",
      "figure-not-in-article",
      "15,2 %",
    ],
    [
      "pt",
      [USINA],
      "A fábrica produz 12.000 turbinas",
      "unsupported",
      "figure-not-in-article",
      "12.000",
    ],
    [
      "ja",
      ["工場は年間1,200基のタービンを生産する。"],
      "工場は年間1300基のタービンを生産",
      "unsupported",
      "figure-not-in-article",
      "1300",
    ],
  ],
  quotes: [
    [
      "en",
      ["“We will not sell the yard,” Berg said."],
      'Berg: "We will sell the yard"',
      "unsupported",
      "quote-altered",
      "We will sell the yard",
    ],
    [
      "en",
      ["Berg praised the planet.", "Berg: “We love it.”"],
      "Berg praised “the plan”",
      "unsupported",
      "quote-not-in-article",
      "the plan",
    ],
    [
      "en",
      ["Berg spoke of the yard.", "“We will not sell,” he said."],
      "Berg spoke of the yard: “we will not sell”",
      "partly",
      "quote-not-in-evidence",
      "we will not sell",
    ],
    [
      "en",
      ["The owners sold the yard."],
      "The owners said ‘sold the shed’ of the yard",
      "unsupported",
      "quote-not-in-article",
      "sold the shed",
    ],
    [
      "de",
      ["„Wir verkaufen nicht“, sagte Berg."],
      "Berg sagte: „Wir verkaufen bald“",
      "unsupported",
      "quote-not-in-article",
      "Wir verkaufen bald",
    ],
    [
      "de",
      ["„Wir verkaufen nicht“, sagte Berg."],
      "Berg sagte: »Wir verkaufen bald«",
      "unsupported",
      "quote-not-in-article",
      "Wir verkaufen bald",
    ],
    [
      "fr",
      ["« Le chantier reste ouvert », dit Berg."],
      "Berg dit : « Le chantier ferme »",
      "unsupported",
      "quote-not-in-article",
      "Le chantier ferme",
    ],
    [
      "ja",
      ["社長は「造船所は売らない」と述べた。"],
      "社長は「造船所を売る」と述べた",
      "unsupported",
      "quote-not-in-article",
      "造船所を売る",
    ],
  ],
  evidence: [
    [
      "en",
      ["The board approved the merger on Friday."],
      "Board approved dredging of the harbour at night",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
    [
      "en",
      ["The board approved the merger on Friday."],
      "It may have been so",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
    [
      "en",
      ["The board approved the merger on Friday."],
      "Farmers fear a long drought",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
    [
      "en",
      ["The board approved the merger on Friday."],
      "Board approved merger after long strike",
      "partly",
      "words-partly-in-evidence",
      null,
    ],
    [
      "en",
      ["The contract was lost in the port."],
      "Contrast portrait hung lately",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
    [
      "de",
      ["Der Stadtrat genehmigte den Umbau."],
      "Bauern fürchten eine lange Dürre",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
    [
      "es",
      ["El consejo aprobó el acuerdo."],
      "Los agricultores temen otra sequía",
      "unsupported",
      "words-not-in-evidence",
      null,
    ],
  ],
};

function judged(language: string, sentences: readonly string[], text: string) {
  const article = inventedArticle(sentences, { language, title: "Untitled" });
  return judgeClaim(claim(text, "s1"), "takeaway", readArticle(article));
}

describe.each(Object.entries(ACCEPTED))("%s that must be accepted", (_, pairs) => {
  test.each(pairs)("%s: %j says: %s", (language, sentences, text) => {
    const { verdict, findings } = judged(language, sentences, text);

    expect({ verdict, findings }).toEqual({ verdict: "supported", findings: [] });
  });
});

describe.each(Object.entries(REJECTED))("%s that must be rejected", (_, pairs) => {
  test.each(pairs)("%s: %j does not say: %s", (language, sentences, text, verdict, code, span) => {
    const found = judged(language, sentences, text);

    expect(found.verdict).toBe(verdict);
    expect(found.findings).toContainEqual({ code, span, why: expect.any(String) });
  });
});
