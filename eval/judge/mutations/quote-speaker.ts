import { firstOf, pick, quotationsIn, replaced, type Spot } from "./draw.ts";
import type { Mutate, Source } from "./material.ts";
import { mayBeSame, namesIn, namesOf } from "./names.ts";
import { isWordForWord } from "./quote-altered.ts";

const SPEECH =
  "(?:said|says|saying|told|tells|added|adds|asked|called|calls|calling|claimed|claims|wrote|writes|tweeted|described|describes|insisted|insists|warned|warns|admitted|explained|posted|replied|joked|according to|branded|labelled|declared|stated)";
const SPEAKING = new RegExp(`\\b${SPEECH}\\b`, "u");

/** How far from the marks the speaker may stand, in characters. */
const REACH = 60;

/** Gives a quotation to somebody else whom the article names. */
export const wrongSpeaker: Mutate = ({ summary, source }, random) => {
  const names = namesIn(summary, source);
  return firstOf(speakersIn(summary, source), random, (speaker) => {
    const long = speaker.text.split(" ").length;
    const others = namesOf(source).filter(
      (other) => other.split(" ").length === long && !names.some((it) => mayBeSame(it.text, other)),
    );
    // Another who speaks is mistaken for the speaker more easily than a place would be.
    const speaking = others.filter((other) => isSpeaking(other, source));
    const other = pick(speaking.length > 0 ? speaking : others, random);
    return other === undefined ? null : replaced(summary, speaker, other);
  });
};

/** The names in a text to whom it gives words in quotation marks that the article has word for word. */
export function speakersIn(text: string, source: Source): Spot[] {
  const quotations = quotationsIn(text).filter((it) => isWordForWord(it.text, source.text));
  return namesIn(text, source).filter((name) =>
    quotations.some((quotation) => speaks(name, quotation, text)),
  );
}

/** The name stands near the marks, with a verb of speaking and no other sentence between. */
function speaks(name: Spot, quotation: Spot, text: string): boolean {
  const end = name.at + name.text.length;
  const quotationEnd = quotation.at + quotation.text.length;
  const isHearer = /\btold (?:\p{L}+ )?$/u.test(text.slice(0, name.at));
  if (isHearer || /^['’]s\b/u.test(text.slice(end))) return false;
  const between =
    name.at < quotation.at
      ? text.slice(end, quotation.at)
      : text.slice(quotationEnd, end) + (/^ \p{L}+/u.exec(text.slice(end))?.[0] ?? "");
  const isOutside = end <= quotation.at || name.at >= quotationEnd;
  return isOutside && between.length <= REACH && !/[.!?] /u.test(between) && SPEAKING.test(between);
}

function isSpeaking(name: string, { text }: Source): boolean {
  const escaped = name.replace(/[^\p{L} ]/gu, ".");
  return new RegExp(`${escaped}(?:,[^,.]*,)? ${SPEECH}\\b|\\b${SPEECH} ${escaped}`, "u").test(text);
}
