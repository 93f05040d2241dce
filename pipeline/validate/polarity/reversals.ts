import { isSameStem } from "../words.ts";
import type { Line } from "./alignment.ts";

/*
 * Words that a prefix turns into their contraries: "sufficient" and "insufficient". No list holds them all,
 * and none is needed, for both must stand in the same place of two texts. What is listed is what only looks so.
 */

type Reversing = {
  /** Folded prefixes, and at least as many letters behind them as make a word. */
  readonly prefix: RegExp;
  /** Folded words that mean something else than the contrary of the rest of them. */
  readonly except: RegExp;
};

const ROMANCE =
  /^(?:in|im|ir(?=r)|il(?=l)|i(?=[lr])|des(?=[aeiou]|[cfghlmnpqtv])|mal|me(?=content))(?=\p{L}{4})/u;

const BY_LANGUAGE: Readonly<Record<string, Reversing>> = {
  en: {
    prefix: /^(?:un|in|im(?=[bmp])|ir(?=r)|il(?=l)|dis|non-?)(?=\p{L}{3})/u,
    except:
      /^(?:improv|import|impress|impos|impart|impair|impact|implant|impend|inform|invest|incom|indeed|intend|intens|intent|invalu|inflamm|indifferent|infamous|insur|insid|inhabit|inland|inborn|incas|immigra|discover|disclos|discount|displa|dispos|dispatch|distast|disturb|discharg|disease|discours|discuss|dissolv|dispens|distrain|disband|disguis|union|unit|univers|unanim)/u,
  },
  de: {
    prefix: /^(?:un|nicht-?|miss)(?!ter|iv|ion|it)(?=\p{L}{4})/u,
    except:
      /^un(?:fall|falle|fallen|geheuer|kosten|kraut|menge|summe|tat|tier|wetter|gefahr$|langst|bedingt|heimlich|verschamt)/u,
  },
  fr: {
    prefix: ROMANCE,
    except:
      /^(?:import|impos|impress|implant|inform|invest|inscri|indiqu|interven|induir|infect|inflamm|institu|intent|descend|malad|malgre)/u,
  },
  es: {
    prefix: ROMANCE,
    except:
      /^(?:import|impon|impuest|impres|implant|inform|invert|invest|inscri|indic|interv|induc|inclu|infect|inflam|descub|descans|desped|despert|desempen|destac|destin|desemboc|desenvol|malest)/u,
  },
  pt: {
    prefix: ROMANCE,
    except:
      /^(?:import|impor|impost|impres|implant|inform|invest|inscri|indic|interv|induz|inclu|infect|inflam|descob|descans|desped|despert|desempenh|destac|destin|desemboc|desenvol|malest)/u,
  },
};

/** What is left of a word without its reversing prefix; null where it has none. */
function unreversed(base: string, code: string): string | null {
  const { prefix, except } = BY_LANGUAGE[code] ?? {};
  if (prefix === undefined || !prefix.test(base) || except?.test(base) === true) return null;
  return base.replace(prefix, "");
}

function isReversal(long: string, short: string, code: string): boolean {
  const rest = long.length <= short.length ? null : unreversed(long, code);
  return rest !== null && isSame(rest, short);
}

function isSame(rest: string, short: string): boolean {
  return rest === short || isSameStem(rest, short);
}

const known = new WeakMap<Line, readonly string[]>();

/** The words of a line that a prefix turns round; hardly any line has one. */
function reversedIn(line: Line, code: string): readonly string[] {
  const reversed =
    known.get(line) ??
    line
      .filter(({ base, content }) => content && unreversed(base, code) !== null)
      .map(({ base }) => base);
  known.set(line, reversed);
  return reversed;
}

const NONE: ReadonlySet<string> = new Set();

/** The words of some lines that a prefix parts from a word, in either of them; by their bases. */
export function reversalsOf(
  base: string,
  lines: readonly Line[],
  code: string,
): ReadonlySet<string> {
  const rest = unreversed(base, code);
  const found: string[] = [];
  for (const line of lines) {
    for (const it of reversedIn(line, code)) if (isReversal(it, base, code)) found.push(it);
    if (rest === null) continue;
    for (const it of line) if (isSame(rest, it.base)) found.push(it.base);
  }
  return found.length === 0 ? NONE : new Set(found);
}
