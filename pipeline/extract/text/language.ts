/** The primary language of a BCP 47 tag, or of the locale spellings pages use for one. */
export function primaryLanguage(tag: string | null): string | null {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase() ?? "";
  return /^[a-z]{2,3}$/.test(primary) && NAMES.of(primary) !== undefined ? primary : null;
}

/** Knows the languages there are; templates also write codes nobody speaks. */
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** How much of a text is looked at, in characters: more tells no more, and takes longer. */
const LOOKED_AT = 1_000;

/** Texts shorter than this, in characters, are too short to be believed over the page. */
const SPEAKS_UP = 100;

/** A text speaks clearly when its likeliest language is this likely, and the next half as likely at most. */
const CLEAR = 0.6;

/**
 * Tells the language from the text where it speaks clearly; else the page is believed, for templates
 * are bought in another language more often than texts are unclear.
 *
 * @param declared what the page says of itself, as a primary language; null when it says nothing.
 * @returns null when neither tells.
 */
export async function languageOf(text: string, declared: string | null): Promise<string | null> {
  const start = text.slice(0, LOOKED_AT);
  if (declared !== null && start.length < SPEAKS_UP) return declared;
  if (isEnglish(start)) return "en";
  const { spoken, isClear } = await guess(start);
  if (declared === null) return spoken;
  return spoken === null || !isClear || areRelated(spoken, declared) ? declared : spoken;
}

/** Words every English text has and no other language has many of. */
const ENGLISH = /^(?:the|of|and|to|is|that|for|with|on|it|this|are|you|from|have|be)$/i;

/** English full of foreign names is the one thing the detector takes for something else. */
function isEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.test(word)).length > 0.15 * words.length;
}

/** Slow to load and large, so it is loaded when it is asked first. */
async function guess(
  text: string,
): Promise<{ readonly spoken: string | null; readonly isClear: boolean }> {
  const { detectAll } = await import("tinyld");
  const [first, second] = detectAll(text);
  const isClear =
    (first?.accuracy ?? 0) >= CLEAR && 2 * (second?.accuracy ?? 0) <= (first?.accuracy ?? 0);
  return { spoken: primaryLanguage(first?.lang ?? null), isClear };
}

/** Languages so close that a text of one is taken for the other; who wrote the page knows better. */
const RELATIVES: readonly (readonly string[])[] = [
  ["no", "nb", "nn", "da", "sv", "is", "fo"],
  ["pt", "es", "gl", "ca", "oc", "ast", "an"],
  ["id", "ms", "jv", "su", "min"],
  ["hr", "sr", "bs", "sh", "sl", "mk", "bg"],
  ["cs", "sk", "pl"],
  ["ru", "uk", "be", "bg", "mk", "sr"],
  ["nl", "af", "fy", "li"],
  ["de", "lb", "nds", "gsw", "bar"],
  ["hi", "mr", "ne", "sa", "bho", "mai"],
  ["fa", "ps", "ur", "ku", "ckb", "sd"],
  ["ar", "arz", "ary"],
  ["zh", "yue", "wuu"],
  ["tr", "az", "tk"],
  ["kk", "ky", "tt", "ba", "uz"],
  ["ga", "gd"],
  ["fi", "et"],
  ["tl", "fil", "ceb"],
  ["he", "yi"],
  ["en", "sco"],
  ["it", "co", "scn", "la"],
];

function areRelated(one: string, other: string): boolean {
  return one === other || RELATIVES.some((kin) => kin.includes(one) && kin.includes(other));
}
