/*
 * The words of the calendar, for the lists of words that tell when.
 */

export const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";

export const MONTHS =
  "january february march april may june july august september october november december";

export const SHORT_MONTHS = "jan feb mar apr jun jul aug sept sep oct nov dec";

/** Without `fall`, which is a verb before it is a season. */
export const SEASONS = "spring summer autumn winter";
