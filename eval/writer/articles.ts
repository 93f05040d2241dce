import { isCitable, openPulse, type Article } from "../../pipeline/index.ts";
import type { ReferencedArticle } from "./data.ts";
import { linesOf } from "./lines.ts";

/** An article with its references, read as Pulse reads any text that is handed to it. */
export type ReadArticle = ReferencedArticle & {
  /** Null when Pulse refused the text: then it has no takeaways, and the others write all the same. */
  readonly article: Article | null;
  /** Its sentences, without headings; those of the bare text when Pulse refused it. */
  readonly sentences: readonly string[];
};

/** Takes all texts through the front door, in their order. */
export async function readArticles(
  references: readonly ReferencedArticle[],
): Promise<ReadArticle[]> {
  const pulse = openPulse();
  try {
    const articles: ReadArticle[] = [];
    for await (const outcome of pulse.extract(references.map(recordOf))) {
      const reference = references[articles.length];
      if (!reference) break;
      const article = outcome.outcome === "extracted" ? outcome.article : null;
      articles.push({ ...reference, article, sentences: sentencesOf(article, reference.text) });
    }
    return articles;
  } finally {
    await pulse.close();
  }
}

function recordOf({ doc, text }: ReferencedArticle) {
  return {
    kind: "record",
    place: doc,
    id: doc,
    line: JSON.stringify({ id: doc, text }),
  } as const;
}

function sentencesOf(article: Article | null, text: string): string[] {
  if (article === null) return linesOf(text);
  return article.paragraphs
    .filter(isCitable)
    .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text));
}
