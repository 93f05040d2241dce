import { z } from "zod";

/** What becomes of a brief: shown to readers, to an editor first, or to nobody. */
export const Ruling = z.enum(["publish", "hold", "refuse"]);

export type Ruling = z.infer<typeof Ruling>;

/** A rule that can be made stricter and not lifted. */
const Firm = z.enum(["hold", "refuse"]);

/**
 * What becomes of a brief for each reason not simply to publish it; what is left out is as usual.
 *
 * Names are permanent: scripts and editors branch on them. What each means stands in `policy.ts`.
 */
export const Policy = z.strictObject({
  "nothing-supported": Ruling.default("refuse"),
  "check-broke-off": Firm.default("hold"),
  "out-of-depth": Firm.default("hold"),
  extractive: Ruling.default("hold"),
  "unsupported-claim": Ruling.default("hold"),
  "partly-supported-claim": Ruling.default("hold"),
  "instruction-in-article": Ruling.default("hold"),
  copied: Ruling.default("hold"),
  "wrong-language": Ruling.default("hold"),
  "breaks-off": Ruling.default("hold"),
  markup: Ruling.default("hold"),
  repetition: Ruling.default("hold"),
  form: Ruling.default("publish"),
});

export type Policy = Readonly<z.infer<typeof Policy>>;

export const USUAL_POLICY: Policy = Policy.parse({});

/** Why a brief is not simply published. */
export const ReasonCode = Policy.keyof();

export type ReasonCode = z.infer<typeof ReasonCode>;
