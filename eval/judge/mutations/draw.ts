/** One of several, each as likely as the others; undefined of none. */
export function pick<One>(things: readonly One[], random: () => number): One | undefined {
  return things[Math.floor(random() * things.length)];
}

/** All of them, in an order drawn by lot. */
export function shuffled<One>(things: readonly One[], random: () => number): One[] {
  return things
    .map((thing) => ({ thing, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ thing }) => thing);
}

/** Words that stand somewhere in a text. */
export type Spot = { readonly at: number; readonly text: string };

/** Everywhere a pattern is found; it must have the flag g. */
export function spotsOf(text: string, pattern: RegExp): Spot[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, text: match[0] }));
}

/** The text with other words at this spot. */
export function replaced(text: string, { at, text: old }: Spot, words: string): string {
  return text.slice(0, at) + words + text.slice(at + old.length);
}

/** The first change, in an order drawn by lot, that leads anywhere. */
export function firstOf<One>(
  things: readonly One[],
  random: () => number,
  change: (thing: One) => string | null,
): string | null {
  for (const thing of shuffled(things, random)) {
    const changed = change(thing);
    if (changed !== null) return changed;
  }
  return null;
}

/** The words with a capital where the old ones had one. */
export function inCaseOf(old: string, words: string): string {
  return /^\p{Lu}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The parts of a text between quotation marks, marks included. */
export function quotationsIn(text: string): Spot[] {
  return spotsOf(
    text,
    /"[^"“”]{2,}"|“[^“”]{2,}”|(?<![\p{L}\d])['‘](?=\S)[^'‘’“”"]{8,}['’](?!\p{L})/gu,
  );
}

/** Whether a spot lies between quotation marks: words there are somebody else's. */
export function isQuoted(text: string, { at }: Spot): boolean {
  return quotationsIn(text).some(
    (quotation) => at > quotation.at && at < quotation.at + quotation.text.length,
  );
}
