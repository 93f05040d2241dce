/*
 * Made by `npm run learn:judge -- --data DIR --write`; change it there.
 *
 * A logistic regression over 2273 summaries of 666 articles that people called faithful or not.
 * How often a faithful one scores above another, articles left out in turn (and the whole data set left out):
 *   cogensumm: 0.812 (0.816)
 *   factcc: 0.892 (0.905)
 *   summeval: 0.866 (0.871)
 *   frank: 0.860 (0.868)
 *   polytope: 0.928 (0.919)
 *   xsumfaith: 0.832 (0.734)
 */

/** What each likeness of a claim to its evidence adds to the log-odds that it is supported; likeness.ts tells what they are. */
export const LIKENESS_WEIGHTS = {
  whole: 0.4,
  close: 2.29,
  held: 1.96,
  near: 0.3,
  ordered: 3.04,
};

/** What the log-odds begin with, so that one half parts the faithful from the others best. */
export const LIKENESS_START = -6.62;
