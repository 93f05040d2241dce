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
  const cloth = clothOf(evidence);
  let state: State = { unbegun: 0, ends: cloth.sentenceOf.map(() => Infinity) };
  for (const term of terms) {
    const words = term.tells ? forms(term.word) : [term.word];
    const places = words.flatMap((word) => cloth.places.get(word) ?? []);
    state = laid(state, places, { foreign: foreignCost(term), sentenceOf: cloth.sentenceOf });
  }
  return 1 - Math.min(state.unbegun, ...state.ends) / most;
}

/** All words of the evidence in a row: where each stands, and of which sentence each place is. */
function clothOf(evidence: readonly IndexedSentence[]) {
  const places = new Map<string, number[]>();
  const sentenceOf = evidence.flatMap(({ terms }, sentence) => terms.map(() => sentence));
  const words = evidence.flatMap(({ terms }) => terms.map(({ word }) => word));
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return { places, sentenceOf };
}

/**
 * The least cost so far: of having used no word of the evidence yet, and of having used the one at each
 * place last; infinite where no word of the claim has come to it.
 */
type State = { readonly unbegun: number; readonly ends: readonly number[] };

function foreignCost({ tells }: Term): number {
  return tells ? FOREIGN_WORD : FOREIGN_FUNCTION_WORD;
}

/** Lays the next word of the claim: on one of the places where it stands, or beside the evidence. */
function laid(
  { unbegun, ends }: State,
  places: readonly number[],
  { foreign, sentenceOf }: { readonly foreign: number; readonly sentenceOf: readonly number[] },
): State {
  const next = ends.map((cost) => cost + foreign);
  for (const at of places) {
    let least = Math.min(unbegun, next[at] ?? Infinity);
    ends.forEach((cost, from) => {
      if (cost === Infinity) return;
      const moved = sentenceOf[from] === sentenceOf[at] ? costWithin(from, at) : SEAM;
      least = Math.min(least, cost + moved);
    });
    next[at] = least;
  }
  return { unbegun: unbegun + foreign, ends: next };
}

/** What it costs to go on from one place of a sentence to another. */
function costWithin(from: number, at: number): number {
  if (at === from + 1) return 0;
  return at > from ? CUT : TURN;
}
