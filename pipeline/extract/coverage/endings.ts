import { READ_ON_AT_THE_END } from "./phrases.ts";

/** Meters show whole articles; the beginning that a gate leaves is seldom longer than this, in words. */
export const GATED_WORDS = 400;

/** How a text ends that goes on elsewhere. */
const CUT_ENDING = /(?:…|\.\.\.)[\])"'”’]*$/u;

/** Whether the last line of a text leaves off in the middle. */
export function breaksOff(ending: string): boolean {
  return CUT_ENDING.test(ending.slice(-200).replace(READ_ON_AT_THE_END, ""));
}
