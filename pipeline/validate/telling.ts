import { foldWord } from "./folding.ts";

/*
 * Words for a text, for whoever writes it, and for what a text does: "the article calls", "the author
 * argues". A claim that says whose view it tells has them of its own; the article, which is that text,
 * has not, so they are not looked for in it.
 */

const TELLING: Readonly<Record<string, string>> = {
  en: `article piece post column columnist author writer text report story page review reviewer source
    says said calls called cites cited describes described mentions mentioned lists listed listing notes noted
    writes wrote argues argued adds added according finds found names named tells told`,
  de: `artikel beitrag text bericht autor autorin verfasser kolumne seite
    schreibt nennt beschreibt berichtet erwähnt zitiert verweist laut zufolge`,
  fr: `article billet texte auteur autrice chronique page
    écrit cite décrit mentionne rapporte évoque indique précise selon`,
  es: `artículo texto autor autora columna página
    escribe cita describe menciona señala indica relata según`,
  pt: `artigo texto autor autora coluna página
    escreve cita descreve menciona relata indica reproduz segundo`,
};

const NONE: ReadonlySet<string> = new Set();

const known = new Map(
  Object.entries(TELLING).map(([code, words]) => [
    code,
    new Set(words.trim().split(/\s+/u).map(foldWord)),
  ]),
);

/** @returns the folded words of that language. */
export function tellingWords(code: string): ReadonlySet<string> {
  return known.get(code) ?? NONE;
}
