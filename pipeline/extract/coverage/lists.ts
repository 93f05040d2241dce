/* Pages that lead to articles and are none. */
import { folded } from "../text/clean.ts";
import { countOf, namesOf, type Case, type Refusal } from "./case.ts";

/** Results of a search, which the page repeats in its field, its address, its name or its data. */
export function asSearchPage(it: Case): Refusal | null {
  const { marks, shape, saysResults } = it;
  if (it.saysArticle || shape.run >= 80) return null;
  const isList = shape.headlines >= 3;
  const isAsked = marks.searchedFor !== null || queryOf(it.url) !== null;
  const isSearch = saysResults ? isAsked || isList : isList && repeatsItsQuery(it);
  if (!isSearch) return null;
  const query = marks.searchedFor ? ` for “${marks.searchedFor}”` : "";
  return { code: "search-page", why: `lists ${shape.headlines} results of a search${query}.` };
}

/** A field may be filled in on any page; on results it agrees with the address or the name of the page. */
function repeatsItsQuery(it: Case): boolean {
  const inField = folded(it.marks.searchedFor ?? "");
  const inAddress = queryOf(it.url) ?? "";
  const query = inField || inAddress;
  if (query === "") return false;
  return inField === inAddress || namesOf(it).some((name) => folded(name).includes(query));
}

function queryOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { searchParams } = new URL(url);
  const asked = ["q", "s", "query", "search"].map((name) => searchParams.get(name));
  return folded(asked.find(Boolean) ?? "") || null;
}

/** Software that builds sites marks its lists by these names. */
const LIST_CLASSES = new Set(["home", "archive", "category", "tag", "blog", "index", "frontpage"]);
const SINGLE_CLASSES = new Set(["single", "single-post", "postid", "article", "page-article"]);

/** Many headlines that lead elsewhere, prose only in the small pieces between them, and a page that says so. */
export function asSectionPage(it: Case): Refusal | null {
  const { shape, marks } = it;
  const isSingle = marks.bodyClasses.some((name) => SINGLE_CLASSES.has(name));
  if (it.saysArticle || isSingle || shape.headlines < 8 || shape.run >= 80) return null;
  const isMarked = marks.bodyClasses.some((name) => LIST_CLASSES.has(name));
  const isScattered = shape.stretches >= 6 && shape.share < 0.35;
  const signs = countOf(it.isRoot, it.saysCollection, isMarked, isScattered);
  // Prose right under the headline is how an article begins.
  const needed = (shape.run < 40 && shape.headlines >= 12 ? 1 : 2) + (shape.lead >= 30 ? 1 : 0);
  if (signs < needed) return null;
  return {
    code: "section-page",
    why: `lists ${shape.headlines} articles, and no text of its own is longer than ${shape.run} words.`,
  };
}
