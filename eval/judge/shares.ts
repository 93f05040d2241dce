import { bootstrap, type Interval } from "../statistics/bootstrap.ts";

/** The share of things that are so, 0 to 1; 0 of nothing. */
export function shareOf<One>(things: readonly One[], isSo: (thing: One) => boolean): number {
  return things.length === 0 ? 0 : things.filter(isSo).length / things.length;
}

/**
 * The same, and how sure it is.
 *
 * @param docOf the article a thing is about.
 */
export function shareInterval<One>(
  things: readonly One[],
  docOf: (thing: One) => string,
  isSo: (thing: One) => boolean,
): Interval {
  const known = things.map((thing) => ({ doc: docOf(thing), counts: isSo(thing) }));
  const docs = known.map(({ doc }) => doc);
  return bootstrap(docs, (weight = () => 1) => {
    let [sum, all] = [0, 0];
    for (const { doc, counts } of known) {
      const times = weight(doc);
      all += times;
      if (counts) sum += times;
    }
    return sum / all;
  });
}

/** Each code with the share of texts that have it, the most frequent first. */
export function codeShares(texts: readonly (readonly string[])[]): Record<string, number> {
  const codes = [...new Set(texts.flat())];
  const shares = codes.map((code) => [code, shareOf(texts, (it) => it.includes(code))] as const);
  return Object.fromEntries(shares.toSorted(([, a], [, b]) => b - a));
}
