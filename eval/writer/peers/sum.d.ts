/** The sentences with the most frequent stems; brings no types. */
declare module "sum" {
  type Options = { readonly corpus: string; readonly nSentences: number };

  function sum(options: Options): { readonly sentences: readonly string[] };

  export = sum;
}
