import type { ErrorCode } from "../../errors.ts";
import type { Evidence } from "./evidence.ts";
import type { Marks } from "./marks.ts";
import type { Piece } from "./pieces.ts";
import type { Shape } from "./shape.ts";

/** Everything a page's kind is told by. */
export type Case = Omit<Evidence, "pieces" | "marks"> & {
  readonly pieces: readonly Piece[];
  readonly marks: Marks;
  readonly shape: Shape;
  /** The length of the body that was found, in words. */
  readonly found: number;
};

/** What the page is instead of an article; `why` is said of the page and ends the sentence. */
export type Refusal = { readonly code: ErrorCode; readonly why: string };

/** Says in what way a page is something other than an article; null when nothing says so. */
export type Rule = (it: Case) => Refusal | null;

/** A stretch of prose of this many words is a text to read, whatever stands around it. */
export const ARTICLE_RUN = 150;

/** A shorter text, in words, is none. */
export const FEWEST_WORDS = 30;

/** What the page calls itself, in its title and its headlines. */
export function namesOf({ titles, marks }: Case): string[] {
  return [...titles, ...marks.headlines];
}

/** How many of the signs there are. */
export function countOf(...signs: readonly unknown[]): number {
  return signs.filter(Boolean).length;
}

export function inWords(count: number): string {
  const whole = Math.round(count);
  return `${whole} word${whole === 1 ? "" : "s"}`;
}
