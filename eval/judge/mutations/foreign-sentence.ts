import { pick } from "./draw.ts";
import { WORD, type Mutate, type Source } from "./material.ts";

/** Tries before it is given up: most sentences about other articles will do. */
const TRIES = 50;

/** Puts a sentence from a summary of another article among those of this one. */
export const foreignSentence: Mutate = ({ sentences, source, elsewhere }, random) => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stranger = pick(elsewhere.sentences, random);
    if (stranger === undefined) return null;
    if (isAboutElse(stranger, source)) return inserted(sentences, stranger, random);
  }
  return null;
};

/** One that names nobody, such as "He died", could be true here as well; "CLICK HERE for" more claims nothing. */
function isAboutElse(sentence: string, { words }: Source): boolean {
  if (/\b(?:CLICK|READ|WATCH)\b/u.test(sentence)) return false;
  const own = sentence.match(WORD) ?? [];
  const capitals = own.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const unknown = capitals.filter((word) => !words.has(word.toLowerCase().replace(/['’]s$/u, "")));
  return own.length >= 7 && own.length <= 40 && unknown.length > 0;
}

/** The sentences as one text, with another at a place drawn by lot. */
export function inserted(
  sentences: readonly string[],
  other: string,
  random: () => number,
): string {
  const at = Math.floor(random() * (sentences.length + 1));
  return [...sentences.slice(0, at), other, ...sentences.slice(at)].join(" ");
}
