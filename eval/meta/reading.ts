import { openChecker, type Checker } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { grouped } from "../groups.ts";
import type { Rated, RatedData } from "./data.ts";
import { featureReader, type Features } from "./features/index.ts";

export type ReadText = Rated & { readonly features: Features };

/** Programs that take text apart put their marks between spaces, and a small letter after them. */
const MARK_BETWEEN_SPACES = /(?<= [.!?](?: ''| ')?) +/u;

/** Reads every article once, and all that was written about it. */
export async function readTexts({ sources, rated }: RatedData): Promise<ReadText[]> {
  const read = new Map<Rated, Features>();
  for (const [doc, rows] of grouped(rated, (row) => row.doc)) {
    const source = sources.get(doc) ?? "";
    const checker = await openChecker(source);
    if (checker === null) throw new InputError(`There is nothing to read in the article ${doc}.`);
    const featuresOf = featureReader(checker.claimsOf(source));
    for (const row of rows)
      read.set(row, featuresOf(sentencesOf(row.summary, checker), checker.likenessOf(row.summary)));
  }
  return rated.map((row) => ({ ...row, features: read.get(row) ?? {} }));
}

function sentencesOf(summary: string, { claimsOf }: Checker): string[] {
  return summary.split(MARK_BETWEEN_SPACES).flatMap((piece) => claimsOf(piece));
}
