import type { Finding } from "../schema/index.ts";
import { finding } from "./findings.ts";
import type { Statement } from "./statement.ts";
import { enumerated } from "./wording.ts";

/**
 * Tells of every claim in another language than its article's that its words were held against nothing:
 * they stand in no sentence, names may be spelt otherwise ("Vienne"), and a denial is worded as that
 * language words it. So it is never called supported, and an editor who reads both languages decides.
 */
export function translationFindings({ reading, cited }: Statement): Finding[] {
  const [own, its] = [reading.rules.code, reading.article.language].map(languageName);
  const ids = cited.length === 0 ? "its article" : enumerated(cited.map(({ id }) => id));
  const why = `It is in ${own}, and ${ids} in ${its}: its figures and quotations were looked up there, its words could not be.`;
  return [finding("words-in-other-language", null, why)];
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

function languageName(code: string | null): string {
  return code === null ? "a language that is not known" : (LANGUAGES.of(code) ?? code);
}
