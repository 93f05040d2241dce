/** "s1", "s1 and s2", "s1, s2 and s3". */
export function enumerated(things: readonly string[]): string {
  const last = things.at(-1);
  if (last === undefined) return "none";
  return things.length === 1 ? last : `${things.slice(0, -1).join(", ")} and ${last}`;
}

/** The words in quotation marks, the first few when there are many. */
export function quoted(words: readonly string[], most = 6): string {
  const shown = words.slice(0, most).map((word) => `“${word}”`);
  const more = words.length - shown.length;
  return enumerated(more > 0 ? [...shown, `${more} more`] : shown);
}

/** "1 word", "2 words". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** 0.875 as "88%". Rounded down at the top, so that only the whole is called 100%. */
export function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share < 1 ? Math.min(rounded, 99) : rounded}%`;
}
