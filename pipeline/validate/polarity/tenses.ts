import { areTwins, type Line, type Place, type Word } from "./alignment.ts";
import { gathered } from "../lists.ts";

/*
 * What will be and what has been, where a language says so in a form of the verb or a word beside it. Forms
 * that may be either (French "montra", English "closed", any present) say nothing here.
 */

type Tenses = {
  /** Forms that say by themselves that it will be; matched against words as they are written, in small letters. */
  readonly future: RegExp;
  /** The same of what has been. */
  readonly past: RegExp;
  /** Folded words that say so of a verb behind them. */
  readonly futureBefore: RegExp;
  readonly pastBefore: RegExp;
  /** How many words may stand between: in German all of the clause does. */
  readonly reach: number;
  /** What the forms of a verb end in; folded. */
  readonly endings: RegExp;
  /** Participles and pasts that are unlike their futures: folded, with what their futures begin with. */
  readonly unlike: ReadonlyMap<string, string>;
};

const NEVER = /^(?!)/u;
const NEAR = 3;
const CLAUSE = 30;

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*,\s*/u)
      .map((pair): [string, string] => {
        const [past = "", future = ""] = pair.split(" ");
        return [past, future];
      }),
  );

const BY_LANGUAGE: Readonly<Record<string, Tenses>> = {
  en: {
    future: NEVER,
    past: NEVER,
    futureBefore: /^(?:will|'ll|shall)$/u,
    pastBefore: /^(?:has|have|had|was|were)$/u,
    reach: NEAR,
    endings: NEVER,
    unlike: new Map(),
  },
  de: {
    future: NEVER,
    past: NEVER,
    futureBefore: /^(?:wird|werden)$/u,
    pastBefore: /^(?:hat|haben|hatte|hatten|wurde|wurden)$/u,
    reach: CLAUSE,
    endings: NEVER,
    unlike: pairs(
      `geschlossen schliess, gebaut bau, begonnen beginn, gewonnen gewinn, gehoben heb, gesenkt senk, gekauft kauf`,
    ),
  },
  fr: {
    // No "éra", "tira" or "livra": those are pasts.
    future:
      /(?:[^é]er|(?<!(?:^|re|at|ad|sp|v))ir|ndr|rdr|ttr|[îi]tr|uivr|vivr|evr)(?:a|ont)$|^(?:au|sau|ver|pour|enver|mour|cour)r?ra$|^(?:i|fe|se|au)ront$/u,
    past: NEVER,
    futureBefore: /^(?:va|vont|sera|seront)$/u,
    pastBefore: /^(?:a|ont|avait|avaient|fut|furent)$/u,
    reach: NEAR,
    endings: /(?:(?:er|ir|r)(?:a|ont)?|ees?|e?s?|is?|us?|ies?|ues?)$/u,
    unlike: pairs(
      `ouvert ouvr, ouverte ouvr, offert offr, couvert couvr, mis mett, pris prend, promis promett, permis permett, tenu tiend, venu viend, devenu deviend, obtenu obtiend, fait fer, recu recev, elu elir, cree creer`,
    ),
  },
  es: {
    future: /[aeiídl]r(?:á|án)$/u,
    past: /(?:ó|aron|ieron|eron)$/u,
    futureBefore: /^(?:va|van|sera|seran|estara|estaran)$/u,
    pastBefore: /^(?:ha|han|habia|habian|fue|fueron)$/u,
    reach: NEAR,
    endings: /(?:[aei]r(?:an?)?|[ai]d[oa]s?|aron|ieron|i?o)$/u,
    unlike: pairs(
      `abierto abrir, hecho har, puesto pondr, visto ver, escrito escrib, vuelto volver, hizo har, hicieron har, puso pondr, tuvo tendr, vino vendr, dio dar, dieron dar`,
    ),
  },
  pt: {
    future: /[aei]r(?:á|ão)$/u,
    past: /(?:ou|eu|iu|aram|eram|iram)$/u,
    futureBefore: /^(?:vai|vao|sera|serao)$/u,
    pastBefore: /^(?:foi|foram|tinha|tinham)$/u,
    reach: NEAR,
    endings: /(?:[aei]r(?:a|ao)?|[ai]d[oa]s?|aram|eram|iram|[oei]u)$/u,
    unlike: pairs(
      `aberto abrir, feito far, posto por, visto ver, escrito escrever, pago pagar, fez far, fizeram far, teve ter, veio vir, deu dar`,
    ),
  },
};

/** Null where nothing is known of a language. */
export function tensesIn(code: string): Tenses | null {
  return BY_LANGUAGE[code] ?? null;
}

/** A sentence of the article is asked by every claim that cites it. */
const known = new WeakMap<Line, readonly number[]>();

/** The verbs of a line that say what will be, by their places. */
export function futuresIn(line: Line, tenses: Tenses): readonly number[] {
  const futures = known.get(line) ?? readFutures(line, tenses);
  known.set(line, futures);
  return futures;
}

function readFutures(line: Line, tenses: Tenses): number[] {
  return gathered(line, (word, at) =>
    word.content &&
    (tenses.future.test(word.text.toLowerCase()) ||
      isBehind({ line, at }, tenses.futureBefore, tenses))
      ? [at]
      : [],
  );
}

/** Whether a word says what has been. */
export function isPast(place: Place, tenses: Tenses): boolean {
  const text = place.line[place.at]?.text.toLowerCase() ?? "";
  return (
    !tenses.future.test(text) &&
    !isBehind(place, tenses.futureBefore, tenses) &&
    (tenses.past.test(text) || isBehind(place, tenses.pastBefore, tenses))
  );
}

/** Nothing with a meaning of its own stands between the two, unless the language lets the verb wait. */
function isBehind({ line, at }: Place, words: RegExp, { reach }: Tenses): boolean {
  const clause = line[at]?.clause;
  for (let place = at - 1; place >= at - reach; place -= 1) {
    const it = line[place];
    if (it === undefined) return false;
    if (it.clause === clause && words.test(it.folded)) return true;
    if (it.content && reach <= NEAR) return false;
  }
  return false;
}

/** Shorter ones are left of too many verbs. */
const SHORTEST_STEM = 3;

/** Whether a word that tells what has been is of the verb of another that tells what will be. */
export function isSameVerb(past: Word, future: Word, { unlike, endings }: Tenses): boolean {
  const beginning = unlike.get(past.folded);
  if (beginning !== undefined) return future.folded.startsWith(beginning);
  const [one, other] = [past, future].map(({ folded }) => folded.replace(endings, ""));
  return areTwins(past, future) || (one === other && (one ?? "").length >= SHORTEST_STEM);
}
