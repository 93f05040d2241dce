import { articleOf, readingOf } from "../article.test-data.ts";
import { wordings } from "../shorten.ts";

/** What a takeaway of a sentence would say; null when it is passed over. */
export function takeawayOf(text: string, language: string): string | null {
  const reading = readingOf(articleOf([[text]], { language }));
  const [sentence] = reading.sentences;
  const wanted = { bounds: { least: 4, most: 12 }, most: 1 };
  const [longest] = sentence ? wordings(sentence, reading, wanted) : [];
  return longest?.text ?? null;
}
