import type { SentenceId } from "../schema/index.ts";
import type { Reading } from "./reading.ts";
import type { TermIndex } from "./terms.ts";
import { present } from "./lists.ts";

/** More sentences than this would be a summary of the article, not the evidence of one claim. */
const MOST_SENTENCES = 3;

/** A further sentence must hold at least this share of the claim's weight that those before lack. */
const LEAST_GAIN = 0.1;

/** What two neighbouring words are worth that stand in one sentence, beside what each is worth alone. */
const PAIR = 0.5;

/**
 * The sentences of the article that say most of what a claim says: one to three of them, in the order of
 * the article; none when no word of the claim stands in any.
 *
 * Words count by how few sentences hold them, and two neighbours more when one sentence holds both. Each
 * sentence is chosen for what the ones before it lack; of two as good, the earlier.
 */
export function alignedTo(text: string, reading: Reading): SentenceId[] {
  const index = reading.index();
  const pieces = piecesOf(tellingWords(text, reading), index);
  const all = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const chosen: number[] = [];
  let open: readonly Piece[] = pieces;
  while (chosen.length < MOST_SENTENCES) {
    const best = bestFor(open, index.sentences.length);
    if (best === null || (chosen.length > 0 && best.gain < LEAST_GAIN * all)) break;
    chosen.push(best.place);
    open = open.filter(({ holders }) => !holders.includes(best.place));
  }
  const inOrder = chosen.sort((one, other) => one - other);
  return present(inOrder, (place) => index.sentences[place]?.id);
}

/** A word of a claim or two neighbours, what it is worth, and which sentences hold it. */
type Piece = { readonly weight: number; readonly holders: readonly number[] };

function tellingWords(text: string, reading: Reading): string[] {
  const terms = reading.claim(text).terms();
  return terms.filter(({ tells }) => tells).map(({ word }) => word);
}

function piecesOf(words: readonly string[], index: TermIndex): Piece[] {
  const all = words.map((word): Piece => ({
    weight: index.weight(word),
    holders: index.holders(word),
  }));
  const pairs = all.slice(1).map((piece, at) => paired(all[at] ?? piece, piece));
  const alone = all.filter((_, at) => words.indexOf(words[at] ?? "") === at);
  return [...alone, ...pairs];
}

function paired(one: Piece, other: Piece): Piece {
  return {
    weight: (PAIR * (one.weight + other.weight)) / 2,
    holders: other.holders.filter((place) => one.holders.includes(place)),
  };
}

function bestFor(open: readonly Piece[], sentences: number) {
  const gains = new Float64Array(sentences);
  for (const { weight, holders } of open)
    for (const place of holders) gains[place] = (gains[place] ?? 0) + weight;
  let gain = 0;
  for (const it of gains) if (it > gain) gain = it;
  return gain === 0 ? null : { place: gains.indexOf(gain), gain };
}
