import { seededRandom } from "../statistics/random.ts";
import { MOST_DEVIATIONS } from "./scale.ts";

/** Two questions in a row, whether a feature's place is above a threshold; four answers. */
export type Tree = {
  readonly feature: string;
  readonly above: number;
  readonly no: Branch;
  readonly yes: Branch;
};

type Branch = {
  readonly feature: string;
  readonly above: number;
  readonly no: number;
  readonly yes: number;
};

/** By feature, for each text. */
export type Places = ReadonlyMap<string, Float64Array>;

const TREES = 100;
const RATE = 0.05;
/** Each tree learns from this share of the texts, and each question is about one of this share of the features. */
const TEXTS_SHARE = 0.5;
const FEATURES_SHARE = 0.15;
const LEAST_TEXTS = 8;
/** Questions are asked at places this far apart. */
const STEP = 0.25;
const THRESHOLDS = (2 * MOST_DEVIATIONS) / STEP;
const SEED = 20_260_317;

/**
 * Boosted trees (Friedman 2001, stochastic): each learns what those before it have left over. They are
 * kept here since ml-random-forest, the nearest library, grows forests and boosts nothing.
 */
export function fitTrees(places: Places, targets: readonly number[]): Tree[] {
  const random = seededRandom(SEED);
  const names = [...places.keys()];
  const left = Float64Array.from(targets);
  const trees: Tree[] = [];
  for (let count = 0; count < TREES; count += 1) {
    const texts = [...left.keys()].filter(() => random() < TEXTS_SHARE);
    const pick = () => names.filter(() => random() < FEATURES_SHARE);
    const tree = grow(texts, { places, left, pick });
    if (tree === null) continue;
    trees.push(tree);
    for (const [at, value] of left.entries())
      left[at] = value - answer(tree, (name) => places.get(name)?.[at] ?? 0);
  }
  return trees;
}

/** @param placeOf the place of a feature of the text that is asked about. */
export function answer(tree: Tree, placeOf: (feature: string) => number): number {
  const branch = placeOf(tree.feature) > tree.above ? tree.yes : tree.no;
  return placeOf(branch.feature) > branch.above ? branch.yes : branch.no;
}

type Growing = {
  readonly places: Places;
  readonly left: Float64Array;
  readonly pick: () => readonly string[];
};

function grow(texts: readonly number[], growing: Growing): Tree | null {
  const split = bestSplit(texts, growing);
  if (split === null) return null;
  const { feature, above } = split;
  return { feature, above, no: branchOf(split.no, growing), yes: branchOf(split.yes, growing) };
}

function branchOf(texts: readonly number[], growing: Growing): Branch {
  const split = bestSplit(texts, growing);
  const flat = RATE * meanLeft(texts, growing);
  if (split === null) return { feature: "", above: 0, no: flat, yes: flat };
  const [no, yes] = [split.no, split.yes].map((part) => RATE * meanLeft(part, growing));
  return { feature: split.feature, above: split.above, no: no ?? flat, yes: yes ?? flat };
}

function meanLeft(texts: readonly number[], { left }: Growing): number {
  return texts.reduce((sum, at) => sum + (left[at] ?? 0), 0) / Math.max(1, texts.length);
}

/** The question after which the least is left over; null where none parts the texts. */
function bestSplit(texts: readonly number[], { places, left, pick }: Growing) {
  let best = { feature: "", above: 0, gain: 0 };
  for (const feature of pick()) {
    const split = bestThreshold(texts, places.get(feature) ?? left, left);
    if (split.gain > best.gain) best = { feature, ...split };
  }
  if (best.gain === 0) return null;
  const { feature, above } = best;
  const asked = places.get(feature) ?? left;
  const [no, yes] = [false, true].map((isAbove) =>
    texts.filter((at) => (asked[at] ?? 0) > above === isAbove),
  );
  return { feature, above, no: no ?? [], yes: yes ?? [] };
}

function bestThreshold(texts: readonly number[], places: Float64Array, left: Float64Array) {
  const bins = binned(texts, places, left);
  const all = bins.reduce((sum, bin) => sum + bin.sum, 0);
  let best = { above: 0, gain: 0 };
  let [count, sum] = [0, 0];
  for (const [at, bin] of bins.slice(0, -1).entries()) {
    count += bin.count;
    sum += bin.sum;
    const others = texts.length - count;
    if (count < LEAST_TEXTS || others < LEAST_TEXTS) continue;
    const gain = sum ** 2 / count + (all - sum) ** 2 / others - all ** 2 / texts.length;
    if (gain > best.gain) best = { above: (at + 1) * STEP - MOST_DEVIATIONS, gain };
  }
  return best;
}

/** How many texts have their place in each step, and the sum of what is left of them. */
function binned(texts: readonly number[], places: Float64Array, left: Float64Array) {
  const bins = Array.from({ length: THRESHOLDS }, () => ({ count: 0, sum: 0 }));
  for (const at of texts) {
    const step = Math.ceil(((places[at] ?? 0) + MOST_DEVIATIONS) / STEP) - 1;
    const bin = bins[Math.max(0, step)];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.sum += left[at] ?? 0;
  }
  return bins;
}
