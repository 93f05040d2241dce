import type { Article } from "../schema/index.ts";

/** BCP 47 primary language: the one that is set, where it is not the article's own; else null. */
export function otherLanguage({ language: its }: Article, set: string | null): string | null {
  const [code = null] = set?.toLowerCase().split("-") ?? [];
  return code === its ? null : code;
}
