/** A place where a sentence divides, outside all quotations and brackets. Offsets in UTF-16 units. */
export type Mark = {
  readonly kind: "comma" | "semicolon" | "colon" | "dash";
  /** Where the part before ends. */
  readonly at: number;
  /** Where the part after begins. */
  readonly next: number;
  /** The quotation mark that closes after the comma, as in `“no,” she said`; else empty. */
  readonly closer: string;
};

/** From an opening mark to just behind its closing mark. */
export type Span = { readonly start: number; readonly end: number };

/** How the punctuation of a sentence divides it. */
export type Outline = {
  /** Every bracket and quotation mark has its partner. */
  readonly balanced: boolean;
  readonly marks: readonly Mark[];
  readonly brackets: readonly Span[];
  readonly quotations: readonly Span[];
};

type Opening = { readonly at: number; readonly closers: string };

const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  '"': '"',
  "‘": "’",
  "'": "'’",
};

const POINTS = /[()[\]“”„«»"‘’',;:–—-]/gu;
const LETTER = /[\p{L}\p{Nd}]/u;

/** What has been read of a sentence so far. */
type Reader = {
  readonly text: string;
  readonly open: Opening[];
  readonly marks: Mark[];
  readonly brackets: Span[];
  readonly quotations: Span[];
  /** Closing marks that nothing opened. */
  strays: number;
};

/** Reads the punctuation of one sentence. */
export function outlineOf(text: string): Outline {
  const reader: Reader = { text, open: [], marks: [], brackets: [], quotations: [], strays: 0 };
  for (const { index } of text.matchAll(POINTS)) readPoint(reader, index);
  const { open, marks, brackets, quotations, strays } = reader;
  return { balanced: strays === 0 && open.length === 0, marks, brackets, quotations };
}

function readPoint(reader: Reader, at: number): void {
  const { text, open, marks } = reader;
  const character = text.charAt(at);
  const top = open.at(-1);
  if (top && closes(top, text, at)) close(reader, top, at);
  else if (opens(text, at)) open.push({ at, closers: CLOSERS[character] ?? "" });
  else if (")]”".includes(character)) reader.strays += 1;
  else if (open.length === 0) marks.push(...markAt(text, at));
}

function close(
  { text, open, marks, brackets, quotations }: Reader,
  top: Opening,
  at: number,
): void {
  open.pop();
  const closer = text.charAt(at);
  const spans = closer === ")" || closer === "]" ? brackets : quotations;
  spans.push({ start: top.at, end: at + 1 });
  if (open.length === 0 && text[at - 1] === ",") {
    marks.push({ kind: "comma", at: at - 1, next: at + 1, closer });
  }
}

/** An apostrophe closes a quotation only where no letter follows. */
function closes(top: Opening, text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!top.closers.includes(character)) return false;
  return !"’'".includes(character) || !LETTER.test(text.charAt(at + 1));
}

/** After a digit `"` stands for inches; between letters `'` stands for a letter left out. */
function opens(text: string, at: number): boolean {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const letterFollows = LETTER.test(text.charAt(at + 1));
  if ("([“„«".includes(character)) return true;
  if (character === '"') return !/\p{Nd}/u.test(before);
  if (character === "»") return letterFollows;
  if (character === "‘") return /\p{L}/u.test(text.charAt(at + 1));
  return character === "'" && letterFollows && !LETTER.test(before) && isClosedLater(text, at);
}

function isClosedLater(text: string, at: number): boolean {
  return /[\p{L}.,!?]['’](?!\p{L})/u.test(text.slice(at + 1));
}

function markAt(text: string, at: number): Mark[] {
  const kind = KINDS[text.charAt(at)];
  if (!kind || !divides(kind, text, at)) return [];
  const before = kind === "dash" ? text.slice(0, at).trimEnd().length : at;
  return [{ kind, at: before, next: at + 1, closer: "" }];
}

const KINDS: Readonly<Record<string, Mark["kind"]>> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
  "—": "dash",
  "–": "dash",
  "-": "dash",
};

/** A comma in a number, a colon in a time and a hyphen in a word divide nothing. */
function divides(kind: Mark["kind"], text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  const spaceFollows = after === "" || /\s/u.test(after);
  if (kind === "comma") return spaceFollows || after === "“" || after === '"';
  if (kind !== "dash") return spaceFollows;
  if (text.charAt(at) === "—") return at > 0;
  return spaceFollows && /\s/u.test(text.charAt(at - 1));
}
