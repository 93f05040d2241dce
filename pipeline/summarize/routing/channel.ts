import type { Taxonomy } from "../../schema/index.ts";
import type { Evidence, Witness } from "./evidence.ts";
import { listed, told } from "./told.ts";

/** The channel chosen, or null, and why. */
export type ChannelChoice = { readonly value: string | null; readonly reason: string };

/** What text alone must weigh to name a channel, or the one that takes the rest. */
const ENOUGH = 2.5;
const ENOUGH_FOR_REST = 3;

/** What shows that an article speaks of technology at all, so that words of a trade mean its technology. */
const SHOWS_REST = 1.5;

/** How much more the first must weigh than the second when the publisher does not say. */
const MARGIN = 1.2;

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
  const restIsOpen = isOpen(channels.find(({ name }) => name === rest));
  const general = rest === null ? undefined : evidence.get(rest);
  const bound = rest !== null && !restIsOpen;
  const narrow = [...evidence.values()].filter(({ channel }) => channel !== rest);
  const meant = narrow.filter((it) => !bound || standsAlone(it) || speaks(general, SHOWS_REST));
  const ranked = candidates(meant.filter(isEnough));
  const close = closeTo(ranked);
  const [first] = close;
  if (first && close.length === 1) return { value: first.channel, reason: told(first.witnesses) };
  if (rest !== null && (restIsOpen || takesRest(general, close)))
    return { value: rest, reason: whyRest(general, close) };
  return { value: null, reason: whyNone(narrow, close, rest) };
}

/** A channel that has no phrases takes everything that is left. */
function isOpen(channel: Taxonomy["channels"][number] | undefined): boolean {
  if (channel === undefined) return false;
  return channel.anywhere.length + channel.declared.length + channel.text.length === 0;
}

/** Whether a phrase was heard that means the channel wherever it stands. */
function standsAlone({ witnesses }: Evidence): boolean {
  return witnesses.some(({ list }) => list === "anywhere");
}

function speaks(general: Evidence | undefined, least: number): boolean {
  return general !== undefined && (general.declared > 1 || general.spoken >= least);
}

/** Text alone must say it with different phrases, or with the same at the top and further down. */
function isEnough({ declared, spoken, witnesses }: Evidence): boolean {
  if (declared > 1) return true;
  return spoken >= ENOUGH && (inText(witnesses).length > 1 || witnesses.some(comesBack));
}

function inText(witnesses: readonly Witness[]): Witness[] {
  return witnesses.filter(({ places }) =>
    (["title", "lead", "text"] as const).some((place) => places.has(place)),
  );
}

function comesBack({ places, list }: Witness): boolean {
  return list === "anywhere" && places.has("text") && (places.has("title") || places.has("lead"));
}

function candidates(evidence: readonly Evidence[]): Candidate[] {
  const most = Math.max(0, ...evidence.map(({ spoken }) => spoken * SPOKEN_SHARE));
  const scale = SPOKEN_SHARE * Math.min(1, MOST_SPOKEN / most);
  return evidence
    .map((it) => ({ ...it, total: it.declared + it.spoken * scale }))
    .toSorted((a, b) => b.total - a.total);
}

/** The first, and all that come near it without having been declared less. */
function closeTo([first, ...others]: readonly Candidate[]): Candidate[] {
  if (!first) return [];
  return [
    first,
    ...others.filter(
      ({ total, declared }) => declared >= first.declared && total * MARGIN > first.total,
    ),
  ];
}

function takesRest(general: Evidence | undefined, close: readonly Candidate[]): boolean {
  if (general === undefined) return false;
  if (close.length >= MANY) return true;
  if (general.declared > 1) return true;
  return close.length === 0 && general.spoken >= ENOUGH_FOR_REST && general.witnesses.length > 2;
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
  const little = isEnough(nearest)
    ? `and too little speaks of ${rest ?? "it"}`
    : "which is too little without a second phrase or the publisher's word";
  return `${told(nearest.witnesses)} speaks for ${nearest.channel}, ${little}`;
}
