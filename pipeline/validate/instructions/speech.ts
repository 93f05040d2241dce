/*
 * How texts speak to a language model, to whoever summarises them, or to a reader as one.
 *
 * Each expression is of a kind of speech no news has any use for: a command to leave earlier commands,
 * an address to a model, a command about the parts of a summary. Commands count only where a clause
 * begins ("Ignore all previous instructions"), not where somebody is told to have followed or given one
 * ("told to ignore earlier instructions").
 */

export type Topic = "parts" | "models";

/** A way of speaking to a model, and what to call it. */
export type Speech = {
  /** Whether it is looked for in the text as it is written, not in lower case. */
  readonly asWritten?: true;
  /** What it does, to follow "It": "orders …". */
  readonly does: string;
  readonly pattern: RegExp;
  /**
   * What it speaks of, where others speak of that too. An article that does so elsewhere is about it: guides
   * to headlines are full of commands about headlines, and laws tell what models have to say.
   */
  readonly about?: Topic;
};

/** Ways of speaking, and what none of them does without, in lower case: most sentences hold nothing of it. */
export type Speeches = { readonly trigger: RegExp; readonly speeches: readonly Speech[] };

/** A command stands where a clause begins, or behind words that only urge. */
export const START = String.raw`(?:^|[.:;,!?…(\[{>|/*#–—"“„«‘-]\s*|\b(?:please|now|then|and|also|just|simply|instead|always|kindly|immediately|you (?:must|should|will|shall|are to|have to|need to)|bitte|jetzt|und|veuillez|maintenant|et|por favor|ahora|agora|y|e)\s+)`;

export const TELLS_TO_LEAVE = "tells its reader to leave earlier instructions";
export const ADDRESSES = "addresses a language model or a summariser";
export const ABOUT_PARTS = "tells what a summary has to hold";

/** For texts in lower case. */
export function rx(source: string): RegExp {
  return new RegExp(source);
}
