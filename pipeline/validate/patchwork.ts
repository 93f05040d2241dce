import type { IndexedSentence, Term, TermIndex } from "./terms.ts";

/*
 * A claim is laid over its evidence as a quilt is cut from cloth: words that stand side by side in the
 * evidence cost nothing, and every cut, every seam and every patch of other cloth costs something. The
 * cheapest way counts. What a fault costs is set by hand: a cut within a sentence (which every summary
 * makes) little, words turned round more, a seam between two sentences (where one's subject may get the
 * other's verb) yet more, and a word that stands nowhere in the evidence most.
 */

const CUT = 0.4;
const TURN = 0.8;
const SEAM = 1;
const FOREIGN_WORD = 1.6;
/** One that says nothing itself is changed in most honest rewording. */
const FOREIGN_FUNCTION_WORD = 0.3;

/** How whole the claim comes out of its evidence: 1 word for word, 0 when no word of it stands there. */
export function patchworkOf(
  terms: readonly Term[],
  evidence: readonly IndexedSentence[],
  forms: TermIndex["forms"],
): number {
  const most = terms.reduce((sum, term) => sum + foreignCost(term), 0);
  if (most === 0) return evidence.length === 0 ? 0 : 1;
  const { size, pieces } = clothOf(evidence);
  let unbegun = 0;
  let ends: Float64Array = new Float64Array(size).fill(Infinity);
  let next: Float64Array = new Float64Array(size);
  for (const term of terms) {
    const words = term.tells ? forms(term.word) : [term.word];
    const foreign = foreignCost(term);
    lay(words, pieces, { unbegun, ends, next, foreign });
    [ends, next] = [next, ends];
    unbegun += foreign;
  }
  return 1 - Math.min(unbegun, leastOf(ends)) / most;
}

/** A sentence of the evidence: where its words begin and end among all of them, and where each stands in it. */
type Piece = { readonly from: number; readonly to: number } & Pick<
  IndexedSentence,
  "telling" | "small"
>;

/** All words of the evidence in a row. */
function clothOf(evidence: readonly IndexedSentence[]) {
  let size = 0;
  const pieces = evidence.map(({ terms, telling, small }): Piece => ({
    from: size,
    to: (size += terms.length),
    telling,
    small,
  }));
  return { size, pieces };
}

/** What it takes to lay the next word of the claim. */
type Laying = {
  /** The least cost so far of having used no word of the evidence yet. */
  readonly unbegun: number;
  /** That of having used the one at each place last; infinite where no word of the claim has come to it. */
  readonly ends: Float64Array;
  /** The same with the next word, which is written here. */
  readonly next: Float64Array;
  /** The cost of the word beside the evidence. */
  readonly foreign: number;
};

function foreignCost({ tells }: Term): number {
  return tells ? FOREIGN_WORD : FOREIGN_FUNCTION_WORD;
}

/** Lays the next word of the claim: on one of the places where it stands, or beside the evidence. */
function lay(
  words: readonly string[],
  pieces: readonly Piece[],
  { unbegun, ends, next, foreign }: Laying,
): void {
  for (let at = 0; at < ends.length; at += 1) next[at] = (ends[at] ?? Infinity) + foreign;
  // From another sentence, and never dearer than from this one.
  const seamed = Math.min(unbegun, leastOf(ends) + SEAM);
  for (const { from, to, telling, small } of pieces) {
    for (const word of words) {
      // "One" says nothing, and a 1 does; they are one word.
      for (const places of [telling().get(word), small().get(word)]) {
        for (const place of places ?? []) {
          const at = from + place;
          const least = Math.min(seamed, leastWithin(ends, from, to, at));
          next[at] = Math.min(least, next[at] ?? Infinity);
        }
      }
    }
  }
}

function leastOf(costs: Float64Array): number {
  let least = Infinity;
  for (const cost of costs) if (cost < least) least = cost;
  return least;
}

/** The least cost of coming to a place from any of its sentence, those from one place up to another. */
function leastWithin(ends: Float64Array, from: number, to: number, at: number): number {
  let least = Infinity;
  for (let last = from; last < to; last += 1) {
    const cost = (ends[last] ?? Infinity) + costWithin(last, at);
    if (cost < least) least = cost;
  }
  return least;
}

/** What it costs to go on from one place of a sentence to another. */
function costWithin(from: number, at: number): number {
  if (at === from + 1) return 0;
  return at > from ? CUT : TURN;
}
