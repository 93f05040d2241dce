import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { mayBeOne, shareWord } from "./identity.ts";
import { standsIn, type ClaimName, type NamedClaim, type Placing } from "./named-claim.ts";
import { isGeneric } from "./ordinary.ts";
import { isInRow, mayChangePlaces } from "./roles.ts";
import type { Line, Roster } from "./roster.ts";
import type { Token } from "./tokens.ts";
import { gathered } from "../lists.ts";

/*
 * A name is wrong when the evidence has another in its place: between the same words. What speaks for the
 * name of the claim is heard first, from the whole article: wherever it stands, between which words, and
 * whether what is said around it is said in some sentence about it.
 */

/** Least fit for another name to stand in the place of this one. */
const LEAST_FIT = 1;
/** How much better than its own best place in the article; less leaves a doubt. */
const CLEARLY = 1;
const VERY_CLEARLY = 1.5;
const RATHER = 0.5;
/** Share of the words around it that some sentence about the name has, from which it may be right. */
const SAID_OF_IT = 0.67;
/** Words beside the name that agree this firmly settle it all the same. */
const FIRMLY_BESIDE = 1.5;
const FIRMLY_IN_ROW = 2;
/** Beside it on both sides, and not by function words alone. */
const BETWEEN = 1.5;
/** Sentences about the name this near to those cited were only not cited. */
const NEAR = 2;

type Rival = Placing & {
  /** Whether there is no doubt that it has the place of the name. */
  readonly isClear: boolean;
  /** How much better it fits than the name of the claim does anywhere. */
  readonly lead: number;
  readonly said: number;
};

/** Names of the claim in whose place the evidence has others. */
export function displacedNames(claim: NamedClaim): Finding[] {
  return gathered(claim.names, (name) => {
    const rival = rivalOf(name, claim);
    return rival ? [toFinding(name, rival)] : [];
  });
}

function toFinding({ span }: ClaimName, rival: Rival): Finding {
  const { mention, fit } = rival;
  const other = mention.span;
  if (rival.isClear) {
    const words = fit.words.slice(0, 4).join(", ");
    const why = `The claim says “${span}” where the evidence has “${other}” (beside: ${words}).`;
    return finding("name-differs", span, why);
  }
  const why = `“${span}” stands in the article, but not near the sentences cited, which have “${other}” in its place.`;
  return finding("name-not-in-evidence", span, why);
}

function rivalOf(name: ClaimName, claim: NamedClaim): Rival | undefined {
  const rivals = rivalsIn(name.placings(), name, claim);
  return (
    rivals.find((rival) => rival.isClear) ??
    rivals.find((rival) => fits(rival) && isDoubtful(rival, name, claim)) ??
    rivalElsewhere(name, claim)
  );
}

/**
 * The sentences cited may be the wrong ones, if they do not have the name. Then another has to stand between
 * the very same telling words.
 */
function rivalElsewhere(name: ClaimName, claim: NamedClaim): Rival | undefined {
  if (claim.cited.some((line) => standsIn(name, line))) return undefined;
  const placings = name
    .allPlacings()
    .filter(({ fit }) => fit.isBracketed && fit.beside >= BETWEEN && fit.words.length > 1);
  return rivalsIn(placings, name, claim).find((rival) => rival.isClear && fits(rival));
}

function rivalsIn(placings: readonly Placing[], name: ClaimName, claim: NamedClaim): Rival[] {
  const leading = placings
    .filter(mayBeRival)
    .filter((placing) => isOther(placing, name, claim))
    .map((placing) => ({ lead: placing.fit.score - name.ownFit(), ...placing }))
    .filter(({ lead }) => lead >= RATHER);
  if (leading.length === 0) return [];
  const isKnown = claim.roster.lines.some((line) => standsIn(name, line));
  const isAbsent = !claim.cited.some((line) => standsIn(name, line));
  return leading
    .map((rival) => ({ said: shareSaid(name, rival, claim.roster), ...rival }))
    .map((rival) => ({
      isClear: isClear(rival) || (isKnown && isClearAnyway(rival, isAbsent)),
      ...rival,
    }))
    .sort((one, other) => other.lead - one.lead);
}

/** What can be told without knowing who is meant. */
function mayBeRival({ fit, mention }: Placing): boolean {
  return (
    fit.score >= RATHER &&
    fit.words.length > 0 &&
    !fit.isAttribute &&
    !fit.isDescribed &&
    (fit.isSubject || !mention.isSelf)
  );
}

/** Whether the place is one where one name can stand for the other. */
function fits({ fit }: Placing): boolean {
  return fit.isFirm && fit.score >= LEAST_FIT;
}

/** Whether it is a name of another, and one that the claim does not have elsewhere. */
function isOther(placing: Placing, name: ClaimName, claim: NamedClaim): boolean {
  const { names, roster } = claim;
  const { line, mention, fit } = placing;
  if (mayBeOne(name, mention, roster)) return false;
  const holder = names.find((it) => it !== name && shareWord(it, mention));
  if (
    holder &&
    (!isTakenFrom(holder, placing) || mayChangePlaces([name, holder], [placing], claim))
  )
    return false;
  // A sentence with both names must have the other between the very same words, and this elsewhere.
  return !standsIn(name, line) || (fit.isBracketed && !isAtHome(name, placing));
}

/**
 * Whether the place of a name that the claim has as well is plainly not the one the claim gives it: between
 * the very same words stands another there, or another does what it says it does itself.
 */
function isTakenFrom(holder: ClaimName, { mention, fit }: Placing): boolean {
  if (!fit.isFirm || !(mention.isSelf ? fit.isSubject : fit.isBracketed)) return false;
  const own = holder.placings().find((it) => it.mention === mention)?.fit.score ?? 0;
  return fit.score - own >= (mention.isSelf ? RATHER : CLEARLY);
}

/**
 * Whether the name stands in the sentence beside the words it stands beside in the claim, or in a row with
 * the other: what is said of a row is said of each.
 */
function isAtHome(name: ClaimName, { line, mention }: Placing): boolean {
  const isBeside = name
    .placings()
    .some((it) => it.line === line && shareWord(name, it.mention) && it.fit.inRow >= FIRMLY_BESIDE);
  if (isBeside) return true;
  return line.mentions.some((it) => shareWord(name, it) && isInRow(line.tokens, it, mention));
}

type Measured = Omit<Rival, "isClear">;

function isClear(rival: Measured): boolean {
  const { lead, said, fit } = rival;
  if (!fits(rival) || lead < CLEARLY) return false;
  const isFirmly = fit.beside >= FIRMLY_BESIDE || fit.inRow >= FIRMLY_IN_ROW;
  return said < SAID_OF_IT || isFirmly;
}

/**
 * Whether so many words agree that no more has to. Where no sentence cited has the name less is enough:
 * nothing speaks for it there, and what is said around it is said of it nowhere.
 */
function isClearAnyway({ lead, fit, said }: Measured, isAbsent: boolean): boolean {
  if (said >= SAID_OF_IT) return false;
  return lead >= VERY_CLEARLY || (isAbsent && (fit.isFirm || lead >= CLEARLY));
}

/** Nothing about the name stands near the sentences cited, and another has its place there. */
function isDoubtful({ said }: Measured, name: ClaimName, { cited, roster }: NamedClaim): boolean {
  if (said >= SAID_OF_IT) return false;
  const places = cited.map((line) => roster.lines.indexOf(line));
  return !roster.lines.some(
    (line, at) => places.some((place) => Math.abs(place - at) <= NEAR) && standsIn(name, line),
  );
}

const PRONOUN =
  /^(?:he|she|they|it|his|her|their|him|its|who|er|sie|es|sein|seine|ihr|ihre|il|elle|ils|elles|son|sa|el|ella|ellos|su|ele|ela|eles|seu|sua|que|qui|quien)$/;

/**
 * Share of these words that one sentence about the name has. A sentence with a pronoun that follows on
 * the name is about it; one beside it without any is half so.
 */
function shareSaid(name: ClaimName, { line: own, mention, fit }: Placing, roster: Roster): number {
  const { lines } = roster;
  const { words } = fit;
  const stands = lines.map((line) => standsIn(name, line));
  const shares = lines.map((line, at) => {
    // What somebody says of himself is said of no other.
    if (mention.isSelf && line === own) return 0;
    const weight = aboutness(line, stands, at);
    if (weight === 0) return 0;
    const held = words.filter((word) => line.words().has(word) || hasForm(line, word, roster));
    return (weight * held.length) / words.length;
  });
  return Math.max(0, ...shares);
}

function aboutness(line: Line, stands: readonly boolean[], at: number): number {
  if (stands[at]) return 1;
  if ((stands[at - 1] || stands[at - 2]) && line.tokens.some(({ word }) => PRONOUN.test(word)))
    return 1;
  return stands[at - 1] || stands[at + 1] ? 0.5 : 0;
}

function hasForm(line: Line, word: string, roster: Roster): boolean {
  return [...roster.formsOf(word)].some((form) => line.words().has(form));
}

/** Two names mixed into one: "Buddy Valens", where the article has Buddy Holly and Ritchie Valens. */
export function mixedNames(claim: NamedClaim): Finding[] {
  const { tokens, names, roster } = claim;
  return gathered(names, ({ from, to }) =>
    gathered(tokens.slice(from + 1, to + 1), (token, index) => {
      const first = tokens[from + index];
      return first && token.before === " " ? mixed(first, token, roster) : [];
    }),
  );
}

function mixed(first: Token, last: Token, roster: Roster): Finding[] {
  if (!roster.has(first.word) || !roster.has(last.word)) return [];
  if (roster.formsOf(first.word).has(last.word)) return [];
  if (roster.fellows(first.word).includes(last.word)) return [];
  const [follower] = roster.after(first.word);
  const leader = roster.before(last.word).find((word) => !isGeneric(word));
  if (follower === undefined || leader === undefined || isVariant(leader, first.word)) return [];
  const why = `The article never joins “${first.text}” and “${last.text}”: it has “${capitalised(first.word)} ${capitalised(follower)}” and “${capitalised(leader)} ${capitalised(last.word)}”.`;
  return [finding("name-differs", `${first.text} ${last.text}`, why)];
}

/** Natalia and Natalie: one person, spelled in two ways. */
function isVariant(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
