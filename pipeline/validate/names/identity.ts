import { tellersOf } from "./kin.ts";
import type { Mention } from "./mentions.ts";
import type { ClaimName } from "./named-claim.ts";
import type { Roster } from "./roster.ts";
import { isSlip } from "./same-name.ts";

/** Whether a name of the claim and another share a word, in some form, and are not two of one surname. */
export function shareWord(
  { forms, isNamesake }: ClaimName,
  other: Pick<Mention, "words">,
): boolean {
  return other.words.some((word) => forms.has(word)) && !isNamesake(other);
}

/**
 * Whether two names may be of one thing: they share a word, the article joins them in one name, one is
 * short for the other, a city tells its country, or a slip of the pen lies between them.
 */
export function mayBeOne(one: ClaimName, other: Mention, roster: Roster): boolean {
  if (one.isNamesake(other)) return false;
  return (
    shareWord(one, other) ||
    isShortFor(one, other) ||
    isShortFor(other, one) ||
    one.words.some((word) => other.words.some((it) => areRelated(word, it, roster)))
  );
}

function areRelated(one: string, other: string, roster: Roster): boolean {
  return (
    isSlip(one, other) ||
    roster.fellows(one).includes(other) ||
    tellersOf(one).includes(other) ||
    tellersOf(other).includes(one)
  );
}

/** PSG, of Paris Saint-Germain; of a name of which one word is seen, the first or last letter must do. */
function isShortFor(short: Mention, long: Mention): boolean {
  const [letters = "", ...more] = short.words;
  if (more.length > 0 || letters.length < 2 || letters.length > 5) return false;
  const initials = long.words.map((word) => word.charAt(0)).join("");
  if (initials.length === 1)
    return letters.length === 3 && [letters.charAt(0), letters.charAt(2)].includes(initials);
  return letters.endsWith(initials);
}
