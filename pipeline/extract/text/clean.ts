/**
 * Characters that are not text: soft hyphens, zero-width spaces, direction overrides, byte order marks,
 * controls, and the invisible "tag" letters. Zero-width joiners stay: Persian, Hindi and emoji need them.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- controls are what it is about
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** The text without characters nobody can see; white space stays as it is. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Text as it is read: no invisible characters, white space folded to single spaces. */
export function cleanText(text: string): string {
  return visibleText(text).replace(/\s+/gu, " ").trim();
}

/** The text, or null when there is nothing to read in it. */
export function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? cleanText(value) || null : null;
}

/** For comparing two texts that may differ in case, accents, punctuation or spacing. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
