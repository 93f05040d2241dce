import { FEWEST } from "./decide.ts";
import type { Pairs } from "./pairs.ts";
import type { BelowFloor, Broken, GateResult, MetricResult, Row } from "./types.ts";

type Found = Pick<GateResult, "metrics" | "broken" | "belowFloor">;

/**
 * Why the gate decided as it did, and what it could not compare.
 *
 * @param absent rows that a side did not answer.
 * @param pairs in the order of the metrics.
 */
export function reasonsOf(
  { metrics, broken, belowFloor }: Found,
  absent: readonly Row[],
  pairs: readonly Pairs[],
): string[] {
  const having = (outcome: MetricResult["outcome"]) =>
    metrics.filter((it) => it.outcome === outcome).flatMap(metricSentences);
  return [
    ...lostSentences(absent),
    ...broken.filter((it) => !it.alreadyBroken).map(brokenSentence),
    ...belowFloor.map(floorSentence),
    ...having("regressed"),
    ...having("inconclusive"),
    ...having("pass"),
    ...broken.filter((it) => it.alreadyBroken).map(brokenSentence),
    ...newSentences(absent),
    ...pairs.flatMap(({ added }, at) => addedSentence(metrics[at]?.name ?? "", added)),
  ];
}

function lostSentences(absent: readonly Row[]): string[] {
  const lost = absent.filter((it) => it.candidate === null && it.baseline !== null);
  if (lost.length === 0) return [];
  return [`The candidate has no answer where the baseline has one: ${rowList(lost)}.`];
}

function newSentences(absent: readonly Row[]): string[] {
  const [fresh, empty] = [
    absent.filter((it) => it.candidate !== null),
    absent.filter((it) => it.candidate === null && it.baseline === null),
  ];
  return [
    ...(fresh.length > 0 ? [`Not compared, the baseline has no answer: ${rowList(fresh)}.`] : []),
    ...(empty.length > 0 ? [`Not compared, no side has an answer: ${rowList(empty)}.`] : []),
  ];
}

function addedSentence(metric: string, added: readonly string[]): string[] {
  if (added.length === 0) return [];
  return [`${metric} was not compared where only the candidate has it: ${caseList(added)}.`];
}

function brokenSentence({ case: where, name, reason, alreadyBroken }: Broken): string {
  const since = alreadyBroken ? ", already broken by the baseline" : "";
  return `${where} breaks ${name}${since}: ${reason}`;
}

function floorSentence({ metric, mean, least, reason }: BelowFloor): string {
  if (mean === null)
    return `${metric} has a floor of ${least}, and no case has the metric (${reason}).`;
  return `${metric} is ${figure(mean)}, below its floor of ${least} (${reason}).`;
}

function metricSentences(result: MetricResult): string[] {
  const { name, missing, n } = result;
  const lost =
    missing.length > 0
      ? [`${name} is missing where the baseline has it: ${caseList(missing)}.`]
      : [];
  if (n === 0)
    return missing.length > 0 ? lost : [`No article has ${name} on both sides: nothing compared.`];
  return [...lost, comparison(result)];
}

function comparison(result: MetricResult): string {
  const { name, n, baselineMean, candidateMean, difference, interval, missing } = result;
  const [low, high] = interval ?? [0, 0];
  if (low === 0 && high === 0) return `${name} is the same in ${articles(n)}.`;
  const change = (difference ?? 0) < 0 ? "fell" : "rose";
  const means = `from ${figure(baselineMean)} to ${figure(candidateMean)}`;
  const range = `difference ${signed(difference)}, 95 % interval ${signed(low)} to ${signed(high)}`;
  const told = `${name} ${change} ${means} over ${articles(n)} (${range})`;
  return missing.length > 0 ? `${told}.` : `${told}: ${verdict(result)}`;
}

function verdict({ outcome, margin, pHolm, moreCases, n }: MetricResult): string {
  if (outcome === "regressed") return `more than the margin of ${margin}, p = ${chance(pHolm)}.`;
  if (outcome === "pass") return `a drop beyond the margin of ${margin} is ruled out.`;
  const open = `a drop beyond the margin of ${margin} is neither shown nor ruled out`;
  if (moreCases === null) return `${open}, and it lies too close to tell by more cases.`;
  const few = n < FEWEST ? ` (it takes ${FEWEST} at least)` : "";
  return `${open}; about ${articles(moreCases)} more would settle it${few}.`;
}

/** The names of at most five. */
function caseList(names: readonly string[]): string {
  const more = names.length - 5;
  return names.slice(0, 5).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function rowList(rows: readonly Row[]): string {
  return caseList(rows.map((it) => `${it.case} (repeat ${it.repeat})`));
}

function articles(count: number): string {
  return count === 1 ? "1 article" : `${count} articles`;
}

function figure(value: number | null): string {
  return value === null ? "nothing" : value.toFixed(3);
}

function signed(value: number | null): string {
  return figure(value).replace(/^(?=\d)/, "+");
}

function chance(p: number | null): string {
  return p === null ? "unknown" : p.toPrecision(2);
}
