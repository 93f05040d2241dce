import type { Aligned } from "./grounding.ts";
import { cosine, countsOf, gramsOf, mean, share, type Bag, type Source } from "./reading.ts";

/** Words that mean somebody or something said before. */
const PRONOUNS = wordSet("he she it they his her their its him them this that these those such");
const PERSONAL = wordSet("i we you my our your me us");
const CONNECTIVES = wordSet("and but so or because however also then meanwhile although while yet");

/** How a summary goes on from sentence to sentence. */
export function flowFeatures(summary: readonly Aligned[], source: Source) {
  const openings = summary.map(({ sentence }) => sentence.words[0] ?? "");
  const words = summary.flatMap(({ sentence }) => sentence.words);
  const content = summary.flatMap(({ sentence }) => sentence.content);
  return {
    ...orderFeatures(summary.map(({ at }) => at)),
    ...linkFeatures(
      summary.map(({ sentence }) => countsOf(sentence.content)),
      source,
    ),
    pronounOpenings: share(openings, (word) => PRONOUNS.has(word)),
    connectiveOpenings: share(openings, (word) => CONNECTIVES.has(word)),
    pronouns: share(words, (word) => PRONOUNS.has(word)),
    personal: share(words, (word) => PERSONAL.has(word)),
    repeatedTriples: repeated(gramsOf(words, 3)),
    repeatedPairs: repeated(gramsOf(content, 2)),
    repeatedContent: repeated(content),
    doubled: Number(words.some((word, at) => at > 0 && word === words[at - 1])),
    wholeStarts: share(summary, ({ sentence }) => isEdge(sentence.words, source, [0, 1])),
    wholeEnds: share(summary, ({ sentence }) => isEdge(sentence.words, source, [-1, -2])),
  };
}

/** The order of what the sentences are most like in the article. */
function orderFeatures(places: readonly number[]) {
  const steps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
  const pairs = places.flatMap((at, index) => places.slice(index + 1).map((later) => later - at));
  const far = (step: number) => Math.log(1 + Math.max(0, step));
  return {
    inversions: share(pairs, (step) => step < 0),
    samePlace: share(pairs, (step) => step === 0),
    firstIsEarliest: Number(places.every((at) => at >= (places[0] ?? 0))),
    nextSentence: share(steps, (step) => step === 1),
    stepLength: mean(steps.map((step) => far(Math.abs(step)))),
    stepBack: mean(steps.map((step) => far(-step))),
  };
}

/** What the sentences have in common, as an entity grid counts it (Barzilay & Lapata 2008), with stems for entities. */
function linkFeatures(bags: readonly Bag[], { weight }: Source) {
  const neighbours = bags.slice(1).map((bag, at) => [bags[at] ?? bag, bag] as const);
  const likes = bags.flatMap((one, at) =>
    bags.slice(at + 1).map((other) => cosine(one, other, weight)),
  );
  const given = bags.slice(1).map((bag, at) => {
    const before = new Set(bags.slice(0, at + 1).flatMap((it) => [...it.keys()]));
    return share([...bag.keys()], (stem) => before.has(stem));
  });
  return {
    neighbourCosine: mean(neighbours.map(([one, other]) => cosine(one, other, weight))),
    mostAlike: Math.max(0, ...likes),
    linked: share(neighbours, ([one, other]) => [...other.keys()].some((it) => one.has(it))),
    given: mean(given),
  };
}

function repeated(things: readonly string[]): number {
  return things.length === 0 ? 0 : 1 - new Set(things).size / things.length;
}

/** Whether a sentence begins or ends where one of the article does, and is not cut out of its middle. */
function isEdge(words: readonly string[], { sentences }: Source, places: readonly number[]) {
  return sentences.some((it) => places.every((at) => it.words.at(at) === words.at(at)));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
