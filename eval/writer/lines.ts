/** Where a sentence ends: at its mark, with whatever closes a quotation, unless one letter stands before it. */
const SENTENCE_END = /(?<=(?:[\p{L}\p{N}]{2}|[^\p{L}\p{N}.])[.!?…]["'”’)\]]*)\s+/u;

/**
 * The sentences of a text somebody else wrote, for ROUGE-Lsum.
 *
 * References come in lower case and with spaces before full stops too, so that no capital is looked for.
 */
export function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) =>
    line
      .split(SENTENCE_END)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ""),
  );
}
