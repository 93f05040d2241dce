import { openChecker } from "../../pipeline/index.ts";
import { quantile } from "../writer/bootstrap.ts";
import type { JudgeData } from "./data.ts";
import { grouped } from "./groups.ts";
import type { Judge } from "./judging.ts";

/** Milliseconds. */
export type Times = { readonly median: number; readonly p95: number; readonly briefs: number };

/** One sentence, five takeaways and three paragraphs of three sentences. */
const CLAIMS = 15;
/** An article of a usual length, in sentences. */
const SENTENCES = { least: 30, most: 50 };
/** Rounds until the code is as fast as it gets. */
const WARM_UP = 20;
const MOST_BRIEFS = 200;

/**
 * How long it takes to judge a brief: the article read for judging, and as many claims as a brief has,
 * each of them aligned, as one that cites nothing. They are sentences of summaries of the article.
 */
export async function timeBriefs(
  { sources, labelled, clean }: JudgeData,
  judges: ReadonlyMap<string, Judge>,
): Promise<Times> {
  const summaries = grouped([...labelled, ...clean], ({ doc }) => doc);
  const times: number[] = [];
  let round = 0;
  for (const [doc, source] of sources) {
    const claims = (summaries.get(doc) ?? []).map(({ summary }) => summary).join("\n");
    const judge = judges.get(doc);
    const sentences = judge?.claimsOf(source).length ?? 0;
    if (!judge || sentences < SENTENCES.least || sentences > SENTENCES.most) continue;
    const brief = judge.claimsOf(claims).slice(0, CLAIMS);
    if (brief.length < CLAIMS) continue;
    const checker = await openChecker(source);
    const start = performance.now();
    checker?.check(brief.join("\n"));
    const spent = performance.now() - start;
    round += 1;
    if (round > WARM_UP) times.push(spent);
    if (times.length >= MOST_BRIEFS) break;
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), briefs: times.length };
}
