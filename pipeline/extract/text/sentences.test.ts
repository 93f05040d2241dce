import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

/** Each row is the sentences of one text, in order. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ["Dr. Osei arrived at 5 p.m. on Friday.", "He left at once."],
    ["The U.S. economy grew 2.5% in Q1.", "Analysts expected 1.9%."],
    ["“We will not stop,” said Mr. Jones.", "“Not now.”"],
    ["“Is that so?” she asked.", "“Yes.”"],
    ["Shares of Acme Inc. fell 3.4 per cent.", "Rival Beta Corp. rose."],
    ["She works at Acme Inc.", "The firm is old."],
    ["It ended in the U.S.", "The rest of the world went on."],
    ["The meeting is on Jan. 5, 2024, in St. Louis.", "Bring a coat."],
    ["See Fig. 3 and No. 4 for details.", "Results vary."],
    ["Version 2.0.1 was released.", "It fixes e.g. memory leaks."],
    ["What?!", "No way...", "Really."],
    ["He waited... and then he left."],
    ["J. R. Whitfield spoke.", "Nobody listened."],
    ["iPhone sales fell."],
    ["What rose?", "iPhone sales fell."],
    ["1. Wash the beans."],
    ["It ended in a draw (see note 3).", "Fans left early."],
    ["They came from the E.U. and the U.K. last year.", "The U.S. sent nobody."],
    ["Prof. Chen, Ph.D., won.", "Her prize: $10,000."],
  ],
  de: [
    ["Am 3. März begann der Umbau.", "Er dauert zwei Jahre."],
    ["Das gilt z. B. für Wohnungen mit ca. 60 Quadratmetern.", "Andere warten."],
    ["Dr. Solbach widersprach.", "„Das reicht nicht.“"],
    ["Die Kosten liegen bei 38,4 Mio. Euro.", "Der Rat stimmt am 12. Mai ab."],
  ],
  fr: [["M. Dubois a refusé.", "Mme Leroy a signé le 3 mai."]],
  es: [["La Sra. Gil firmó el acuerdo.", "El precio subió un 4,5 %."]],
  ja: [["橋は閉鎖された。", "工事は三月に始まる。"]],
  ar: [["أغلق الجسر أمس.", "هل يفتح غدا؟", "لا."]],
};

const rows = Object.entries(TEXTS).flatMap(([language, texts]) =>
  texts.map((sentences) => ({ language, text: sentences.join(" "), sentences })),
);

describe("a text is cut where its sentences end", () => {
  test.each(rows)("$language: $text", ({ language, text, sentences }) => {
    expect(splitSentences(text, language)).toEqual(sentences);
  });

  test("and nothing of it is lost or added", () => {
    const pieces = fc.constantFrom("Dr. ", "U.S. ", "He left. ", "3. ", "“No!” ", "a ", "? ", "… ");
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = words.join("");
        const glued = splitSentences(text, "en").join("").replace(/\s/g, "");
        expect(glued).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
