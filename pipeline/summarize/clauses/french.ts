import { phraseList, wordSet } from "../phrases.ts";
import type { Grammar } from "./grammar.ts";

const MONTH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const DATE = String.raw`(?:1er|\d{1,2}) ${MONTH}(?: \d{4})?`;

/** `dans laquelle`, `grâce auxquels`: every preposition with every relative. */
const PREPOSITIONAL = [
  "à dans avec par pour sur sous vers chez entre parmi sans contre après"
    .split(" ")
    .map((it) => `${it} qui`),
  "à dans avec par pour sur sous vers entre parmi sans contre après selon"
    .split(" ")
    .flatMap((it) =>
      "lequel laquelle lesquels lesquelles".split(" ").map((relative) => `${it} ${relative}`),
    ),
  "auquel auxquels auxquelles".split(" ").map((relative) => `grâce ${relative}`),
].flat();

export const FRENCH_GRAMMAR: Grammar = {
  verbSecond: false,
  dropsSubject: false,
  tails: phraseList(`
    qui, que, dont, où, ce qui, ce que, lequel, laquelle, lesquels, lesquelles, auquel, auxquels,
    auxquelles, ${PREPOSITIONAL.join(", ")}, parce que, puisque, car, tandis que, alors que, après, afin de, afin que, grâce à,
    grâce au, grâce aux, en raison de, en raison du, en raison des, à cause, à la suite, lors de, lors du, lors des,
    dans le cadre, ainsi que, avec, au motif, pour, dans, par, sur, en, à, au,
    comme, faute de, sous, chez, d'où, depuis
  `),
  provisos: phraseList(
    `à condition, à moins, sous réserve, en cas, sauf, à l'exception, pour autant`,
  ),
  additions: phraseList(
    `entre autres, notamment, en particulier, y compris, soit, dont, près de, presque, quasiment, contre, au lieu de, à savoir, c'est-à-dire`,
  ),
  awaitPurpose: wordSet(
    "servir besoin exige exigent suffi suffira suffiront sert servent suffit suffisent assez trop faut nécessaire nécessaires impossible difficile utile manque idéal prêt prêts",
  ),
  purpose: ["pour", /(?:er|ir|re|oir)$/u],
  bareTails: phraseList(`
    parce que, puisque, tandis que, alors que, après avoir, après une, après un, après la, après le, afin de, afin que, grâce à,
    grâce au, grâce aux, en raison de, en raison du, en raison des, à cause de, à cause du, à la suite de,
    à la suite du, pendant, durant, au cours de, au cours du, au cours des, à l'occasion de, au moyen de, lors de, lors du, lors des, dans le cadre de, dans le cadre du, dans le cadre des, ainsi que
  `),
  participle:
    /^\p{Ll}{3,}(?:ant|[^t]ée?s?|[^ir]tée?s?)$|^(?:mis|mise|mises|conçue?s?|construite?s?|ouverte?s?|vendue?s?|produite?s?|issue?s?|détenue?s?|prévue?s?|faite?s?)$/u,
  leads: phraseList(`
    en, à, au, aux, dans, avec, après, depuis, pour, par, sur, sous, lors de, lors du, lors des, pendant, durant,
    selon, d'après, face à, face au, face aux, grâce à, grâce au, grâce aux, malgré, outre, dès, d'ici, bien que,
    alors que, tandis que, parallèlement, résultat, concrètement, désormais, aujourd'hui, hier, parmi, chez, afin de,
    lancé, lancée, fondé, fondée, créé, créée, actuellement, récemment, auparavant, au total, pour le moment, lundi, mardi,
    mercredi, jeudi, vendredi, samedi, dimanche, l'an dernier, l'année dernière, le mois dernier, cette année, cette semaine
  `),
  claims: wordSet(`
    qui que dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles lorsque puisque quand si comme car
  `),
  saying: phraseList(`
    a déclaré, a indiqué, a annoncé, a expliqué, a précisé, a affirmé, a ajouté, a dit, a estimé, a assuré, a souligné,
    a rappelé, a confirmé, a rapporté, a reconnu, a prévenu, a averti, ont indiqué, ont annoncé, ont déclaré, ont expliqué,
    ont précisé, ont affirmé, ont estimé, explique, indique, précise, affirme, estime, assure, souligne, rappelle,
    déclare, annonce, ajoute, confirme, rapporte, prévient, note, expliquent, indiquent, précisent, affirment, estiment,
    reconnaît, reconnaissent, regrette, prévoit, calcule, juge, prédit, a-t-il, a-t-elle, ont-ils, indique-t-il, selon, d'après
  `),
  telling: wordSet(`
    déclaré indiqué annoncé expliqué précisé affirmé ajouté dit estimé assuré souligné rappelé confirmé rapporté reconnu
    montré révélé prévenu averti constaté
    explique indique précise affirme estime assure souligne rappelle confirme montre révèle rapporte constate
    expliquent indiquent précisent affirment estiment assurent soulignent rappellent confirment montrent révèlent
  `),
  copulas: wordSet("est sont était étaient sera seront être reste restent devient"),
  indefinite: wordSet("un une d'un d'une"),
  verbs: wordSet(`
    est sont a ont sera seront était étaient avait avaient fut furent eut eurent va vont peut peuvent doit doivent veut veulent
    fait font dit disent met mettent prend prennent vient viennent tient tiennent reste restent devient deviennent
    permet permettent prévoit prévoient compte comptent vise visent emploie emploient utilise utilisent mesure mesurent
    reçoit reçoivent produit produisent réduit réduisent coûte coûtent vaut valent représente représentent atteint atteignent
    lance lancent ouvre ouvrent ferme ferment vend vendent achète achètent paie paient perd perdent gagne gagnent crée créent
    propose proposent offre offrent développe développent fabrique fabriquent équipe équipent transforme transforment
    détecte détectent analyse analysent surveille surveillent contrôle contrôlent calcule calculent repose reposent
    fonctionne fonctionnent travaille travaillent participe participent commence commencent finance financent investit
    remplace remplacent exige exigent demande demandent craint craignent redoute redoutent dénonce dénoncent critique
    critiquent refuse refusent accepte acceptent réclame réclament espère espèrent attend attendent souhaite souhaitent
    envisage envisagent estime estiment juge jugent considère considèrent existe existent manque manquent suffit suffisent
    dépend dépendent concerne concernent couvre couvrent relie relient transmet transmettent envoie envoient stocke stockent
    contient contiennent comprend comprennent dispose disposent bénéficie bénéficient pèse pèsent dure durent assure assurent
    garantit garantissent remplit choisit choisissent agit réunit finit fournit fournissent subit conduit conduisent
    augmente augmentent baisse baissent progresse progressent recule reculent tombe tombent passe passent arrive arrivent
    commercialise commercialisent exploite exploitent gère gèrent livre livrent installe installent teste testent essaie
    cherche cherchent trouve trouvent montre montrent révèle révèlent confirme confirment indique indiquent précise précisent
    affirme affirment explique expliquent souligne soulignent annonce annoncent rappelle rappellent ajoute ajoutent
    impose imposent interdit interdisent oblige obligent autorise autorisent soutient soutiennent apporte apportent
    rejoint rejoignent suit suivent entre entrent sort sortent part partent voit voient sait savent croit croient
    revient reviennent renforce renforcent accélère accélèrent limite limitent évite évitent protège protègent menace menacent
    entraîne entraînent provoque provoquent signifie signifient implique impliquent constitue constituent marque marquent
    bloque bloquent évalue évaluent attribue attribuent enregistre enregistrent conseille conseillent circule circulent dirige dirigent mène mènent pousse poussent touche touchent porte portent garde gardent exporte exportent importe importent rembourse remboursent prépare préparent partage partagent forme forment embauche embauchent recrute recrutent licencie licencient revendique revendiquent fête fêtent lève lèvent rachète rachètent double doublent triple triplent diminue diminuent équivaut illustre illustrent dépasse dépassent occupe occupent alimente alimentent collecte collectent repère repèrent traite traitent identifie identifient corrige corrigent publie publient examine examinent vote votent juge débute débutent démarre démarrent prolonge étend étendent défend défendent entend entendent rend rendent descend répartit oppose opposent appelle appellent emploie paraît semble semblent consomme consomment chiffre chiffrent accuse accusent répond répondent écrit écrivent vit vivent
  `),
  verbEnding:
    /(?:[^fr]ait|aient|[^éè]era|[^é]eront|ira|iront|dra|dront|vra|vront|èrent|irent|urent|issent|uisent)$/u,
  noVerbs: wordSet(
    "lait parfait souhait extrait retrait attrait portrait trait extrait bienfait abstrait distrait",
  ),
  prepositions: wordSet(
    "à de des du en dans sur sous par pour avec sans entre vers chez contre depuis après avant au aux d",
  ),
  times: {
    passing: String.raw`(?:ce |le )?${DAY}(?: dernier| prochain| matin| soir)?(?: ${DATE})?|hier|aujourd['’]hui|la semaine dernière`,
    bounding: String.raw`le ${DATE}|(?:fin|début|en) ${MONTH}(?: \d{4})?(?: dernier| prochain)?|(?:au cours )?de l['’]an dernier|l['’]an dernier|l['’]année dernière|l['’]an prochain|l['’]année prochaine|cette année|(?:en|début|fin|d['’]ici|d['’]ici à|d['’]ici fin) \d{4}`,
  },
  beforeTimes:
    "de|du|des|depuis|jusqu|à|au|que|qu|et|ou|entre|dès|avant|après|comme|pour|seulement|chaque|le|la|les|un|une|est|sont|sera",
  absolutes: wordSet(`
    seul seule seuls seules premier première premiers premières dernier dernière tous toutes toujours record plus moins mieux
    meilleur meilleure meilleurs jamais unique unanimité
  `),
  neverLast: wordSet(`
    le la les un une des du de d à au aux en dans sur sous par pour avec sans entre vers chez contre et ou mais donc or ni car
    que qui dont où si comme quand lorsque puisque ce cet cette ces son sa ses leur leurs notre nos est sont a ont sera seront
    était étaient avait avaient peut peuvent doit doivent va vont ne n se s très aussi selon depuis afin ainsi lors
    être avoir été fait grâce tout toute tous toutes même notamment soit y déjà également toutefois
  `),
  reported: new Set(),
  pairs: [
    [/\bnon seulement\b/iu, /\bmais\b/iu],
    [/\bsoit\b/iu, /\bsoit\b.*\bsoit\b/iu],
    [/\bentre\b/iu, /\bentre\b.*\bet\b|\bentre (?:eux|elles)\b/iu],
    [/(?<!\p{L})à la fois\b/iu, /\bet\b/iu],
    [/\bd['’]un côté\b/iu, /\bde l['’]autre\b/iu],
  ],
};
