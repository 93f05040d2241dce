/* What is asked of every brief. Adding a question is adding a file, and a line here. */
import type { Scorer } from "../evaluation.ts";
import { figures, names, polarity, quotes } from "./checked.ts";
import { copying } from "./copying.ts";
import { coverage } from "./coverage.ts";
import { evidence } from "./evidence.ts";
import { channel, honesty, type } from "./filing.ts";
import { form } from "./form.ts";
import { readability } from "./readability.ts";
import { redundancy } from "./redundancy.ts";
import { specificity } from "./specificity.ts";
import { support, worstClaim } from "./support.ts";
import { tone } from "./tone.ts";

export const SCORERS: readonly Scorer[] = [
  ...[form, support, worstClaim, figures, names, quotes, polarity, evidence, coverage],
  ...[redundancy, copying, readability, specificity, tone, honesty, channel, type],
];
