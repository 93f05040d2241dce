import { firstOf, pick, quotationsIn, replaced, type Spot } from "./draw.ts";
import type { Mutate, Source } from "./material.ts";
import { mayBeSame, namesIn, namesOf } from "./names.ts";
import { isWordForWord } from "./quote-altered.ts";

const SPEECH =
  /\b(?:said|says|saying|told|tells|added|adds|asked|called|calls|calling|claimed|claims|wrote|writes|tweeted|described|describes|insisted|insists|warned|warns|admitted|explained|posted|replied|joked|according to|branded|labelled|declared|stated)\b/u;

/** How far from the marks the speaker may stand, in characters. */
const REACH = 60;

/** Gives a quotation to somebody else whom the article names. */
export const wrongSpeaker: Mutate = ({ summary, source }, random) => {
  const names = namesIn(summary, source);
  const known = namesOf(source);
  const quotations = quotationsIn(summary).filter(({ text }) => isWordForWord(text, source.text));
  const speakers = quotations.flatMap((quotation) =>
    names.filter((it) => speaks(it, quotation, summary)),
  );
  return firstOf(speakers, random, (speaker) => {
    const long = speaker.text.split(" ").length;
    const others = known.filter(
      (other) => other.split(" ").length === long && !names.some((it) => mayBeSame(it.text, other)),
    );
    const other = pick(others, random);
    return other === undefined ? null : replaced(summary, speaker, other);
  });
};

/** Whether the sentence quotes somebody whom it names, word for word as the article does. */
export function namesSpeaker(sentence: string, source: Source): boolean {
  const names = namesIn(sentence, source);
  return quotationsIn(sentence)
    .filter(({ text }) => isWordForWord(text, source.text))
    .some((quotation) => names.some((it) => speaks(it, quotation, sentence)));
}

/** The name stands near the marks, with a verb of speaking and no other sentence between. */
function speaks(name: Spot, quotation: Spot, summary: string): boolean {
  const [nameEnd, quotationEnd] = [name, quotation].map(({ at, text }) => at + text.length);
  const between =
    name.at < quotation.at
      ? summary.slice(nameEnd, quotation.at)
      : summary.slice(quotationEnd, name.at + name.text.length + 12);
  const isOutside = name.at < quotation.at || name.at > (quotationEnd ?? 0);
  return isOutside && between.length <= REACH && !/[.!?] /u.test(between) && SPEECH.test(between);
}
