import { sourceName, sumOfUsage, type Estimated, type Unfinished, type Usage } from "../index.ts";
import { estimateLine } from "./lines.ts";
import type { Bench } from "./work.ts";

/** Tells what each source would be charged, and all of them together. */
export async function showEstimates(
  estimates: AsyncIterable<Estimated | Unfinished>,
  { json }: { readonly json?: true },
  { screen, report }: Bench,
): Promise<void> {
  const all: Usage[] = [];
  for await (const outcome of estimates) {
    report(outcome);
    if (json) await screen.result(`${estimateLine(outcome)}\n`);
    if ("error" in outcome) continue;
    all.push(outcome.usage);
    if (!json) await screen.result(`${told(outcome.usage)}  ${sourceName(outcome.source)}\n`);
  }
  if (!json)
    await screen.result(
      `${told(sumOfUsage(all))}  in all, if no reply needs a repair; nothing was sent\n`,
    );
}

function told({ inputTokens, outputTokens, cost }: Usage): string {
  const dollars = cost === null ? "price not known" : `$${cost.toFixed(4)}`;
  return `${pad(inputTokens)} tokens in ${pad(outputTokens)} out  ${dollars}`;
}

function pad(count: number): string {
  return String(count).padStart(8);
}
