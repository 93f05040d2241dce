import type { Cuts } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import { descriptionCuts } from "./descriptions.ts";
import { additionCuts, asideCuts, innerCuts } from "./inner.ts";
import { leadingCuts } from "./leading.ts";
import { modifierCuts } from "./modifiers.ts";
import { ornamentCuts } from "./ornaments.ts";
import { timeCuts } from "./times.ts";
import { trailingCuts } from "./trailing.ts";

/** Every stretch of an English sentence that its grammar lets go. */
export function englishCuts(sentence: ReadSentence): Cuts {
  return {
    asides: [...asideCuts(sentence), ...additionCuts(sentence)],
    leads: leadingCuts(sentence),
    insertions: [
      ...innerCuts(sentence),
      ...modifierCuts(sentence),
      ...timeCuts(sentence),
      ...ornamentCuts(sentence),
      ...descriptionCuts(sentence),
    ],
    tails: trailingCuts(sentence),
  };
}
