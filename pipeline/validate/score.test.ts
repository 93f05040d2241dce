import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { finding } from "./findings.ts";
import { readArticle } from "./reading.ts";
import { scoreOfClaim, scoreOfText } from "./score.ts";
import { statementOf } from "./statement.ts";
import { LIKENESS_WEIGHTS } from "./weights.ts";

const reading = readArticle(
  inventedArticle([
    "The port of Lindholm will close its oldest dock in March.",
    "Mayor Ines Aldaba said the work would cost 41.5 million crowns.",
  ]),
);
const statement = (text: string, ...ids: string[]) =>
  statementOf(claim(text, ...ids), "takeaway", reading);
const said = statement("Lindholm will close its oldest dock in March", "s1");

describe("the score of a claim", () => {
  test("is above one half when its evidence says it, and near nothing when it says nothing of it", () => {
    expect(scoreOfClaim(said, [])).toBeGreaterThan(0.5);
    expect(scoreOfClaim(statement("Farmers fear a long drought", "s1"), [])).toBeLessThan(0.02);
    expect(scoreOfClaim(statement("Lindholm will close its oldest dock", "s2"), [])).toBeLessThan(
      0.1,
    );
  });

  test("falls with every fault, below one half with one that makes it unsupported", () => {
    const figure = finding("figure-not-in-article", "9", "It is not.");
    const partly = finding("figure-not-in-evidence", "9", "It is not.");
    const whole = scoreOfClaim(said, []);

    expect(scoreOfClaim(said, [partly])).toBeLessThan(whole);
    expect(scoreOfClaim(said, [figure])).toBeLessThan(Math.min(0.5, scoreOfClaim(said, [partly])));
    expect(scoreOfClaim(said, [figure, partly])).toBeLessThan(scoreOfClaim(said, [figure]));
    expect(scoreOfClaim(said, [figure])).toBeGreaterThan(0);
  });

  test("counts the words once, in the likeness and not in the findings about words", () => {
    const words = finding("words-partly-in-evidence", null, "Few.");

    expect(scoreOfClaim(said, [words])).toBe(scoreOfClaim(said, []));
  });

  test("falls a little with one word of denial or certainty that the evidence has not, however long the claim", () => {
    const denied = scoreOfClaim(
      statement("Lindholm will not close its oldest dock in March", "s1"),
      [],
    );
    const foretold = scoreOfClaim(statement("The work will cost 41.5 million crowns", "s2"), []);

    expect(denied).toBeLessThan(scoreOfClaim(said, []));
    expect(foretold).toBeLessThan(
      scoreOfClaim(statement("The work would cost 41.5 million crowns", "s2"), []),
    );
  });

  test("rises with every likeness", () => {
    expect(Object.values(LIKENESS_WEIGHTS).every((weight) => weight > 0)).toBe(true);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the score of a text", () => {
  test("is that of its only claim, and 1 without any", () => {
    expect(scoreOfText([0.7])).toBeCloseTo(0.7);
    expect(scoreOfText([])).toBe(1);
  });

  test("lies between its worst claim and its best, nearer the worst than the mean would", () => {
    expect(scoreOfText([0.9, 0.9, 0.1])).toBeLessThan(scoreOfText([0.9, 0.5, 0.5]));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 9 }), (scores) => {
        const score = scoreOfText(scores);

        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-5);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-5);
      }),
    );
  });

  test("falls when any of its claims falls", () => {
    expect(scoreOfText([0.9, 0.2, 0.79])).toBeLessThan(scoreOfText([0.9, 0.2, 0.8]));
  });
});
