/* The lines of `--json`: one object a source. Other programs rely on their shape. */
import {
  articleText,
  noticesOf,
  sourceName,
  type Checked,
  type Estimated,
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

/** `{source, outcome: "estimated", title, usage}`, or the refusal. */
export function estimateLine(outcome: Estimated | Unfinished): string {
  if (outcome.outcome !== "estimated") return refusalLine(outcome);
  const { outcome: end, source, article, usage } = outcome;
  return JSON.stringify({ ...naming(source), outcome: end, title: article.title, usage });
}

/** `{id, score, claims: [{text, verdict, score, evidence, findings}]}`, or `{id or line, error: {code, why, next}}`. */
export function checkLine(outcome: Checked | Unfinished): string {
  if (outcome.outcome !== "checked") {
    const { code, message: why, next } = outcome.error;
    return JSON.stringify({ ...recordName(outcome.source), error: { code, why, next } });
  }
  const { score, claims } = outcome.judged;
  const told = claims.map(({ text, verdict, score: own, evidence, findings }) => ({
    ...{ text, verdict, score: own, evidence },
    findings: findings.map(({ code, span, why }) => ({ code, span, why })),
  }));
  return JSON.stringify({ ...recordName(outcome.source), score, claims: told });
}

/** A record by its id, or by its line where that cannot be read. */
function recordName(source: Source): { id: string | number } | { line: number } {
  if (source.kind === "record" && source.id !== null) return { id: source.id };
  return { line: Number(/\d+$/.exec(sourceName(source))?.[0]) };
}

/** With `usage` where something was charged for nothing. */
function refusalLine({ source, outcome, error: { code, message, usage } }: Unfinished): string {
  return JSON.stringify({ ...naming(source), outcome, code, message, usage });
}

/** Records are known by the id they came with. */
function naming(source: Source): { id?: string | number | null; source: string } {
  const name = { source: sourceName(source) };
  return source.kind === "record" ? { id: source.id, ...name } : name;
}
