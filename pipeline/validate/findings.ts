import type { Finding } from "../schema/index.ts";

import type { Bearing, CheckName, Kind } from "./checks.ts";
import { CLAIM_FINDINGS } from "./claim-findings.ts";
import { FORM_FINDINGS } from "./form-findings.ts";

export { CHECKS, type Bearing, type CheckName } from "./checks.ts";

/** Every fault that can be found. Codes are permanent: scripts and editors branch on them. */
export const FINDING_KINDS = { ...CLAIM_FINDINGS, ...FORM_FINDINGS } as const;

export type FindingCode = keyof typeof FINDING_KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(Object.entries(FINDING_KINDS));

/**
 * One fault.
 *
 * @param span the offending words; null when the fault is about the whole.
 * @param why one whole sentence, with the numbers.
 */
export function finding(code: FindingCode, span: string | null, why: string): Finding {
  return { code, span, why };
}

/** What a finding makes of its claim. A code nobody knows weighs as much as any can. */
export function bearingOf({ code }: Finding): Bearing {
  return KIND_OF.get(code)?.bearing ?? "unsupported";
}

/** The check that makes findings of this code. */
export function checkOf({ code }: Finding): CheckName | "any" {
  return KIND_OF.get(code)?.check ?? "any";
}
