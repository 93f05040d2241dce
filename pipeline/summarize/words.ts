/** One word of a text and where it stands in it, in UTF-16 units. */
export type Word = {
  readonly text: string;
  /** In lower case, with the typewriter's apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Its part of speech, where a tagger has read the sentence; else null. */
  readonly tag: Tag | null;
  /** Whether it is a finite verb of the sentence it was read in; never where no tagger has read it. */
  readonly finite: boolean;
  /** Whether it is a first name; never where no tagger has read it. */
  readonly given: boolean;
};

/** The universal parts of speech. */
const TAGS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
] as const;

export type Tag = (typeof TAGS)[number];

// One locale for every language: the rules differ only for scripts without spaces, which the
// segmenter knows by their letters, and a machine's own locale must not change a draft.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

const UNREAD = { tag: null, finite: false, given: false } as const;

/**
 * The words of a text in order. What counts as a word is what Unicode calls word-like.
 *
 * A space always ends a word, so the segmenter is asked piece by piece: its time grows with the square
 * of what it is given. Most pieces are a single word by any rule and need not ask it at all.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index: at } of text.matchAll(/\S+/gu)) {
    const plain = piece.length <= LONGEST_PLAIN ? PLAIN.exec(piece) : null;
    if (plain?.[2] !== undefined) {
      words.push(wordAt(plain[2], at + (plain[1]?.length ?? 0)));
      continue;
    }
    for (const { segment, index, isWordLike } of segmenter.segment(piece))
      if (isWordLike) words.push(wordAt(segment, at + index));
  }
  return words;
}

const LONGEST_PLAIN = 40;

/** Letters alone, of scripts that put spaces between words, between marks that belong to no word. */
const PLAIN = /^([("“‘«„]*)([\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+)[,;:!?)"”»]*\.?$/u;

function wordAt(text: string, start: number): Word {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return { text, lower, start, end: start + text.length, ...UNREAD };
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

export function isNumber(word: Word): boolean {
  return /^\p{Nd}/u.test(word.text);
}

/** A text and its words. */
export type Wording = { readonly text: string; readonly words: readonly Word[] };

export function wordingOf(text: string): Wording {
  return { text, words: wordsOf(text) };
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(TAGS);

export function isTag(tag: string): tag is Tag {
  return KNOWN_TAGS.has(tag);
}
