import lexrank from "lexrank.js";
import { SummarizerManager } from "node-summarizer";
import sum from "sum";
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from "ts-textrank";
import { linesOf } from "../lines.ts";
import { seededRandom } from "../../statistics/random.ts";

/** What a newcomer would take from npm instead of Pulse, used as its README says. */
export type Peer = {
  readonly name: string;
  /** @returns sentences of the text, a line each; none where the peer finds no summary or throws. */
  summarize(text: string): Promise<readonly string[]>;
};

/** As many as Lead-3 has. */
const SENTENCES = 3;

export const PEERS: readonly Peer[] = [
  peer("node-summarizer TextRank", async (text) => {
    const result = await withSeed(() => new SummarizerManager(text, SENTENCES).getSummaryByRank());
    return apart(result);
  }),
  peer("node-summarizer frequency", (text) =>
    apart(new SummarizerManager(text, SENTENCES).getSummaryByFrequency()),
  ),
  peer("ts-textrank", (text) => textRank.summarize(text, "en")),
  peer("lexrank.js", (text) => {
    const ranked = lexrank(text).flat();
    const best = ranked.toSorted((a, b) => b.weight - a.weight).slice(0, SENTENCES);
    return best.toSorted((a, b) => a.index - b.index).map((sentence) => sentence.text);
  }),
  peer("sum", (text) => sum({ corpus: text, nSentences: SENTENCES }).sentences),
];

/** The damping and the order of its README. */
const textRank = new Summarizer(
  new AbsoluteSummarizerConfig(
    SENTENCES,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    Summarizer.SORT_OCCURENCE,
  ),
  new NullLogger(),
);

type Summarize = (text: string) => Promise<readonly string[]> | readonly string[];

function peer(name: string, summarize: Summarize): Peer {
  return {
    name,
    async summarize(text) {
      try {
        const lines = await summarize(text);
        return lines.map((line) => line.replace(/\s+/g, " ").trim());
      } catch {
        return [];
      }
    },
  };
}

type Result = Awaited<ReturnType<SummarizerManager["getSummaryByRank"]>>;

/** node-summarizer puts its sentences one behind the other without a space. */
function apart(result: Result): readonly string[] {
  if (result instanceof Error || result.summary instanceof Error) return [];
  return linesOf(result.summary.replace(/(?<=[\p{Ll}\p{N}][.!?]["'”’]?)(?=["'“‘]?\p{Lu})/gu, "\n"));
}

/** node-summarizer walks at random; here it walks the same way every time. */
async function withSeed<Value>(work: () => Promise<Value>): Promise<Value> {
  const { random } = Math;
  Math.random = seededRandom(1);
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}
