import type { Article } from "../../schema/index.ts";
import { isEnglish, type Tagger } from "../reading.ts";

/**
 * The tagger for an article's sentences; null where it is not English.
 *
 * It is loaded when the first English article comes: whoever writes of none does not wait for it.
 */
export async function taggerFor(article: Article): Promise<Tagger | null> {
  return isEnglish(article) ? (await import("./tags.ts")).tagged : null;
}
