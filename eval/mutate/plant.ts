/* Errors planted in briefs: in one claim each, judged again as if its writer had written so. */
import {
  openJudge,
  PULSE_VERSION,
  sentencesOf,
  USUAL_ALLOWANCE,
  type Brief,
  type Claim,
  type Draft,
  type JudgedClaim,
} from "../../pipeline/index.ts";
import type { Subject } from "../evaluation.ts";
import { seedOf } from "../judge/folds.ts";
import { shuffled } from "../judge/mutations/draw.ts";
import { MUTATIONS } from "../judge/mutations/index.ts";
import { readSource, type Elsewhere, type Source } from "../judge/mutations/material.ts";
import { namesIn } from "../judge/mutations/names.ts";
import { seededRandom } from "../statistics/random.ts";

/** Kinds of errors that a single claim can hold. */
export const KINDS: readonly string[] = [
  ...["number", "date", "magnitude or unit", "name from elsewhere", "in-source name", "role swap"],
  ...[
    "negation",
    "antonym",
    "hedge removed",
    "quote altered",
    "invented sentence",
    "foreign sentence",
  ],
];

/** A brief with one error in it. */
export type Planted = {
  readonly kind: string;
  readonly subject: Subject;
  /** The claim as it is now. */
  readonly text: string;
};

/** Plants each kind of error in each brief in English that has a place for it: the errors are English ones. */
export function plantErrors(subjects: readonly Subject[]): Planted[] {
  const english = subjects.filter(({ article }) => article.language === "en");
  const materials = new Map(english.map((it) => [it.case, materialOf(it)]));
  const judge = openJudge({
    pulseVersion: PULSE_VERSION,
    allowances: { usual: USUAL_ALLOWANCE, publishers: [] },
  });
  return english.flatMap((subject) =>
    KINDS.flatMap((kind) => {
      const planted = plantedIn(subject, kind, materials);
      if (planted === null) return [];
      const brief = judge(planted.draft);
      return [{ kind, text: planted.text, subject: { ...subject, brief } }];
    }),
  );
}

type Read = {
  readonly source: Source;
  readonly names: readonly string[];
  readonly texts: readonly string[];
};

function materialOf({ brief }: Subject): Read {
  const sentences = sentencesOf(brief.article).map(({ text }) => text);
  const source = readSource([brief.article.title, ...sentences].join(" "), sentences);
  const texts = claimsOf(brief).map(({ text }) => text);
  const names = texts.flatMap((text) => namesIn(text, source).map((it) => it.text));
  return { source, names: [...new Set(names)], texts };
}

function plantedIn(subject: Subject, kind: string, materials: ReadonlyMap<string, Read>) {
  const random = seededRandom(seedOf(`${kind} ${subject.case}`));
  const own = materials.get(subject.case);
  const mutate = MUTATIONS[kind]?.mutate;
  if (own === undefined || mutate === undefined) return null;
  const elsewhere = elsewhereOf(subject.case, materials);
  for (const { text } of shuffled(claimsOf(subject.brief), random)) {
    const material = { summary: text, sentences: [text], source: own.source, elsewhere };
    const changed = mutate(material, random);
    if (changed !== null && changed !== text)
      return { text: changed, draft: draftWith(subject.brief, text, changed) };
  }
  return null;
}

function elsewhereOf(name: string, materials: ReadonlyMap<string, Read>): Elsewhere {
  const others = [...materials].filter(([other]) => other !== name).map(([, it]) => it);
  return {
    sentences: others.flatMap(({ texts }) => texts),
    names: [...new Set(others.flatMap(({ names }) => names))],
  };
}

function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Brief): JudgedClaim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap(({ claims }) => claims)];
}

/** The draft that a brief was judged from. */
export function draftOf(brief: Brief): Draft {
  const { article, channel, type, routingReason: reason, language, provenance } = brief;
  const { writer, limits, usage } = provenance;
  const plain = ({ text, evidence }: JudgedClaim): Claim => ({ text, evidence });
  return {
    ...{ article, writer, limits, usage, language },
    routing: { channel, type, reason },
    whyItMatters: plain(brief.whyItMatters),
    keyTakeaways: brief.keyTakeaways.map(plain),
    pulseAnalysis: brief.pulseAnalysis.map(({ claims }) => claims.map(plain)),
  };
}

/** The same with one claim in other words. */
function draftWith(brief: Brief, text: string, changed: string): Draft {
  const draft = draftOf(brief);
  const reworded = (it: Claim): Claim => (it.text === text ? { ...it, text: changed } : it);
  return {
    ...draft,
    whyItMatters: reworded(draft.whyItMatters),
    keyTakeaways: draft.keyTakeaways.map(reworded),
    pulseAnalysis: draft.pulseAnalysis.map((claims) => claims.map(reworded)),
  };
}
