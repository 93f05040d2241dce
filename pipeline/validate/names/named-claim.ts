import { once } from "../once.ts";
import type { Statement } from "../statement.ts";
import { spanOf, type Mention } from "./mentions.ts";
import { namesakeTest } from "./namesake.ts";
import type { Line, LineName, Roster } from "./roster.ts";
import { agreeBehind, fitOf, surroundings, type Fit, type Surroundings } from "./slots.ts";
import type { Token } from "./tokens.ts";
import { gathered, present } from "../lists.ts";

/** A claim with its names, and the sentences it rests on with theirs. */
export type NamedClaim = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly ClaimName[];
  readonly cited: readonly Line[];
  readonly roster: Roster;
};

/** A name of the claim. What takes time is found out when it is asked for, and once. */
export type ClaimName = Mention & {
  /** Its words as the claim has them. */
  readonly span: string;
  /** Its words, and all that the article has for them. */
  readonly forms: ReadonlySet<string>;
  /** Whether another name is that of another who has the same surname. */
  readonly isNamesake: (other: Pick<Mention, "words">) => boolean;
  /** How well it would stand where the names of the cited sentences stand; none where not at all. */
  readonly placings: () => readonly Placing[];
  /** The same for the names of all sentences that stand before the same word. */
  readonly allPlacings: () => readonly Placing[];
  /** The best fit of any place where the article itself has this name. */
  readonly ownFit: () => number;
};

/** A name in a cited sentence, and how far the words around it are those around a name of the claim. */
export type Placing = { readonly line: Line; readonly mention: LineName; readonly fit: Fit };

export function namedClaim({ claim: { text }, cited, reading }: Statement): NamedClaim {
  const roster = reading.roster();
  const { tokens, mentions } = roster.read(text);
  const lines = present(cited, (sentence) => roster.lineOf(sentence.text));
  const names = mentions.map((mention) => {
    const around = once(() => surroundings(tokens, mention, roster.rules));
    const forms = formsOf(mention, roster);
    const isNamesake = namesakeTest(mention, roster);
    return {
      span: spanOf(text, tokens, mention),
      forms,
      isNamesake,
      placings: once(() => placingsIn(lines, around(), () => true)),
      allPlacings: once(() =>
        placingsIn(roster.lines, around(), (other) => agreeBehind(around(), other)),
      ),
      ownFit: once(() => ownFit({ forms, isNamesake }, around(), roster)),
      ...mention,
    };
  });
  return { text, tokens, names, cited: lines, roster };
}

/** Whether a sentence has one of the words of a name, in some form. */
export function standsIn({ forms, isNamesake }: ClaimName, { words, mentions }: Line): boolean {
  for (const form of forms)
    if (words().has(form) && !isOfAnother(form, mentions, isNamesake)) return true;
  return false;
}

function isOfAnother(
  form: string,
  mentions: readonly Mention[],
  isNamesake: ClaimName["isNamesake"],
): boolean {
  return mentions.some((it) => it.words.includes(form) && isNamesake(it));
}

function formsOf({ words }: Mention, roster: Roster): ReadonlySet<string> {
  return new Set(gathered(words, (word) => [word, ...roster.formsOf(word)]));
}

function placingsIn(
  lines: readonly Line[],
  around: Surroundings,
  isWorthIt: (other: Surroundings) => boolean,
): Placing[] {
  const placings: Placing[] = [];
  for (const line of lines)
    for (const mention of line.mentions) {
      const fit = isWorthIt(mention.around()) ? fitOf(around, mention.around()) : null;
      if (fit !== null) placings.push({ line, mention, fit });
    }
  return placings;
}

function ownFit(
  { forms, isNamesake }: Pick<ClaimName, "forms" | "isNamesake">,
  around: Surroundings,
  roster: Roster,
): number {
  let best = 0;
  for (const form of forms)
    for (const it of roster.namesWith(form))
      if (!isNamesake(it)) best = Math.max(best, fitOf(around, it.around())?.score ?? 0);
  return best;
}
