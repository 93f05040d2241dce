/* Pages that stand before an article: they ask something of the reader first, or say that it is not there. */
import { countWords } from "../../schema/index.ts";
import {
  ARTICLE_RUN,
  countOf,
  FEWEST_WORDS,
  inWords,
  namesOf,
  type Case,
  type Refusal,
} from "./case.ts";
import { consentTextOf } from "./consent.ts";
import { ABOUT_CONSENT, LOG_IN, MISSING_PAGE, ROBOT_CHECK } from "./phrases.ts";

/** A longer text than this, in words, does not only ask for consent. */
export const LONGEST_CONSENT = 400;

/** Nearly all of the page's prose asks for consent, and stands around the button that gives it. */
export function asConsentWall(it: Case): Refusal | null {
  if (it.marks.agreements.length === 0) return null;
  const { prose, about, asking } = consentTextOf(it.pieces, it.marks.agreements);
  // Beside a banner stands an article, which may itself be about cookies.
  if (prose > LONGEST_CONSENT || about < 0.6 || asking < 1 / 3) return null;
  const isArticle = it.saysArticle && (asking < 0.9 || namesOf(it).some(isAboutConsent));
  if (isArticle) return null;
  const share = Math.round(100 * about);
  return {
    code: "consent-wall",
    why: `asks for consent: ${share}% of its ${prose} words of prose speak of cookies or privacy.`,
  };
}

function isAboutConsent(name: string): boolean {
  return ABOUT_CONSENT.test(name);
}

/** A challenge to the visitor, and hardly a word beside it. */
export function asBotCheck(it: Case): Refusal | null {
  const { shape } = it;
  if (it.saysArticle || shape.words >= 250 || shape.headlines >= 5) return null;
  if (shape.run >= longestRunBesideCheck(it)) return null;
  return {
    code: "bot-check",
    why: `checks whether its visitor is a program, and holds ${inWords(shape.words)} of text.`,
  };
}

/** The more signs of a check there are, the more it may explain; one sign is none. */
function longestRunBesideCheck({ marks, shape, noscript, ...it }: Case): number {
  const texts = [...it.titles, ...it.pieces.map(({ text }) => text), noscript];
  const isSaid = texts.some((text) => ROBOT_CHECK.test(text));
  const isBare = shape.words < 60;
  const hasChallenge = marks.challenges > 0;
  if (!isSaid && !(hasChallenge && isBare)) return 0;
  const signs = countOf(isSaid, hasChallenge, marks.refreshes, isBare && noscript !== "");
  return signs > 2 ? ARTICLE_RUN : signs > 1 ? 60 : 0;
}

/** Fields to log in by, on a page that calls itself so or has hardly a word beside them. */
export function asLogInPage(it: Case): Refusal | null {
  const { marks, shape } = it;
  const fields = marks.passwordFields + marks.userFields;
  if (it.saysArticle || fields === 0 || shape.headlines >= 8) return null;
  const longest = longestRunBesideLogIn(it);
  if (shape.run >= longest.run || shape.words >= longest.words) return null;
  return {
    code: "log-in-page",
    why: `has ${fields} field${fields === 1 ? "" : "s"} to log in by, and ${inWords(shape.words)} of text.`,
  };
}

/** The more a page's name is about logging in, the more it may explain. */
function longestRunBesideLogIn(it: Case): { readonly run: number; readonly words: number } {
  const lengths = namesOf(it).flatMap((name) => (LOG_IN.test(name) ? countWords(name) : []));
  const shortest = Math.min(...lengths);
  if (shortest <= 3) return { run: 100, words: 300 };
  return shortest <= 6 ? { run: 30, words: 300 } : { run: 40, words: 60 };
}

/** A page with a headline that says so and little else, or one its own software marks as such. */
export function asSoft404({ titles, marks, saysArticle, shape }: Case): Refusal | null {
  if (saysArticle) return null;
  const inTitle = titles.find(saysMissing);
  const inHeadline = marks.headlines.find(saysMissing);
  const isMarked = marks.bodyClasses.some((name) => /^error-?404$/.test(name));
  const signs = countOf(inTitle, inHeadline, isMarked);
  const isShort = shape.run < (signs > 1 ? 90 : 50);
  if (signs === 0 || !isShort) return null;
  const said = inHeadline ?? inTitle;
  const name = said ? `calls itself “${said}”` : "is marked as an error page";
  return { code: "soft-404", why: `${name} and holds ${shape.run} words of prose in a row.` };
}

function saysMissing(name: string): boolean {
  return countWords(name) <= 14 && MISSING_PAGE.test(name);
}

/** Scripts, a place for them to build the page in, and no text. */
export function asScriptShell({ shape, found, scripts, noscript, marks }: Case): Refusal | null {
  if (shape.words >= 40 || found >= FEWEST_WORDS || scripts === 0) return null;
  if (marks.emptyMounts === 0 && countWords(noscript) < 3) return null;
  return {
    code: "script-shell",
    why: `holds ${inWords(shape.words)} of text and ${scripts} script${scripts === 1 ? "" : "s"} that would build the rest.`,
  };
}
