import type { Quantity } from "./figure.ts";

/** Whether a quantity states nothing that could be wrong: "one", "thousands of", "half asleep". */
export function isLoose({ inWords, meanings, form, span, after, hedged }: Quantity): boolean {
  if (/^half$/iu.test(span)) return !hedged && !OF_A_WHOLE.test(after[0] ?? "");
  return form === "vague" || (inWords && meanings[0]?.value === 1);
}

/** "Half" is a share of what it is said to be half of. */
const OF_A_WHOLE = /^(?:of|the|all|its|their|his|her)$/u;
