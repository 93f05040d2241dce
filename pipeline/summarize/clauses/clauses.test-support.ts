import { articleOf, readingOf } from "../article.test-data.ts";
import { shorten } from "../shorten.ts";

/** What a takeaway of a sentence would say; null when it is passed over. */
export function takeawayOf(text: string, language: string): string | null {
  const reading = readingOf(articleOf([[text]], { language }));
  const [sentence] = reading.sentences;
  return sentence ? (shorten(sentence, reading, { least: 4, most: 12 })?.text ?? null) : null;
}
