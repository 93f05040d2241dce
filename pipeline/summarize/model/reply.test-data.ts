/*
 * What a model sends about the ferry report, for tests. Each test changes only what it is about.
 */

type WireClaim = { readonly text: string; readonly evidence: readonly number[] };

export function said(text: string, ...evidence: number[]): WireClaim {
  return { text, evidence };
}

export const FIVE_TAKEAWAYS = {
  first: said("Solmar swaps nine diesel ships for battery ferries by 2031", 1),
  second: said("The order is worth 410 million crowns", 2),
  third: said("Solmar carries 3.2 million passengers a year", 4),
  fourth: said("Ice cost the test ship a tenth of its range", 9),
  fifth: said("The council votes on a second cable in June", 17),
};

export const WHY = said(
  "If the second cable to Ost is voted down in June, the first of nine battery ferries could come two years late.",
  ...[17, 18],
);

export const THREE_PARAGRAPHS = {
  context: [said("The oldest of the ships was built in 1974.", 5)],
  change: [said("Batteries at each pier are to be charged overnight.", 7)],
  outlook: [said("The first ferry is expected in the spring of 2028.", 16)],
};

/** A whole brief, as it is asked for of a whole article. */
export const FULL = {
  key_takeaways: FIVE_TAKEAWAYS,
  why_it_matters: WHY,
  pulse_analysis: THREE_PARAGRAPHS,
  channel: "ClimateTech",
  type: "News",
};

export const PARTIAL = {
  ...FULL,
  key_takeaways: Object.values(FIVE_TAKEAWAYS),
  pulse_analysis: [{ sentences: THREE_PARAGRAPHS.context }],
};

export const TEASER = {
  key_takeaways: [FIVE_TAKEAWAYS.first],
  why_it_matters: WHY,
  ...{ channel: "None of these", type: "Deals" },
};
