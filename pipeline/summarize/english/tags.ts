import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { isFirstName } from "./first-names.ts";
import { withFiniteVerbs } from "./verbs.ts";
import { isTag, type Tag, type Word, type Wording } from "../words.ts";

/*
 * Home of wink-nlp and its English model. Loading them takes a fifth of a second, so this file is
 * imported only when there is an English text to read.
 */

const nlp = winkNLP(model, ["pos"]);
// oxlint-disable-next-line typescript/unbound-method -- the library knows its helpers by identity
const partOfSpeech = nlp.its.pos;

/** A whole sentence with what each word is in it: its part of speech, and whether it is a finite verb. */
export function tagged({ text, words }: Wording): Wording {
  return { text, words: withFiniteVerbs({ text, words: withTags(words, tokensOf(text)) }) };
}

function withTags(words: readonly Word[], tokens: readonly Token[]): Word[] {
  let at = 0;
  return words.map((word) => {
    while ((tokens[at]?.end ?? Infinity) <= word.start) at += 1;
    const token = tokens[at];
    if (!token || token.start >= word.end) return word;
    return { ...word, tag: token.tag, given: token.tag === "PROPN" && isFirstName(word.text) };
  });
}

type Token = { readonly start: number; readonly end: number; readonly tag: Tag };

/** The library's own tokens, found again in the text: it parts some words that are one word to us. */
function tokensOf(text: string): Token[] {
  const found = nlp.readDoc(text).tokens();
  const tags = found.out(partOfSpeech);
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, token] of found.out().entries()) {
    const start = text.indexOf(token, from);
    const tag = tags[index] ?? "";
    if (start === -1) continue;
    from = start + token.length;
    tokens.push({ start, end: from, tag: isTag(tag) ? tag : "X" });
  }
  return tokens;
}
