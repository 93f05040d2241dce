import { openChecker, type Checker, type JudgedText } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";

/** What Pulse says of a text: all the bench knows of how it judges. */
export type Judgement = {
  /** 0 to 1, higher is better supported. */
  readonly score: number;
  /** The score of the claim that is supported worst. */
  readonly lowest: number;
  /** The codes of what was found, once each. */
  readonly codes: ReadonlySet<string>;
  readonly judged: JudgedText;
};

/** Judges texts about the article `doc`. */
export type Judge = {
  readonly judge: (summary: string) => Judgement;
  readonly claimsOf: Checker["claimsOf"];
  readonly likenessOf: Checker["likenessOf"];
  readonly source: string;
};

/** Reads every article once. */
export async function openJudges(
  sources: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Judge>> {
  const judges = new Map<string, Judge>();
  for (const [doc, source] of sources) {
    const checker = await openChecker(source);
    if (checker === null) throw new InputError(`There is nothing to read in the article ${doc}.`);
    const { check, ...reads } = checker;
    judges.set(doc, { source, ...reads, judge: (summary) => judgementOf(check(summary)) });
  }
  return judges;
}

/** The one place that reads findings: whatever is found in a claim counts, also by questions yet to come. */
function judgementOf(judged: JudgedText): Judgement {
  const codes = judged.claims.flatMap(({ findings }) => findings.map(({ code }) => code));
  const lowest = Math.min(...judged.claims.map(({ score }) => score));
  return { score: judged.score, lowest, codes: new Set(codes), judged };
}
