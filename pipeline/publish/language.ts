const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** What a page says of its language. */
export type PageLanguage = {
  /** BCP 47. English when the article's language is not known: the page's own words are. */
  readonly code: string;
  readonly direction: "ltr" | "rtl";
};

/** @param language BCP 47 primary language in lower case; null when it cannot be told. */
export function pageLanguage(language: string | null): PageLanguage {
  const code = language !== null && /^[a-z]{2,3}$/.test(language) ? language : "en";
  return { code, direction: RIGHT_TO_LEFT.has(code) ? "rtl" : "ltr" };
}

/**
 * The day as readers of the language write it.
 *
 * @param published ISO 8601: a day, or a time in UTC, of which the day in UTC is given.
 */
export function dayIn(language: PageLanguage, published: string): string {
  const format = new Intl.DateTimeFormat(language.code, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(published));
}
