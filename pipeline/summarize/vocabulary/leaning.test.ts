import { describe, expect, test } from "vitest";
import { outlineOf } from "../outline.ts";
import { leans } from "../standing.ts";
import { wordingOf } from "../words.ts";
import { vocabularyOf } from "./languages.ts";

function leaning(text: string, language: string): boolean {
  return leans(wordingOf(text), outlineOf(text), vocabularyOf(language));
}

describe("a sentence leans on the one before", () => {
  test.each([
    ["de", "Sie kostet zwölf Millionen Euro."],
    ["de", "Seine Batterie hält vier Stunden."],
    ["de", "Dadurch sinken die Kosten um ein Drittel."],
    ["de", "Zuvor hatte der Rat das Kabel abgelehnt."],
    ["de", "Gleichzeitig steigen die Preise für Strom."],
    ["de", "Deren Finanzierung ist noch offen."],
    ["fr", "Elle coûte douze millions d’euros."],
    ["fr", "Leur batterie tient quatre heures."],
    ["fr", "Cette mesure entre en vigueur en mai."],
    ["fr", "À l’inverse, les prix de l’électricité montent."],
    ["fr", "Dès lors, le port a fermé ses deux quais."],
    ["fr", "Celles de Valmorin ferment en juin."],
    ["es", "Ellos pagarán la mitad de las obras."],
    ["es", "Su batería dura cuatro horas."],
    ["es", "Dicha medida entrará en vigor en mayo."],
    ["es", "Desde entonces, los precios han subido."],
    ["es", "Para ello, el puerto cerró dos muelles."],
    ["es", "Tampoco los vecinos están conformes."],
    ["pt", "Eles pagarão metade das obras."],
    ["pt", "Sua bateria dura quatro horas."],
    ["pt", "Tal medida entra em vigor em maio."],
    ["pt", "Desde então, os preços subiram."],
    ["pt", "Enquanto isso, o porto fechou dois cais."],
    ["pt", "Nele trabalham 340 pessoas."],
  ])("%s: %s", (language, text) => {
    expect(leaning(text, language)).toBe(true);
  });
});

describe("a sentence stands alone", () => {
  test.each([
    ["de", "Die Anlage kostet zwölf Millionen Euro."],
    ["de", "Dieses Jahr baut der Hafen eine neue Mole."],
    ["de", "Der Roboter und seine Batterie wiegen vierzig Kilo."],
    ["fr", "L’usine coûte douze millions d’euros."],
    ["fr", "Cette année, le port construit une jetée."],
    ["fr", "Le robot et sa batterie pèsent quarante kilos."],
    ["es", "La planta cuesta doce millones de euros."],
    ["es", "Este año, el puerto construye un muelle."],
    ["es", "El robot y su batería pesan cuarenta kilos."],
    ["pt", "A usina custa doze milhões de reais."],
    ["pt", "Este ano, o porto constrói um píer."],
    ["pt", "O robô e sua bateria pesam quarenta quilos."],
  ])("%s: %s", (language, text) => {
    expect(leaning(text, language)).toBe(false);
  });
});
