import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { enumerated } from "../wording.ts";
import type { NamedClaim } from "./named-claim.ts";
import type { Roster } from "./roster.ts";
import { nameWord, type Token } from "./tokens.ts";

/*
 * Offices, and what qualifies them. A line is one office or one qualifier in the languages judged here;
 * words of two parts are joined by a stroke. Ends of words in German and Romance languages are listed.
 */
const OFFICES = [
  "president président présidente präsident präsidentin bundespräsident presidente presidenta",
  "prime-minister premier pm premierminister premierministerin ministerpräsident premier-ministre première-ministre primer-ministro primera-ministra primeiro-ministro",
  "chancellor bundeskanzler bundeskanzlerin kanzler kanzlerin chancelier chancelière canciller chanceler",
  "minister ministerin ministre ministro ministra",
  "secretary",
  "governor gov gouverneur gouverneurin gouverneure gobernador gobernadora governador governadora",
  "mayor bürgermeister bürgermeisterin oberbürgermeister maire alcalde alcaldesa prefeito prefeita",
  "senator sen senatorin sénateur sénatrice senador senadora",
  "congressman congresswoman representative rep",
  "king könig roi rey rei",
  "queen königin reine reina rainha",
  "prince prinz príncipe",
  "princess prinzessin princesse princesa",
  "pope papst pape papa",
  "bishop bischof évêque obispo bispo",
  "archbishop erzbischof archevêque arzobispo arcebispo",
  "chairman chairwoman chair vorsitzender vorsitzende aufsichtsratschef",
  "ceo chief-executive vorstandschef vorstandschefin pdg",
  "cfo finanzvorstand finanzchef",
  "general",
  "colonel",
  "captain",
  "ambassador botschafter botschafterin ambassadeur embajador embajadora embaixador embaixadora",
  "judge richter richterin juge juez jueza juiz juíza",
] as const;

/** Offices that a word before them tells from others, or that go with another: Home Secretary, General Berg. */
const PARTIAL: ReadonlySet<string> = new Set([
  "minister",
  "secretary",
  "congressman",
  "general",
  "captain",
  "judge",
]);

const QUALIFIERS = [
  "former ex onetime ehemalige ehemaliger ehemaligen frühere früherer früheren ancien ancienne antiguo antigua expresidente antigo antiga",
  "acting interim caretaker kommissarische kommissarischer kommissarischen geschäftsführende geschäftsführender interimaire interino interina",
  "deputy vice stellvertretende stellvertretender stellvertretenden vize adjoint adjointe adjunto adjunta",
  "co",
] as const;

const officeOf = wordMap(OFFICES);
const qualifierOf = wordMap(QUALIFIERS);
/** Words with which an office of two words begins. */
const beginsPair: ReadonlySet<string> = new Set(
  [...officeOf.keys()].flatMap((words) => /^(.+?)-/u.exec(words)?.[1] ?? []),
);

/** An office as a text names it. */
type Title = {
  readonly office: string;
  readonly qualifier: string | null;
  /** The name right behind it, folded; the last of its words. */
  readonly holder: string | null;
  readonly span: string;
};

/** Offices that the article qualifies otherwise, or gives to others than the claim does. */
export function differingTitles({ text, tokens, roster }: NamedClaim): Finding[] {
  const claimed = titlesIn(text, tokens);
  if (claimed.length === 0) return [];
  const known = titlesOf(roster);
  return claimed.flatMap((title) => qualified(title, known) ?? held(title, known) ?? []);
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

/** "President Berg", where the article has Prime Minister Berg and no other title before the name. */
function held(title: Title, known: readonly Title[]): Finding | undefined {
  if (title.holder === null) return undefined;
  const ofHolder = known.filter(({ holder }) => holder === title.holder);
  if (ofHolder.length === 0 || ofHolder.some(({ office }) => office === title.office))
    return undefined;
  if (PARTIAL.has(title.office) || ofHolder.some(({ office }) => PARTIAL.has(office)))
    return undefined;
  if (known.some(({ office }) => office === title.office)) return undefined;
  const spans = enumerated([...new Set(ofHolder.map(({ span }) => `“${span}”`))].slice(0, 3));
  const why = `The claim says “${title.span}” of one whom the article calls ${spans}.`;
  return finding("title-differs", title.span, why);
}

const titles = new WeakMap<Roster, readonly Title[]>();

/** One reading of the article serves all its claims. */
function titlesOf(roster: Roster): readonly Title[] {
  const known =
    titles.get(roster) ?? roster.lines.flatMap((line) => titlesIn(line.text, line.tokens));
  titles.set(roster, known);
  return known;
}

function titlesIn(text: string, tokens: readonly Token[]): Title[] {
  return tokens.flatMap((_, at) => {
    const found = officeAt(tokens, at);
    return found === null ? [] : [toTitle(text, tokens, found)];
  });
}

type Range = { readonly office: string; readonly from: number; readonly to: number };

/** The longest office that begins here: "prime minister" is no minister. */
function officeAt(tokens: readonly Token[], at: number): Range | null {
  const pair = pairAt(tokens, at);
  if (pair !== undefined) return { office: pair, from: at, to: at + 1 };
  const office = officeOf.get(tokens[at]?.word ?? "");
  const isSecond = pairAt(tokens, at - 1) !== undefined;
  return office === undefined || isSecond ? null : { office, from: at, to: at };
}

function pairAt(tokens: readonly Token[], at: number): string | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two || !beginsPair.has(one.word) || !/^[ -]$/.test(two.before)) return undefined;
  return officeOf.get(`${one.word}-${two.word}`);
}

function toTitle(text: string, tokens: readonly Token[], { office, from, to }: Range): Title {
  const qualifier = qualifierBefore(tokens, from);
  const holder = holderEnd(tokens, to + 1);
  const [first, last] = [tokens[qualifier ?? from], tokens[holder ?? to]];
  return {
    office,
    qualifier: qualifierOf.get(wordAt(tokens, qualifier ?? to + 1)) ?? null,
    holder: holder === null ? null : wordAt(tokens, holder),
    span: text.slice(first?.start, last?.end).replace(/['’]s?$/u, ""),
  };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** "former Tesla chief executive": names may stand between. */
const FARTHEST = 3;

function qualifierBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at -= 1) {
    if (!/^[ -]$/.test(tokens[at + 1]?.before ?? "")) return null;
    if (qualifierOf.has(wordAt(tokens, at))) return at;
    if (tokens[at]?.capital !== true) return null;
  }
  return null;
}

/** Where the name ends that follows: "Mayor Ines Aldaba", "the mayor, Ines Aldaba,". */
function holderEnd(tokens: readonly Token[], start: number): number | null {
  let end: number | null = null;
  for (let at = start; at < start + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    const joint = end === null ? /^,? $/ : /^(?: |\. )$/;
    if (!token?.capital || !joint.test(token.before)) break;
    end = at;
    if (/['’]s$/u.test(token.text)) break;
  }
  return end;
}

const LONGEST_NAME = 3;

function wordMap(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const words = line.split(" ").map((word) => word.split("-").map(nameWord).join("-"));
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
  );
}
