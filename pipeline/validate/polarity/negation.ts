import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { Statement } from "../statement.ts";
import {
  agreementOf,
  areTwins,
  hasNear,
  placesIn,
  shareOf,
  sharesPair,
  spanBetween,
  twinsIn,
  type Line,
  type Place,
  type Word,
} from "./alignment.ts";
import {
  denialsIn,
  doubledIn,
  isDeniedUntil,
  isDenier,
  isTouchedByDenial,
  type Denial,
} from "./denials.ts";
import { isEnough, matchesOf, type Asked, type Match } from "./matches.ts";
import { hedgeWords } from "./hedges.ts";
import { negationWords, type NegationWords } from "./negators.ts";
import { oppositesIn } from "./opposites.ts";
import { isDeniedNowhere, isRefusedNowhere } from "./unanswered.ts";

/** Does the claim deny what its evidence affirms, or affirm what its evidence denies? */
export function negationFindings(statement: Statement): Finding[] {
  const { claim, reading } = statement;
  const words = negationWords(reading.rules.code);
  // A question affirms nothing and denies nothing.
  if (words === null || /[?？]\s*$/u.test(claim.text)) return [];
  const asked = { statement, line: reading.claim(claim.text).line(), words };
  // One denial that differs is enough to look at.
  return (
    addedDenial(asked) ??
    doubledDenial(asked) ??
    droppedDenial(asked) ??
    addedRefusal(asked) ??
    []
  ).slice(0, 1);
}

/** A denial of the claim whose word the evidence has, undenied; or which the article has nowhere. */
function addedDenial(asked: Asked): Finding[] | null {
  const { line, words } = asked;
  for (const denial of denialsIn(line, words)) {
    if (words.aside.has(line[denial.denier]?.folded ?? "")) continue;
    if (isDeniedUntil(line, denial.denier, words)) continue;
    const found = foundFor(denial, asked);
    if (found) return [found];
  }
  return null;
}

/** Least share of the words around a denied word that must stand around its twin. */
const AROUND = 0.4;

function foundFor({ denier, denied: [at] }: Denial, asked: Asked): Finding | null {
  const { statement, line, words } = asked;
  const word = at === undefined ? undefined : line[at];
  if (at === undefined || word === undefined) return null;
  const claimed = { line, at };
  const span = spanBetween(statement.claim.text, line, denier, at);
  const matches = matchesOf(claimed, statement, (sentence) => twinsIn(sentence.line(), word));
  const [best] = matches;
  if (best && (isEnough(best, AROUND) || sharesPair(claimed, best.place))) {
    // What any cited sentence denies, the claim may deny too.
    if (matches.some(({ place }) => isTouchedByDenial(place, claimed, words))) return null;
    return finding("negation-differs", span, `The claim denies “${word.text}”; ${told(best)}.`);
  }
  return isDeniedNowhere(denier, claimed, asked)
    ? finding(
        "denial-not-in-evidence",
        span,
        `The claim denies “${word.text}”, and the article denies nothing of the kind.`,
      )
    : null;
}

/** "Not unchanged" of what the evidence calls unchanged. */
function doubledDenial({ statement, line, words }: Asked): Finding[] | null {
  for (const {
    denier,
    denied: [at],
  } of doubledIn(line, words)) {
    const word = at === undefined ? undefined : line[at];
    if (at === undefined || word === undefined) continue;
    const claimed = { line, at };
    const isSame = ({ base }: Word) => base === word.base;
    const [best] = matchesOf(claimed, statement, (it) => placesIn(it.line(), isSame));
    if (!best || !isEnough(best, AROUND) || isTouchedByDenial(best.place, claimed, words)) continue;
    // It may call it so twice, and deny it once.
    if (doubledIn(best.place.line, words).length > 0) continue;
    const span = spanBetween(statement.claim.text, line, denier, at);
    const why = `The claim denies “${word.text}”; ${told(best)}.`;
    return [finding("negation-differs", span, why)];
  }
  return null;
}

/** A word of the claim that refuses or shuts out, where the article does nothing of the kind. */
function addedRefusal(asked: Asked): Finding[] | null {
  const { statement, line, words } = asked;
  const akin = oppositesIn(statement.reading.rules.code).akin;
  for (const [at, word] of line.entries()) {
    if (words.refusing?.test(word.folded) !== true) continue;
    const same = akin.get(word.base);
    const isSame = (it: Word) =>
      words.contrary.test(it.folded) || areTwins(word, it) || same?.has(it.base) === true;
    if (isRefusedNowhere({ line, at }, isSame, asked)) {
      const why = `The claim says “${word.text}”, and the article says nothing of the kind.`;
      return [finding("denial-not-in-evidence", word.text, why)];
    }
  }
  return null;
}

/** How much of what stands around a denied word of the evidence must stand in the claim, and the other way. */
const BOTH_WAYS = 0.6;
/** A claim is shorter than its evidence: of this many words around, the share above is asked. */
const MOST_ASKED_BACK = 4;

/** A denial of the evidence whose word the claim has, undenied. */
function droppedDenial({ statement, line, words }: Asked): Finding[] | null {
  for (const sentence of statement.cited) {
    for (const {
      denier,
      denied: [at],
    } of denialsIn(sentence.line(), words)) {
      const word = at === undefined ? undefined : sentence.line()[at];
      if (at === undefined || word === undefined) continue;
      if (isDeniedUntil(sentence.line(), denier, words) || isDeniedIn(line, word, words)) continue;
      const source = { line: sentence.line(), at };
      const bare = twinsIn(line, word).find((place) =>
        isAffirmed({ line, at: place }, source, { statement, line, words }),
      );
      const said = bare === undefined ? undefined : line[bare];
      if (!said) continue;
      const why = `The claim affirms “${said.text}”; ${told({ sentence, place: source })}.`;
      return [finding("negation-differs", said.text, why)];
    }
  }
  return null;
}

function isAffirmed(claimed: Place, source: Place, { statement, words }: Asked): boolean {
  if (isTouchedByDenial(claimed, source, words) || isSupposed(claimed, statement)) return false;
  const [forth, back] = [agreementOf(claimed, source), agreementOf(source, claimed)];
  const isSame =
    isEnough(forth, BOTH_WAYS) && back.shared >= BOTH_WAYS * Math.min(MOST_ASKED_BACK, back.asked);
  if (!isSame && !sharesPair(claimed, source)) return false;
  // The evidence may affirm it in another place, and the claim mean that one.
  const word = source.line[source.at];
  return !matchesOf(claimed, statement, (it) => (word ? twinsIn(it.line(), word) : [])).some(
    (match) =>
      !(match.place.line === source.line && match.place.at === source.at) &&
      shareOf(match) >= shareOf(forth) &&
      !hasNear(match.place, [4, 0], (_, at) => isDenier(match.place.line, at, words)),
  );
}

/** Whether a line denies this word itself, wherever in it. */
function isDeniedIn(line: Line, word: Word, words: NegationWords): boolean {
  return denialsIn(line, words).some(({ denied }) =>
    denied.some((at) => line[at] !== undefined && areTwins(line[at], word)),
  );
}

/** How many words before a word may leave it open. */
const SUPPOSING = 4;

/** Whether the claim only supposes it: "could be forced" affirms nothing. */
function isSupposed(claimed: Place, { reading: { rules } }: Statement): boolean {
  const open = hedgeWords(rules.code)?.open;
  return (
    open !== undefined &&
    hasNear(claimed, [SUPPOSING, 0], ({ folded }) => open.test(folded) && !VOLITION.test(folded))
  );
}

const VOLITION = /^(?:will|wollen|mochte|veut|veulent|quiere[n]?|quer(?:em)?|wants?)$/u;

function told({ sentence, place: { line, at } }: Pick<Match, "sentence" | "place">): string {
  return `${sentence.id} says “${spanBetween(sentence.text, line, at - 5, at + 4)}”`;
}
