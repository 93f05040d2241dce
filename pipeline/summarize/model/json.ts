/* JSON out of what a model wrote around it. */

/**
 * The object in a reply, whatever stands around it: thoughts, fences, a sentence of prose.
 *
 * Commas before a closing bracket are forgiven. Nothing is made up: what is cut off or not JSON stays
 * unread, as a guess at its end could be a statement nobody made.
 *
 * @returns undefined when there is no whole object.
 */
export function jsonIn(reply: string): unknown {
  const text = reply.replace(/^\uFEFF/u, "").replace(THOUGHTS, "");
  const whole = objectAt(text, text.indexOf("{"));
  if (whole === null) return undefined;
  return parsed(whole) ?? parsed(withoutTrailingCommas(whole));
}

/** Looked for from the innermost opening on, so that many openings without an end are soon passed. */
const THOUGHTS = /<think>(?:(?!<think>)[\s\S])*?<\/think>/giu;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A string, which the end of the reply may cut off, or one other character. */
const PIECES = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[\s\S]/gu;

/** From this brace to the one that closes it; null when none does. */
function objectAt(text: string, start: number): string | null {
  if (start < 0) return null;
  let depth = 0;
  for (const { 0: piece, index } of text.slice(start).matchAll(PIECES)) {
    if (piece === "{") depth += 1;
    if (piece === "}") depth -= 1;
    if (depth === 0) return text.slice(start, start + index + 1);
  }
  return null;
}

function withoutTrailingCommas(json: string): string {
  return json.replace(/("(?:[^"\\]|\\[\s\S])*")|,(?=\s*[}\]])/gu, "$1");
}
