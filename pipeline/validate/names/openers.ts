import type { LanguageRules } from "../language.ts";
import { nameWords } from "./tokens.ts";

/*
 * English words that open sentences and headlines. A capital there is grammar, so a word the article lacks
 * is taken for a name only if it is none of these and has none of the endings of common words.
 */
const ORDINARY = new Set(
  `abuse academic access accident account act action activist actor actress ad addict adult advance advert advice affair after again
  age agent agreement aid aide ailing air airline airport alarm album alert all alleged almost alone along already also although amid among
  amount analyst ancient anger angry animal annual another answer anti any anyone anything apart apparent appeal apple approach approval area
  argument arm arrest art article artist asked aside asset assault athlete attack attempt attorney audience audio aunt author average award
  away baby back backlash bad bail ball ban band bankrupt bar bargain base basic battle beach bear beat beauty because bed beer before behind
  being belief below best bet better between beyond bid big bill billion billionaire bird birth black blame blast blaze blood blow blue board boat body
  bomb bond bonus book boost border boss both bottom boy brain brand bread break breast bride bridge brief bright bring broad broken brother budget
  bug build building bullet burglar bus bush business busy but buy by cable call calm camera camp campaign cancer candidate capital car carbon
  card care career cargo case cash cast castle cat cause celebrity cell cellphone central certain chain chance change chaos charge charity chart cheap
  check chef chemical chicken child childhood children choice cinema citizen city civil civilian claim class classic clean clear client climate clinic close
  cloud clue coal coast code coffee cold colleague collect colour color comedian comic comment commercial common community compared competition complaint
  complete computer concern concert conduct conflict congestion consumer contact content contract control convict cook cop copper copy core corporate corruption
  cost costs couple courage cousin cover cow crash crazy credit crew crime criminal crisis critic critical crowd crude cruise cry cuts cut cyber cyclist dad daily
  damage data date daughter day dead deadline deadly deal death debate debt decade decision deep defeat defence defendant defender defense demand dentist
  despite detail detective device diet digital dinner disabled disaster disease dispute distraught district doctor document dog dollar domestic donald donor
  door doubt down dozen drama dream drink drive driver drone drop drought drug drunk dry due during duty each eager early earth earthquake easy economic
  economist economy effort egg eight either elderly election electric electricity elephant eleven else email embassy emergency emotional employee empty
  end energy engine engineer enough ensure entire entrepreneur environment epidemic episode equal era error escape essay estate even event eventually ever
  every everyone everybody everything evidence exact example excess exercise exhibition expat expert explosion export extra extreme eye face facility fact
  factory failure faith fake fall false fame family famous fan fans far farm fashion fast fat fatal fate father fault favourite fear feature federal fee feel
  fellow female feud few fewer field fierce fifteen fifty fight figure film final finance financial find fire firm first fiscal fish five flag flat flight flood
  floor flu focus folk food foot footage football for force forecast foreign forensic forest forget form formal fossil four fourth fraud free fresh friend
  from front fuel full fun fund funeral further future gain game gang gas gay gender general genetic giant gift girl girlfriend give given global goal gold
  golf good graduate grand grandfather grandmother grandson graphic great green ground group growth guard guess guest guide guilt gun gunman guy habit hair half
  hand happy hard harsh hate have he head health healthy heart heat heavy hell help hence her here hero heroin hers hid high higher him his historic history hit
  hold holiday home homeless honest hope horror horse hospital host hostage hot hotel hour house how however huge human hundred hunger hurricane husband
  idea ideal if ill illegal image immigrant impact import in income increase indeed independent index individual industrial industry infant inflation injury inmate
  inner innocent inquest inquiry insider inside instead insurance intense interest interior international intern into investment iron island it item its jail jet job
  join joint joke journal journalist journey joy judge jump jury just keen keep key kid killer kind knife know labor labour lack lad land landlord landmark large last
  late later latest law lawsuit lawyer lead leading leak least leave left legal legend less lesson let letter level liberal life light like likewise limit line link
  list little live living loan local long look loss lost lot love low lower loyal luck lucky lunch luxury machine magazine magistrate main major make maker male
  man man's mandate many map march mark market marriage mass massive match mate material maths matter maximum may maybe me meal mean means meanwhile meat
  media medic medical medicine medium member memo memory men mental merger metal method middle midfield midwife migrant might mild militant military milk millionaire
  million mind mine miner minimum minor minute miracle missing mission mistake mixed mobile mode model modern mom moment money month mood moral more moreover most
  mother motion motorist move movie much mum murder muscle museum music musician must mystery myth name naked nation national native natural nature near nearby
  nearly need net never nevertheless new next nice night nine no nobody noise none nonetheless normal not note nothing notice notorious novel now nuclear number nurse
  obese odd of off offence offense offer office official offshore oil okay old older on once one online only onto open opposition option or oral orange order
  ordinary organic original other others otherwise our out outcry outer output outrage outside over overall overnight overseas own owner pace package page pain painful
  paint pair panel panic paper parent parents part particular past patient pattern pay payment peace peak peer pending pension people pepper per percent perfect perhaps period
  permanent perpetrator person personal pet petrol phone photo photograph physical pick picture piece pilot pink pitch place plan plane planet plant plastic platform
  play player please plenty plot plus poison pole police policy political poll pollution poor pop popular population positive possible post potential poverty power
  powerful practice pre predator pregnant present press pressure previous price pride priest primary prior prison prisoner private prize pro probe problem process
  product profile profit program programme progress project promise proof property proposal prosecutor protein protest proud province psychologist public pundit
  pupil pure purpose quake quality quarter question quick quiet quite quote race radical radio rain range rape rapid rare rate rather raw reaction reader ready real
  reality reason rebel recent record recovery red referee reform refugee regime regional regular regulator relation relative release relief religious remains remote
  rent repair repeat rescue research reserve resident residents response rest restaurant result retail retired return revenue review revolution reward rich rider rifle right
  ring riot rise risk rival road robot rocket role room root rough round route routine row royal rugby rule run rural rush sad safe safety salary sale same sample
  sanctions satellite save scan scandal scene schedule scheme scholar science scientist scores screen script search season seat second secret sector security see seed self
  sell senior sense separate series serious serum server service session set seven several severe sex sexual shadow shame shape share shark sharp she sheer shell
  ship shipyard shock shoot shop short shot should show sick side sign signal significant silent silver similar simple simultaneous since singer single site six size skill skin skipper
  sleep slow small smart smoke snow so social software soil solar soldier solid some somebody someone something sometimes somewhat son song soon source space
  spare special specialist species speech speed spokesman spokeswoman sport spouse spy staff stage stake standard star start startup state statement station status steel
  stem step stepfather still stock storm story strange strategy street strict strike striker strong student study stuff style subject such sudden suddenly sugar suicide summary
  super supply support surgeon surgery surplus surprise survey survivor suspect sweet swift system tackle taliban talk talks tall target task tax team tech technical technique
  technology teen teenage teenager television temporary ten tenant tens term terror terrorist test text than thanks that the theft their them then therapist therapy there therefore
  these they thick thief thing things think third thirteen thirty this those though thousand threat three through throughout thus ticket tie tight till time tiny tip to today
  together tomorrow tonight too tool top total touch tough tour tourist toward town toxic track trade traffic tragedy trail train transport trap trash travel
  treatment tree trend trial tribute trip troop trouble truck true trust truth try turn twelve twenty twice twin two tycoon type typhoon ultimate unable uncle under
  unfortunate union unique unit universal unknown unless unlike until up upon upper urban us use used user usual utility vaccine valley value van various vast vehicle
  venture very vet veteran via vice victim victory video village violence viral virus visa visit vital voice volume vote wage wait wake walk wall war warm warrant waste watch
  water wave way we weak wealth weapon wear weather wedding week weekend weight weird welcome well west what whatever when whenever where whereas wherever whether which while
  white who whoever whole whom whose why wide widow wife wild will wind window wine winner with within without witness woman women wood word work worker world worse worst
  worth would wound writer wrong yard year yes yesterday yet you young youngster your youth zero zone
  cited claimed did done found given held kept known led made met paid put said seen sent shown taken told took went won wore
  lawmaker tanker banker broker dealer trader
  aboard abroad above against ahead albeit alongside always amidst amongst anyway astride atop barring beneath beside besides circa
  contrary elsewhere except henceforth hitherto insofar lest minus notwithstanding nowadays nowhere often opposite overhead seldom
  somehow thence thereby underneath unto upstairs upward versus whence
  whereby wherein whereupon whilst`.split(/\s+/),
);

const ENDING =
  /(?<=\p{L}{3})(?:ing|ed|ly|tion|sion|ment|ness|ity|ism|ist|ship|ance|ence|able|ible|ful|less|ous|ive|ical|ology|ers?|ors?|man|men|woman|women|wide|ward|ago|like|fold|n't|'ll|'ve|'re|'d)$/u;
/** Before these the subject is one: "Hughes was", never "houses was". */
const SINGULAR = /^(?:is|was|has|says|does|wants|isn't|wasn't|hasn't|'s)$/u;

/**
 * What else opens sentences and names nothing: prepositions, conjunctions and adverbs that lists of function
 * words leave out, for they tell of time, place, amount or denial. German needs none: there a word that opens
 * a sentence is taken for no name.
 */
const ADVERBIALS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: nameWords(`
    avant après contre malgré sans sauf hormis outre hors durant moyennant concernant devant derrière
    dedans dehors face faute quant suite jamais toujours souvent parfois rarement hier demain aujourd'hui
    désormais bientôt maintenant auparavant autrefois cependant pourtant toutefois néanmoins certes enfin
    finalement surtout seulement notamment également plus moins presque environ seul seule non ni aucun
    aucune tandis sinon sitôt`),
  es: nameWords(`
    antes después sin salvo excepto además fuera dentro delante detrás cerca lejos encima debajo frente pese
    respecto conforme nunca jamás siempre hoy ayer mañana ahora pronto tarde entretanto apenas quizá quizás
    finalmente solo sólo solamente incluso tampoco más menos casi alrededor no nadie nada ningún ninguna
    gracias debido dado acaso`),
  pt: nameWords(`
    antes contra apesar sem salvo exceto além fora dentro diante atrás perto longe acima abaixo conforme
    consoante nunca jamais sempre hoje ontem amanhã agora cedo tarde entretanto porém contudo todavia talvez
    finalmente só somente apenas inclusive tampouco mais menos quase cerca não ninguém nada nenhum nenhuma
    graças devido dado mediante caso logo`),
};

/** Whether a word in a language may open a sentence and holds it together or tells when, where and how. */
export function isSmallOpener(word: string, { code, functionWords }: LanguageRules): boolean {
  return functionWords?.has(word) === true || ADVERBIALS[code]?.has(word) === true;
}

/** Whether an English word is one that any sentence may open with. */
export function mayOpen(word: string, next: string | undefined): boolean {
  if (word.length < 3 || ORDINARY.has(word) || ENDING.test(word)) return true;
  const isPlural = word.endsWith("s");
  if (!isPlural) return false;
  return ORDINARY.has(word.slice(0, -1)) || !(next !== undefined && SINGULAR.test(next));
}
