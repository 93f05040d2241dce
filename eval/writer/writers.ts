import { countWords, extractiveWriter, StageError, type Article } from "../../pipeline/index.ts";
import type { Note } from "../command.ts";
import type { ReadArticle } from "./articles.ts";
import { linesOf } from "./lines.ts";
import { PEERS } from "./peers/peers.ts";
import { prepare } from "./rouge.ts";
import { scoresOf, type Scores } from "./score.ts";

/** A writer, and what it made of each article. */
export type Column = { readonly name: string; readonly pieces: readonly Piece[] };

export type Piece = {
  /** A takeaway or a sentence each; none when there is nothing to say. */
  readonly lines: readonly string[];
  /** How long the writing alone took, in milliseconds. */
  readonly ms: number;
  readonly scores: Scores;
};

const LEAD_SENTENCES = 3;

/** Articles that everybody writes once before the clock runs. */
const WARM_UP = 40;

/** Lets everybody write about all articles, one article at a time. */
export async function columnsOf(
  articles: readonly ReadArticle[],
  withPeers: boolean,
  note: Note,
): Promise<Column[]> {
  const pulse = await columnOf("Pulse", articles, async ({ article }) => takeaways(article));
  const lead = await columnOf("Lead-3", articles, ({ sentences }) =>
    sentences.slice(0, LEAD_SENTENCES),
  );
  const words = new Map(
    articles.map(({ doc }, index) => [doc, wordsOf(pulse.pieces[index]?.lines ?? [])]),
  );
  const cut = await columnOf("Lead, as long as Pulse", articles, ({ doc, sentences }) =>
    firstWords(sentences, words.get(doc) ?? 0),
  );
  const columns = [pulse, lead, cut];
  for (const peer of withPeers ? PEERS : []) {
    note(peer.name);
    columns.push(await columnOf(peer.name, articles, ({ text }) => peer.summarize(text)));
  }
  return columns;
}

/** Words in all, as Pulse counts them. */
export function wordsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + countWords(line), 0);
}

type Lines = readonly string[];
type Write = (article: ReadArticle) => Lines | Promise<Lines>;

async function columnOf(
  name: string,
  articles: readonly ReadArticle[],
  write: Write,
): Promise<Column> {
  for (const article of articles.slice(0, WARM_UP)) await write(article);
  const pieces: Piece[] = [];
  for (const article of articles) {
    const start = performance.now();
    const lines = await write(article);
    const ms = performance.now() - start;
    const references = article.references.map((it) => prepare(linesOf(it).join("\n")));
    pieces.push({ lines, ms, scores: scoresOf(prepare(lines.join("\n")), references) });
  }
  return { name, pieces };
}

const writer = extractiveWriter();
const context = { signal: new AbortController().signal, now: () => new Date(0), emit: () => {} };

/** An article that is refused has no takeaways, which costs its whole score. */
async function takeaways(article: Article | null): Promise<Lines> {
  if (article === null) return [];
  try {
    const { keyTakeaways } = await writer.write(article, context);
    return keyTakeaways.map(({ text }) => text);
  } catch (thrown) {
    if (!(thrown instanceof StageError)) throw thrown;
    return [];
  }
}

/** The beginning of the sentences: as many words as were asked for, where there are as many. */
function firstWords(sentences: Lines, words: number): Lines {
  const lines: string[] = [];
  let left = words;
  for (const sentence of sentences) {
    const kept: string[] = [];
    for (const piece of sentence.split(/\s+/u)) {
      if (left <= 0) break;
      kept.push(piece);
      left -= countWords(piece);
    }
    if (kept.length > 0) lines.push(kept.join(" "));
  }
  return lines;
}
