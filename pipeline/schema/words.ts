// One locale for every language, so that the machine's own never changes a count. The rules differ
// only for scripts without spaces, which the segmenter knows by their letters.
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

const LETTER = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}`;

/** A piece between spaces whose words are plain whatever the rules: "word", "don't,", "“$1.5”", "e-mail". */
const PLAIN = new RegExp(
  String.raw`^[("“‘«„$€£]*(?:[${LETTER}\d]|(?<=[${LETTER}])['’.](?=[${LETTER}])|(?<=\d)[.,](?=\d)|(?<=[${LETTER}\d])[-–](?=[${LETTER}\d]))+[.,;:!?)"”’»“%]*$`,
  "u",
);

/**
 * Words as every length in Pulse counts them: by the rules of Unicode, in any script.
 *
 * A space always ends a word, so the segmenter is asked piece by piece: its time grows with the square
 * of the text, and most pieces need not ask it at all.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/u))
    words += isPlain(piece) ? plainWords(piece) : segmentedWords(piece);
  return words;
}

/** Patterns are no match for pieces of megabytes. */
function isPlain(piece: string): boolean {
  return piece.length <= LONGEST_PIECE && PLAIN.test(piece);
}

/** Hyphens part words. */
function plainWords(piece: string): number {
  return piece.includes("-") || piece.includes("–") ? piece.split(/[-–]/).length : 1;
}

/** In characters; longer pieces are parted, for no word is nearly as long. */
const LONGEST_PIECE = 1_000;

function segmentedWords(piece: string): number {
  let words = 0;
  for (let from = 0; from < piece.length; from += LONGEST_PIECE) {
    const part = piece.slice(from, from + LONGEST_PIECE);
    for (const { isWordLike } of WORDS.segment(part)) if (isWordLike) words += 1;
  }
  return words;
}
