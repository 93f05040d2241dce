import type { Mutate } from "./material.ts";

/** Breaks the last sentence off after some of its words, as a limit of length does. */
export const truncate: Mutate = ({ sentences }, random) => {
  const last = sentences.at(-1) ?? "";
  const words = last.split(" ");
  if (words.length < 6 || !/[.!?]["'”’)]*$/u.test(last)) return null;
  const kept = 3 + Math.floor(random() * (words.length - 3));
  const cut = words.slice(0, kept).join(" ");
  // A full stop within, as of "Mr.", would look like an end.
  return /[.!?]["'”’)]*$/u.test(cut) ? null : [...sentences.slice(0, -1), cut].join(" ");
};
