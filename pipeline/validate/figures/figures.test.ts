import { describe, expect, test } from "vitest";
import { languageRules } from "../language.ts";
import { figuresIn, type Quantity } from "./figures.ts";

function quantitiesIn(text: string, language: string | null): Quantity[] {
  const figures = figuresIn(text, languageRules(language));
  return figures.filter((figure) => figure.kind === "quantity");
}

function datesIn(text: string, language: string) {
  const figures = figuresIn(text, languageRules(language));
  return figures.flatMap((figure) => (figure.kind === "date" ? [figure] : []));
}

describe("numbers are read as the language writes them", () => {
  test.each([
    ["en", "1,200 and 1200 and 1'200", ["1200", "1200", "1200"]],
    ["en", "1,234,567.80", ["1234567.8"]],
    ["en", "12,34,567 rupees", ["1234567"]],
    ["en", "0.125 and 0,125", ["0.125", "0", "125"]],
    ["en", "1.234.567 as elsewhere", ["1234567"]],
    ["en", "1.234,50 as elsewhere", ["1234.5"]],
    ["en", "in 2019,2020 and 2020 300 came", ["2019", "2020", "2020", "300"]],
    ["en", "5'10 tall", ["5", "10"]],
    ["en", "the 1990s, the 21st, F-16 and G7", ["1990", "21", "16", "7"]],
    ["en", "007 and 3.0 and 0", ["7", "3", "0"]],
    ["en", "two of twenty-two, one of twelve", ["2", "22", "1", "12"]],
    ["de", "1.200 und 1,5 und 1.5", ["1200", "1.5", "1.5"]],
    ["de", "1.234.567,80 Euro", ["1234567.8"]],
    ["de", "1,234,567.80 Dollar", ["1234567.8"]],
    ["de", "um 10.30 Uhr", ["10.30 Uhr"]],
    ["de", "Zwölf von 12 000", ["12", "12000"]],
    ["de-AT", "1.200", ["1.2"]],
    ["fr", "1 200 et 1\u202f200,50", ["1200", "1200.5"]],
    ["fr", "en 2020 300 navires", ["2020", "300"]],
    ["ar", "١٢٠ و ٣٤", ["120", "34"]],
    ["ja", "１２０基", ["120"]],
    [null, "1,200 and two", ["1200"]],
  ])("%s: %s", (language, text, digits) => {
    expect(quantitiesIn(text, language).map((it) => it.digits)).toEqual(digits);
  });
});

describe("numbers in words", () => {
  test.each([
    ["en", "two hundred and five", 205],
    ["en", "twenty - five", 25],
    ["en", "three million two hundred thousand", 3_200_000],
    ["en", "a hundred", 100],
    ["en", "half a million", 500_000],
    ["en", "two and a half million", 2_500_000],
    ["en", "two dozen", 24],
    ["en", "1.1 million", 1_100_000],
    ["de", "zweihundertfünfunddreißig", 235],
    ["de", "dreitausendfünfhundert", 3500],
    ["de", "zweieinhalb Millionen", 2_500_000],
    ["de", "eine Milliarde", 1e9],
    ["fr", "quatre-vingt-dix-sept", 97],
    ["fr", "soixante et onze", 71],
    ["fr", "deux mille", 2000],
    ["fr", "cent vingt", 120],
    ["es", "treinta y cinco", 35],
    ["es", "dos mil millones", 2e9],
    ["es", "mil doscientos", 1200],
    ["pt", "vinte e cinco", 25],
    ["pt", "cento e vinte", 120],
    ["pt", "12 mil", 12_000],
  ])("%s: %s is %d", (language, text, value) => {
    const quantities = quantitiesIn(text, language);

    expect(quantities.map(({ span, meanings }) => [span, meanings[0]?.value])).toEqual([
      [text, value],
    ]);
  });

  test("joiners join no more than numbers that go together", () => {
    expect(quantitiesIn("five and six, two and three", "en").map(({ digits }) => digits)).toEqual([
      "5",
      "6",
      "2",
      "3",
    ]);
  });
});

test("A figure keeps its currency, magnitude and unit", () => {
  const text = "It paid $1.5bn, 12% more, or 3 €, for 10-mile roads at 5 p.m., 2 per cent off.";

  expect(quantitiesIn(text, "en").map(({ span }) => span)).toEqual([
    "$1.5bn",
    "12%",
    "3 €",
    "10-mile",
    "5 p.m",
    "2 per cent",
  ]);
});

test("5m is five million or five metres, and £5m is five million", () => {
  const meaningsOf = (text: string) =>
    quantitiesIn(text, "en").flatMap(({ meanings }) =>
      meanings.map(({ value, unit }) => [value, unit?.name ?? null]),
    );

  expect(meaningsOf("5m")).toEqual([
    [5_000_000, null],
    [5, "metre"],
  ]);
  expect(meaningsOf("£5m")).toEqual([[5_000_000, "sterling"]]);
});

describe("dates are read as far as they are told", () => {
  const all = { day: 3, month: 5, year: 2027, weekday: null };

  test.each([
    ["en", "3 May 2027", all],
    ["en", "the 3rd of May, 2027", all],
    ["en", "May 3, 2027", all],
    ["en", "2027-05-03", all],
    ["en", "Monday, 3 May 2027", { ...all, weekday: 1 }],
    ["en", "Mon. 3 May 2027", { ...all, weekday: 1 }],
    ["en", "it came in May", { day: null, month: 5, year: null, weekday: null }],
    ["en", "on Fridays", { day: null, month: null, year: null, weekday: 5 }],
    ["en", "the court sat May 3, 2027", all],
    ["de", "am Montag, dem 3. Mai 2027", { ...all, weekday: 1 }],
    ["de", "am 3.5.2027", all],
    ["de", "am Freitagabend", { day: null, month: null, year: null, weekday: 5 }],
    ["fr", "le lundi 3 mai 2027", { ...all, weekday: 1 }],
    ["fr", "le 1er juin", { day: 1, month: 6, year: null, weekday: null }],
    ["es", "el lunes 3 de mayo de 2027", { ...all, weekday: 1 }],
    ["pt", "na segunda-feira, 3 de maio de 2027", { ...all, weekday: 1 }],
  ])("%s: %s", (language, text, day) => {
    expect(datesIn(text, language).map(({ days }) => days)).toEqual([[day]]);
  });

  test("3/5/2027 is in May or in March", () => {
    const [date] = datesIn("3/5/2027", "en");

    expect(date?.days.map(({ month }) => month)).toEqual([5, 3]);
  });

  test("The first day of a range has its month from the second", () => {
    expect(datesIn("from 5-7 May", "en").map(({ days }) => days[0]?.day)).toEqual([5, 7]);
  });
});

test.each([
  ["en", "The council may march on, and Theresa May sat in the sun."],
  ["en", "April Jones and August Wilson wed."],
  ["en", "Prince Sat, Dec and Mar left."],
  ["en", "They march 5 miles."],
  ["fr", "Mars est loin."],
  ["es", "Julio Iglesias cantó."],
])("%s: no date is in “%s”", (language, text) => {
  expect(datesIn(text, language)).toEqual([]);
});
