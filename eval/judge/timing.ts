import { openChecker } from "../../pipeline/index.ts";
import { quantile } from "../statistics/descriptive.ts";
import type { JudgeData } from "./data.ts";
import { grouped } from "../groups.ts";
import type { Judge } from "./judging.ts";

/** Milliseconds. */
export type Times = { readonly median: number; readonly p95: number; readonly briefs: number };

/** One sentence, five takeaways and three paragraphs of three sentences. */
const CLAIMS = 15;
/** An article of a usual length, in sentences. */
const SENTENCES = { least: 30, most: 50 };
/** Briefs until the code is as fast as it gets. */
const WARM_UP = 20;
const MOST_BRIEFS = 200;
const TRIES = 3;

/**
 * How long it takes to judge a brief: the article read for judging, and as many claims as a brief has,
 * each of them aligned, as one that cites nothing. They are sentences of summaries of the article, and
 * where these are too few, of the article.
 */
export async function timeBriefs(
  { sources, labelled, clean }: JudgeData,
  judges: ReadonlyMap<string, Judge>,
): Promise<Times> {
  const summaries = grouped([...clean, ...labelled], ({ doc }) => doc);
  const times: number[] = [];
  for (const [doc, { source, claimsOf }] of judges) {
    const sentences = claimsOf(source);
    if (sentences.length < SENTENCES.least || sentences.length > SENTENCES.most) continue;
    const written = (summaries.get(doc) ?? []).flatMap(({ summary }) => claimsOf(summary));
    const brief = [...new Set(written), ...sentences].slice(0, CLAIMS).join("\n");
    times.push(await timeOf(sources.get(doc) ?? "", brief));
    if (times.length === WARM_UP + MOST_BRIEFS) break;
  }
  const warm = times.slice(WARM_UP);
  return { median: quantile(warm, 0.5), p95: quantile(warm, 0.95), briefs: warm.length };
}

/** The best of a few tries: what else the machine does can only make it slower. */
async function timeOf(source: string, brief: string): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < TRIES; round += 1) {
    const checker = await openChecker(source);
    const start = performance.now();
    checker?.check(brief);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
