import { z } from "zod";
import type { Article } from "./article.ts";

const ExcerptWords = z.int().min(0).max(500);
const RunWords = z.int().min(8).max(500);
const QuotedShare = z.number().min(0).max(1);

/** How much of a source's own words a brief may show. */
export const Allowance = z.strictObject({
  /** Most words of the original shown under a brief; 0 shows none. */
  excerptWords: ExcerptWords,
  /** Most words in a row that a brief may share with its source outside quotation marks. */
  runWords: RunWords,
  /**
   * Largest share of a brief's words that may be its source's and marked so, quoted or shortened, from 0
   * to 1. Null where it depends on the writer: half of what a language model writes, any share of what is
   * written without one, which can only quote.
   */
  quotedShare: QuotedShare.nullable(),
});

export type Allowance = Readonly<z.infer<typeof Allowance>>;

/** What is allowed unless somebody sets it. */
export const USUAL_ALLOWANCE: Allowance = { excerptWords: 60, runWords: 25, quotedShare: null };

/** A publisher that allows something else; what is left out, or null, is as usual. */
export const PublisherAllowance = z.strictObject({
  /** `courier.example`, which is `www.courier.example` too. */
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u, "a host is written like courier.example"),
  excerptWords: ExcerptWords.nullable().default(null),
  runWords: RunWords.nullable().default(null),
  quotedShare: QuotedShare.nullable().default(null),
});

export type PublisherAllowance = Readonly<z.infer<typeof PublisherAllowance>>;

/** The publishers that allow something else than is usual, each host once. */
export const PublisherAllowances = z
  .strictObject({ publishers: z.array(PublisherAllowance).readonly() })
  .superRefine(({ publishers }, context) => {
    const hosts = publishers.map(({ host }) => host);
    const twice = hosts.filter((host, index) => hosts.indexOf(host) !== index);
    for (const host of new Set(twice))
      context.addIssue({
        code: "custom",
        message: `"${host}" is there twice`,
        path: ["publishers"],
      });
  });

/** What is usual, and who allows something else. */
export type Allowances = {
  readonly usual: Allowance;
  readonly publishers: readonly PublisherAllowance[];
};

/**
 * What is allowed of an article.
 *
 * A text may stand on one site and name another as its own; then the stricter of the two holds.
 */
export function allowanceFor(
  article: Pick<Article, "url" | "page">,
  { usual, publishers }: Allowances,
): Allowance {
  const { url, page } = article;
  const given = page.source.kind === "address" ? page.source.url : null;
  const [first = usual, ...more] = [url, page.url, given]
    .flatMap((address) => closest(hostOf(address), publishers) ?? [])
    .map((own) => settled(own, usual));
  return more.reduce(stricter, first);
}

function settled(own: PublisherAllowance, usual: Allowance): Allowance {
  return {
    excerptWords: own.excerptWords ?? usual.excerptWords,
    runWords: own.runWords ?? usual.runWords,
    quotedShare: own.quotedShare ?? usual.quotedShare,
  };
}

/** The publisher with the longest name that the host ends in. */
function closest(
  host: string,
  publishers: readonly PublisherAllowance[],
): PublisherAllowance | undefined {
  return publishers
    .filter((it) => host === it.host || host.endsWith(`.${it.host}`))
    .toSorted((one, other) => other.host.length - one.host.length)[0];
}

/** Empty when there is none. */
function hostOf(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).hostname : "";
}

function stricter(one: Allowance, other: Allowance): Allowance {
  const shares = [one.quotedShare, other.quotedShare].filter((share) => share !== null);
  return {
    excerptWords: Math.min(one.excerptWords, other.excerptWords),
    runWords: Math.min(one.runWords, other.runWords),
    quotedShare: shares.length === 0 ? null : Math.min(...shares),
  };
}
