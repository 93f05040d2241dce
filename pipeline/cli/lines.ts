/* The lines of `--json`: one object a source. Other programs rely on their shape. */
import {
  articleText,
  noticesOf,
  sourceName,
  type Extracted,
  type Held,
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

/** `{source, outcome: "published", notices, brief}`, or `"held"` with its `reasons`, or the refusal. */
export function briefLine(outcome: Published | Held | Unfinished): string {
  if ("error" in outcome) return refusalLine(outcome);
  const { brief, ...held } =
    outcome.outcome === "held"
      ? { brief: outcome.brief, reasons: outcome.reasons }
      : { brief: outcome.publication.brief };
  const { outcome: end, source } = outcome;
  const line = { ...naming(source), outcome: end, ...held, notices: noticesOf(brief), brief };
  return JSON.stringify(line);
}

function refusalLine({ source, outcome, error }: Unfinished): string {
  return JSON.stringify({ ...naming(source), outcome, code: error.code, message: error.message });
}

/** Records are known by the id they came with. */
function naming(source: Source): { id?: string | number | null; source: string } {
  const name = { source: sourceName(source) };
  return source.kind === "record" ? { id: source.id, ...name } : name;
}
