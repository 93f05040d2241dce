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
  const cloth = evidence.flatMap((sentence, of) => sentence.terms.map((term) => ({ ...term, of })));
  let state: State = { unbegun: 0, ends: cloth.map(() => Infinity) };
  for (const term of terms)
    state = laid(state, cloth, { isIt: matcher(term, forms), foreign: foreignCost(term) });
  return 1 - Math.min(state.unbegun, ...state.ends) / most;
}

type ClothWord = Term & { readonly of: number };

/** The least cost so far: of having used no word of the evidence yet, and of having used this one last. */
type State = { readonly unbegun: number; readonly ends: readonly number[] };

function foreignCost({ tells }: Term): number {
  return tells ? FOREIGN_WORD : FOREIGN_FUNCTION_WORD;
}

/** A word of the claim: which words of the evidence it is, and what it costs to be none. */
type Patch = { readonly isIt: (word: ClothWord) => boolean; readonly foreign: number };

function laid({ unbegun, ends }: State, cloth: readonly ClothWord[], patch: Patch): State {
  const { isIt, foreign } = patch;
  const anywhere = Math.min(unbegun, Math.min(...ends) + SEAM);
  const before = leastInSentence(ends, cloth, 1);
  const after = leastInSentence(ends, cloth, -1);
  const next = ends.map((cost, at) => {
    const word = cloth[at];
    if (!word || !isIt(word)) return cost + foreign;
    const run = word.of === cloth[at - 1]?.of ? (ends[at - 1] ?? Infinity) : Infinity;
    const moved = Math.min((before[at] ?? Infinity) + CUT, (after[at] ?? Infinity) + TURN);
    return Math.min(cost + foreign, run, moved, anywhere);
  });
  return { unbegun: unbegun + foreign, ends: next };
}

function matcher({ word, tells }: Term, forms: TermIndex["forms"]): Patch["isIt"] {
  if (!tells) return (other) => !other.tells && other.word === word;
  const same = new Set(forms(word));
  return (other) => other.tells && same.has(other.word);
}

/** For each word, the least cost of the words before it (or after it) in its sentence. */
function leastInSentence(
  ends: readonly number[],
  cloth: readonly ClothWord[],
  step: 1 | -1,
): number[] {
  const least = new Array<number>(ends.length).fill(Infinity);
  for (let count = 1; count < ends.length; count += 1) {
    const at = step === 1 ? count : ends.length - 1 - count;
    const from = at - step;
    if (cloth[from]?.of !== cloth[at]?.of) continue;
    least[at] = Math.min(least[from] ?? Infinity, ends[from] ?? Infinity);
  }
  return least;
}
