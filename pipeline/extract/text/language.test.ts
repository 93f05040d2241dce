import { describe, expect, test } from "vitest";
import { languageOf, primaryLanguage } from "./language.ts";

const TEXTS: Readonly<Record<string, string>> = {
  en: "The council of Tarn voted on Tuesday to close the harbour bridge for repairs that are expected to take until the spring, and the ferry will run twice as often.",
  de: "Der Stadtrat hat am Dienstag beschlossen, die Hafenbrücke für den Umbau zu sperren. Die Arbeiten dauern bis zum Frühjahr, und die Fähre fährt doppelt so oft wie bisher.",
  fr: "Le conseil municipal a décidé mardi de fermer le pont du port pour des travaux qui dureront jusqu'au printemps, et le bac passera deux fois plus souvent qu'avant.",
  es: "El ayuntamiento decidió el martes cerrar el puente del puerto por unas obras que durarán hasta la primavera, y el transbordador pasará el doble de veces que antes.",
  pt: "A câmara municipal decidiu na terça-feira fechar a ponte do porto para obras que vão durar até à primavera, e a balsa passará a circular com o dobro da frequência.",
  it: "Il consiglio comunale ha deciso martedì di chiudere il ponte del porto per lavori che dureranno fino alla primavera, e il traghetto passerà due volte più spesso.",
  nl: "De gemeenteraad heeft dinsdag besloten de havenbrug te sluiten voor werkzaamheden die tot het voorjaar duren, en de veerpont zal twee keer zo vaak varen als nu.",
  pl: "Rada miasta zdecydowała we wtorek o zamknięciu mostu portowego na czas remontu, który potrwa do wiosny, a prom będzie kursował dwa razy częściej niż dotychczas.",
  tr: "Belediye meclisi salı günü liman köprüsünün bahara kadar sürecek onarım için kapatılmasına karar verdi ve feribot eskisinden iki kat daha sık sefer yapacak.",
  ru: "Городской совет во вторник решил закрыть портовый мост на ремонт, который продлится до весны, а паром будет ходить вдвое чаще, чем раньше, сообщили в мэрии.",
  ar: "قرر مجلس المدينة يوم الثلاثاء إغلاق جسر الميناء لأعمال الصيانة التي ستستمر حتى الربيع، وستعمل العبارة ضعف عدد المرات السابقة كما أعلنت البلدية في بيان لها.",
  he: "מועצת העיר החליטה ביום שלישי לסגור את גשר הנמל לצורך עבודות שיימשכו עד האביב, והמעבורת תפעל בתדירות כפולה מזו שהייתה נהוגה עד היום, כך נמסר מהעירייה.",
  fa: "شورای شهر روز سه‌شنبه تصمیم گرفت پل بندر را برای تعمیراتی که تا بهار ادامه خواهد داشت ببندد و کشتی مسافربری دو برابر گذشته رفت و آمد خواهد کرد.",
  ja: "市議会は火曜日、港の橋を春まで続く改修工事のために閉鎖することを決めた。渡し船はこれまでの二倍の頻度で運航される予定で、料金は変わらないと市の担当者は説明している。歩行者用の通路は工事の間も開かれたままになるという。",
  zh: "市议会周二决定关闭港口大桥进行维修，工程将持续到明年春天。渡轮的班次将增加一倍，票价保持不变，市政府官员在新闻发布会上这样表示。行人通道在施工期间仍将开放，市民可以照常步行过桥，但车辆必须绕行北面的隧道。",
  ko: "시의회는 화요일에 항구 다리를 봄까지 이어질 보수 공사를 위해 폐쇄하기로 결정했다. 나룻배는 지금보다 두 배 자주 운항하며 요금은 그대로라고 시 관계자가 설명했다. 보행자 통로는 계속 열려 있다.",
  th: "สภาเมืองตัดสินใจเมื่อวันอังคารให้ปิดสะพานท่าเรือเพื่อซ่อมแซมจนถึงฤดูใบไม้ผลิ และเรือข้ามฟากจะวิ่งบ่อยขึ้นเป็นสองเท่าจากเดิม",
  hi: "नगर परिषद ने मंगलवार को बंदरगाह के पुल को मरम्मत के लिए बंद करने का फैसला किया, जो वसंत तक चलेगी, और नौका पहले से दोगुनी बार चलेगी।",
};

describe("the language of an article", () => {
  test.each(Object.entries(TEXTS))("is that of its text: %s", async (language, text) => {
    expect(await languageOf(text, null)).toBe(language);
    expect(await languageOf(text, language)).toBe(language);
  });

  test.each([
    ["de", "en"],
    ["en", "de"],
    ["fr", "en"],
    ["ja", "en"],
    ["ar", "en"],
    ["ru", "de"],
    ["it", "en"],
  ])("is %s though the template says %s", async (spoken, declared) => {
    expect(await languageOf(TEXTS[spoken] ?? "", declared)).toBe(spoken);
  });

  test.each([
    [
      "Norwegian",
      "Byrådet vedtok tirsdag å stenge havnebrua for arbeid som skal vare til våren, og ferja vil gå dobbelt så ofte som før, sier ordføreren i byen.",
      ["no", "nb", "nn", "da"],
    ],
    ["Portuguese", TEXTS["pt"] ?? "", ["pt", "gl", "es"]],
    [
      "Indonesian",
      "Dewan kota memutuskan pada hari Selasa untuk menutup jembatan pelabuhan demi perbaikan yang akan berlangsung hingga musim semi, dan kapal feri akan berlayar lebih sering.",
      ["id", "ms"],
    ],
    [
      "Czech",
      "Městská rada v úterý rozhodla uzavřít přístavní most kvůli opravě, která potrvá do jara, a přívoz bude jezdit dvakrát častěji než dosud, řekl starosta.",
      ["cs", "sk"],
    ],
  ])("is what the page says among the relatives of %s", async (_, text, relatives) => {
    for (const declared of relatives) expect(await languageOf(text, declared)).toBe(declared);
  });

  test("is what the page says when the text is short", async () => {
    expect(await languageOf("Brücke gesperrt.", "en")).toBe("en");
  });

  test("stays English among German names", async () => {
    const text =
      "Angela Merkel met Frank-Walter Steinmeier in Berlin-Mitte on Monday. Hans-Dietrich Genscher, Wolfgang Schäuble and Annegret Kramp-Karrenbauer of the Konrad-Adenauer-Stiftung joined them for talks.";
    expect(await languageOf(text, "en")).toBe("en");
    expect(await languageOf(text, null)).toBe("en");
  });

  test("stays German around an English quotation", async () => {
    const text = `${TEXTS["de"]} „The bridge is safe“, sagte die Ingenieurin, „and it will be safe for years.“ Der Bürgermeister widersprach ihr noch am selben Abend.`;
    expect(await languageOf(text, "de")).toBe("de");
    expect(await languageOf(text, "en")).toBe("de");
  });

  test("is unknown when nothing tells", async () => {
    expect(await languageOf("12 34 56", null)).toBeNull();
  });
});

describe("a language tag", () => {
  test.each([
    ["de-DE", "de"],
    ["EN_us", "en"],
    [" pt ", "pt"],
    ["xx", null],
    ["english", null],
    [null, null],
  ])("%j is %j", (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});
