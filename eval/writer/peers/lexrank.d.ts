/** LexRank; brings no types. */
declare module "lexrank.js" {
  type Ranked = { readonly text: string; readonly weight: number; readonly index: number };

  /** The sentences of each paragraph with their weight, in order. */
  export default function lexrank(text: string): Ranked[][];
}
