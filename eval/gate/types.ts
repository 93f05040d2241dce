/** What a metric gave one case, by the metric's name; null where it does not apply. */
export type Scores = Readonly<Record<string, number | null>>;

/** One case as both sides answered it; null for a side that has no answer at all. */
export type Row = {
  readonly case: string;
  /** The article: cases that share one are no independent witnesses, so they count as one. */
  readonly cluster: string;
  /** Which of several answers to the same case. */
  readonly repeat: number;
  readonly candidate: Scores | null;
  readonly baseline: Scores | null;
};

/** A metric that decides. More is better. */
export type Metric = {
  readonly name: string;
  /** How much lower it may be and still count as no worse, in the metric's own unit. */
  readonly margin: number;
};

/** What must hold in every case, and does not hold for the candidate. */
export type Broken = {
  readonly case: string;
  readonly name: string;
  readonly reason: string;
  /** Whether the baseline breaks the same in the same case. */
  readonly alreadyBroken: boolean;
};

export type Floor = {
  /** The least that the candidate's mean may be. */
  readonly least: number;
  readonly reason: string;
};

export type GateInput = {
  /** At most five: the more metrics decide, the larger a drop has to be to be seen. */
  readonly metrics: readonly Metric[];
  readonly rows: readonly Row[];
  readonly invariants: readonly Broken[];
  /** By the metric's name, which need not be one of those that decide. */
  readonly floors: Readonly<Record<string, Floor>>;
};

export type GateOutcome = "pass" | "regressed" | "inconclusive";

/** A metric in figures, over the articles that have it on both sides; null where there are none. */
export type MetricResult = {
  readonly name: string;
  readonly margin: number;
  /** Articles. */
  readonly n: number;
  readonly baselineMean: number | null;
  readonly candidateMean: number | null;
  /** The candidate's mean less the baseline's: below 0 it got worse. */
  readonly difference: number | null;
  /** Where the difference would lie in 95 of 100 sets of articles like these. */
  readonly interval: readonly [low: number, high: number] | null;
  /** How often chance alone would show a drop like this, and the same corrected for the number of metrics. */
  readonly p: number | null;
  readonly pHolm: number | null;
  readonly outcome: GateOutcome;
  /** About how many more articles would settle it; null when it is settled, or no number would. */
  readonly moreCases: number | null;
  /** The cases that lost most, at most five. */
  readonly worst: readonly { readonly case: string; readonly difference: number }[];
  /** The cases in which the baseline has it and the candidate does not. */
  readonly missing: readonly string[];
};

/** A floor that the candidate's mean lies below; null when nothing has the metric. */
export type BelowFloor = Floor & { readonly metric: string; readonly mean: number | null };

export type GateResult = {
  readonly outcome: GateOutcome;
  readonly metrics: readonly MetricResult[];
  readonly broken: readonly Broken[];
  readonly belowFloor: readonly BelowFloor[];
  /** Sentences for a reader, those that decide first. */
  readonly reasons: readonly string[];
};
