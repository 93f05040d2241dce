import { nameWords } from "./tokens.ts";

/** Titles and offices: capitalised beside a name, and none themselves. */
const TITLES = nameWords(`
  mr mrs ms miss mx dr prof sir lord lady dame baron baroness count countess king queen prince princess
  duke duchess pope father sister brother saint st president presidents presidential prime minister
  ministers premier chancellor secretary senator sen representative rep congressman congresswoman
  governor gov mayor judge justice attorney general gen colonel col captain capt lieutenant lt
  sergeant sgt major admiral commander chief officer executive director chairman chairwoman chair ceo
  cfo cto coo founder professor doctor reverend rev bishop archbishop cardinal coach manager editor
  ambassador speaker leader deputy vice acting former interim co ex late jr sr junior senior
  herr frau hr fr präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin
  minister ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin chef chefin
  könig königin prinz prinzessin papst bischof richter richterin sprecher sprecherin staatschef
  monsieur madame mme mlle président présidente premier première ministre maire roi reine ministres
  señor señora sr sra don doña presidente presidenta ministro ministra alcalde alcaldesa rey reina
  senhor senhora dom prefeito prefeita governador governadora rei rainha`);

/** Kinds of bodies and places: part of many names, and none alone. */
const KINDS = nameWords(`
  company corporation group holdings inc corp ltd llc plc gmbh ag bank university college school
  institute academy hospital church department ministry office agency bureau commission committee
  council court house senate congress parliament government administration cabinet police force army
  navy air marine marines guard club team league cup championship championships association federation
  union society foundation trust party street road avenue square park river lake sea ocean island
  islands valley mountain mountains mount mt fort ft bay county city town state states district province
  region north south east west northern southern eastern western central middle new`);

/** What one knows the kind of and nothing more: calendar, seasons, feasts, terms, numerals, calls to click. */
const TERMS = nameWords(`
  english language internet web online tv pc pdf ai it gps dna hr pr gdp faq ok id vip phd mba news
  christmas easter thanksgiving halloween ramadan spring summer autumn fall winter god bible
  i ii iii iv v vi vii viii ix x xi xii me im oh unk
  click here read watch video related warning breaking update report exclusive photos
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni
  juli oktober dezember
  prozent euro euros dollar dollars franken pfund million millionen milliarde milliarden meter kilometer
  tonnen liter grad stück dutzend hunderte tausende kilo anfang mitte ende uhr jahre`);

/** Bodies that English names with an article before them where it names them by their kind alone. */
const BODIES = nameWords(`
  company corporation group bank university college school institute academy ministry agency bureau
  commission committee council association federation society foundation trust party club league department
  hospital office`);

const GENERIC: ReadonlySet<string> = new Set([...TITLES, ...KINDS, ...TERMS]);

/** Whether a word is no name by itself, though it may be written with a capital. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

/** Whether a word is of the kinds of bodies that stand behind an article: "the Council", "a University". */
export function isBody(word: string): boolean {
  return BODIES.has(word);
}
