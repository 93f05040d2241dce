/*
 * Made by `npm run learn:judge -- --data DIR --write`; change it there.
 *
 * A logistic regression over 2273 summaries of 666 articles that people called faithful or not.
 * How often a faithful one scores above another, articles left out in turn (and the whole data set left out):
 *   cogensumm: 0.777 (0.830)
 *   factcc: 0.901 (0.916)
 *   summeval: 0.859 (0.871)
 *   frank: 0.869 (0.870)
 *   polytope: 0.927 (0.928)
 *   xsumfaith: 0.843 (0.841)
 */

/** What each likeness of a claim to its evidence adds to the log-odds that it is supported; likeness.ts tells what they are. */
export const LIKENESS_WEIGHTS = {
  whole: 0.86,
  close: 1.61,
  held: 1.27,
  near: 1.1,
  ordered: 1.86,
};

/** What the log-odds begin with, so that one half parts the faithful from the others best. */
export const LIKENESS_START = -5.48;
