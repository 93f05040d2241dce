import type { Article } from "../schema/index.ts";
import { isKnown } from "./vocabulary/languages.ts";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** Where the embedded writer is out of its depth with an article, a sentence each. */
export function limitsOf({ language }: Pick<Article, "language">): string[] {
  if (language === null) {
    return [
      `The language of the article could not be told: its sentences were picked as if it were English, ${CONSEQUENCE}`,
    ];
  }
  if (isKnown(language)) return [];
  return [
    `The writer does not know ${LANGUAGES.of(language)}: sentences were picked by position and word frequency alone, ${CONSEQUENCE}`,
  ];
}

const CONSEQUENCE = "and some may lean on sentences that were left out.";
