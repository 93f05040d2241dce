/* Lines that are no part of the text, each known by what it says. */
import { endsAsSentence, type PageBlock } from "../dom/blocks.ts";

/** Lines that announce something other than the article. */
const ANNOUNCEMENT =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|read more|read next|more on this|related|see also|also read|lesen sie auch|mehr zum thema|lire aussi|lea también|leia também|listen next|share this)(?::.{0,80})?$/iu;

/** A label at the head of an advertisement. */
const ADVERTISEMENT =
  /^(?:advertisement|anzeige|werbung|sponsored|publicité|publicidad|publicidade)(?!\p{L})/iu;

/** Longest label with its claim, which is no sentence; in words. */
const ADVERTISED_WORDS = 20;

/** Whether a line announces an advertisement or another article. */
export function isAnnouncement({ text, words }: PageBlock): boolean {
  if (ANNOUNCEMENT.test(text)) return true;
  return ADVERTISEMENT.test(text) && words <= ADVERTISED_WORDS && !endsAsSentence(text);
}

/** The line above readers' comments: nothing but the word, and how many there are. */
const COMMENTS =
  /^(?:\d+ )?(?:reader |user )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti)(?: ?\(\d+\)| \d+)?:?$/iu;

/** The line above a note on the author. */
const ABOUT_AUTHOR =
  /^(?:about the (?:author|writer)s?|über (?:den autor|die autorin)|à propos de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)):?$/iu;

/** Whether a line opens what comes after an article. */
export function isTheEnd({ text }: PageBlock): boolean {
  return COMMENTS.test(text) || ABOUT_AUTHOR.test(text);
}

/** Longest line that is read as a stamp or a label rather than as text, in words. */
const LABEL_WORDS = 16;

/** A year or a time of day, as they stand in dates. */
const YEAR_OR_TIME = /\b(?:19|20)\d{2}\b|\b\d{1,2}[:.]\d{2}\b/u;

/** Most words of a date that are no numbers: day, month, zone, "published" and the like. */
const DATE_WORDS = 7;

const READING_TIME = /\b\d+\s?-?(?:min|mins|minutes?|minutos?|minuti|minuten)\b/iu;

/** A label and what it lists. */
const LABELLED =
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted (?:in|on|by)|keywords|labels|schlagwörter|themen|mots[- ]clés|etiquetas|temas|share|teilen|partager|compartir|compartilhar|photos?|images?|fotos?|bild|фото|credits?|source|by|von|par|por)(?!\p{L}).{0,3}[:|]/iu;

/** Whether a line is metadata that happens to stand among the text: a date, a reading time, a list of tags. */
export function isStamp({ text, words, kind }: PageBlock): boolean {
  if (words > LABEL_WORDS || kind === "list-item" || /[.!?…]["”’)]?$/u.test(text)) return false;
  return LABELLED.test(text) || READING_TIME.test(text) || isDate(text, words);
}

function isDate(text: string, words: number): boolean {
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return YEAR_OR_TIME.test(text) && numbers >= 2 && words - numbers <= DATE_WORDS;
}

/** What readers are asked to do besides reading, in the languages Pulse reads best. */
const REQUEST =
  /(?<!\p{L})(?:sign up|subscribe|newsletters?|inbox|follow us|share this|download (?:the|our) app|abonnieren|abonnez-vous|inscrivez-vous|suscríb\p{L}*|inscreva-se|iscriviti|assine)(?!\p{L})/giu;

/** Whether a passage asks the reader to subscribe, follow or share: twice over, or in a line that says little else. */
export function isRequest({ text, words }: PageBlock): boolean {
  const asked = text.match(REQUEST)?.length ?? 0;
  return words <= 80 && (asked >= 2 || (asked === 1 && words <= 15));
}

const COMMENT_WORD =
  /(?<!\p{L})(?:comments|kommentare|commentaires|comentarios|comentários|commenti)(?!\p{L})/iu;
const MODERATED =
  /(?<!\p{L})(?:moderat(?:ed?|ing|ion|ors?)|moderiert|modéré\p{L}*|modération|moderad\p{L}+|moderac\p{L}+|freigeschaltet)(?!\p{L})/iu;

/** Whether a passage says how readers' comments are treated. */
export function isHouseRule({ text, words }: PageBlock): boolean {
  return words <= 60 && COMMENT_WORD.test(text) && MODERATED.test(text);
}
