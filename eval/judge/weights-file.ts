import type { Lesson } from "./learn.ts";

/** The text of `pipeline/validate/weights.ts`: a list a person can read, and how it was made. */
export function weightsFile({ weights, start, texts, articles, auc }: Lesson): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  const shown = Object.entries(auc).map(
    ([family, { leftOut, unseen }]) =>
      ` *   ${family.replace(/_$/, "")}: ${leftOut.toFixed(3)} (${unseen.toFixed(3)})`,
  );
  return [
    "/*",
    " * Made by `npm run learn:judge -- --data DIR --write`; change it there.",
    " *",
    ` * A logistic regression over ${texts} summaries of ${articles} articles that people called faithful or not.`,
    " * How often a faithful one scores above another, articles left out in turn (and the whole data set left out):",
    ...shown,
    " */",
    "",
    "/** What each likeness of a claim to its evidence adds to the log-odds that it is supported; likeness.ts tells what they are. */",
    "export const LIKENESS_WEIGHTS = {",
    ...lines,
    "};",
    "",
    "/** What the log-odds begin with, so that one half parts the faithful from the others best. */",
    `export const LIKENESS_START = ${start};`,
    "",
  ].join("\n");
}
