/**
 * Characters that are not text: soft hyphens, zero-width spaces, direction overrides, byte order marks,
 * controls, fillers, and the invisible "tag" letters. Whole sentences can be hidden in them.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are what it is about
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;

/** Characters that only change how the one before them looks; one is spelling, more are a hiding place. */
const SELECTORS =
  /(?<![\p{Emoji}\p{S}])[\ufe0e\ufe0f]|(?<!\p{sc=Han})[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/gu;

/** Joiners belong between letters that join, as in Persian and Hindi, and between emoji. */
const JOINERS = joinersOutOfPlace();

/** Whether there may be anything to take out: most texts have nothing of the kind. */
const SUSPECT =
  /[^\t-\r -~\u00a0-\u00ac\u00ae-\u033f\u2010-\u2029\u3000-\u3163\u4e00-\u9fff\uac00-\ud7a3]/;

function joinersOutOfPlace(): RegExp {
  const scripts = [
    ...["Arab", "Syrc", "Mong", "Nkoo", "Adlm", "Rohg", "Mand", "Deva", "Beng", "Guru", "Gujr"],
    ...["Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Mymr", "Khmr", "Tibt", "Java", "Bali"],
  ];
  const joining = scripts.map((script) => `\\p{sc=${script}}`).join("");
  const drawn = "\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f";
  const before = `(?<![${joining}${drawn}])[\\u200c\\u200d]`;
  const after = `[\\u200c\\u200d](?![${joining}\\p{Extended_Pictographic}])`;
  return new RegExp(`${before}|${after}`, "gu");
}

/** The text without characters nobody can see; white space stays as it is. */
export function visibleText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const shown = text.replace(INVISIBLE, "").replace(SELECTORS, "").replace(JOINERS, "");
  // The blank of Braille is a space to the eye and none to a program.
  return shown.replaceAll("\u2800", " ");
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
