import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { mayBeOne, shareWord } from "./identity.ts";
import type { Mention } from "./mentions.ts";
import type { ClaimName, NamedClaim, Placing } from "./named-claim.ts";
import { nameWords, type Token } from "./tokens.ts";
import { gathered } from "../lists.ts";

/** Least fit of each of two names to the place of the other. */
const LEAST_FIT = 0.3;
/** How much better the two fit each other's places than their own, both together. */
const CLEARLY = 1;

/** What two do to each other, whoever is named first. */
const MUTUAL = nameWords(`
  meet met meets meeting marry married marries wed divorced date dated dating face faces facing faced
  play plays played playing draw drew with versus vs v against between both together talk talks spoke
  agree agreed sign signed join joined merge merged merger split tied deal friend friends brother sister
  including traf trafen heiratete verhandeln verhandelten rencontre rencontré épouse épousé affronte
  reunió casó enfrenta encontrou reuniu casou`);
/** Before the one who did it, where the other is named first. */
const AGENT = nameWords("by von durch par por pelo pela pelos pelas");
/** Between names in a row these may stand: "Berg (left) and Aldaba". */
const ASIDES = nameWords(
  "left right centre center pictured links rechts gauche droite izquierda derecha esquerda direita not",
);

/** Pairs of names in the claim that stand in each other's places. */
export function swappedRoles(claim: NamedClaim): Finding[] {
  const { names } = claim;
  return gathered(names, (one, at) =>
    gathered(names.slice(at + 1), (other) =>
      areSwapped(one, other, claim) ? [toFinding(one, other, claim)] : [],
    ),
  );
}

function toFinding(one: ClaimName, other: ClaimName, { text, tokens }: NamedClaim): Finding {
  const span = text.slice(tokens[one.from]?.start, tokens[other.to]?.end);
  const why = `In the evidence “${other.span}” stands where the claim has “${one.span}”, and “${one.span}” where it has “${other.span}”.`;
  return finding("roles-swapped", span, why);
}

function areSwapped(one: ClaimName, other: ClaimName, claim: NamedClaim): boolean {
  const asOther = bestPlacing(one, other);
  const asOne = bestPlacing(other, one);
  if (!asOther || !asOne || Math.min(asOther.fit.score, asOne.fit.score) < LEAST_FIT) return false;
  const both = asOther.fit.score + asOne.fit.score;
  if (both < CLEARLY || mayBeOne(one, other, claim.roster)) return false;
  if (mayChangePlaces([one, other], [asOther, asOne], claim)) return false;
  return both - one.ownFit() - other.ownFit() >= CLEARLY;
}

/** Where a cited sentence has the second name in the place that the claim gives the first. */
function bestPlacing(place: ClaimName, name: ClaimName): Placing | undefined {
  let best: Placing | undefined;
  for (const placing of place.placings()) {
    const { fit, mention } = placing;
    if (fit.isElsewhere || (best && fit.score <= best.fit.score)) continue;
    if (shareWord(name, mention)) best = placing;
  }
  return best;
}

/**
 * Whether the claim may have one name where the evidence has the other and mean the same: in a row, in what
 * both do to each other, and in a passive for an active.
 *
 * @param placings where the evidence has one in the place of the other.
 */
export function mayChangePlaces(
  names: readonly [ClaimName, ClaimName],
  placings: readonly Placing[],
  { tokens }: NamedClaim,
): boolean {
  const words = gathered(placings, ({ fit }) => fit.words);
  if (words.every((word) => MUTUAL.has(word)) || isInRow(tokens, ...names)) return true;
  const places = placings.map(({ line }) => ({
    line,
    pair: names.map((name) => line.mentions.filter((it) => shareWord(name, it))),
  }));
  const turnsRound = names.some((name) => isAgent(tokens, name));
  const turnedRound = places.some(({ line, pair }) =>
    pair.flat().some((mention) => isAgent(line.tokens, mention)),
  );
  if (turnsRound !== turnedRound) return true;
  return places.some(({ line, pair: [ones = [], others = []] }) =>
    ones.some((one) => others.some((other) => isInRow(line.tokens, one, other))),
  );
}

/** So many words may tell what the one is who did it: "by the steel maker Berg". */
const MOST_BETWEEN = 3;

/** "sued by Berg". */
function isAgent(tokens: readonly Token[], { from }: Mention): boolean {
  const before = tokens.slice(Math.max(0, from - 1 - MOST_BETWEEN), from);
  const by = before.findLastIndex(({ word }) => AGENT.has(word));
  return by >= 0 && before.slice(by + 1).every(({ capital }) => !capital);
}

/** "Berg and Aldaba", "Aldaba (left), Berg": names in a row may stand in any order. */
export function isInRow(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return tokens
    .slice(first.to + 1, second.from)
    .every(({ word }) => ASIDES.has(word) || JOINTS.has(word) || /^\p{Nd}/u.test(word));
}

const JOINTS = nameWords(
  "and or & und oder sowie et ou y e o as well the der die das den dem le la les el los las os a",
);
