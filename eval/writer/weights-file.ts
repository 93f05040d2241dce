import type { Lesson } from "./learn.ts";

/** The text of `pipeline/summarize/weights.ts`: a list a person can read, and how it was made. */
export function weightsFile({ weights, articles, terms, loss }: Lesson): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  return [
    "/*",
    " * Made by `npm run learn:writer -- --data DIR --write`; change it there.",
    " *",
    ` * A logistic regression over ${terms} terms of ${articles} news articles with the highlights their editors wrote.`,
    ` * Mean loss of articles left out in turn: ${loss.leftOut.toFixed(4)} nats a term; knowing the share alone: ${loss.shareAlone.toFixed(4)}.`,
    " */",
    "",
    "/** What each feature of a term adds to the log-odds that a summary says it; salience.ts tells what they are. */",
    "export const TERM_WEIGHTS = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
