import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences, splitSmallSentences } from "./sentences.ts";

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
    ["I counted the pages.", "2,600 of them had no visitor.", "It rose 5%.", "3 more followed."],
    ["Sales fell in approx. 40 shops.", "They rose in Aug. 2024."],
  ],
  de: [
    ["Am 3. März begann der Umbau.", "Er dauert zwei Jahre."],
    ["Das gilt z. B. für Wohnungen mit ca. 60 Quadratmetern.", "Andere warten."],
    ["Dr. Solbach widersprach.", "„Das reicht nicht.“"],
    ["Er schwieg.", "»Was nun?« fragte sie."],
    ["Die Kosten liegen bei 38,4 Mio. Euro.", "Der Rat stimmt am 12. Mai ab."],
  ],
  fr: [
    ["M. Dubois a refusé.", "Mme Leroy a signé le 3 mai."],
    ["« Que faire ? » demande-t-il.", "Personne ne répond."],
    ["« Et alors ?\u00a0»", "Il partit.", "« Jamais ! »"],
    ["Ils ont fermé les guichets.", "2 600 agents partent."],
  ],
  es: [["La Sra. Gil firmó el acuerdo.", "El precio subió un 4,5 %."]],
  ar: [
    ["أغلق الجسر أمس.", "هل يفتح غدا؟", "لا."],
    ["قال د. أحمد إن الجسر آمن.", "ولم يوافقه أحد!"],
    ["ارتفعت الأسعار 2.5 في المئة؛ وهذا كثير.", "«لن ننتظر»، قال الوزير."],
  ],
  fa: [["پل دیروز بسته شد.", "آیا فردا باز می‌شود؟", "کسی نمی‌داند."]],
  ur: [["پل کل بند کر دیا گیا۔", "کیا یہ کل کھلے گا؟", "کوئی نہیں جانتا۔"]],
  he: [
    ["הגשר נסגר אתמול.", "האם ייפתח מחר?", "איש אינו יודע."],
    ["ד״ר לוי אמר שהגשר בטוח.", "צה״ל לא הגיב."],
  ],
  hi: [
    ["पुल कल बंद कर दिया गया।", "क्या यह कल खुलेगा?", "डॉ. शर्मा ने कहा कि नहीं।"],
    ["मरम्मत में 2.5 करोड़ रुपये लगेंगे।", "काम वसंत तक चलेगा॥"],
  ],
  bn: [["সেতুটি গতকাল বন্ধ হয়েছে।", "কবে খুলবে?"]],
  ko: [["다리는 어제 폐쇄되었다.", "내일 열릴까?", "시는 “아니다.”라고 답했다."]],
  am: [["ድልድዩ ትናንት ተዘጋ።", "ነገ ይከፈታል?"]],
  hy: [["Կամուրջը փակվեց երեկ։", "Ոչ ոք չգիտի։"]],
  my: [["တံတားကို မနေ့က ပိတ်ခဲ့သည်။", "မနက်ဖြန် ဖွင့်မည်။"]],
  el: [["Η γέφυρα έκλεισε χθες.", "Πότε θα ανοίξει;", "Κανείς δεν ξέρει."]],
  ru: [["Проф. Иванов живёт на ул. Садовой.", "Мост закрыт."]],
  th: [["สะพานปิดเมื่อวานนี้ การซ่อมจะใช้เวลาสามเดือน"]],
};

/** Sentences that stand side by side without a space. */
const UNSPACED: typeof TEXTS = {
  ja: [
    ["橋は閉鎖された。", "工事は三月に始まる。"],
    ["「橋は安全だ。」と市長は述べた。", "本当か？", "誰も知らない！"],
    ["費用は2.5億円（前年比3％増）。", "『港の橋』は来春に開く。"],
    ["Yahoo!ニュースが伝えた。", "市は否定した。"],
    ["「安全です。」", "「本当ですか？」"],
  ],
  zh: [
    ["大桥昨天关闭。", "明天会开放吗？", "没有人知道！"],
    ["市长说：“大桥很安全。”", "工程将于三月开始……费用为2.5亿元。"],
    ["这是真的吗?!", "「是的。」"],
    ["市长不同意。", "“明天开放。”", "没有人相信。"],
  ],
};

const rowsOf = (texts: typeof TEXTS, space: string) =>
  Object.entries(texts).flatMap(([language, rows]) =>
    rows.map((sentences) => ({ language, text: sentences.join(space), sentences })),
  );
const rows = [...rowsOf(TEXTS, " "), ...rowsOf(UNSPACED, "")];

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

  test("and nothing is lost or added where small letters begin sentences", () => {
    const pieces = fc.constantFrom("he left. ", "ß. ßa ", "dr. ", "“no!” ", "? ", "ŉ. ", "(so.) ");
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = words.join("");
        const glued = splitSmallSentences(text, "en").join("").replace(/\s/g, "");
        expect(glued).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("and a mark that opens a quotation is not lost at the end", () => {
    expect(splitSentences("大桥关闭。「", "zh")).toEqual(["大桥关闭。「"]);
  });

  test("in time that grows with its length, whatever it is", () => {
    const texts = ["word ", "a. b. ", "Dr. ", "。", "x", "“", "1. ", "...", "( "].map((piece) =>
      piece.repeat(1_000_000 / piece.length),
    );
    for (const text of texts) {
      const start = performance.now();
      expect(splitSentences(text, "en").join("").length).toBeGreaterThan(0);
      expect(splitSmallSentences(text, "en").join("").length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(4_000);
    }
  }, 40_000);

  test.each([null, "tlh", "xx"])("by the rules common to all in %s", (language) => {
    expect(splitSentences("One came. Two left.", language)).toEqual(["One came.", "Two left."]);
  });
});
