import { phraseList, wordSet } from "../phrases.ts";
import type { Grammar } from "./grammar.ts";

const MONTH =
  "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const DAY = "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)";
const DATE = String.raw`\d{1,2}\. ${MONTH}(?: \d{4})?`;

const PREPOSITIONS =
  "an auf aus bei durch für gegen hinter in mit nach neben über unter von vor zu zwischen wegen";
const RELATIVES = "der die das den dem denen deren dessen welcher welche welches welchen welchem";

/** `in der`, `auf denen`: every preposition with every relative. */
const PREPOSITIONAL = PREPOSITIONS.split(" ").flatMap((preposition) =>
  RELATIVES.split(" ").map((relative) => `${preposition} ${relative}`),
);

export const GERMAN_GRAMMAR: Grammar = {
  verbSecond: true,
  dropsSubject: false,
  tails: phraseList(`
    ${RELATIVES.replaceAll(" ", ", ")}, ${PREPOSITIONAL.join(", ")}, was, wo, wohin, woher, womit, wodurch, worauf, wofür,
    worüber, wobei, weil, da, während, nachdem, damit, sodass, so dass, indem, um, denn
  `),
  provisos: new Map(),
  additions: phraseList(`
    also, das heißt, darunter, insbesondere, vor allem, nämlich, einschließlich, inklusive, unter anderem, zum beispiel, etwa,
    rund, mehr als, knapp, fast, gegenüber, nach, verglichen mit
  `),
  awaitPurpose: new Set(),
  purpose: null,
  bareTails: new Map(),
  participle: null,
  leads: new Map(),
  claims: wordSet(
    "dass ob bevor wenn obwohl weil nachdem während damit sodass indem falls wie wann warum welche",
  ),
  saying: phraseList(`
    sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, teilte, teilten, berichtet, berichtete, berichteten, betonte,
    betont, schreibt, schrieb, schreiben, heißt es, hieß es, meint, meinte, so der, so die, so das, kündigte, bestätigte,
    bestätigten, warnte, warnt, urteilt, urteilte, schätzt, schätzte, kritisiert, kritisierte, fordert, forderte, wie der, wie die, wie das, wie eine, wie ein, wie aus
  `),
  telling: new Set(),
  copulas: new Set(),
  indefinite: new Set(),
  verbs: wordSet(`
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten
    muss müssen musste mussten will wollen wollte wollten darf dürfen durfte dürfte dürften könnte könnten würde würden gibt gab
    gilt galt geht ging gingen kommt kam kamen steht stand standen liegt lag lagen bleibt blieb blieben hält hielt nimmt nahm
    sieht sah fällt fiel fielen steigt stieg stiegen sinkt sank sanken läuft lief wächst wuchs verliert verlor gewinnt gewann
    schließt schloss tritt trat trägt trug zieht zog lässt ließ findet fand bringt brachte beginnt begann entsteht entstand
  `),
  verbEnding:
    /^\p{Ll}{2,}(?:t|te|ten|en|ern|eln)$|(?:schloss|sprach|gab|traf|nahm|lor|bot|wies|gann|fand|stand|fuhr|schlug|wuchs|trat|kam|ging|stieg|sank|trug|zog|fiel|lag|ließ|brach|warf|lief|rief|hieß|schob)$/u,
  noVerbs: wordSet(
    "bereits derzeit insgesamt zuletzt selbst damit seit mit oft fast erst jetzt nicht nebst samt",
  ),
  prepositions: wordSet(PREPOSITIONS),
  times: {
    passing: String.raw`am (?:vergangenen |kommenden )?${DAY}(?:morgen|vormittag|mittag|nachmittag|abend)?(?:, (?:dem|den) ${DATE},?)?|heute|gestern|(?:in der |diese )(?:vergangenen |kommenden )?Woche`,
    bounding: String.raw`am ${DATE}|im (?:vergangenen |kommenden |nächsten )?(?:${MONTH}|Frühjahr|Sommer|Herbst|Winter|Jahr)(?: \d{4})?|(?:Anfang|Mitte|Ende) (?:${MONTH}|\d{4})|(?:dieses|nächstes|vergangenes) Jahr|derzeit|(?:bereits |schon )?seit \d{4}`,
  },
  beforeTimes:
    "von|vom|seit|bis|als|wie|und|oder|zwischen|nach|vor|ab|nur|erst|jeden|der|die|das|dem|den|des|ist|sind|war|wird|bereits|schon|zu|zum|ein|eine",
  absolutes: wordSet(`
    einzige einziger einziges einzigen erste erster erstes ersten letzte letzter letztes letzten alle allen aller alles jede
    jeder jedes jeden immer rekord meisten größte größten größter höchste höchsten niedrigste kleinste beste besten nur
    erstmals einstimmig mehr weniger
  `),
  neverLast: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern als wie wenn weil dass ob bis da damit
    obwohl während nachdem bevor im am beim seit von vom zum zur zwischen für gegen ohne ist sind hat haben hatte kann soll muss will wird darf nicht sehr so laut alle jene jenen
    diejenigen derjenige denen dafür davon darauf daran darum dazu darin damit damals dort
  `),
  reported: wordSet(
    "sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme bleibe stehe liege lasse",
  ),
  pairs: [
    [/\bnicht nur\b/iu, /\bsondern\b/iu],
    [/\bentweder\b/iu, /\boder\b/iu],
    [/\bsowohl\b/iu, /\bals\b/iu],
    [/\bzwar\b/iu, /\b(?:aber|doch|jedoch)\b/iu],
    [/\bzwischen\b/iu, /\bund\b/iu],
    [/\beinerseits\b/iu, /\bandererseits\b/iu],
  ],
};
