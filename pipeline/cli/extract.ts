import { articleText, type Article } from "../index.ts";
import { articleLine } from "./lines.ts";
import { parseSources } from "./sources.ts";
import { work } from "./work.ts";

export type ExtractOptions = { readonly json?: true };

/** `pulse extract`: the exit code. */
export function extract(words: readonly string[], { json }: ExtractOptions): Promise<number> {
  return work(async ({ pulse, screen, report }) => {
    for await (const outcome of pulse.extract(parseSources(words))) {
      report(outcome);
      if (json) await screen.result(`${articleLine(outcome)}\n`);
      else if (outcome.outcome === "extracted") await screen.result(readable(outcome.article));
    }
  });
}

/** The article for a person at a terminal: headline, who and when, text. */
function readable(article: Article): string {
  const { title, authors, publishedAt, site } = article;
  const facts = [site, authors.join(", "), publishedAt].filter(Boolean).join(" · ");
  return [title, facts, articleText(article)].filter(Boolean).join("\n\n") + "\n\n";
}
