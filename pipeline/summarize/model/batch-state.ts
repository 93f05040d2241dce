/* How far a batch is, as its provider tells it. */
import { z } from "zod";
import { shortened } from "./failure.ts";

/** Under this name a batch carries the hash of its requests, so that they are not sent twice. */
export const REQUESTS_MARK = "pulse_requests";

const Name = z.string().regex(/^[\w.:=-]+$/u);

const Count = z.number().default(0);

const Counts = z.object({ completed: Count, failed: Count, total: Count });

const Fault = z.object({ line: z.number().nullish(), message: z.string().nullish() });

const Told = z.object({
  id: Name,
  status: Name.toLowerCase(),
  created_at: z.number().nullish(),
  // Azure says "" before they are there.
  output_file_id: z.string().nullish(),
  error_file_id: z.string().nullish(),
  request_counts: Counts.nullish(),
  errors: z.object({ data: z.array(Fault).nullish() }).nullish(),
  metadata: z.object({ [REQUESTS_MARK]: z.string().nullish() }).nullish(),
});

export type BatchState = {
  readonly id: string;
  /** The provider's word for it, such as `in_progress`. */
  readonly status: string;
  /** Whether nothing more will come. */
  readonly isOver: boolean;
  /** How many requests have an answer, one that is an error, and are there at all. */
  readonly counts: { readonly done: number; readonly failed: number; readonly all: number };
  /** Seconds since 1970; null when it is not told. */
  readonly createdAt: number | null;
  /** Why the whole batch was not taken; null when it was. */
  readonly fault: string | null;
  /** Ids of the files of answers and of errors. */
  readonly files: readonly string[];
  /** SHA-256 of the requests; null for what Pulse did not submit. */
  readonly requests: string | null;
};

const OVER = new Set(["completed", "failed", "expired", "cancelled"]);

/** @returns null when it is no batch. */
export function readState(value: unknown): BatchState | null {
  const { data: told } = Told.safeParse(value);
  if (told === undefined) return null;
  const { id, status, request_counts, output_file_id, error_file_id } = told;
  const { completed: done, failed, total: all } = request_counts ?? Counts.parse({});
  return {
    ...{ id, status, isOver: OVER.has(status) },
    counts: { done, failed, all },
    createdAt: told.created_at ?? null,
    fault: faultIn(told.errors?.data ?? []),
    files: [output_file_id ?? "", error_file_id ?? ""].filter((file) => file !== ""),
    requests: told.metadata?.[REQUESTS_MARK] ?? null,
  };
}

/** The first one says enough: what is wrong with one line is mostly wrong with all. */
function faultIn([first, ...others]: readonly z.infer<typeof Fault>[]): string | null {
  if (first === undefined) return null;
  const where = typeof first.line === "number" ? `line ${first.line}: ` : "";
  const why = shortened(first.message ?? "no reason given").replace(/\.+$/u, "");
  return `${where}${why}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

/** In one line. */
export function stateLine(state: BatchState): string {
  const { id, createdAt, fault } = state;
  const created = createdAt === null ? [] : [new Date(createdAt * 1000).toISOString()];
  return [id, progressOf(state), ...created, ...(fault === null ? [] : [fault])].join("  ");
}

/** Such as `in_progress, 2 of 14 done, 1 failed`. */
export function progressOf({ status, counts: { done, failed, all } }: BatchState): string {
  return `${status}, ${done} of ${all} done, ${failed} failed`;
}
