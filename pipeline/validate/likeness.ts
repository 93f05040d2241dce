import { placedOf } from "./names/placed.ts";
import type { Reading, SentencePassage } from "./reading.ts";
import { patchworkOf } from "./patchwork.ts";
import { toneOf } from "./polarity/tone.ts";
import { tellingOf, type IndexedSentence, type TermIndex } from "./terms.ts";
import { gathered, present } from "./lists.ts";

/** How a claim is like its evidence; every one from 0 to 1, and higher for a claim better supported. */
export type Likeness = {
  /** How little has to be cut, joined and added to make the claim from its evidence; see `patchworkOf`. */
  readonly whole: number;
  /** Cosine of the claim and the sentence it is most like, words weighted by how telling they are. */
  readonly close: number;
  /** Share of the weight of the claim's words that one sentence holds alone. */
  readonly held: number;
  /** Share of neighbouring words of the claim that stand about as near each other in one sentence. */
  readonly near: number;
  /** The same of words with one other between them, which moreover stand in that order. */
  readonly ordered: number;
  /** How far its names stand where the article has them; see `placedOf`. */
  readonly placed: number;
  /** How little it denies, reverses or takes for certain that its evidence does not; see `toneOf`. */
  readonly tone: number;
};

/** How much further apart two words may stand in the evidence than in the claim. */
const SLACK = 3;

/** Compares a claim with the sentences it rests on. A claim that rests on none is like nothing. */
export function likenessOf(
  text: string,
  cited: readonly SentencePassage[],
  reading: Reading,
): Likeness {
  const index = reading.index();
  const evidence = present(cited, ({ id }) => index.sentence(id));
  const terms = reading.claim(text).terms();
  const weighed = sharesOf(tellingOf(terms), evidence, index);
  const found = gathered(terms, ({ word, tells }, at) => {
    if (!tells) return [];
    const forms = index.forms(word);
    return [{ at, places: evidence.map(({ telling }) => placesOf(forms, telling())) }];
  });
  return {
    whole: patchworkOf(terms, evidence, index.forms),
    close: Math.max(0, ...weighed.map(({ cosine }) => cosine)),
    held: Math.max(0, ...weighed.map(({ share }) => share)),
    near: shareOfPairs(found, { apart: 1, inOrder: false }),
    ordered: shareOfPairs(found, { apart: 2, inOrder: true }),
    placed: placedOf(text, cited, reading.roster()),
    tone: toneOf(text, cited, reading),
  };
}

function placesOf(
  forms: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const [first = "", ...more] = forms;
  const found = places.get(first) ?? NOWHERE;
  return more.length === 0
    ? found
    : [...found, ...gathered(more, (form) => places.get(form) ?? NOWHERE)];
}

const NOWHERE: readonly number[] = [];

/** How the words of a claim and of each sentence are shared, by weight. */
function sharesOf(
  words: ReadonlySet<string>,
  evidence: readonly IndexedSentence[],
  { forms, weight }: TermIndex,
) {
  const asked = Array.from(words, (word) => ({ forms: forms(word), weight: weight(word) }));
  const all = sumsOf(asked, () => true);
  return evidence.map(({ telling, squares: own }) => {
    const held = telling();
    const shared = sumsOf(asked, (it) => it.forms.some((form) => held.has(form)));
    if (shared.weights === 0) return { cosine: 0, share: 0 };
    return {
      cosine: shared.squares / Math.sqrt(all.squares * own()),
      share: shared.weights / all.weights,
    };
  });
}

type Weighed = { readonly forms: readonly string[]; readonly weight: number };

/** What the weights of some words come to, and the squares of them. */
function sumsOf(words: readonly Weighed[], isCounted: (word: Weighed) => boolean) {
  let [weights, squares] = [0, 0];
  for (const word of words) {
    if (!isCounted(word)) continue;
    weights += word.weight;
    squares += word.weight ** 2;
  }
  return { weights, squares };
}

/** A word of the claim: which one it is, and where it stands in each sentence of the evidence. */
type Found = { readonly at: number; readonly places: readonly (readonly number[])[] };
type PairRule = { readonly apart: number; readonly inOrder: boolean };

/** A claim of too few words to make a pair is judged by them alone: nothing is out of place. */
function shareOfPairs(found: readonly Found[], rule: PairRule): number {
  const pairs = found.slice(rule.apart).map((second, at) => [found[at] ?? second, second] as const);
  if (pairs.length === 0) return 1;
  return pairs.filter(([first, second]) => isKept(first, second, rule)).length / pairs.length;
}

function isKept(one: Found, other: Found, { inOrder }: PairRule): boolean {
  const furthest = other.at - one.at + SLACK;
  return one.places.some((firsts, sentence) =>
    firsts.some((first) =>
      other.places[sentence]?.some((second) => {
        const apart = inOrder ? second - first : Math.abs(second - first);
        return apart > 0 && apart <= furthest;
      }),
    ),
  );
}
