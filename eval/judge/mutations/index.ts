import { antonym } from "./antonym.ts";
import { copyLead } from "./copied-lead.ts";
import { changeDate } from "./date.ts";
import { foreignName } from "./foreign-name.ts";
import { foreignSentence } from "./foreign-sentence.ts";
import { removeHedge } from "./hedge.ts";
import { inventedSentence } from "./invented-sentence.ts";
import { changeMagnitude } from "./magnitude.ts";
import type { Material, Mutate } from "./material.ts";
import { flipNegation } from "./negation.ts";
import { changeNumber } from "./number.ts";
import { alterQuote } from "./quote-altered.ts";
import { wrongSpeaker } from "./quote-speaker.ts";
import { repeatSentence } from "./repetition.ts";
import { swapRoles } from "./role-swap.ts";
import { sourceName } from "./source-name.ts";
import { truncate } from "./truncation.ts";
import { withQuotation } from "./with-quotation.ts";

/** A kind of error, and what Pulse has to see of it; a figure is null where nothing is demanded. */
export type Mutation = {
  readonly mutate: Mutate;
  /** Makes a summary fit to plant the error in; null when that cannot be. The error is held against this one. */
  readonly prepare?: (material: Material, random: () => number) => Material | null;
  /** Least share of mutants flagged at no more than 5 % false alarms. */
  readonly kill: number | null;
  /** Least share of mutants that score below what they were made of. */
  readonly paired: number | null;
};

/** Every kind of error that is planted, by its name in the report. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  number: { mutate: changeNumber, kill: 0.95, paired: 0.9 },
  date: { mutate: changeDate, kill: 0.95, paired: 0.9 },
  "magnitude or unit": { mutate: changeMagnitude, kill: 0.7, paired: 0.9 },
  "name from elsewhere": { mutate: foreignName, kill: 0.95, paired: 0.9 },
  "in-source name": { mutate: sourceName, kill: 0.3, paired: 0.8 },
  "role swap": { mutate: swapRoles, kill: 0.3, paired: 0.8 },
  negation: { mutate: flipNegation, kill: 0.8, paired: 0.9 },
  antonym: { mutate: antonym, kill: 0.45, paired: 0.9 },
  "hedge removed": { mutate: removeHedge, kill: null, paired: 0.9 },
  "foreign sentence": { mutate: foreignSentence, kill: 0.98, paired: 0.9 },
  "invented sentence": { mutate: inventedSentence, kill: 0.98, paired: 0.9 },
  "quote altered": { mutate: alterQuote, prepare: withQuotation, kill: 0.95, paired: 0.9 },
  "quote to the wrong speaker": {
    mutate: wrongSpeaker,
    prepare: withQuotation,
    kill: null,
    paired: 0.9,
  },
  repetition: { mutate: repeatSentence, kill: 1, paired: null },
  truncation: { mutate: truncate, kill: 1, paired: null },
  "copied lead": { mutate: copyLead, kill: 1, paired: null },
};
