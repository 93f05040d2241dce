import { spanOf } from "./mentions.ts";
import { isGeneric } from "./ordinary.ts";
import { nameWord, nameWords, wordAt, type Token } from "./tokens.ts";

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
export type Title = {
  readonly office: string;
  readonly qualifier: string | null;
  /** The name right behind it, or before it and a comma; the last of its words, folded. */
  readonly holder: string | null;
  readonly span: string;
};

/** The offices that a text names. */
export function titlesIn(text: string, tokens: readonly Token[]): Title[] {
  const titles: Title[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = mayBegin(wordAt(tokens, at)) ? officeAt(tokens, at) : null;
    if (found !== null) titles.push(toTitle(text, tokens, found));
  }
  return titles;
}

type Range = {
  readonly office: string;
  readonly from: number;
  readonly to: number;
  /** Whether the word itself says that it is over: exalcalde. */
  readonly isFormer: boolean;
};

/** Most words begin no office, and need no closer look. */
function mayBegin(word: string): boolean {
  return officeOf.has(word) || beginsPair.has(word) || word.startsWith("ex");
}

/** The longest office that begins here: "prime minister" is no minister. */
function officeAt(tokens: readonly Token[], at: number): Range | null {
  const pair = pairAt(tokens, at);
  if (pair !== undefined) return { office: pair, from: at, to: at + 1, isFormer: false };
  if (pairAt(tokens, at - 1) !== undefined) return null;
  const word = wordAt(tokens, at);
  const own = officeOf.get(word);
  const office = own ?? (word.startsWith("ex") ? officeOf.get(word.slice(2)) : undefined);
  return office === undefined ? null : { office, from: at, to: at, isFormer: own === undefined };
}

function pairAt(tokens: readonly Token[], at: number): string | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two || !beginsPair.has(one.word) || !/^[ -]$/.test(two.before)) return undefined;
  return officeOf.get(`${one.word}-${two.word}`);
}

function toTitle(text: string, tokens: readonly Token[], range: Range): Title {
  const { office, to, isFormer } = range;
  const qualifier = qualifierBefore(tokens, range.from);
  const start = qualifier ?? range.from;
  const behind = holderEnd(tokens, to + 1);
  const before = behind === null ? holderBefore(tokens, start, to) : null;
  const holder = behind ?? before;
  const own = qualifier === null ? undefined : qualifierOf.get(wordAt(tokens, qualifier));
  const from = before === null ? start : nameStart(tokens, before);
  return {
    office,
    qualifier: own ?? (isFormer ? "former" : null),
    holder: holder === null ? null : wordAt(tokens, holder),
    span: spanOf(text, tokens, { from, to: behind ?? to }),
  };
}

const ARTICLES = nameWords("the a an der die das ein eine le la l el un una une o os as um uma");
/** What goes on after an office that tells who somebody is: "Aldaba, the mayor of Lindholm, …". */
const GOES_ON = nameWords("of for at and von und de du des del da do dos das et y e");
/** Before a name these tell where or when: "In Lindholm, the mayor …". */
const LOCAL = nameWords("in at near on from im bei aus à en dans em no na");

/** Where the name ends that the office is told of: "Ines Aldaba, the former mayor of Lindholm,". */
function holderBefore(tokens: readonly Token[], start: number, to: number): number | null {
  const first = ARTICLES.has(wordAt(tokens, start - 1)) ? start - 1 : start;
  const holder = tokens[first - 1];
  if (tokens[first]?.before !== ", " || !holder?.capital || isGeneric(holder.word)) return null;
  const isPlace = LOCAL.has(wordAt(tokens, nameStart(tokens, first - 1) - 1));
  return isPlace || !endsOffice(tokens[to + 1]) ? null : first - 1;
}

function endsOffice(next: Token | undefined): boolean {
  return next === undefined || /^[,.;)]/.test(next.before) || GOES_ON.has(next.word);
}

function nameStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (tokens[start]?.before === " " && tokens[start - 1]?.capital) start -= 1;
  return start;
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
