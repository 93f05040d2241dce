import { StageError } from "../../errors.ts";
import { countWords } from "../../schema/index.ts";
import type { Block } from "../text/paragraphs.ts";
import {
  asBotCheck,
  asConsentWall,
  asLogInPage,
  asScriptShell,
  asSoft404,
  LONGEST_CONSENT,
} from "./barriers.ts";
import { ARTICLE_RUN, FEWEST_WORDS, type Case, type Refusal, type Rule } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { asSearchPage, asSectionPage } from "./lists.ts";
import { shapeOf } from "./shape.ts";

/**
 * Readability finds text on every page, on those too that hold no article. Such pages are refused by
 * name, none by one sign alone, and none that holds a good stretch of prose.
 *
 * A page its server refused to show is an article only where it says so itself or holds a good stretch of it:
 * servers explain themselves at length, too.
 *
 * @param blocks the body that was found; empty when there was none.
 * @returns the refusal; null for a page that may be an article.
 */
export function refuseWhatIsNoArticle(
  evidence: Evidence,
  blocks: readonly Block[],
): StageError | null {
  const found = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  // What says that it is an article and holds a long text is refused by none of the rules below.
  if (evidence.saysArticle && found > LONGEST_CONSENT) return null;
  const [pieces, marks] = [evidence.pieces(), evidence.marks()];
  const shape = shapeOf(pieces, evidence.url, blocks);
  const it: Case = { ...evidence, pieces, marks, shape, found };
  const refusal = firstOf(RULES, it);
  if (it.status !== null && it.status >= 400) return refuseForbidden(it, refusal);
  return refusal && new StageError(refusal.code, `${it.name} ${refusal.why}`);
}

/** The page of an answer such as 403: a piece of the article, or the reason why there is none. */
function refuseForbidden(
  { name, status, ...it }: Case,
  refusal: Refusal | null,
): StageError | null {
  const isPiece = it.found >= FEWEST_WORDS && (it.saysArticle || it.shape.run >= ARTICLE_RUN);
  if (isPiece && !refusal) return null;
  const why = refusal?.why ?? `holds ${it.found} words, which are no piece of an article.`;
  return new StageError("page-forbidden", `${name} answered with status ${status}, and ${why}`);
}

function firstOf(rules: readonly Rule[], it: Case): Refusal | null {
  for (const rule of rules) {
    const refusal = rule(it);
    if (refusal) return refusal;
  }
  return null;
}

/** In this order: a page that says what it is comes before one that is told by its shape. */
const RULES: readonly Rule[] = [
  ...[asConsentWall, asSoft404, asBotCheck, asLogInPage, asScriptShell],
  ...[asSearchPage, asSectionPage],
];
