/** TextRank by a random walk over nouns and adjectives, and word frequency; brings no types. */
declare module "node-summarizer" {
  /** An Error stands for the summary where the text has none. */
  type Result = { readonly summary: string | Error } | Error;

  export class SummarizerManager {
    constructor(text: string, sentences: number);
    getSummaryByFrequency(): Result;
    getSummaryByRank(): Promise<Result>;
  }
}
