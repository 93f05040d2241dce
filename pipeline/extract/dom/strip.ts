import { Tokenizer } from "htmlparser2";

/** A page without what its scripts and styles say. */
export type StrippedPage = {
  readonly html: string;
  /** The content of every `<style>`, in order. */
  readonly styles: readonly string[];
  /** What the tag of every script taken out says in its attributes, its address mostly; in order. */
  readonly scripts: readonly string[];
};

/**
 * Takes scripts and styles out of the source before anything is built from it: they are more than half
 * of a page's bytes and two thirds of the time it takes to parse. JSON-LD stays where it is.
 *
 * Only an element with both its tags is taken out. What is odd is left to the parser, which knows the
 * standard to the letter.
 */
export function stripPage(source: string): StrippedPage {
  const kept: string[] = [];
  const styles: string[] = [];
  const scripts: string[] = [];
  let from = 0;
  let tag = { name: "", start: 0, attributes: "" };
  let open: { name: string; start: number; inside: number; attributes: string } | null = null;

  const opened = (end: number) => {
    const isRaw = tag.name === "style" || (tag.name === "script" && !isJsonLd(tag.attributes));
    open = isRaw ? { ...tag, inside: end + 1 } : null;
  };
  const closed = (start: number, end: number) => {
    if (open === null || source.slice(start, end).toLowerCase() !== open.name) return;
    if (open.name === "script") scripts.push(open.attributes);
    else if (!FOR_PRINT.test(open.attributes)) styles.push(source.slice(open.inside, start - 2));
    kept.push(source.slice(from, open.start));
    from = source.indexOf(">", end) + 1 || source.length;
    open = null;
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...UNHEARD,
      onopentagname: (start, end) => {
        tag = { name: source.slice(start, end).toLowerCase(), start: start - 1, attributes: "" };
      },
      onattribdata: (start, end) => {
        if (tag.name === "script" || tag.name === "style")
          tag.attributes += source.slice(start, end);
      },
      onopentagend: opened,
      onclosetag: closed,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  kept.push(source.slice(from));
  return { html: kept.join(""), styles, scripts };
}

/** What holds on paper alone. */
const FOR_PRINT = /^\W*(?:text\/css)?\W*print\W*$/i;

function isJsonLd(attributes: string): boolean {
  return /application\/ld\+json/i.test(attributes);
}

const ignore = () => {};

/** What the tokenizer tells and nobody here needs to know. */
const UNHEARD = {
  ...{ onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore },
  ...{ oncomment: ignore, ondeclaration: ignore, onend: ignore, onprocessinginstruction: ignore },
  ...{ onselfclosingtag: ignore, ontext: ignore, ontextentity: ignore },
};
