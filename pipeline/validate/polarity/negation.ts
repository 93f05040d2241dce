import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { Reading, SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import {
  agreementOf,
  areTwins,
  hasNear,
  neighboursOf,
  shareOf,
  placesIn,
  sharesPair,
  spanBetween,
  twinsIn,
  type Agreement,
  type Line,
  type Place,
} from "./alignment.ts";
import { denialsIn, isTouchedByDenial, type Denial } from "./denials.ts";
import { negationWords, type NegationWords } from "./negators.ts";

/** A claim whose denials are looked at. */
type Asked = {
  readonly statement: Statement;
  readonly line: Line;
  readonly words: NegationWords;
};

/** A word of the evidence held against one of the claim. */
type Match = Agreement & { readonly sentence: SentencePassage; readonly place: Place };

/** Does the claim deny what its evidence affirms, or affirm what its evidence denies? */
export function negationFindings(statement: Statement): Finding[] {
  const { claim, reading } = statement;
  const words = negationWords(reading.rules.code);
  // A question affirms nothing and denies nothing.
  if (words === null || /[?？]\s*$/u.test(claim.text)) return [];
  const asked = { statement, line: reading.claim(claim.text).line(), words };
  // One denial that differs is enough to look at.
  return (addedDenial(asked) ?? droppedDenial(asked) ?? []).slice(0, 1);
}

/** A denial of the claim whose word the evidence has, undenied; or which the article has nowhere. */
function addedDenial(asked: Asked): Finding[] | null {
  const { line, words } = asked;
  for (const denial of denialsIn(line, words)) {
    if (words.aside.has(line[denial.denier]?.folded ?? "")) continue;
    const found = foundFor(denial, asked);
    if (found) return [found];
  }
  return null;
}

/** Least share of the words around a denied word that must stand around its twin. */
const AROUND = 0.4;
/** Fewer in common are chance. */
const FEWEST = 2;

function foundFor({ denier, denied: [at] }: Denial, asked: Asked): Finding | null {
  const { statement, line, words } = asked;
  const word = at === undefined ? undefined : line[at];
  if (at === undefined || word === undefined) return null;
  const claimed = { line, at };
  const span = spanBetween(statement.claim.text, line, denier, at);
  const matches = matchesOf(claimed, statement, (sentence) => twinsIn(sentence.line(), word));
  const [best] = matches;
  if (best && (isEnough(best, AROUND) || sharesPair(claimed, best.place))) {
    const equal = matches.filter(({ shared }) => shared === best.shared);
    if (equal.some(({ place }) => isTouchedByDenial(place, claimed, words))) return null;
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

/** Least share of the words around a denied word that must stand in one place, where the word does not. */
const ABOUT = 0.3;
/** A place is not looked at for more than this many words to either side of a denial. */
const WINDOW = [8, 8] as const;

/**
 * Whether the claim denies something with other words than the article has, and the article denies
 * nothing there, nor that word anywhere. This is a sign and no proof: what it puts as "was not idle" an
 * article may put as "worked".
 */
function isDeniedNowhere(
  denier: number,
  claimed: Place,
  { statement, line, words }: Asked,
): boolean {
  const [first, second] = [line[denier], line[denier + 1]];
  // "It would be silly not to": what is denied is no fact.
  if (!first || !words.plain.has(first.folded) || words.infinitive === second?.folded) return false;
  const [best] = matchesOf(claimed, statement, (sentence) =>
    placesIn(sentence.line(), ({ content }) => content),
  );
  // Where little agrees, the claim may rest on any of the sentences.
  const lines =
    best && isEnough(best, ABOUT) ? [best.place.line] : statement.cited.map((it) => it.line());
  const denies = lines.some((it) =>
    it.some(
      (word) =>
        words.deniers.has(word.folded) ||
        (words.leaning.test(word.folded) && twinsIn(line, word).length === 0),
    ),
  );
  return !denies && !deniesElsewhere(claimed, statement.reading, words);
}

function deniesElsewhere(claimed: Place, reading: Reading, words: NegationWords): boolean {
  const word = claimed.line[claimed.at];
  const around = neighboursOf(claimed);
  return [...reading.sentences.values()].some((sentence) => {
    const line = sentence.line();
    return denialsIn(line, words).some(({ denier, denied }) => {
      if (denied.some((at) => word && line[at] && areTwins(word, line[at]))) return true;
      const near = around.filter((it) =>
        hasNear({ line, at: denier }, WINDOW, (other) => areTwins(it, other)),
      );
      return near.length > FEWEST;
    });
  });
}

/** How much of what stands around a denied word of the evidence must stand in the claim, and the other way. */
const BOTH_WAYS = 0.6;
/** A claim is shorter than its evidence: of this many words around, the share above is asked. */
const MOST_ASKED_BACK = 4;

/** A denial of the evidence whose word the claim has, undenied. */
function droppedDenial({ statement, line, words }: Asked): Finding[] | null {
  for (const sentence of statement.cited) {
    for (const {
      denied: [at],
    } of denialsIn(sentence.line(), words)) {
      const word = at === undefined ? undefined : sentence.line()[at];
      if (at === undefined || word === undefined) continue;
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
  if (isTouchedByDenial(claimed, source, words)) return false;
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
      !hasNear(match.place, [4, 0], ({ folded }) => words.deniers.has(folded)),
  );
}

function isEnough({ asked, shared }: Agreement, share: number): boolean {
  return asked > 0 && shared >= Math.min(FEWEST, asked) && shared >= share * asked;
}

/** Places of the cited sentences held against one of the claim, those that agree most first. */
function matchesOf(
  claimed: Place,
  { cited }: Statement,
  places: (sentence: SentencePassage) => readonly number[],
): Match[] {
  const matches = cited.flatMap((sentence) =>
    places(sentence).map((at) => {
      const place = { line: sentence.line(), at };
      return { sentence, place, ...agreementOf(claimed, place) };
    }),
  );
  return matches.toSorted((one, other) => other.shared - one.shared);
}

function told({ sentence, place: { line, at } }: Pick<Match, "sentence" | "place">): string {
  return `${sentence.id} says “${spanBetween(sentence.text, line, at - 5, at + 4)}”`;
}
