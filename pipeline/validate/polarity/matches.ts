import type { SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { agreementOf, type Agreement, type Line, type Place } from "./alignment.ts";
import type { NegationWords } from "./negators.ts";
import { gathered } from "../lists.ts";

/** A claim whose denials are looked at. */
export type Asked = {
  readonly statement: Statement;
  readonly line: Line;
  readonly words: NegationWords;
};

/** A word of the evidence held against one of the claim. */
export type Match = Agreement & { readonly sentence: SentencePassage; readonly place: Place };

/** Fewer in common are chance. */
export const FEWEST = 2;

/** Whether at least this share of what stands around a word stands around its match. */
export function isEnough({ asked, shared }: Agreement, share: number): boolean {
  return asked > 0 && shared >= Math.min(FEWEST, asked) && shared >= share * asked;
}

/** Places of the cited sentences held against one of the claim, those that agree most first. */
export function matchesOf(
  claimed: Place,
  { cited }: Statement,
  places: (sentence: SentencePassage) => readonly number[],
): Match[] {
  const matches = gathered(cited, (sentence) =>
    places(sentence).map((at) => {
      const place = { line: sentence.line(), at };
      const { asked, shared } = agreementOf(claimed, place);
      return { sentence, place, asked, shared };
    }),
  );
  return matches.toSorted((one, other) => other.shared - one.shared);
}
