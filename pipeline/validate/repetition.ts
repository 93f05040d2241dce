import type { Finding } from "../schema/index.ts";
import { fieldsOf, type Blocks, type Field } from "./blocks.ts";
import { finding } from "./findings.ts";
import { foldWords } from "./folding.ts";
import type { Reading } from "./reading.ts";
import { isAlike, isRestated, saidBy, type Said } from "./repeats.ts";
import { repetitionFindings } from "./text.ts";

/** Does the brief say anything twice, or what its title says? */
export function repeatFindings(blocks: Blocks, reading: Reading): Finding[] {
  const analysis = blocks.pulseAnalysis.flatMap(({ claims }) => claims.map(({ text }) => text));
  return [
    ...alikeTakeaways(blocks, reading),
    ...acrossBlocks(blocks, reading),
    ...repetitionFindings(analysis, reading),
    ...titles(blocks, reading),
  ];
}

function alikeTakeaways({ keyTakeaways }: Blocks, reading: Reading): Finding[] {
  const said = keyTakeaways.map(({ text }) => saidBy(text, reading));
  return said.flatMap((one, index) => {
    const same = said.slice(0, index).findIndex((it) => isAlike(it, one));
    if (same === -1) return [];
    const why = `Takeaway ${index + 1} says the same as takeaway ${same + 1}.`;
    return [finding("takeaways-alike", one.text, why)];
  });
}

/**
 * A takeaway may come back in the analysis with more around it, and has to add something to Why It Matters;
 * a whole sentence is said once.
 */
function acrossBlocks(blocks: Blocks, reading: Reading): Finding[] {
  const said = fieldsOf(blocks).flatMap(({ block, place, claims }) =>
    claims.map(({ text }): Placed => ({ block, place, ...saidBy(text, reading) })),
  );
  const of = (block: Field["block"]) => said.filter((it) => it.block === block);
  const [why, takeaways, sentences] = [of("why"), of("takeaway"), of("paragraph")];
  return [
    ...takeaways.flatMap((it) => repeats(it, why, isAlike)),
    ...sentences.flatMap((it) => repeats(it, [...why, ...takeaways], isRestated)),
  ];
}

type Placed = Said & Pick<Field, "block" | "place">;

function repeats(
  it: Placed,
  earlier: readonly Placed[],
  isSame: (one: Said, other: Said) => boolean,
): Finding[] {
  const same = earlier.find((one) => isSame(one, it));
  if (same === undefined) return [];
  return [finding("blocks-alike", it.text, `${it.place} says what ${same.place} says.`)];
}

function titles(blocks: Blocks, { article }: Reading): Finding[] {
  const title = foldWords(article.title);
  return fieldsOf(blocks)
    .filter(({ text }) => title !== "" && foldWords(text) === title)
    .map(({ place, text }) =>
      finding("title-repeated", text, `${place} is the title of the article, word for word.`),
    );
}
