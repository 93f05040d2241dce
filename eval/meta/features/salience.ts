import type { Aligned } from "./grounding.ts";
import { cosine, countsOf, gramsOf, mean, share, type Bag, type Source } from "./reading.ts";

const MAIN_STEMS = 20;
/** News tells in its first sentences what it is about. */
const LEAD_SENTENCES = 3;

/** How much of what the article is about a summary says. */
export function salienceFeatures(summary: readonly Aligned[], source: Source) {
  const content = summary.flatMap(({ sentence }) => sentence.content);
  const bag = countsOf(content);
  const main = new Set(
    [...source.bag]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MAIN_STEMS)
      .map(([stem]) => stem),
  );
  const taken = [...bag.keys()].reduce((sum, stem) => sum + (source.bag.get(stem) ?? 0), 0);
  return {
    divergence: -divergence(bag, source.bag),
    mainRecall: share([...main], (stem) => bag.has(stem)),
    mainPrecision: share(content, (stem) => main.has(stem)),
    mass: taken / total(source.bag),
    centroid: cosine(bag, source.bag, () => 1),
    centroidTelling: cosine(bag, source.bag, source.weight),
    compression: Math.log((1 + content.length) / (1 + source.words.length)),
    ...leadFeatures(summary, bag, source),
    ...placeFeatures(
      summary.map(({ at }) => at),
      source,
    ),
  };
}

function leadFeatures(summary: readonly Aligned[], bag: Bag, source: Source) {
  const lead = source.sentences.slice(0, LEAD_SENTENCES);
  const leadBag = countsOf(lead.flatMap(({ content }) => content));
  const grams = new Set(summary.flatMap(({ sentence }) => gramsOf(sentence.words, 2)));
  const leadGrams = new Set(lead.flatMap(({ words }) => gramsOf(words, 2)));
  return {
    lead: cosine(bag, leadBag, source.weight),
    leadRecall: share([...leadBag.keys()], (stem) => bag.has(stem)),
    leadPairs: share([...leadGrams], (gram) => grams.has(gram)),
    firstSentence: share([...(source.bags[0]?.keys() ?? [])], (stem) => bag.has(stem)),
  };
}

/** Where in the article the sentences are that the summary's are most like. */
function placeFeatures(places: readonly number[], { centrality }: Source) {
  const last = Math.max(1, centrality.length - 1);
  const far = (place: number) => Math.log(1 + place);
  const central = places.map((at) => share(centrality, (it) => it <= (centrality[at] ?? 0)));
  return {
    place: mean(places) / last,
    placeLog: mean(places.map(far)),
    firstPlace: far(places[0] ?? 0),
    earliest: far(Math.min(last, ...places)),
    latest: far(Math.max(0, ...places)),
    fromLead: share(places, (at) => at < LEAD_SENTENCES),
    central: mean(central),
    mostCentral: Math.max(0, ...central),
  };
}

/** Of Jensen and Shannon, in bits. */
function divergence(one: Bag, other: Bag): number {
  const [ones, others] = [total(one), total(other)];
  let sum = 0;
  for (const stem of new Set([...one.keys(), ...other.keys()])) {
    const [p, q] = [(one.get(stem) ?? 0) / ones, (other.get(stem) ?? 0) / others];
    sum += surprise(p, (p + q) / 2) + surprise(q, (p + q) / 2);
  }
  return sum;
}

function surprise(p: number, middle: number): number {
  return p === 0 ? 0 : (p * Math.log2(p / middle)) / 2;
}

function total(bag: Bag): number {
  return Math.max(
    1,
    [...bag.values()].reduce((sum, count) => sum + count, 0),
  );
}
