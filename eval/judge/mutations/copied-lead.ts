import type { Mutate } from "./material.ts";

/** The lead of an article is its first sentences, up to this many. */
const SENTENCES = 3;
/** Fewer words are no more than a long quotation. */
const LEAST_WORDS = 40;

/** Hands in the beginning of the article in place of a summary. */
export const copyLead: Mutate = ({ source }) => {
  const lead = source.sentences.slice(0, SENTENCES).join(" ");
  return lead.split(/\s+/u).length < LEAST_WORDS ? null : lead;
};
