import type { Claim } from "../schema/index.ts";
import { mayHaveVerb } from "./english/clause.ts";
import { likenessOf, SAME } from "./likeness.ts";
import { isAddress, isLabelled, merit, quotedShare, worth, type Rank } from "./rank.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { danglingReferences } from "./references.ts";
import { isComplete, isQuestion, leans } from "./standing.ts";
import { saysHowOften, type Phrases } from "./phrases.ts";
import { termsOf } from "./terms.ts";

/** A paragraph of analysis, in words: it ends once it has enough, and never has more than the most. */
const LEAST_WORDS = 55;
const ENOUGH_WORDS = 75;
const MOST_WORDS = 110;

/** Share of the words a paragraph may take from a short text before others have theirs. */
const FAIR_SHARE = 0.75;

/** Longer sentences leave no room for another beside them. */
const MOST_SENTENCE_WORDS = 60;
const LEAST_ITEM_WORDS = 12;
/** The share of a sentence that may stand in quotation marks; the rest names the speaker. */
const MOST_QUOTED = 0.8;

/** The longest chain of sentences that lean on one another. */
const LONGEST_CHAIN = 3;

/** One paragraph of the analysis: which part of the article it is drawn from, and what it looks for. */
type Role = {
  /** Shares of the article's sentences, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly score: (sentence: ReadSentence) => number;
  /** Words with which the paragraph is long enough. */
  readonly enough: number;
};

/** A sentence with those it leans on, in the order of the article. */
type Chain = readonly ReadSentence[];

/**
 * Three paragraphs: what happened and before, what changes and its friction, what follows.
 *
 * Every paragraph is whole sentences in the order of the article, and none stands in two. Where
 * the text does not fill three paragraphs there are fewer.
 *
 * @param except the sentence that is told elsewhere.
 * @param told those that takeaways were made of: they are told again only where there would be fewer
 *   paragraphs without them.
 */
export function pulseAnalysis(
  reading: Reading,
  ranks: readonly Rank[],
  except: ReadSentence,
  told: ReadonlySet<ReadSentence>,
): Claim[][] {
  const usable = reading.sentences.filter((it) => it !== except && isUsable(it, reading));
  const fresh = usable.filter((it) => !told.has(it));
  const [apart, again] = [fresh, usable].map((it) => paragraphsOf(it, reading, ranks));
  const chosen = (again?.length ?? 0) > (apart?.length ?? 0) ? again : apart;
  return (chosen ?? []).map((it) => it.map(({ id, text }) => ({ text, evidence: [id] })));
}

function paragraphsOf(
  usable: readonly ReadSentence[],
  reading: Reading,
  ranks: readonly Rank[],
): ReadSentence[][] {
  const chains = chainsOf(impersonal(usable, reading), reading);
  const taken = new Set<ReadSentence>();
  const paragraphs = rolesFor(chains, reading, ranks).map((role) => {
    const paragraph = fill(role, chains, taken, reading.sentences.length);
    for (const sentence of paragraph) taken.add(sentence);
    return paragraph;
  });
  const [context = [], outlook = [], friction = []] = paragraphs;
  return [context, friction, outlook].filter((paragraph) => paragraph.length > 0);
}

/** "I" and "we" would read as Pulse's own words, so they are left out where enough is told beside them. */
function impersonal(sentences: readonly ReadSentence[], reading: Reading): readonly ReadSentence[] {
  const told = sentences.filter((it) => !isAddress(it, reading.vocabulary));
  return told.length >= sentences.length / 2 ? told : sentences;
}

/** Complete statements; a verbless one is a caption, as far as the writer knows the verbs. */
function isUsable(sentence: ReadSentence, reading: Reading): boolean {
  if (!isProse(sentence) || !isComplete(sentence, reading) || isQuestion(sentence)) return false;
  return !reading.english || mayHaveVerb(sentence);
}

/** Short items, labelled lines and quotations without their speaker do not make running text. */
function isProse(sentence: ReadSentence): boolean {
  const { kind, text, words, outline } = sentence;
  if (!outline.balanced || text.startsWith("(") || quotedShare(sentence) > MOST_QUOTED)
    return false;
  if (isLabelled(sentence)) return false;
  if (kind === "list-item") return words.length >= LEAST_ITEM_WORDS;
  return kind === "paragraph" && words.length <= MOST_SENTENCE_WORDS;
}

/** For each sentence that can be told, itself and what it leans on, back to one that stands alone. */
function chainsOf(usable: readonly ReadSentence[], reading: Reading): Chain[] {
  const chains = new Map<number, Chain>();
  for (const sentence of usable) {
    const unnamed = unnamedSubject(sentence, reading);
    if (unnamed === null && !leans(sentence, sentence.outline, reading.vocabulary)) {
      chains.set(sentence.order, [sentence]);
      continue;
    }
    const before = sentence.followsOn ? chains.get(sentence.order - 1) : undefined;
    if (!before || before.length >= LONGEST_CHAIN || !names(before, unnamed)) continue;
    chains.set(sentence.order, [...before, sentence]);
  }
  return [...chains.values()];
}

/** The terms of a subject that only a sentence before names, `The bill`, `Cruz`; null where it is plain. */
function unnamedSubject(sentence: ReadSentence, reading: Reading): ReadonlySet<string> | null {
  const { words, order } = sentence;
  if (danglingReferences(words, order, reading)[0] !== 0) return null;
  const verb = words.findIndex(({ finite }) => finite);
  return termsOf(words.slice(0, Math.max(1, verb)), reading.vocabulary);
}

function names(chain: Chain, subject: ReadonlySet<string> | null): boolean {
  if (subject === null) return true;
  return chain.some(({ terms }) => [...subject].some((term) => terms.has(term)));
}

/** What a cue of the paragraph's subject is worth beside the rank, and how many count. */
const CUE_WORTH = 0.25;
const MOST_CUES = 3;

/** In the order they are filled: the paragraph in the middle has the widest choice, so it waits. */
function rolesFor(
  chains: readonly Chain[],
  { vocabulary }: Reading,
  ranks: readonly Rank[],
): Role[] {
  const words = wordCount(chains.flatMap((chain) => chain.slice(-1)));
  const count = Math.min(3, Math.floor(words / LEAST_WORDS));
  const share = (FAIR_SHARE * words) / count;
  const enough = Math.max(LEAST_WORDS, Math.min(ENOUGH_WORDS, share));
  const scored = (base: (rank: Rank) => number, cues: Phrases) => (it: ReadSentence) => {
    const rank = ranks[it.order];
    return rank ? base(rank) + CUE_WORTH * Math.min(MOST_CUES, saysHowOften(it.words, cues)) : 0;
  };
  const context = { from: 0, to: count === 1 ? 1 : 0.5, score: scored(worth, new Map()), enough };
  const outlook = { from: 0.45, to: 1, score: scored(merit, vocabulary.outlook), enough };
  const friction = { from: 0.2, to: 0.85, score: scored(merit, vocabulary.friction), enough };
  return [context, outlook, friction].slice(0, count);
}

/** The best chains of the role's part of the article, until there is enough; empty if there never is. */
function fill(
  role: Role,
  chains: readonly Chain[],
  taken: ReadonlySet<ReadSentence>,
  total: number,
): ReadSentence[] {
  const open = chains.filter((chain) => {
    const at = ((chain[0]?.order ?? 0) + 0.5) / total;
    return at >= role.from && at <= role.to && !chain.some((it) => taken.has(it));
  });
  let chosen: ReadSentence[] = [];
  while (wordCount(chosen) < role.enough) {
    const next = bestAddition(role, open, chosen);
    if (!next) break;
    chosen = [...chosen, ...next].sort((a, b) => a.order - b.order);
  }
  return wordCount(chosen) >= LEAST_WORDS ? chosen : [];
}

/** What standing next to a chosen sentence is worth: neighbours read as one thought. */
const NEIGHBOUR_WORTH = 1;

/** The sentences the best chain would add; null when nothing fits. */
function bestAddition(
  role: Role,
  open: readonly Chain[],
  chosen: readonly ReadSentence[],
): ReadSentence[] | null {
  const room = MOST_WORDS - wordCount(chosen);
  let best: ReadSentence[] | null = null;
  let highest = -Infinity;
  for (const chain of open) {
    const added = chain.filter((it) => !chosen.includes(it));
    if (added.length === 0 || wordCount(added) > room || repeats(added, chosen)) continue;
    const mean = added.reduce((sum, it) => sum + role.score(it), 0) / added.length;
    const score = mean + (isNeighbour(added, chosen) ? NEIGHBOUR_WORTH : 0);
    if (score > highest) [best, highest] = [added, score];
  }
  return best;
}

function repeats(added: readonly ReadSentence[], chosen: readonly ReadSentence[]): boolean {
  return added.some(({ terms }) => chosen.some((it) => likenessOf(it.terms, terms) > SAME));
}

function isNeighbour(added: readonly ReadSentence[], chosen: readonly ReadSentence[]): boolean {
  return added.some(({ order, followsOn }) =>
    chosen.some(
      (it) => (followsOn && it.order === order - 1) || (it.followsOn && it.order === order + 1),
    ),
  );
}

function wordCount(sentences: readonly ReadSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}
