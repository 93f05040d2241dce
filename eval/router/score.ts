/** One text: what an editor answered and what the router did. */
export type Answer = {
  readonly id: string;
  readonly expected: string;
  readonly given: string;
  readonly reason: string;
};

/** How often one label was right. */
export type LabelScore = {
  readonly label: string;
  readonly texts: number;
  /** Of the answers with this label, the share that is right; null when there is none. */
  readonly precision: number | null;
  /** Of the texts with this label, the share that got it; null when there is none. */
  readonly recall: number | null;
};

export type Score = {
  readonly texts: number;
  readonly accuracy: number;
  /** Share of texts that were left to an editor. */
  readonly abstained: number;
  /** Of the texts that were filed, the share filed rightly; null when none was. */
  readonly precisionOfFiled: number | null;
  readonly labels: readonly LabelScore[];
};

/** The answer of a router that abstains, and of an editor whom no channel fits. */
export const UNFILED = "Unfiled";

export function scoreOf(answers: readonly Answer[]): Score {
  const filed = answers.filter(({ given }) => given !== UNFILED);
  const labels = [...new Set(answers.flatMap(({ expected, given }) => [expected, given]))];
  return {
    texts: answers.length,
    accuracy: share(answers, isRight) ?? 0,
    abstained: 1 - filed.length / answers.length,
    precisionOfFiled: share(filed, isRight),
    labels: labels.toSorted().map((label) => labelScore(label, answers)),
  };
}

function labelScore(label: string, answers: readonly Answer[]): LabelScore {
  const expected = answers.filter((it) => it.expected === label);
  const given = answers.filter((it) => it.given === label);
  return {
    label,
    texts: expected.length,
    precision: share(given, isRight),
    recall: share(expected, isRight),
  };
}

function isRight({ expected, given }: Answer): boolean {
  return expected === given;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
