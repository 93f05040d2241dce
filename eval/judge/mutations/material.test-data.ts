import { seededRandom } from "../../statistics/random.ts";
import { readSource, type Elsewhere, type Material, type Mutate } from "./material.ts";

const NOWHERE: Elsewhere = { sentences: [], names: [] };

/** A summary of an article, both short enough to be cut at their full stops. */
export function materialOf(
  summary: string,
  source: string,
  elsewhere: Partial<Elsewhere> = {},
): Material {
  return {
    summary,
    sentences: sentencesOf(summary),
    source: readSource(source, sentencesOf(source)),
    elsewhere: { ...NOWHERE, ...elsewhere },
  };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+/u);
}

const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);

/** All that a mutation makes of a summary, with many seeds, each once and in order. */
export function mutantsOf(mutate: Mutate, material: Material): string[] {
  const made = SEEDS.map((seed) => mutate(material, seededRandom(seed)));
  return [...new Set(made)].filter((text) => text !== null).toSorted();
}
