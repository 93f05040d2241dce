/** Capitals among the letters of scripts that have them, below which a text is written without: others have 2 to 10%. */
const MOST_CAPITALS = 0.005;

/** Fewer letters tell nothing: two sentences may hold one capital. */
const LEAST_LETTERS = 400;

/**
 * Whether a whole text is written in small letters, as chats and some blogs are and as machines leave
 * it. Only then may a small letter begin a sentence.
 */
export function isWithoutCapitals(texts: readonly string[]): boolean {
  const count = (letters: RegExp) =>
    texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0);
  const capitals = count(/\p{Lu}/gu);
  const letters = capitals + count(/\p{Ll}/gu);
  return letters >= LEAST_LETTERS && capitals < MOST_CAPITALS * letters;
}
