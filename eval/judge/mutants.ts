import { seededRandom } from "../statistics/random.ts";
import type { Clean } from "./data.ts";
import { seedOf } from "./folds.ts";
import type { Judge, Judgement } from "./judging.ts";
import { MUTATIONS } from "./mutations/index.ts";
import { readSource, type Elsewhere, type Material } from "./mutations/material.ts";
import { namesIn } from "./mutations/names.ts";

/** A clean summary as Pulse judges it. */
export type JudgedClean = Clean & { readonly judgement: Judgement };

/** A clean summary with one error planted in it. */
export type Mutant = {
  /** The kind of error; see `MUTATIONS`. */
  readonly kind: string;
  /** What it was planted in. */
  readonly original: JudgedClean;
  readonly text: string;
  readonly judgement: Judgement;
};

/** Judges the clean summaries as they are. */
export function judgeClean(
  clean: readonly Clean[],
  judges: ReadonlyMap<string, Judge>,
): JudgedClean[] {
  return clean.flatMap((it) => {
    const judge = judges.get(it.doc);
    return judge ? [{ ...it, judgement: judge.judge(it.summary) }] : [];
  });
}

/** Plants every kind of error once in every clean summary that has a place for it, and judges them. */
export function plantErrors(
  clean: readonly JudgedClean[],
  judges: ReadonlyMap<string, Judge>,
): Mutant[] {
  const materials = materialsOf(clean, judges);
  return clean.flatMap((original) => {
    const material = materials.get(original.id);
    const judge = judges.get(original.doc);
    if (!material || !judge) return [];
    return Object.keys(MUTATIONS).flatMap((kind) => {
      const planted = plant(kind, material, seededRandom(seedOf(`${kind} ${original.id}`)));
      if (planted === null) return [];
      return [
        {
          kind,
          original: preparedOf(original, planted.original, judge),
          text: planted.text,
          judgement: judge.judge(planted.text),
        },
      ];
    });
  });
}

function plant(kind: string, material: Material, random: () => number) {
  const { prepare, mutate } = MUTATIONS[kind] ?? {};
  const prepared = prepare ? prepare(material, random) : material;
  const text = prepared && mutate ? mutate(prepared, random) : null;
  if (prepared === null || text === null || text === prepared.summary) return null;
  return { original: prepared.summary, text };
}

function preparedOf(original: JudgedClean, summary: string, judge: Judge): JudgedClean {
  if (summary === original.summary) return original;
  return { ...original, summary, judgement: judge.judge(summary) };
}

function materialsOf(
  clean: readonly Clean[],
  judges: ReadonlyMap<string, Judge>,
): ReadonlyMap<string, Material> {
  const sources = new Map(
    [...judges].map(([doc, { source, claimsOf }]) => [doc, readSource(source, claimsOf(source))]),
  );
  const read = clean.flatMap(({ id, doc, summary }) => {
    const [source, sentences] = [sources.get(doc), judges.get(doc)?.claimsOf(summary)];
    return source && sentences ? [{ id, doc, summary, sentences, source }] : [];
  });
  const written = read.map(({ doc, summary, sentences, source }) => ({
    doc,
    sentences,
    names: namesIn(summary, source).map(({ text }) => text),
  }));
  const elsewhere = (doc: string): Elsewhere => {
    const others = written.filter((it) => it.doc !== doc);
    return {
      sentences: others.flatMap((it) => it.sentences),
      names: [...new Set(others.flatMap((it) => it.names))],
    };
  };
  return new Map(read.map(({ id, doc, ...it }) => [id, { ...it, elsewhere: elsewhere(doc) }]));
}
