import { expect, test } from "vitest";
import { seededRandom } from "../statistics/random.ts";
import { strictSpearman } from "../statistics/spearman.ts";
import { calibration, calibrationError } from "./calibration.ts";
import { compositeScore, learnComposite, placesOf, scalesOf, type Taught } from "./composite.ts";
import { featureReader } from "./features/index.ts";

function agreement(texts: readonly Taught[], others: readonly Taught[]): number {
  const scales = scalesOf(texts);
  const composite = learnComposite(texts, scales);
  const scored = others.map((text) => ({
    ...text,
    score: compositeScore(placesOf(text.features, scales), composite),
  }));
  return strictSpearman(scored).spearman.value;
}

/** What people say is `label` of two features, and a level of the article's own. */
function texts(seed: number, label: (a: number, b: number) => number): Taught[] {
  const random = seededRandom(seed);
  return Array.from({ length: 400 }, (_, at) => {
    const [a, b, noise] = [random(), random(), random()];
    const article = Math.floor(at / 10);
    return {
      doc: `${seed}:${article}`,
      features: { a, b, noise, same: 1 },
      label: label(a, b) + article,
    };
  });
}

test("a sum of features is learned, whatever level an article has", () => {
  const of = (a: number, b: number) => a - 0.5 * b;

  expect(agreement(texts(1, of), texts(2, of))).toBeGreaterThan(0.9);
});

test("what is best in the middle is learned by the trees, for no weight can tell it", () => {
  const of = (a: number) => -Math.abs(a - 0.5);

  expect(agreement(texts(3, of), texts(4, of))).toBeGreaterThan(0.5);
});

test("a feature that is the same for all texts has no part in it", () => {
  expect(Object.keys(scalesOf(texts(5, (a) => a)))).toEqual(["a", "b", "noise"]);
});

test("features tell a lead in order from sentences that repeat and turn back", () => {
  const article = [
    "The port of Halden opened in May.",
    "Ships from Norway came at once.",
    "A strike closed the docks in June.",
    "The council met the unions on Friday.",
  ];
  const read = featureReader(article);
  const lead = read(article.slice(0, 2), []);
  const back = read([article[3] ?? "", article[0] ?? "", article[0] ?? ""], []);

  expect(lead).toMatchObject({ precision4: 1, inversions: 0, fromLead: 1, repeatedTriples: 0 });
  expect(back["inversions"]).toBeCloseTo(2 / 3, 12);
  expect(back["repeatedTriples"]).toBeCloseTo(5 / 19, 12);
  expect(back["mostAlike"]).toBeCloseTo(1, 12);
});

test("an empty summary has features without NaN", () => {
  const features = featureReader(["The port opened."])([], []);

  expect(Object.values(features).every(Number.isFinite)).toBe(true);
});

test("bands tell how often people called texts of such a score faithful", () => {
  const row = (score: number, faithful: boolean) => ({ doc: `${score}`, score, faithful });
  const bands = calibration([row(0.05, false), row(0.95, true), row(1, true)]);

  expect(bands).toMatchObject([
    { from: 0, to: 0.1, summaries: 1, faithful: { value: 0 } },
    { from: 0.9, to: 1, summaries: 2, faithful: { value: 1 } },
  ]);
  expect(calibrationError(bands)).toBeCloseTo((0.05 + 0.025 * 2) / 3, 12);
});
