/* The lines of `--json`: one object a source. Other programs rely on their shape. */
import {
  articleText,
  sourceName,
  type Extracted,
  type Published,
  type Source,
  type Unfinished,
} from "../index.ts";

/** `{source, outcome: "extracted", url, title, …, text}`, or the refusal. */
export function articleLine(outcome: Extracted | Unfinished): string {
  if (outcome.outcome !== "extracted") return refusalLine(outcome);
  const { url, title, standfirst, authors, publishedAt, modifiedAt, ...more } = outcome.article;
  const { site, section, language, image, coverage, coverageReasons } = more;
  return JSON.stringify({
    ...naming(outcome.source),
    outcome: outcome.outcome,
    ...{ url, title, standfirst, authors, publishedAt, modifiedAt },
    ...{ site, section, language, image, coverage, coverageReasons },
    text: articleText(outcome.article),
  });
}

/** `{source, outcome: "briefed", brief}`, or the refusal. */
export function briefLine(outcome: Published | Unfinished): string {
  if (outcome.outcome !== "published") return refusalLine(outcome);
  const { brief } = outcome.publication;
  return JSON.stringify({ ...naming(outcome.source), outcome: "briefed", brief });
}

function refusalLine({ source, outcome, error }: Unfinished): string {
  return JSON.stringify({ ...naming(source), outcome, code: error.code, message: error.message });
}

/** Records are known by the id they came with. */
function naming(source: Source): { id?: string | number | null; source: string } {
  const name = { source: sourceName(source) };
  return source.kind === "record" ? { id: source.id, ...name } : name;
}
