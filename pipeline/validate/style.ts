import type { Finding } from "../schema/index.ts";
import { fieldsOf, type Blocks, type Field } from "./blocks.ts";
import { danglingEnd, endsSentence } from "./endings.ts";
import { fillerOpening } from "./fillers.ts";
import { finding } from "./findings.ts";
import type { Reading } from "./reading.ts";
import { foreignTongue, scriptOf } from "./tongue.ts";

/** Does every text end where a text may end? A takeaway has no end mark, so only an open end is told of it. */
export function breakFindings(blocks: Blocks, { rules }: Reading): Finding[] {
  return fieldsOf(blocks).flatMap(({ block, place, claims }) =>
    claims
      // A sentence that is quoted whole ends as it ends in the article.
      .filter(({ wording }) => wording !== "verbatim")
      .flatMap(({ text }) => {
        const end = danglingEnd(text, rules.code);
        if (end !== null) return [finding("breaks-off", end, `${place} breaks off at “${end}”.`)];
        if (block === "takeaway" || endsSentence(text)) return [];
        const word = text.trim().split(/\s+/u).at(-1) ?? text;
        return [finding("breaks-off", word, `${place} has no end mark behind “${word}”.`)];
      }),
  );
}

/** Does every text open with something to say? */
export function fillerFindings(blocks: Blocks, { rules }: Reading): Finding[] {
  return fieldsOf(blocks).flatMap(({ place, text }) => {
    const span = fillerOpening(text, rules.code);
    if (span === null) return [];
    return [finding("filler-opening", span, `${place} opens with “${span}”, as any text could.`)];
  });
}

/** Is every text in the language it was to be in? Takeaways are short, so that they speak together too. */
export function languageFindings(blocks: Blocks, reading: Reading): Finding[] {
  const fields = fieldsOf(blocks);
  const found = fields.flatMap((field) => foreign(field, reading));
  if (found.length > 0) return found;
  const text = blocks.keyTakeaways.map((it) => it.text).join("\n");
  return foreign({ place: "Key Takeaways", text }, reading);
}

function foreign({ place, text }: Pick<Field, "place" | "text">, reading: Reading): Finding[] {
  const [script, its] = [scriptOf(text), reading.script()];
  if (script !== null && its !== null && script !== its) {
    const why = `${place} is in ${script} letters, and the article in ${its} ones.`;
    return [finding("wrong-language", text, why)];
  }
  const code = foreignTongue(text, reading.tongues());
  if (code === null) return [];
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  const instead = reading.isTranslated
    ? "and was to be in another language"
    : "and the article is not";
  return [finding("wrong-language", text, `${place} is in ${name}, ${instead}.`)];
}
