import type { Judgement } from "./judging.ts";
import type { KillBench } from "./kill.ts";
import { MUTATIONS } from "./mutations/index.ts";
import type { JudgedClean, Mutant } from "./mutants.ts";

/** For the terminal of whoever mends the questions: what fired where nothing is wrong, and what did not. */
export function worstLists({ flaggedClean, missed }: KillBench, worst: number): string {
  if (worst === 0) return "";
  const lists = Object.keys(MUTATIONS).map((kind) =>
    missedList(
      kind,
      spread(
        missed.filter((it) => it.kind === kind),
        worst,
      ),
    ),
  );
  return [alarmList(spread(flaggedClean, worst)), ...lists].filter(Boolean).join("\n\n");
}

/** Some of many, from all over: neighbours are often of one article. */
function spread<One>(things: readonly One[], count: number): One[] {
  const step = Math.max(1, things.length / count);
  return Array.from(
    { length: Math.min(count, things.length) },
    (_, index) => things[Math.floor(index * step)],
  ).filter((thing) => thing !== undefined);
}

function alarmList(clean: readonly JudgedClean[]): string {
  const lines = clean.flatMap(({ id, summary, judgement }) => [
    `${judgement.score.toFixed(3)}  ${id}  ${oneLine(summary)}`,
    ...findingLines(judgement),
  ]);
  return ["False alarms", ...lines].join("\n");
}

function missedList(kind: string, mutants: readonly Mutant[]): string {
  if (mutants.length === 0) return "";
  const lines = mutants.flatMap(({ original, text, judgement }) => [
    `${original.judgement.score.toFixed(3)} → ${judgement.score.toFixed(3)}  ${original.id}  ${changeIn(original.summary, text)}`,
    ...findingLines(judgement),
  ]);
  return [`Missed: ${kind}`, ...lines].join("\n");
}

function findingLines({ judged }: Judgement): string[] {
  return judged.claims.flatMap(({ findings }) =>
    findings.map(
      ({ code, span, why }) => `  - ${code}${span === null ? "" : ` “${span}”`}: ${why}`,
    ),
  );
}

/** Words shown on each side of a change. */
const AROUND = 12;

/** What was changed, between braces, with some words around it. */
export function changeIn(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => oneLine(text).split(" "));
  if (!old || !now) return "";
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  const lead = now.slice(Math.max(0, start - AROUND), start);
  const rest = now.slice(now.length - end, now.length - end + AROUND);
  const [was, is] = [old, now].map((words) => words.slice(start, words.length - end).join(" "));
  return [...lead, `{${was} → ${is}}`, ...rest].join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
