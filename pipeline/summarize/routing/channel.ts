import type { Taxonomy } from "../../schema/index.ts";
import { SECTION, type Evidence, type Witness } from "./evidence.ts";
import { listed, told } from "./told.ts";

/** The channel chosen, or null, and why. */
export type ChannelChoice = { readonly value: string | null; readonly reason: string };

/** What text alone must weigh to name a channel, or the one that takes the rest. */
const ENOUGH = 2.5;
const ENOUGH_FOR_REST = 3;

/** How much more where the title does not name it. */
const UNTITLED = 1.3;

/** What a keyword of few weighs, and what of it must be heard in title or text. */
const KEYWORD = 3;
const ECHO = 1;

/** What the phrases must weigh that mean technology wherever they stand, for words of a trade to mean its technology. */
const SHOWS_REST = 1.2;

/** How much more the first must weigh than the second when the publisher does not say. */
const MARGIN = 1.3;

/** Text weighs half of what is declared, and at most this: less than one keyword. */
const SPOKEN_SHARE = 0.5;
const MOST_SPOKEN = 5;

/** Three subjects at once are technology in general; two are a question for an editor. */
const MANY = 3;

type Candidate = Evidence & { readonly total: number };

/**
 * Chooses the channel that publisher and text speak for, or none.
 *
 * @param evidence of each channel that anything spoke for.
 */
export function chooseChannel(
  evidence: ReadonlyMap<string, Evidence>,
  { rest, channels }: Taxonomy,
): ChannelChoice {
  const general = rest === null ? undefined : evidence.get(rest);
  const isOpen = rest === null || hasNoPhrases(channels.find(({ name }) => name === rest));
  const narrow = [...evidence.values()].filter(({ channel }) => channel !== rest);
  const meant = narrow.filter((it) => isOpen || standsAlone(it) || showsRest(general));
  const close = closeTo(candidates(meant.filter((it) => isEnough(it) && !isAside(it, general))));
  const [first] = close;
  if (first && close.length === 1) return { value: first.channel, reason: told(first.witnesses) };
  if (rest !== null && (isOpen || takesRest(general, close)))
    return { value: rest, reason: whyRest(general, close) };
  return { value: null, reason: whyNone(narrow, close, rest) };
}

/** Such a channel takes everything that is left. */
function hasNoPhrases(channel: Taxonomy["channels"][number] | undefined): boolean {
  if (channel === undefined) return false;
  return channel.anywhere.length + channel.declared.length + channel.text.length === 0;
}

/** Whether a phrase was heard that means the channel wherever it stands. */
function standsAlone({ witnesses }: Evidence): boolean {
  return witnesses.some(({ list }) => list === "anywhere");
}

/** Whether the article speaks of technology at all: plainly, or much and with a word of it in the title. */
function showsRest(general: Evidence | undefined): boolean {
  if (general === undefined) return false;
  const { declared, plain, spoken, witnesses } = general;
  if (declared >= KEYWORD || plain >= SHOWS_REST) return true;
  return spoken >= ENOUGH_FOR_REST && isTitled(witnesses);
}

/**
 * A section is enough. A keyword wants an echo in the text. Text alone must say it on top, with a
 * phrase that means nothing else, and say it with different phrases or three times.
 */
function isEnough({ declared, spoken, witnesses }: Evidence): boolean {
  if (declared >= SECTION) return true;
  if (declared >= KEYWORD && spoken >= ECHO) return true;
  if (spoken < leastOf(ENOUGH, witnesses) || !witnesses.some(isPlainOnTop)) return false;
  return witnesses.filter((it) => mentionsOf(it) > 0).length > 1 || witnesses.some(comesBack);
}

function leastOf(enough: number, witnesses: readonly Witness[]): number {
  return isTitled(witnesses) ? enough : UNTITLED * enough;
}

function isTitled(witnesses: readonly Witness[]): boolean {
  return witnesses.some(({ places }) => places.has("title"));
}

function isPlainOnTop({ places, list }: Witness): boolean {
  return list === "anywhere" && (places.has("title") || places.has("lead"));
}

/** Whether one phrase stands on top and comes back twice. */
function comesBack(witness: Witness): boolean {
  return isPlainOnTop(witness) && mentionsOf(witness) > 2;
}

function mentionsOf({ places }: Witness): number {
  return SPOKEN.reduce((sum, place) => sum + (places.get(place) ?? 0), 0);
}

const SPOKEN = ["title", "lead", "text"] as const;

function candidates(evidence: readonly Evidence[]): Candidate[] {
  const most = Math.max(0, ...evidence.map(({ spoken }) => spoken * SPOKEN_SHARE));
  const scale = SPOKEN_SHARE * Math.min(1, MOST_SPOKEN / most);
  return evidence
    .map((it) => ({ ...it, total: it.declared + it.spoken * scale }))
    .toSorted((a, b) => b.total - a.total);
}

/** The first, and all that come near it: in what the text says where the publisher says the same of both. */
function closeTo([first, ...others]: readonly Candidate[]): Candidate[] {
  if (!first) return [];
  const isClose = ({ declared, spoken, total }: Candidate) =>
    declared === first.declared
      ? spoken * MARGIN >= first.spoken
      : declared > first.declared && total * MARGIN > first.total;
  return [first, ...others.filter(isClose)];
}

/** Where the title names technology in general and not the channel, the text tells of it in passing. */
function isAside({ declared, witnesses }: Evidence, general: Evidence | undefined): boolean {
  if (declared >= KEYWORD || isTitled(witnesses) || general === undefined) return false;
  return isTitled(general.witnesses.filter(isPlainOnTop)) && isRestEnough(general);
}

function takesRest(general: Evidence | undefined, close: readonly Candidate[]): boolean {
  if (general === undefined) return false;
  if (close.length >= MANY || general.declared >= SECTION) return true;
  return close.length === 0 && isRestEnough(general);
}

function isRestEnough({ declared, spoken, plain, witnesses }: Evidence): boolean {
  if (declared >= KEYWORD && plain > 0) return true;
  if (!witnesses.some(isPlainOnTop) || witnesses.length < 3) return false;
  return spoken >= leastOf(ENOUGH_FOR_REST, witnesses);
}

function whyRest(general: Evidence | undefined, close: readonly Candidate[]): string {
  const spoke = general ? told(general.witnesses) : "it takes the rest";
  if (close.length === 0) return `${spoke}; no narrower channel is named often enough`;
  return `${spoke}; ${listed(close.map(({ channel }) => channel))} are named about equally`;
}

function whyNone(
  narrow: readonly Evidence[],
  [first, second]: readonly Candidate[],
  rest: string | null,
): string {
  if (first && second)
    return `torn between ${first.channel} (${told(first.witnesses)}) and ${second.channel} (${told(second.witnesses)})`;
  const [nearest] = candidates(narrow);
  if (!nearest) return "no word of section, keywords, site, title or text names a channel";
  return `${told(nearest.witnesses)} hints at ${nearest.channel}, but ${whatLacks(nearest, rest)}`;
}

function whatLacks(nearest: Evidence, rest: string | null): string {
  if (isEnough(nearest)) return `too little speaks of ${rest ?? "it"}`;
  if (nearest.witnesses.some(isPlainOnTop)) return "not often enough";
  return "nothing that means it alone stands in title or lead, and the publisher does not say so";
}
