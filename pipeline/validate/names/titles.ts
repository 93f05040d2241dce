import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { enumerated } from "../wording.ts";
import type { NamedClaim } from "./named-claim.ts";
import type { Roster } from "./roster.ts";
import { titlesIn, type Title } from "./offices.ts";
import { gathered, present } from "../lists.ts";

/** Offices that a word before them tells from others, or that go with another: Home Secretary, General Berg. */
const PARTIAL: ReadonlySet<string> = new Set([
  "minister",
  "secretary",
  "congressman",
  "general",
  "captain",
  "judge",
]);

/** Offices that the article qualifies otherwise, or gives to others than the claim does. */
export function differingTitles({ text, tokens, roster }: NamedClaim): Finding[] {
  const claimed = titlesIn(text, tokens);
  if (claimed.length === 0) return [];
  const known = titlesOf(roster);
  return present(claimed, (title) => qualified(title, known) ?? held(title, known));
}

/**
 * "Mayor Berg" for one who is always "former mayor Berg", and the other way round. Offices without a name
 * say nothing: a text says "the former mayor" once, and "the mayor" from then on.
 */
function qualified(title: Title, known: readonly Title[]): Finding | undefined {
  if (title.holder === null) return undefined;
  const others = known.filter(
    ({ office, holder }) => office === title.office && holder === title.holder,
  );
  if (others.length === 0 || others.some(({ qualifier }) => qualifier === title.qualifier)) {
    return undefined;
  }
  const spans = enumerated([...new Set(others.map(({ span }) => `“${span}”`))].slice(0, 3));
  const why = `The claim says “${title.span}”, the article only ${spans}.`;
  return finding("title-differs", title.span, why);
}

/** "President Berg", where the article has Prime Minister Berg, and no president but others by name. */
function held(title: Title, known: readonly Title[]): Finding | undefined {
  if (title.holder === null) return undefined;
  const ofHolder = known.filter(({ holder }) => holder === title.holder);
  if (ofHolder.length === 0 || ofHolder.some(({ office }) => office === title.office))
    return undefined;
  if (PARTIAL.has(title.office) || ofHolder.some(({ office }) => PARTIAL.has(office)))
    return undefined;
  const isOpen = ({ office, holder }: Title) =>
    office === title.office && (holder === null || holder === title.holder);
  if (known.some(isOpen)) return undefined;
  const spans = enumerated([...new Set(ofHolder.map(({ span }) => `“${span}”`))].slice(0, 3));
  const why = `The claim says “${title.span}” of one whom the article calls ${spans}.`;
  return finding("title-differs", title.span, why);
}

const titles = new WeakMap<Roster, readonly Title[]>();

/** One reading of the article serves all its claims. */
function titlesOf(roster: Roster): readonly Title[] {
  const known =
    titles.get(roster) ?? gathered(roster.lines, (line) => titlesIn(line.text, line.tokens));
  titles.set(roster, known);
  return known;
}
