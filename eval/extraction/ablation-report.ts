import type { Ablation, RuleWorth } from "./ablation.ts";
import { columns } from "../columns.ts";

/** A smaller change of a page's F1 is not told from none. */
const NOTICEABLE = 0.0005;

/** One set of pages for people, the dearest rule first. */
export function ablationTable({ data, pages, body, rules }: Ablation): string {
  const heading = [
    "without",
    "F1",
    "precision",
    "recall",
    "worth",
    "changes",
    "helps",
    "hurts",
    "most",
    "page",
  ];
  const all = ["(nothing)", ...[body.f1, body.precision, body.recall].map(score)];
  const rows = rules.map((rule) => ruleRow(rule));
  return `${data}: ${pages} pages\n\n${columns([heading, all, ...rows], { words: [0, 9] })}`;
}

function ruleRow(rule: RuleWorth): string[] {
  const { name, body, worth } = rule;
  const most = mostOn(rule);
  return [
    name,
    ...[body.f1, body.precision, body.recall].map(score),
    signed(worth, 4),
    String(rule.changes.length),
    String(helped(rule)),
    String(hurt(rule)),
    most ? signed(most.worth, 3) : "",
    most?.id.slice(0, 12) ?? "",
  ];
}

/** What the sets say together: which rules are not worth having. */
export function summary(ablations: readonly Ablation[]): string {
  const lines = wholesOf(ablations)
    .filter(({ helps, worth }) => helps <= 1 || worth <= 0)
    .map(({ name, helps, hurts, worth, reason }) => [
      name,
      signed(worth, 4),
      String(helps),
      String(hurts),
      reason,
    ]);
  if (lines.length === 0) return "Every rule helps more than one page, and is worth having.";
  const heading = [
    "helps one page at most, or costs more than it gives",
    "worth",
    "helps",
    "hurts",
    "reason",
  ];
  return columns([heading, ...lines], { words: [0, 4] });
}

/** All sets for programs, without a line break. */
export function ablationLine(ablations: readonly Ablation[]): string {
  return JSON.stringify({
    sets: ablations.map(({ data, pages, body, rules }) => ({
      data,
      pages,
      f1: round(body.f1),
      precision: round(body.precision),
      recall: round(body.recall),
      rules: rules.map((rule) => ({
        name: rule.name,
        f1: round(rule.body.f1),
        precision: round(rule.body.precision),
        recall: round(rule.body.recall),
        worth: round(rule.worth),
        changed: rule.changes.length,
        helps: helped(rule),
        hurts: hurt(rule),
        most: round(mostOn(rule)?.worth ?? 0),
        page: mostOn(rule)?.id ?? null,
      })),
    })),
    rules: wholesOf(ablations).map(({ name, helps, hurts, worth }) => ({
      name,
      worth: round(worth),
      helps,
      hurts,
    })),
  });
}

/** A rule over all sets. */
type Whole = {
  readonly name: string;
  readonly reason: string;
  /** The mean of what it is worth in each set. */
  readonly worth: number;
  readonly helps: number;
  readonly hurts: number;
};

function wholesOf(ablations: readonly Ablation[]): Whole[] {
  const names = new Set(ablations.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const wholes = [...names].map((name) => {
    const rules = ablations.flatMap((it) => it.rules.filter((rule) => rule.name === name));
    return {
      name,
      reason: rules[0]?.reason ?? "",
      worth: sum(rules.map(({ worth }) => worth)) / rules.length,
      helps: sum(rules.map(helped)),
      hurts: sum(rules.map(hurt)),
    };
  });
  return wholes.toSorted((a, b) => b.worth - a.worth);
}

function helped({ changes }: RuleWorth): number {
  return changes.filter(({ worth }) => worth > NOTICEABLE).length;
}

function hurt({ changes }: RuleWorth): number {
  return changes.filter(({ worth }) => worth < -NOTICEABLE).length;
}

/** The page it changes most, for better or worse. */
function mostOn({ changes }: RuleWorth): RuleWorth["changes"][number] | undefined {
  return changes.toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth))[0];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function score(value: number): string {
  return value.toFixed(4);
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(digits)}`;
}

function round(value: number): number {
  return Number(value.toFixed(5));
}
