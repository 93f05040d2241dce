/** The primary language of a BCP 47 tag, or of the locale spellings pages use for one. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase() ?? "";
  return /^[a-z]{2,3}$/.test(primary) && NAMES.of(primary) !== undefined ? primary : null;
}

/** Knows the languages there are; templates also write codes nobody speaks. */
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * Tells the language from the text itself. Slow to load and large, so it is asked last.
 *
 * @returns null when the text is too short or too mixed to tell.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const { detect } = await import("tinyld");
  return primaryLanguage(detect(text.slice(0, 2_000)));
}
