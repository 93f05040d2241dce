import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { Statement } from "../statement.ts";
import { displacedNames, mixedNames } from "./differs.ts";
import { foreignNames } from "./foreign.ts";
import { namedClaim } from "./named-claim.ts";
import { swappedRoles } from "./roles.ts";
import { wronglyTold } from "./told.ts";
import { differingTitles } from "./titles.ts";

/**
 * Are the names of the claim those of the article, in the places and under the titles it gives them?
 *
 * A name is complained of once: one that the article lacks cannot also stand in the wrong place.
 */
export function nameFindings(statement: Statement): Finding[] {
  const claim = namedClaim(statement);
  const foreign = foreignNames(claim.text, claim.roster, claim.tokens).map(({ span, missing }) => {
    const told = span === missing ? "" : ` of “${span}”`;
    return finding(
      "name-not-in-article",
      span,
      `“${missing}”${told} occurs nowhere in the article.`,
    );
  });
  const misplaced = [
    ...mixedNames(claim),
    ...swappedRoles(claim),
    ...wronglyTold(claim),
    ...displacedNames(claim),
  ];
  return onceEach([...foreign, ...misplaced, ...differingTitles(claim)]);
}

/** Without those whose span another, told before, holds or stands in. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  for (const it of findings) {
    const isTold = told.some(({ span }) => overlaps(span ?? "", it.span ?? ""));
    if (!isTold) told.push(it);
  }
  return told;
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
