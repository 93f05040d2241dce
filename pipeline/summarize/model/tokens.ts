import type { ModelRequest } from "./endpoint.ts";

/** Scripts whose characters are about a token each. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/gu;

/**
 * About how many tokens a text is: four characters each, one where a script has no letters.
 *
 * An estimate, within a tenth for English and on the high side elsewhere; providers count their own way,
 * and a tokenizer would be a download or megabytes of tables.
 */
export function estimateTokens(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4) + wide;
}

/** About how many tokens a request is, its schema included. */
export function requestTokens({ messages, schema }: ModelRequest): number {
  const text = messages.map(({ content }) => content).join("\n") + JSON.stringify(schema.schema);
  return estimateTokens(text) + 4 * messages.length;
}

/** Around each message of a chat, at most: marks of who speaks and where it ends. */
const MOST_FRAME_TOKENS = 16;

/**
 * As many tokens as a request can be at most: no tokenizer makes more than one of a byte, whatever the
 * language, so that a budget need not trust an estimate.
 */
export function mostRequestTokens({ messages, schema }: ModelRequest): number {
  const texts = [...messages.map(({ content }) => content), JSON.stringify(schema)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes + MOST_FRAME_TOKENS * texts.length;
}

/** About how many tokens a brief is that has all it can have, ids and JSON included. */
export const BRIEF_TOKENS = 1_500;
