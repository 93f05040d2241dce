import type { Metric } from "../gate/index.ts";

/**
 * The scorers that decide, with how much worse each may become and still count as no worse. No more than
 * five may: each takes from the others' power to see a drop. The rest are reported.
 */
export const METRICS: readonly Metric[] = [
  { name: "support", margin: 0.03 },
  { name: "form", margin: 0.04 },
  { name: "coverage", margin: 0.05 },
  { name: "specificity", margin: 0.05 },
  { name: "tone", margin: 0.03 },
];
