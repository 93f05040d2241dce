// One locale for every language, so that the machine's own never changes a count. The rules differ
// only for scripts without spaces, which the segmenter knows by their letters.
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

/** Words as every length in Pulse counts them: by the rules of Unicode, in any script. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of WORDS.segment(text)) if (isWordLike) words += 1;
  return words;
}
