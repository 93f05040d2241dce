/* What the name of a person looks like. */
import { folded } from "../text/clean.ts";

/** Desks and machines that sign articles, and words of sites that no person is called. */
const NOT_A_PERSON =
  /^(?:staff|admin(?:istrator)?|editor(?:s|ial)?|(?:the |our )?(?:editorial|content|marketing|news|web) ?(?:team|staff|board|desk|room)|editorial|news ?(?:desk|room)|redaktion|redacción|rédaction|redactie|redazione|redação|(?:the |our )?(?:team|editors?|staff|writers?)|webmaster|guest(?: \w+)?|contributor|contributed|anonymous|unknown|authors?|user|none|null|undefined|default|name)$/iu;

/** Words of what people do, of what a page offers, and of the bodies people work for. No part of a visible name. */
const NOT_IN_A_NAME =
  /(?:^|[\s-])(?:staff|team|editors?|editorial|writers?|reporters?|contributors?|contributing|correspondents?|columnists?|analysts?|authors?|byline|experts?|directors?|managers?|managing|senior|junior|chief|officer|head|founder|co-?founder|ceo|cto|president|professor|journalists?|specialist|consultant|engineer|redakteur(?:in)?|journaliste|news|newsroom|desk|media|press|magazine|blog|guides?|reviews?|reviewed|inc|llc|bank|club|fitness|studio|labs?|world|daily|weekly|times|post|journal|online|digital|solutions|services|systems|software|global|group|ltd|gmbh|company|group|university|institute|school|department|association|foundation|marketing|security|technology|privacy|health|about|read|more|view|see|all|follow|share|posts?|articles?|stories|profile|bio|website|contact|subscribe|sign|log|login|search|menu|home|next|previous|published|updated|posted|written|words|min|minutes?|comments?|email|twitter|facebook|linkedin|instagram|photo|image|credit|verified|by|the|our|this|how|why|what|best|top|your|you|and|with|for|from|is|last|today|yesterday|save|print|copy|link|opinion|latest|show|close|table|contents|share|get|free|new)(?:$|[\s,-])/iu;

/** The small words in names: "Wim de Boer", "José Ortega y Gasset". */
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|el|al|bin|bint|ibn|ben|van|von|der|den|ter|ten|zu|zur|y|e|af|av)$/u;

const NAME_WORD = /^[“"'(]?\p{Lu}[\p{L}\p{M}.'’‘-]*[”"')]?$/u;

/** Names in scripts that know no capitals. */
const CASELESS_NAME = /^[\p{Lo}\p{M}・· ]{2,20}$/u;

/**
 * Whether a declared author may be a person: no desk, no address, no template, not the site itself.
 *
 * @param site its own name is nobody's, unless it reads like a person's: people call their sites after themselves.
 */
export function isPerson(name: string, site: string | null): boolean {
  if (!/\p{L}{2}/u.test(name) || /[@/_<>{}[\]%$]|https?:|\d{3}/iu.test(name)) return false;
  if (/^\d|\.(?:com?|org|net|io|uk|de|fr)$|(?:^|\.)(?:author|page|user)\./iu.test(name))
    return false;
  if (name.split(" ").length > 6 || NOT_A_PERSON.test(name)) return false;
  if (/^the\s/iu.test(name)) return false;
  return site === null || !isNameOf(name, site) || looksLikeName(capitalised(name));
}

function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** "The Ledger" is "Ledger", and so is "ledger.example". */
function isNameOf(name: string, site: string): boolean {
  const [one, other] = [name, site].map((it) =>
    folded(it).replace(/^the /, "").replaceAll(" ", ""),
  );
  return one === other;
}

/** Whether a line that nobody declared to be a name reads like one: two to five words, each with a capital. */
export function looksLikeName(text: string): boolean {
  if (CASELESS_NAME.test(text)) return true;
  const words = text.split(" ");
  if (words.length < 2 || words.length > 5 || text.length > 50) return false;
  if (NOT_IN_A_NAME.test(text)) return false;
  return words.every((word, index) => NAME_WORD.test(word) || (index > 0 && PARTICLE.test(word)));
}
