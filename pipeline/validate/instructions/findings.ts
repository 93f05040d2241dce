import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { Reading } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { enumerated } from "../wording.ts";

/** Does the claim rest on sentences that were written for a model, and on nothing else? */
export function instructionFindings({ cited, reading }: Statement): Finding[] {
  const [first] = cited;
  // Hardly any sentence does, and then the rest of the article need not be read for it.
  if (first === undefined || !cited.every((sentence) => sentence.speaksToModel())) return [];
  const instructions = reading.instructions();
  if (!cited.every(({ id }) => instructions.has(id))) return [];
  const { span = null, does = "speaks to a model" } = instructions.get(first.id) ?? {};
  const ids = enumerated(cited.map(({ id }) => id));
  const why = `It rests on ${ids} alone, which is no report: it ${does}.`;
  return [finding("evidence-is-instruction", span, why)];
}

/** Tells the editor of every such sentence, cited or not: whoever wrote the brief has read them all. */
export function articleInstructions(reading: Reading): Finding[] {
  return [...reading.instructions().values()].map(({ id, span, does }) =>
    finding("instruction-in-article", span, `Sentence ${id} of the article ${does}.`),
  );
}
