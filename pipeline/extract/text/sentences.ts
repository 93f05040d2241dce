/*
 * Sentences: the segmenter of ICU, and a list of places where it must not cut.
 *
 * ICU ends a sentence at every full stop that a capital letter follows. Abbreviations, initials and
 * ordinals have such full stops inside sentences.
 */

/** A full stop after these never ends a sentence: a name or a number must follow. */
const OPEN_ENDED = pattern([
  ...["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Maj", "Lt", "Sgt"],
  ...[
    "Capt",
    "Cmdr",
    "Rev",
    "Hon",
    "St",
    "Ste",
    "Mt",
    "Ft",
    "No",
    "Nos",
    "Nr",
    "Fig",
    "Figs",
    "Eq",
  ],
  ...["Vol", "Art", "Abs", "Tel", "vs", "v", "cf", "e\\.g", "i\\.e", "approx", "ca", "c", "bzw"],
  ...["z\\. ?B", "d\\. ?h", "u\\. ?a", "i\\. ?d\\. ?R", "Hr", "Fr", "Herrn", "Mme", "Mlle", "M"],
  // Hindi and Russian: doctor, professor, street, named after.
  ...["डॉ", "प्रो", "श्रीमती", "проф", "ул", "им", "тов", "см"],
  ...["Sr", "Sra", "Srta", "Dra", "Dña", "pág", "núm", "av", "bspw", "evtl", "ggf", "sog", "inkl"],
]);

/** After these a sentence may end. The next word tells. */
const MAY_END = pattern([
  ...[
    "Inc",
    "Corp",
    "Ltd",
    "Co",
    "Cos",
    "Bros",
    "LLC",
    "plc",
    "GmbH",
    "Jr",
    "Sr",
    "Esq",
    "etc",
    "al",
  ],
  ...["Ph\\.D", "M\\.D", "B\\.A", "M\\.A", "a\\.m", "p\\.m", "U\\.S", "U\\.K", "U\\.N", "E\\.U"],
  ...["U\\.S\\.A", "D\\.C", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct"],
  ...["Nov", "Dec", "Mio", "Mrd", "Std", "usw", "Str", "Dept", "Univ", "est", "Ave", "Blvd", "Rd"],
]);

/** A single letter with a full stop is an initial, or half of an abbreviation such as "z. B.". */
const INITIAL = /(?:^|[\s("“'‘.-])\p{L}\.$/u;

/** "1." or "a)" alone is the number of a list item. */
const LIST_NUMBER = /^\(?(?:\d{1,3}|\p{L})[.)]$/u;

/** German and its neighbours write ordinals with a full stop: "am 3. März". */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const ORDINAL_LANGUAGES = new Set([
  "de",
  "da",
  "nb",
  "nn",
  "no",
  "fi",
  "cs",
  "sk",
  "sl",
  "hr",
  "pl",
]);

/** Words that begin sentences and seldom follow an abbreviation inside one. */
const OPENER = new RegExp(
  `^["“„«'(]?(?:${[
    "The|A|An|He|She|It|They|We|I|You|But|And|Its|His|Her|Their|Our|This|That|These|Those|In|On|At",
    "For|As|After|Before|When|While|If|With|By|From|To|However|Meanwhile|There|What|Why|How|Analysts",
    "Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Und|Aber|Doch|Auch|Im|Am|Bei|Mit|Nach|Für|Denn|Damit|Dazu",
    "Le|La|Les|Un|Une|Il|Elle|Ils|Elles|Mais|Et|Ce|Cette|Ces|Dans|Pour|En|El|Los|Las|Pero|Y|O|Os|As",
  ].join("|")})\\b`,
  "u",
);

function pattern(abbreviations: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s("“„'‘«\\[])(?:${abbreviations.join("|")})\\.$`, "iu");
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits running text into its sentences, trimmed, none of them empty.
 *
 * @param language BCP 47 tag; null takes the rules common to all.
 */
export function splitSentences(text: string, language: string | null): string[] {
  return trimmed(sentencesIn(text, language));
}

/**
 * The same for a text written without capitals, where a small letter behind a full stop begins a
 * sentence. Behind a quotation it may as well go on: `“who?” she asked`.
 */
export function splitSmallSentences(text: string, language: string | null): string[] {
  let at = 0;
  // What ends where it would, had the writer used capitals, ends there without them.
  const sentences = sentencesIn(withCapitals(text), language).map(({ length }) =>
    text.slice(at, (at += length)),
  );
  return trimmed(sentences);
}

/** A space may stand before the mark, where a machine left it. */
const SMALL_START = /([^.…\s] ?[.!?]\)?\s+["“„«'‘(]?)(\p{Ll})/gu;

/** The text with a capital behind every mark that may end a sentence, as long as before. */
function withCapitals(text: string): string {
  return text.replace(SMALL_START, (all, before: string, letter: string) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? before + capital : all;
  });
}

function trimmed(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

/** Not trimmed, so that put together they are the text. */
function sentencesIn(text: string, language: string | null): string[] {
  const sentences: string[] = [];
  for (const piece of piecesOf(text, segmenterFor(language))) {
    const last = sentences.at(-1);
    if (last !== undefined && last.length < WINDOW && belongsTogether(last, piece, language)) {
      sentences[sentences.length - 1] = last + piece;
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/** Longer than any sentence, in characters. */
const WINDOW = 2_000;

/** Windows over the text, for the segmenter's time grows with the square of what it is given. */
function* piecesOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let from = 0; from < text.length;) {
    const pieces = [...segmenter.segment(windowAt(text, from))].map(({ segment }) => segment);
    const seen = pieces.reduce((sum, { length }) => sum + length, 0);
    // The last one may go on beyond the window, and is looked at again.
    const again = from + seen < text.length && pieces.length > 1 ? pieces.pop() : undefined;
    yield* withClosers(withOpeners(pieces.flatMap(cutBeforeNumbers)));
    from += seen - (again?.length ?? 0);
  }
}

/**
 * ICU looks beyond a number for the letter that tells whether a sentence begins, and then "2,600 pages" is in
 * lower case. A word of five letters and more is no abbreviation that a number follows.
 */
const BEFORE_NUMBER = /(?<=(?:\p{Ll}{5}|[\p{L}\d][%)”"»])\.\s)(?=\d)/u;

function cutBeforeNumbers(piece: string): string[] {
  return piece.split(BEFORE_NUMBER);
}

/** ICU leaves the mark of a French quotation to the next sentence: "« Et alors ? » Il partit." */
function withClosers(pieces: readonly string[]): string[] {
  const closers = pieces.map((piece) => CLOSER.exec(piece)?.[0] ?? "");
  return pieces
    .map((piece, index) => {
      const own = index === 0 ? "" : (closers[index] ?? "");
      return piece.slice(own.length) + (closers[index + 1] ?? "");
    })
    .filter(Boolean);
}

/** Before a letter without a space the same mark opens a quotation, in German books and Danish ones. */
const CLOSER = /^»(?:\s+|$)/u;

/** Where no space parts sentences, ICU leaves the mark that opens a quotation to the sentence before. */
function withOpeners(pieces: readonly string[]): string[] {
  const openers = pieces.map((piece) => OPENERS.exec(piece)?.[0] ?? "");
  return pieces.map((piece, index) => {
    const own = index < pieces.length - 1 ? (openers[index] ?? "").length : 0;
    return (openers[index - 1] ?? "") + piece.slice(0, piece.length - own);
  });
}

const OPENERS = /(?<=[。！？][」』”’）】]?)[「『（【《〈“‘]+$|(?<=[!?])[「『（【《〈]+$/u;

/** Ends at a space where it can; a letter beyond the first 65,536 is two units, and stays whole. */
function windowAt(text: string, from: number): string {
  const end = from + WINDOW;
  if (end >= text.length) return text.slice(from);
  const space = text.slice(from, end).lastIndexOf(" ");
  if (space > 0) return text.slice(from, from + space + 1);
  return text.slice(from, /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end);
}

function segmenterFor(language: string | null): Intl.Segmenter {
  // An unknown language must not be cut by the rules of whatever language the machine speaks.
  const [locale = "en"] = Intl.Segmenter.supportedLocalesOf(language ?? []);
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, made);
  return made;
}

/** Whether the cut between two pieces is not the end of a sentence. */
function belongsTogether(before: string, after: string, language: string | null): boolean {
  const end = before.slice(-TAIL).trimEnd();
  const start = after.trimStart();
  if (!start || LIST_NUMBER.test(end) || startsInLowerCase(start)) return true;
  if (!/\s$/.test(before) && goesOnAtOnce(end, start)) return true;
  if (OPEN_ENDED.test(end) || INITIAL.test(end)) return !isInitialsEnd(end, start);
  return mayGoOn(end, start, language) && !OPENER.test(start);
}

/** What is looked at before a cut, in characters: abbreviations are shorter. */
const TAIL = 40;

/** Without a space between them a cut is doubtful. */
function goesOnAtOnce(end: string, start: string): boolean {
  if (CLOSING.test(start) || (NAME_WITH_MARK.test(end) && /^\p{L}/u.test(start))) return true;
  if (KOREAN_QUOTED.test(end) && /^\p{sc=Hangul}/u.test(start)) return true;
  return QUOTED.test(end) && QUOTING.test(start);
}

/** "Yahoo!" inside a line of Japanese. */
const NAME_WITH_MARK = /\p{sc=Latin}[!?]$/u;

/** A Japanese quotation with its own full stop, and the particle that makes it a part of its sentence. */
const QUOTED = /[。！？…][」』）]$/u;
const KOREAN_QUOTED = /[”’"'」』]$/u;
const QUOTING = /^(?:と|って|との|という|など|[、，])/u;

/** Quotation marks and brackets that ICU left to the next sentence. */
const CLOSING = /^[”’"'»)\]」』）】》]+(?:\s|$)/u;

/** Whether the full stop may belong to an abbreviation or an ordinal. */
function mayGoOn(end: string, start: string, language: string | null): boolean {
  return MAY_END.test(end) || (isOrdinal(end, language) && !/^\d/.test(start));
}

/** "iPhone" and "eBay" begin sentences; other words in lower case go on with one. */
function startsInLowerCase(start: string): boolean {
  return /^[("“„«'‘]?\p{Ll}/u.test(start) && !/^\p{Ll}{1,2}\p{Lu}/u.test(start);
}

/** "… in the U.S. The …" ends a sentence though "S." looks like an initial. */
function isInitialsEnd(end: string, start: string): boolean {
  return /\p{Lu}\.\p{Lu}\.$/u.test(end) && OPENER.test(start);
}

function isOrdinal(end: string, language: string | null): boolean {
  return language !== null && ORDINAL_LANGUAGES.has(language) && ORDINAL.test(end);
}
