import { createHash } from "node:crypto";

/** How many parts the articles are dealt into. */
export const FOLDS = 5;

/** A seed from a name, the same on every machine and in every order: a whole number below 2^32. */
export function seedOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0);
}

/** The fold of an article: all that was written about it is in one. */
export function foldOf(doc: string): number {
  return seedOf(`fold ${doc}`) % FOLDS;
}
