import type { Finding } from "../schema/index.ts";
import { alignedTo } from "./align.ts";
import { ENOUGH, SOME, supportOf, type Support } from "./evidence.ts";
import { finding } from "./findings.ts";
import type { SentencePassage } from "./reading.ts";
import { statementOf, type Statement } from "./statement.ts";
import { counted, enumerated } from "./wording.ts";

/**
 * Do other sentences of the article hold a claim that those it cites do not? Then the claim may be right
 * and its numbers wrong, which an editor mends in a moment, once told which sentences to look at.
 *
 * One of them must hold a good part alone: words strewn over three sentences are not said by any.
 *
 * @param support how far the cited sentences hold it; see `supportOf`.
 */
export function elsewhereFindings(statement: Statement, support: Support): Finding[] {
  const { claim, block, cited, reading } = statement;
  if (support.measure >= ENOUGH || cited.length === 0) return [];
  const held = (evidence: readonly SentencePassage[]) =>
    supportOf({ ...statement, cited: evidence });
  const evidence = alignedTo(claim.text, reading);
  const { cited: better } = statementOf({ ...claim, evidence }, block, reading);
  const there = held(better);
  const isSaid = there.measure >= ENOUGH && better.some((it) => held([it]).measure >= SOME);
  return isSaid ? [elsewhere(statement, support, { better, there })] : [];
}

function elsewhere(
  { cited }: Statement,
  { asked, missing }: Support,
  { better, there }: { readonly better: readonly SentencePassage[]; readonly there: Support },
): Finding {
  const [here, now] = [idsOf(cited), idsOf(better)];
  const why = `Of ${counted(asked, "content word")} ${here} ${cited.length === 1 ? "holds" : "hold"} ${asked - missing.length}, and ${now} ${better.length === 1 ? "holds" : "hold"} ${there.asked - there.missing.length}: it should rest on ${now}.`;
  return finding("evidence-elsewhere", null, why);
}

function idsOf(sentences: readonly SentencePassage[]): string {
  return enumerated(sentences.map(({ id }) => id));
}
