import { gathered } from "../lists.ts";
import { nameWord } from "./tokens.ts";

/*
 * Names of one thing that share no stem. A rule of endings knows Gaza and Gazan, Berlin and Berliner;
 * these it cannot know. A line is one country, body or first name, in the languages judged here.
 */
const COUNTRIES = [
  "usa america american americans amerika amerikas amerikaner amerikanisch amerikanische amerikanischen états-unis etats américain américaine américains américaines eeuu estados-unidos estadounidense estadounidenses eua americano americana americanos americanas vereinigte-staaten united-states",
  "uk britain britains british briton britons brit brits gb england english großbritannien briten brite britisch britische britischen royaume-uni britannique britanniques grande-bretagne reino-unido británico británica británicos británicas grã-bretanha britânico britânica britânicos united-kingdom",
  "england english englishman engländer englisch englische angleterre anglais anglaise inglaterra inglés inglesa ingleses inglês",
  "scotland scottish scot scots scotsman schottland schottisch schotten écosse écossais escocia escocés escócia escocês",
  "wales welsh welshman gallois gales galés galês",
  "ireland irish irishman irland iren irisch irlande irlandais irlanda irlandés irlandês",
  "france french frenchman frenchmen frankreich franzose franzosen französisch französische französischen französischer français française françaises francia francés francesa franceses frança francês",
  "germany german germans deutschland deutsch deutsche deutschen deutscher allemagne allemand allemande allemands alemania alemán alemana alemanes alemanha alemão alemã alemães",
  "spain spanish spaniard spaniards spanien spanisch spanische spanier espagne espagnol espagnole espagnols españa español española españoles espanha espanhol espanhola",
  "netherlands dutch holland niederlande niederländisch holländisch pays-bas néerlandais países-bajos holandés neerlandés holandês",
  "belgium belgian belgians belgien belgisch belgier belgique belge belges bélgica belga",
  "switzerland swiss schweiz schweizer suisse suisses suiza suizo suíça suíço",
  "austria austrian austrians österreich österreicher österreichisch autriche autrichien áustria austríaco",
  "denmark danish dane danes dänemark dänisch dänen danemark danois dinamarca danés dinamarquês",
  "sweden swedish swede swedes schweden schwedisch suède suédois suecia sueco suécia",
  "norway norwegian norwegians norwegen norwegisch norvège norvégien noruega noruego norueguês",
  "finland finnish finn finns finnland finnisch finlande finlandais finlandia finlandés finlândia",
  "iceland icelandic icelander isländisch islande islandia islândia",
  "poland polish pole poles polen polnisch pologne polonais polonia polaco polônia polonês",
  "czech czechs czechia tschechien tschechisch tchèque checo",
  "hungary hungarian ungarn ungarisch hongrie hongrois hungría húngaro hungria",
  "greece greek greeks griechenland griechisch griechen grèce grec grecs grecia griego griegos grécia grego",
  "turkey turkish turk turks türkiye türkei türkisch türken turquie turc turcs turquía turco turcos turquia",
  "cyprus cypriot cypriots zypern chypre chipre",
  "italy italian italien italienisch italie italia italiano itália",
  "portugal portuguese portugiesisch portugais portugués português",
  "russia russian russians russland russisch russen russie russe russes rusia ruso rusos rússia russo moscow kremlin",
  "ukraine ukrainian ukrainians ukrainisch ukrainien ucrania ucraniano ucrânia",
  "eu european-union europe european europeans europa europäisch europäische europäischen europäer européen européenne européens ue europeo europea europeos europeu europeia",
  "china chinese chinesisch chine chinois chino chinos chinês beijing peking",
  "japan japanese japanisch japon japonais japón japonés japão japonês",
  "philippines filipino filipinos filipina philippine",
  "thailand thai thais thaïlande tailandia tailândia",
  "myanmar burma burmese birmanie birmania",
  "canada canadian canadians kanada kanadisch kanadier canadien canadienne canadiens canadá canadiense canadense",
  "israel israeli israelis israël israélien israelí israelense",
  "iran iranian iranians iranisch iranien iraní iraniano persian",
  "india indian indians indien indisch inde indiens",
  "new-zealand zealand zealander kiwi kiwis nz neuseeland neuseeländisch",
  "australia australian aussie aussies oz australien",
  "congo congolese drc kongo",
  "egypt egyptian ägypten ägyptisch égypte égyptien egipto egipcio egito egípcio",
  "afghanistan afghan afghans afghanisch",
  "argentina argentine argentines argentinian argentinien argentine",
  "brazil brazilian brasil brasilien brésil brésilien brasileño brasileiro brasileira",
  "mexico mexican mexicans mexiko mexique méxico mexicano",
  "peru peruvian perú peruano",
];

const OTHERS = [
  "vatican holy-see pope papal",
  "uae emirates emirati emiratis",
  "isis isil daesh islamic-state",
  "un united-nations onu uno",
  "gop republican republicans",
  "democrats democrat democratic dems",
  "tory tories conservative conservatives",
  "twitter tweet tweets tweeted",
  "google alphabet",
  "facebook meta",
  "covid coronavirus covid19",
  "wwii ww2 second-world-war",
  "wwi ww1 first-world-war",
  "bill william will",
  "bob robert rob",
  "dick richard rick",
  "mike michael mick",
  "jim james jimmy",
  "liz elizabeth beth",
  "kate catherine katherine",
  "tony anthony antony",
  "ted edward",
  "jack john",
  "steve stephen steven",
  "dave david",
  "joe joseph",
  "tom thomas",
  "alex alexander alexandra",
];

/** Cities and bodies that tell the country: who reads of one may write of the other. */
const CITIES: Readonly<Record<string, string>> = {
  usa: "washington york angeles chicago houston boston miami texas california florida ohio virginia pennsylvania michigan arizona hollywood congress senate pentagon fbi cia nasa manhattan brooklyn",
  uk: "london manchester liverpool birmingham leeds glasgow edinburgh belfast cardiff westminster bristol yorkshire nhs",
  france: "paris lyon marseille",
  germany: "berlin munich münchen hamburg frankfurt",
  spain: "madrid barcelona",
  italy: "rome roma milan",
  australia: "sydney melbourne brisbane perth",
  canada: "toronto ottawa vancouver montreal",
  india: "delhi mumbai",
  japan: "tokyo",
  israel: "jerusalem aviv",
  ukraine: "kyiv kiev",
  iran: "tehran",
  syria: "damascus",
  iraq: "baghdad",
  greece: "athens",
  turkey: "ankara istanbul",
  egypt: "cairo",
  brazil: "brasília",
  china: "shanghai",
};

type Family = ReadonlySet<string>;

/** "united-states" is known by its last word: its first is no name. */
const FAMILIES: readonly Family[] = [...COUNTRIES, ...OTHERS].map(
  (line) => new Set(line.split(" ").map(lastWord)),
);
const countryWords: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap((line) => line.split(" ").map(lastWord)),
);
/** Of the words for countries, those that mean something else as well. */
const AMBIGUOUS = new Set(["kiwi", "kiwis", "states", "staaten", "kingdom", "union", "oz"]);
const familiesOf = new Map<string, string[]>();
for (const family of FAMILIES) {
  for (const word of family) familiesOf.set(word, [...(familiesOf.get(word) ?? []), ...family]);
}
const NOBODY: readonly string[] = [];
const citiesOf = new Map(
  Object.entries(CITIES).map(([country, cities]) => [country, cities.split(" ").map(nameWord)]),
);

/** Every other word for this name: for Britons Britain, British, UK. */
export function kinOf(word: string): readonly string[] {
  return familiesOf.get(word) ?? NOBODY;
}

/** Whether a word means a country, its people or its language, and nothing else. */
export function isCountryWord(word: string): boolean {
  return countryWords.has(word) && !AMBIGUOUS.has(word);
}

/** The cities and bodies that tell this country: for Britons London. */
export function tellersOf(word: string): readonly string[] {
  const [kin, cities] = [kinOf(word), citiesOf.get(word)];
  return kin.length === 0 && !cities
    ? NOBODY
    : gathered([word, ...kin], (it) => citiesOf.get(it) ?? NOBODY);
}

function lastWord(name: string): string {
  return nameWord(name.split("-").at(-1) ?? name);
}
