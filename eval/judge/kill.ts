import { isFlagged, rulesByFold } from "./alarms.ts";
import { bootstrap, type Interval } from "./bootstrap.ts";
import type { Author } from "./data.ts";
import { MUTATIONS } from "./mutations/index.ts";
import type { JudgedClean, Mutant } from "./mutants.ts";

/** Something that was flagged or not. */
type Flagged<One> = { readonly one: One; readonly flagged: boolean };

/** What fires on clean summaries, as shares of them. */
export type FalseAlarms = {
  readonly summaries: number;
  readonly articles: number;
  /** Flagged, by the rule chosen on the other folds. */
  readonly all: Interval;
  readonly byAuthor: Readonly<
    Record<Author, { readonly summaries: number; readonly share: number }>
  >;
  /** Every finding that occurs, flagging or not. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Findings that were too common to flag, in any fold. */
  readonly muted: readonly string[];
};

/** How many of the errors of a kind are seen. */
export type KillResult = {
  readonly kind: string;
  readonly mutants: number;
  /** Share of them flagged. */
  readonly kill: Interval;
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

export function killBench(clean: readonly JudgedClean[], mutants: readonly Mutant[]): KillBench {
  const ruleFor = rulesByFold(clean);
  const cleanFlags = clean.map((one) => ({
    one,
    flagged: isFlagged(one.judgement, ruleFor(one.doc)),
  }));
  const mutantFlags = mutants.map((one) => ({
    one,
    flagged: isFlagged(one.judgement, ruleFor(one.original.doc)),
  }));
  const muted = clean.flatMap(({ doc }) => [...ruleFor(doc).muted]);
  return {
    falseAlarms: falseAlarms(cleanFlags, [...new Set(muted)].toSorted()),
    kills: Object.keys(MUTATIONS).map((kind) =>
      killResult(
        kind,
        mutantFlags.filter(({ one }) => one.kind === kind),
      ),
    ),
    flaggedClean: cleanFlags.filter(({ flagged }) => flagged).map(({ one }) => one),
    missed: mutantFlags.filter(({ flagged }) => !flagged).map(({ one }) => one),
  };
}

function falseAlarms(
  clean: readonly Flagged<JudgedClean>[],
  muted: readonly string[],
): FalseAlarms {
  const docs = clean.map(({ one }) => one.doc);
  const by = (author: Author) => {
    const own = clean.filter(({ one }) => one.author === author);
    return { summaries: own.length, share: shareOf(own, ({ flagged }) => flagged) };
  };
  return {
    summaries: clean.length,
    articles: new Set(docs).size,
    all: shareInterval(
      docs,
      clean.map(({ flagged }) => flagged),
    ),
    byAuthor: { model: by("model"), person: by("person") },
    byCode: codeShares(clean.map(({ one }) => [...one.judgement.codes])),
    muted,
  };
}

function killResult(kind: string, mutants: readonly Flagged<Mutant>[]): KillResult {
  const docs = mutants.map(({ one }) => one.original.doc);
  const isBelow = ({ judgement, original }: Mutant) => judgement.score < original.judgement.score;
  return {
    kind,
    mutants: mutants.length,
    kill: shareInterval(
      docs,
      mutants.map(({ flagged }) => flagged),
    ),
    paired: shareInterval(
      docs,
      mutants.map(({ one }) => isBelow(one)),
    ),
    byCode: codeShares(
      mutants.map(({ one }) =>
        [...one.judgement.codes].filter((code) => !one.original.judgement.codes.has(code)),
      ),
    ),
  };
}

function shareInterval(docs: readonly string[], hits: readonly boolean[]): Interval {
  return bootstrap(docs, (weight = () => 1) => {
    let [sum, all] = [0, 0];
    for (const [index, doc] of docs.entries()) {
      const times = weight(doc);
      all += times;
      if (hits[index]) sum += times;
    }
    return sum / all;
  });
}

/** Each code with the share of texts that have it, the most frequent first. */
function codeShares(texts: readonly (readonly string[])[]): Record<string, number> {
  const codes = [...new Set(texts.flat())];
  const shares = codes.map((code) => [code, shareOf(texts, (it) => it.includes(code))] as const);
  return Object.fromEntries(shares.toSorted(([, a], [, b]) => b - a));
}

function shareOf<One>(things: readonly One[], has: (thing: One) => boolean): number {
  return things.length === 0 ? 0 : things.filter(has).length / things.length;
}
