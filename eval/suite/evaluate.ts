/* A variant briefs every case, and each brief is scored. */
import {
  openPulse,
  PULSE_VERSION,
  readSettings,
  SettingsError,
  StageError,
  type Brief,
  type Held,
  type Published,
  type Unfinished,
} from "../../pipeline/index.ts";
import { InputError, type Note } from "../command.ts";
import type { Evaluation, ScoredCase, Subject, Variant } from "../evaluation.ts";
import { INVARIANTS } from "../invariants.ts";
import { SCORERS } from "../scorers/index.ts";
import type { CaseSource } from "./sources.ts";

export type EvaluateOptions = {
  readonly cases: readonly CaseSource[];
  readonly variant: Variant;
  /** How often each case is briefed. */
  readonly repeats: number;
  /** In US dollars; null for no limit. */
  readonly maxCost: number | null;
  /** Hears how far it is. */
  readonly note: Note;
};

/** What came of a run: what is kept of it, and the briefs for whoever wants to look. */
export type Run = { readonly evaluation: Evaluation; readonly subjects: readonly Subject[] };

/**
 * Briefs all cases and scores the briefs. The same cases, replies and code give the same bytes.
 *
 * @throws {InputError} when the variant cannot work at all.
 */
export async function evaluate(options: EvaluateOptions): Promise<Run> {
  const { cases, variant, repeats, note } = options;
  const pulse = opened(options);
  const scored: ScoredCase[] = [];
  const subjects: Subject[] = [];
  try {
    for (let repeat = 1; repeat <= repeats; repeat += 1) {
      let done = 0;
      for await (const outcome of pulse.brief(cases.map(({ source }) => source))) {
        const at = cases[done];
        done += 1;
        if (at === undefined) continue;
        note(`${variant.writer}: ${done} of ${cases.length}, ${at.name}`);
        const subject = subjectOf(outcome, at, repeat);
        if (subject !== null) subjects.push(subject);
        scored.push(scoredCase(outcome, at.name, repeat, subject));
      }
    }
  } catch (thrown) {
    throw asInput(thrown);
  } finally {
    await pulse.close();
  }
  const prompts = new Set(subjects.flatMap(({ brief }) => brief.provenance.writer.prompt ?? []));
  const { writer } = variant;
  return {
    evaluation: { format: 1, pulse: PULSE_VERSION, writer, prompts: [...prompts], cases: scored },
    subjects,
  };
}

/** @throws {InputError} when the variant cannot work at all. */
export function opened({ variant, maxCost }: Pick<EvaluateOptions, "variant" | "maxCost">) {
  const given = {
    PULSE_WRITER: variant.writer,
    ...(variant.prompts !== null && { PULSE_PROMPTS: variant.prompts }),
    ...(maxCost !== null && { PULSE_MAX_COST: String(maxCost) }),
  };
  try {
    return openPulse({ settings: readSettings(undefined, given) });
  } catch (thrown) {
    throw asInput(thrown);
  }
}

/** A writer that cannot work at all, as for want of its key, is for whoever named it to mend. */
function asInput(thrown: unknown): unknown {
  const isTheirs = thrown instanceof StageError || thrown instanceof SettingsError;
  return isTheirs ? new InputError(thrown.message, { cause: thrown }) : thrown;
}

type Outcome = Published | Held | Unfinished;

function subjectOf(outcome: Outcome, { name, truth }: CaseSource, repeat: number): Subject | null {
  if ("error" in outcome) return null;
  const brief = outcome.outcome === "held" ? outcome.brief : outcome.publication.brief;
  return { case: name, repeat, article: brief.article, brief, truth };
}

function scoredCase(
  outcome: Outcome,
  name: string,
  repeat: number,
  subject: Subject | null,
): ScoredCase {
  const failure = "error" in outcome ? failureOf(outcome) : null;
  return {
    ...{ case: name, repeat, failure },
    scores: subject === null ? {} : scoresOf(subject),
    broken: subject === null ? [] : brokenIn(subject),
    ...chargeOf(subject?.brief ?? null),
  };
}

function failureOf({ error: { code, message } }: Unfinished): ScoredCase["failure"] {
  return { code, message };
}

/** Every scorer's word on a brief. */
export function scoresOf(subject: Subject): ScoredCase["scores"] {
  return Object.fromEntries(SCORERS.map(({ name, score }) => [name, score(subject)]));
}

export function brokenIn(subject: Subject): ScoredCase["broken"] {
  return INVARIANTS.flatMap(({ name, broken }) =>
    broken(subject).map((reason) => ({ name, reason })),
  );
}

function chargeOf(brief: Brief | null): Pick<ScoredCase, "cost" | "tokens"> {
  const usage = brief?.provenance.usage ?? null;
  if (usage === null) return { cost: null, tokens: null };
  return { cost: usage.cost, tokens: usage.inputTokens + usage.outputTokens };
}
