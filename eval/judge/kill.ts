import { isFlagged, isLow, newCodes, rulesByFold, type AlarmRule } from "./alarms.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import type { Author } from "./data.ts";
import { MUTATIONS } from "./mutations/index.ts";
import type { JudgedClean, Mutant } from "./mutants.ts";
import { codeShares, shareInterval, shareOf } from "./shares.ts";

/** What fires on clean summaries, as shares of them. */
export type FalseAlarms = {
  readonly summaries: number;
  readonly articles: number;
  /** Flagged, by the rule chosen on the other folds. */
  readonly all: Interval;
  /** Those of them that are flagged by a finding. */
  readonly byFindings: number;
  /** Those that scores alone would flag, and the findings count for nothing. */
  readonly byScoreAlone: number;
  readonly byAuthor: Readonly<Record<Author, AuthorShare>>;
  /** Every finding that occurs, flagging or not. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Findings that were too common to flag, in any fold. */
  readonly muted: readonly string[];
};

type AuthorShare = { readonly summaries: number; readonly share: number };

/** How many of the errors of a kind are seen. */
export type KillResult = {
  readonly kind: string;
  readonly mutants: number;
  /** Share of them flagged. */
  readonly kill: Interval;
  /** Share of them that scores alone would flag. */
  readonly byScoreAlone: Interval;
  /** Share of the summaries they were made of that are flagged without the error. */
  readonly flaggedBefore: number;
  /** Share of them that score below the summary they were made of. */
  readonly paired: Interval;
  /** The findings that the error brought, as shares of the mutants. */
  readonly byCode: Readonly<Record<string, number>>;
};

export type KillBench = {
  readonly falseAlarms: FalseAlarms;
  readonly kills: readonly KillResult[];
  /** For those who read them. */
  readonly flaggedClean: readonly JudgedClean[];
  readonly missed: readonly Mutant[];
};

const NEVER = { scale: "score", below: 0 } as const;

/** The rule by which texts about an article are flagged. */
type RuleFor = (doc: string) => AlarmRule;

/**
 * Counts false alarms and the errors seen, by rules chosen on other articles than those counted.
 *
 * What is clean is what people judged faithful, which is what models wrote. Of references, which nobody has
 * judged and which tell things their article does not, only the share is told that would be flagged.
 *
 * @param all clean summaries and references.
 */
export function killBench(all: readonly JudgedClean[], planted: readonly Mutant[]): KillBench {
  const clean = all.filter(isJudged);
  const mutants = planted.filter(({ original }) => isJudged(original));
  const ruleFor = rulesByFold(clean, mutants);
  return {
    falseAlarms: falseAlarms(clean, all, ruleFor),
    kills: Object.keys(MUTATIONS).map((kind) =>
      killResult(
        kind,
        mutants.filter((it) => it.kind === kind),
        ruleFor,
      ),
    ),
    flaggedClean: clean.filter((it) => isFlagged(it.judgement, ruleFor(it.doc))),
    missed: mutants.filter((it) => !isFlagged(it.judgement, ruleFor(it.original.doc))),
  };
}

function isJudged({ author }: JudgedClean): boolean {
  return author === "model";
}

function falseAlarms(
  clean: readonly JudgedClean[],
  all: readonly JudgedClean[],
  ruleFor: RuleFor,
): FalseAlarms {
  const flagged = ({ judgement, doc }: JudgedClean) => isFlagged(judgement, ruleFor(doc));
  const by = (author: Author) => {
    const own = all.filter((it) => it.author === author);
    return { summaries: own.length, share: shareOf(own, flagged) };
  };
  return {
    summaries: clean.length,
    articles: new Set(clean.map(({ doc }) => doc)).size,
    all: shareInterval(clean, ({ doc }) => doc, flagged),
    byFindings: shareOf(clean, ({ judgement, doc }) =>
      isFlagged(judgement, { ...ruleFor(doc), threshold: NEVER }),
    ),
    byScoreAlone: shareOf(clean, ({ judgement, doc }) => isLow(judgement, ruleFor(doc))),
    byAuthor: { model: by("model"), person: by("person") },
    byCode: codeShares(clean.map(({ judgement }) => [...judgement.codes])),
    muted: [...new Set(clean.flatMap(({ doc }) => [...ruleFor(doc).muted]))].toSorted(),
  };
}

function killResult(kind: string, mutants: readonly Mutant[], ruleFor: RuleFor): KillResult {
  const docOf = ({ original }: Mutant) => original.doc;
  return {
    kind,
    mutants: mutants.length,
    kill: shareInterval(mutants, docOf, (it) => isFlagged(it.judgement, ruleFor(docOf(it)))),
    byScoreAlone: shareInterval(mutants, docOf, (it) => isLow(it.judgement, ruleFor(docOf(it)))),
    flaggedBefore: shareOf(mutants, ({ original }) =>
      isFlagged(original.judgement, ruleFor(original.doc)),
    ),
    paired: shareInterval(
      mutants,
      docOf,
      ({ judgement, original }) => judgement.score < original.judgement.score,
    ),
    byCode: codeShares(mutants.map(newCodes)),
  };
}
