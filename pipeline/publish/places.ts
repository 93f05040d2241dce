import { sentencesOf, type Brief, type Claim, type Sentence } from "../schema/index.ts";

/** A spot of a brief that rests on sentences of the article. */
export type Place = {
  /** Its id on the page. */
  readonly anchor: string;
  /** What readers call it. */
  readonly name: string;
  readonly claims: readonly Pick<Claim, "evidence">[];
};

/** A sentence the brief rests on, and the spots that cite it. */
export type CitedSentence = { readonly sentence: Sentence; readonly citedBy: readonly Place[] };

export const WHY_ANCHOR = "why-it-matters";

/** @param index counted from 0. */
export function takeawayAnchor(index: number): string {
  return `takeaway-${index + 1}`;
}

/** @param index of the paragraph, counted from 0. */
export function analysisAnchor(index: number): string {
  return `analysis-${index + 1}`;
}

/** The sentences a brief cites, each once, in the order of the article. */
export function citedSentences(brief: Brief): CitedSentence[] {
  const places = placesOf(brief);
  return sentencesOf(brief.article)
    .map((sentence) => ({ sentence, citedBy: places.filter((place) => cites(place, sentence)) }))
    .filter(({ citedBy }) => citedBy.length > 0);
}

function cites({ claims }: Place, { id }: Sentence): boolean {
  return claims.some(({ evidence }) => evidence.includes(id));
}

function placesOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Brief): Place[] {
  return [
    { anchor: WHY_ANCHOR, name: "Why It Matters", claims: [whyItMatters] },
    ...keyTakeaways.map((claim, index) => ({
      anchor: takeawayAnchor(index),
      name: `Takeaway ${index + 1}`,
      claims: [claim],
    })),
    ...pulseAnalysis.map(({ claims }, index) => ({
      anchor: analysisAnchor(index),
      name: `Analysis ${index + 1}`,
      claims,
    })),
  ];
}
