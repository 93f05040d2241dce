/*
 * Parts of invented sentences in the languages the writer knows and in one it does not. Where a word is
 * kept, what it needs must be kept too: a verb its negation, a statement its condition. No part shares a
 * verb with another, so that it is plain whose negation is whose.
 */

/** A stretch of a sentence; the word `kept`, or the verb of the main clause for null, asks for the words `needs`. */
export type Part =
  string | { readonly text: string; readonly kept: string | null; readonly needs: string };

/** What stands around the object, `has not sold` or `hat` and `nicht verkauft`, and the verb in it. */
export type Predicate = {
  readonly before: string;
  readonly after: string;
  readonly verb: string;
  /** The verb with its negation; null where there is none. */
  readonly needs: string | null;
};

export type Parts = {
  readonly leads: readonly Part[];
  readonly subjects: readonly Part[];
  readonly predicates: readonly Predicate[];
  readonly objects: readonly Part[];
  readonly tails: readonly Part[];
  /** With their marks. None of their words stands in any other part. */
  readonly quotations: readonly string[];
  /** Follows a quotation that is a sentence. */
  readonly speakers: readonly string[];
};

/** The same stretch, needed by the verb of the main clause or by another word. */
const binding = (text: string, needs = text, kept: string | null = null): Part => ({
  text,
  kept,
  needs: needs.replace(/^[\s,(]+|[\s,)]+$/gu, ""),
});

/** `says before [object] after`, the last word of `verb phrase` being the verb. */
const predicate = (before: string, after = "", isDenied = false): Predicate => {
  const phrase = after || before;
  const verb = phrase.split(" ").at(-1) ?? "";
  return { before, after, verb, needs: isDenied ? phrase : null };
};

const denied = (before: string, after = ""): Predicate => predicate(before, after, true);

const ENGLISH: Parts = {
  leads: [
    ...[
      "",
      "",
      "",
      "On Monday, ",
      "However, ",
      "But ",
      "In 2019, ",
      "According to the port office, ",
    ],
    ...[
      "After a long winter, ",
      "Since 2008, ",
      "In mice, ",
      "BREVIK (Hald Press) - ",
      "Meanwhile, ",
    ],
    binding("If the council agrees, "),
    binding("Unless it rains, "),
    binding("Although nobody funded it, ", "nobody funded", "funded"),
    binding("Without a permit, "),
    "Despite the storm of Nov. 3, ",
  ],
  subjects: [
    ...[
      "Solmar",
      "the shipyard at Brevik",
      "Lene Fjeld, the mayor of Ost,",
      "it",
      "critics",
      "U.S. officials",
    ],
    ...[
      "Brevik (the old yard)",
      "Dr. Benno Ruud",
      "the co-owner of Acme Inc.",
      "two-thirds of the islanders",
    ],
    ...[
      "the ferry line, founded in 1911 in Hald,",
      "the crew’s union",
      "E.U. ministers — all 27 of them —",
    ],
    binding("the ferry, which never passed a test,", "never passed", "passed"),
    binding("an engineer who did not sign the letter", "did not sign", "sign"),
    binding("Tor Eide, whose yard cannot float a hull,", "cannot float", "float"),
    binding("the pier (not yet opened)", "not yet opened", "opened"),
  ],
  predicates: [
    ...[
      "bought",
      "closed",
      "will build",
      "has sold",
      "said it lost",
      "could lower",
      "announced",
    ].map((words) => predicate(words)),
    ...["has not sold", "never repaired", "did not buy", "won’t build", "said it had not lost"].map(
      (words) => denied(words),
    ),
    ...["could not lower", "doesn't own", "hardly moved", "is not planning"].map((words) =>
      denied(words),
    ),
  ],
  objects: [
    ...[
      "piers",
      "the .NET tools of Hald",
      "12,000 batteries",
      "3.5 percent of its ships",
      "the U.S. pier",
      "$1.34 billion of debt",
      "a state-of-the-art dock",
    ],
    ...[
      "ferry No. 4 and ferry No. 5",
      "two old ferries and a crane",
      "the only dock in Hald",
      "them",
      "rivals in the U.K. and the U.S.",
    ],
    ...[
      "batteries, cables and cranes",
      "a 20-year-old tug",
      "the AT&T tower, built in 1999,",
      "version 2.0.1 of the system",
    ],
    binding("a pier that nobody uses", "nobody uses", "uses"),
    binding("a tug (if it still swims)", "if it still swims", "swims"),
  ],
  tails: [
    ...[
      "",
      "",
      "",
      ", she said",
      " after the council voted",
      ", which cost 4 crowns",
      ", raising fares by 9 percent",
    ],
    ...[
      " (in 2031)",
      ", according to opponents",
      " and opened a school",
      ", Benno Ruud told him on Friday",
    ],
    ...[
      " in early 2030",
      " at 5 p.m. on Friday",
      ", as well as in Ost",
      " to reach the mainland",
      ", a yard in the U.S.",
      " too",
    ],
    binding(" if the council agrees"),
    binding(", unless the grid fails"),
    binding(" without a permit"),
    binding(", but not the crane"),
    binding(" until June 2031"),
    binding(" because nobody hired a crew", "nobody hired", "hired"),
    binding(", which no pilot steered", "no pilot steered", "steered"),
    binding("; nobody counted the rest", "nobody counted", "counted"),
    binding(", adding that it had not burned", "had not burned", "burned"),
    binding(" and did not paint a hull", "did not paint", "paint"),
    binding(" before the yard can no longer weld", "can no longer weld", "weld"),
  ],
  quotations: [
    "“tomorrow, nevertheless, belongs to everyone”",
    "“a gift, never a burden”",
    '"our lifeline (and hope)"',
    "‘a dream; no more’",
    "“wonderful”",
  ],
  speakers: [", she said", ", said Lene Fjeld, the mayor of Ost", ", according to Tor Eide"],
};

const GERMAN: Parts = {
  leads: [
    ...[
      "",
      "",
      "",
      "Dennoch ",
      "Am 3. Mai ",
      "Nach Angaben der Reederei ",
      "Seit 2008 ",
      "Allerdings ",
      "BREVIK – ",
    ],
    binding("Wenn der Rat zustimmt, "),
    binding("Ohne Genehmigung "),
  ],
  subjects: [
    ...[
      "Solmar",
      "die Werft in Brevik",
      "Lene Fjeld, die Bürgermeisterin von Ost,",
      "er",
      "Brevik (die alte Werft)",
    ],
    ...["das Unternehmen, gegründet 1911 in Hald,", "die S-Bahn-Gesellschaft", "Dr. Benno Ruud"],
    binding("die Fähre, die nie bestand,", "nie bestand", "bestand"),
    binding("der Steg (noch nicht offen)", "noch nicht offen", "offen"),
  ],
  predicates: [
    predicate("kauft"),
    predicate("hat", "verkauft"),
    predicate("will", "bauen"),
    denied("hat", "nicht verkauft"),
    denied("will", "nie bauen"),
    denied("repariert nicht"),
  ],
  objects: [
    ...[
      "12.000 Batterien",
      "3,5 Prozent der Schiffe",
      "Schulden von 1,34 Mrd. Euro",
      "die Fähre Nr. 4",
      "Kabel, Kräne und Akkus",
    ],
    binding("einen Steg, den niemand nutzt,", "niemand nutzt", "nutzt"),
  ],
  tails: [
    ...[
      "",
      "",
      ", sagte sie",
      ", die 4 Kronen kostet",
      ", teilte Benno Ruud mit",
      " (im Jahr 2031)",
      " und eröffnet eine Schule",
    ],
    binding(", wenn der Rat zustimmt"),
    binding(", aber nicht den Kran"),
    binding("; niemand zählte den Rest", "niemand zählte", "zählte"),
    binding(", obwohl keiner heuerte", "keiner heuerte", "heuerte"),
  ],
  quotations: ["„ein Geschenk, keine Last“", "»unsere Hoffnung (und Freude)«", "„wunderbar“"],
  speakers: [", sagte sie", ", sagte Lene Fjeld"],
};

const FRENCH: Parts = {
  leads: [
    ...[
      "",
      "",
      "",
      "Cependant, ",
      "Lundi 3 mai, ",
      "Selon la mairie, ",
      "Mais ",
      "Depuis 2008, ",
      "BREVIK – ",
    ],
    binding("Si le conseil accepte, "),
    binding("Sans permis, "),
  ],
  subjects: [
    ...[
      "Solmar",
      "le chantier de Brevik",
      "Lene Fjeld, la maire d'Ost,",
      "il",
      "Brevik (l'ancien chantier)",
      "M. Ruud",
    ],
    ...["l’arrière-port", "la compagnie, fondée en 1911 à Hald,"],
    binding("le ferry, qui n'a jamais réussi,", "n'a jamais réussi", "réussi"),
    binding("le quai (pas encore ouvert)", "pas encore ouvert", "ouvert"),
  ],
  predicates: [
    ...["achète", "a vendu", "va construire"].map((words) => predicate(words)),
    ...["n'achète pas", "n'a pas vendu", "ne va pas construire", "n’a jamais réparé"].map(
      (words) => ({
        ...denied(words),
        verb: /vendu|construire|réparé/u.exec(words)?.[0] ?? "n'achète",
      }),
    ),
  ],
  objects: [
    ...[
      "12 000 batteries",
      "3,5 % de ses navires",
      "1,34 milliard d'euros de dettes",
      "le ferry n° 4",
      "des câbles, des grues et des piles",
    ],
    binding("un quai que personne n'utilise", "personne n'utilise", "n'utilise"),
  ],
  tails: [
    ...[
      "",
      "",
      ", a-t-elle dit",
      ", qui coûte 4 couronnes",
      ", selon Benno Ruud",
      " (en 2031)",
      " et ouvre une école",
    ],
    binding(" si le conseil accepte"),
    binding(", mais pas la grue"),
    binding(" sans permis"),
    binding("; personne n'a compté le reste", "personne n'a compté", "compté"),
  ],
  quotations: [
    "« un cadeau, pas un fardeau »",
    "“notre espoir (et notre joie)”",
    "« merveilleux »",
  ],
  speakers: [", a-t-elle dit", ", dit Lene Fjeld"],
};

const SPANISH: Parts = {
  leads: [
    ...[
      "",
      "",
      "",
      "Sin embargo, ",
      "El 3 de mayo, ",
      "Según el puerto, ",
      "Pero ",
      "Desde 2008, ",
      "BREVIK – ",
    ],
    binding("Si el consejo acepta, "),
    binding("Sin permiso, "),
  ],
  subjects: [
    ...[
      "Solmar",
      "el astillero de Brevik",
      "Lene Fjeld, la alcaldesa de Ost,",
      "él",
      "Brevik (el viejo astillero)",
    ],
    ...["la Sra. Ruud", "la compañía franco-belga, fundada en 1911,"],
    binding("el ferry, que nunca aprobó,", "nunca aprobó", "aprobó"),
    binding("el muelle (aún no abierto)", "aún no abierto", "abierto"),
  ],
  predicates: [
    ...["compra", "ha vendido", "va a construir"].map((words) => predicate(words)),
    ...["no compra", "no ha vendido", "nunca va a construir"].map((words) => denied(words)),
  ],
  objects: [
    ...[
      "12.000 baterías",
      "el 3,5 % de sus barcos",
      "1,34 mil millones de deuda",
      "el ferry n.º 4",
      "cables, grúas y pilas",
    ],
    binding("un muelle que nadie usa", "nadie usa", "usa"),
  ],
  tails: [
    ...[
      "",
      "",
      ", dijo ella",
      ", que cuesta 4 coronas",
      ", según Benno Ruud",
      " (en 2031)",
      " y abre una escuela",
    ],
    binding(" si el consejo acepta"),
    binding(", pero no la grúa"),
    binding(" sin permiso"),
    binding("; nadie contó el resto", "nadie contó", "contó"),
  ],
  quotations: ["«un regalo, nunca una carga»", "“nuestra esperanza (y alegría)”", "«maravilloso»"],
  speakers: [", dijo ella", ", dijo Lene Fjeld"],
};

const PORTUGUESE: Parts = {
  leads: [
    ...[
      "",
      "",
      "",
      "No entanto, ",
      "Em 3 de maio, ",
      "Segundo o porto, ",
      "Mas ",
      "Desde 2008, ",
      "BREVIK – ",
    ],
    binding("Se o conselho aceitar, "),
    binding("Sem licença, "),
  ],
  subjects: [
    ...[
      "Solmar",
      "o estaleiro de Brevik",
      "Lene Fjeld, a prefeita de Ost,",
      "ele",
      "Brevik (o velho estaleiro)",
    ],
    ...["a Sra. Ruud", "a companhia luso-brasileira, fundada em 1911,"],
    binding("o ferry, que nunca passou,", "nunca passou", "passou"),
    binding("o cais (ainda não aberto)", "ainda não aberto", "aberto"),
  ],
  predicates: [
    ...["compra", "tem vendido", "vai construir"].map((words) => predicate(words)),
    ...["não compra", "não tem vendido", "nunca vai construir"].map((words) => denied(words)),
  ],
  objects: [
    ...[
      "12.000 baterias",
      "3,5% de seus navios",
      "1,34 bilhão em dívidas",
      "o ferry n.º 4",
      "cabos, guindastes e pilhas",
    ],
    binding("um cais que ninguém usa", "ninguém usa", "usa"),
  ],
  tails: [
    ...[
      "",
      "",
      ", disse ela",
      ", que custa 4 coroas",
      ", segundo Benno Ruud",
      " (em 2031)",
      " e abre uma escola",
    ],
    binding(" se o conselho aceitar"),
    binding(", mas não o guindaste"),
    binding(" sem licença"),
    binding("; ninguém contou o resto", "ninguém contou", "contou"),
  ],
  quotations: ["“um presente, nunca um fardo”", "«nossa esperança (e alegria)»", "“maravilhoso”"],
  speakers: [", disse ela", ", disse Lene Fjeld"],
};

/** The writer has no vocabulary of it. */
const ITALIAN: Parts = {
  leads: ["", "", "Tuttavia, ", "Il 3 maggio, ", binding("Se il consiglio accetta, "), "BREVIK – "],
  subjects: [
    ...[
      "Solmar",
      "il cantiere di Brevik",
      "Lene Fjeld, la sindaca di Ost,",
      "Brevik (il vecchio cantiere)",
    ],
    binding("il traghetto, che non passa mai,", "non passa mai", "passa"),
  ],
  predicates: [
    ...["compra", "ha venduto"].map((words) => predicate(words)),
    ...["non compra", "non ha venduto"].map((words) => denied(words)),
  ],
  objects: ["12.000 batterie", "il 3,5% delle navi", "la nave n. 4", "cavi, gru e pile"],
  tails: [
    ...["", ", ha detto lei", ", che costa 4 corone", " (nel 2031)"],
    binding(" se il consiglio accetta"),
    binding("; nessuno ha contato il resto", "nessuno ha contato", "contato"),
  ],
  quotations: ["«un regalo, mai un peso»", "“meraviglioso”"],
  speakers: [", ha detto lei"],
};

export const LANGUAGES: Readonly<Record<string, Parts>> = {
  ...{ en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, pt: PORTUGUESE, it: ITALIAN },
};
