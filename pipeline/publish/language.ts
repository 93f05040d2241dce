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
 * @param published ISO 8601: a day, or a time in the publisher's zone, whose day is the one printed.
 */
export function dayIn(language: PageLanguage, published: string): string {
  // A language Intl does not know would be written in that of the machine.
  const [locale = "en"] = Intl.DateTimeFormat.supportedLocalesOf(language.code);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(published.slice(0, 10)));
}
