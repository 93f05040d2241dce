import { setImmediate } from "node:timers/promises";
import { bodyRules, readPage, type Page } from "../../pipeline/index.ts";
import type { Note } from "../command.ts";
import { readData, type Sample } from "./data.ts";
import { readingOf } from "./readings.ts";
import { overallScore, pageF1, scoreText, type OverallScore, type TextScore } from "./shingles.ts";

/** What leaving out one rule does to one set of pages. */
export type RuleWorth = {
  readonly name: string;
  /** Why the rule is there. */
  readonly reason: string;
  /** The score without it. */
  readonly body: OverallScore;
  /** F1 with the rule less F1 without it: what it is worth. */
  readonly worth: number;
  /** The pages whose text differs without the rule, the one it helps most first. */
  readonly changes: readonly Change[];
};

/** A page a rule changes. */
export type Change = {
  readonly id: string;
  /** The page's F1 with the rule less its F1 without it; negative where the rule hurts. */
  readonly worth: number;
};

/** One set of pages, and what each rule is worth there, the dearest first. */
export type Ablation = {
  readonly data: string;
  readonly pages: number;
  /** The score with all rules. */
  readonly body: OverallScore;
  readonly rules: readonly RuleWorth[];
};

/** A way to read a page's body: with all rules, or without one. */
type ReadBody = (page: Page, without?: string) => Promise<string>;

/**
 * Reads the pages of each folder once with all rules and once without each.
 *
 * @throws {InputError} when a folder cannot be worked with, before any page is read.
 */
export async function ablate(folders: readonly string[], note: Note): Promise<Ablation[]> {
  const rules = await bodyRules();
  const sets: Task[] = [];
  for (const data of folders) {
    const { samples } = await readData(data);
    sets.push({ data, samples, rules, note });
  }
  const ablations: Ablation[] = [];
  for (const set of sets) ablations.push(await ablationOf(set));
  return ablations;
}

type Task = {
  readonly data: string;
  readonly samples: readonly Sample[];
  readonly rules: readonly { readonly name: string; readonly reason: string }[];
  readonly note: Note;
};

/** @param readBody defaults to Pulse's own reading in this thread. */
export async function ablationOf(
  { data, samples, rules, note }: Task,
  readBody: ReadBody = pulseBody,
): Promise<Ablation> {
  note(`${data}: ${samples.length} pages with all ${rules.length} rules`);
  const complete = await readAll(samples, (page) => readBody(page));
  const body = overallScore(complete.map(({ score }) => score));

  const worths: RuleWorth[] = [];
  for (const { name, reason } of rules) {
    note(`${data}: without rule ${worths.length + 1} of ${rules.length}, ${name}`);
    const reduced = await readAll(samples, (page) => readBody(page, name));
    const without = overallScore(reduced.map(({ score }) => score));
    const changes = changesBetween(complete, reduced);
    worths.push({ name, reason, body: without, worth: body.f1 - without.f1, changes });
  }
  const sorted = worths.toSorted((a, b) => b.worth - a.worth);
  return { data, pages: samples.length, body, rules: sorted };
}

type Read = { readonly id: string; readonly text: string; readonly score: TextScore };

async function readAll(
  samples: readonly Sample[],
  readBody: (page: Page) => Promise<string>,
): Promise<Read[]> {
  const reads: Read[] = [];
  for (const { id, page, truth } of samples) {
    const text = await readBody(page);
    reads.push({ id, text, score: scoreText(truth.articleBody, text) });
  }
  return reads;
}

async function pulseBody(page: Page, without?: string): Promise<string> {
  const options = without === undefined ? {} : { without };
  const { text } = await readingOf(page, (it) => readPage(it, options));
  // The second opinion may have opened a window, which is let go of when the event loop turns.
  await setImmediate();
  return text;
}

function changesBetween(complete: readonly Read[], reduced: readonly Read[]): Change[] {
  const changes = complete.flatMap(({ id, text, score }, index) => {
    const other = reduced[index];
    if (!other || other.text === text) return [];
    return { id, worth: pageF1(score) - pageF1(other.score) };
  });
  return changes.toSorted((a, b) => b.worth - a.worth);
}
