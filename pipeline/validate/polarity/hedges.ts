/*
 * Words that leave a statement open, by language.
 *
 * Two kinds, because a claim may keep them in different ways. An `open` word leaves open whether it is so
 * at all; only another such word keeps that. A `reported` word says that somebody says so; naming who
 * says it keeps that.
 */

export type HedgeWords = {
  /** Folded: what follows is left open. */
  readonly open: RegExp;
  /** Folded: what follows is said by somebody, and not vouched for. */
  readonly reported: RegExp;
  /** Folded: anything that keeps a claim from being a plain statement of fact. */
  readonly softening: RegExp;
  /** Folded: says that somebody says so. */
  readonly attributing: RegExp;
  /** Folded: a word before one of these leaves nothing open. */
  readonly notAfter: RegExp;
  /** Folded: these words leave something open before this word only ("is set to"). */
  readonly onlyBefore: { readonly word: RegExp; readonly next: string };
  /** Folded: words of expectation and surmise, in all their forms. */
  readonly tentative: RegExp;
  /** Folded: what follows will be so. */
  readonly certain: RegExp;
  /** Folded: a verb right behind one of these is not told as done. */
  readonly infinitive: RegExp;
  /** Folded words between a hedge and what it leaves open. */
  readonly between: RegExp;
};

const whole = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");

const ENGLISH_OPEN = `may might could perhaps maybe possibly probably potentially presumably likely expected projected predicted
  forecast forecasts anticipated tipped poised considering mulling weighing contemplating pondering
  possible potential probable hopes? hoping plans? planning planned intends? intending aims? aiming wants? seeks? seeking proposed proposes? proposing
  set scheduled`;
const ENGLISH_REPORTED = `allegedly reportedly apparently supposedly purportedly seemingly ostensibly
  alleged suspected supposed presumed purported rumou?red accused alleges? claims? claimed claiming
  believed thought understood feared said seems? seemed appears? appeared suspicion allegations? accusations? charged`;

const ENGLISH: HedgeWords = {
  open: whole(ENGLISH_OPEN),
  reported: whole(ENGLISH_REPORTED),
  softening:
    whole(`${ENGLISH_OPEN} ${ENGLISH_REPORTED.replace(" said ", " ")} can would should about if unless whether until risk\\w* threat\\w* fear\\w* hop\\w* try tries tried trying
    attempt\\w* bid chances? prospects? suggest\\w* indicat\\w* believe[sd]? think\\w* reckon\\w* expect\\w* predict\\w* ready readies prepar\\w* looks? looking
    eye[sd]? eyeing wish\\w* sought consider\\w* propos\\w* intend\\w* intention\\w* rumou?r\\w* speculat\\w* possib\\w* potential\\w* probab\\w*
    accus\\w* alleg\\w* claim\\w* reported reporting reports? apparent\\w* presum\\w* suppos\\w* appear\\w* unclear uncertain\\w* doubt\\w* must ought vow\\w* pledg\\w* promis\\w* threaten\\w* desire\\w* willing discuss\\w* order due ask(?:s|ed|ing)? request\\w* urg\\w* invit\\w* offer(?:s|ed|ing)? agree\\w*`),
  attributing: whole(
    `sa(?:y|ys|id|ying) according told tells? warn\\w* believ\\w* think\\w* thought insist\\w* argu\\w* state[sd]? stating add(?:s|ed) explain\\w* reveal\\w* admit\\w* testif\\w* prosecutors?`,
  ),
  // "Planning at the mill" is an office, and what is "planned in Haldane" stands before it.
  notAfter: /^(?:not|n't|no|you|i|we|he|she|they|it|at|in|on|during)$/u,
  onlyBefore: {
    word: /^(?:set|due|plans?|hopes?|aims?|wants?|intends?|said|thought|believed|understood|feared|supposed|appears?|seems?|expected|scheduled|seeks?)$/u,
    next: "to",
  },
  tentative: whole(
    `expect\\w* anticipat\\w* predict\\w* project(?:s|ed|ing|ions?) forecast\\w* believ\\w* hop(?:e[sd]?|ing) fear\\w* likely may might could perhaps maybe possib\\w* probab\\w* potential\\w* presum\\w* suppos\\w* alleg\\w* report(?:ed|edly) apparent\\w* appears? seems? suspect\\w* considering plans? planning intend\\w* aims? aiming wants? guess think`,
  ),
  certain: whole("will 'll shall gonna going"),
  infinitive: /^to$/u,
  between:
    /^(?:to|be|been|being|have|has|had|of|that|a|an|the|is|are|was|were|it|he|she|they|will|would|also|soon|now|even|still|eventually|\w+ly)$/u,
};

const GERMAN: HedgeWords = {
  open: whole(
    `kann konnte konnten durfte durften vielleicht moglicherweise womoglich wahrscheinlich vermutlich voraussichtlich wohl eventuell erwartet plant planen plante geplant geplante geplanten erwagt will wollen mochte soll sollen`,
  ),
  reported: whole(
    `angeblich mutmasslich mutmassliche mutmasslichen mutmasslicher offenbar anscheinend scheint scheinen verdachtigt verdachtige behauptet behauptete soll sollen`,
  ),
  softening: whole(
    `kann konn\\w* durft\\w* vielleicht \\w*moglich\\w* wahrschein\\w* vermut\\w* voraussicht\\w* wohl eventuell erwart\\w* plan\\w* geplan\\w* erwag\\w* will woll\\w* mocht\\w* soll\\w* angeblich mutmass\\w* offenbar anschein\\w* schein\\w* verdacht\\w* behaupt\\w* ob falls wenn wurde\\w* laut beschuldig\\w* vorwurf\\w* hoff\\w* versuch\\w* droh\\w*`,
  ),
  attributing: whole(`sag\\w* laut zufolge nach erklar\\w* teil\\w* mein\\w* so`),
  notAfter: /^(?:nicht|kein|keine|keinen|nie|sie|er|es|ich|wir)$/u,
  onlyBefore: { word: /^(?:(?!))$/u, next: "" },
  tentative: whole(
    `erwart\\w* vermut\\w* wahrschein\\w* moglich\\w* angeblich mutmass\\w* vielleicht kann konnte\\w* plan\\w* soll\\w* will woll\\w* hoff\\w*`,
  ),
  certain: whole("wird werden"),
  infinitive: /^zu$/u,
  between: /^(?:zu|der|die|das|den|dem|ein|eine|einen|auch|noch|bald|sein|werden)$/u,
};

const FRENCH: HedgeWords = {
  open: whole(
    `peut peuvent pourrait pourraient probablement possiblement potentiellement eventuellement peut-etre envisage envisagent prevoit prevoient compte espere esperent souhaite veut veulent devrait devraient possible probable`,
  ),
  reported: whole(
    `presume presumee presumes pretendu pretendue soupconne soupconnee accuse accusee accuses apparemment pretend affirme semble semblent serait seraient aurait auraient`,
  ),
  softening: whole(
    `peut peuvent peux pourr\\w* probabl\\w* possibl\\w* potentiel\\w* eventuel\\w* peut-etre envisag\\w* prev\\w* compt\\w* esper\\w* souhait\\w* veu\\w* devr\\w* presum\\w* pretend\\w* soupconn\\w* accus\\w* appar\\w* affirm\\w* sembl\\w* serai\\w* aurai\\w* \\w+rai(?:t|ent) si selon risqu\\w* menac\\w* tent\\w* projet\\w*`,
  ),
  attributing: whole(`selon di\\w* affirm\\w* declar\\w* estim\\w* d'apres`),
  notAfter: /^(?:pas|jamais|plus|il|elle|ils|elles)$/u,
  onlyBefore: { word: /^(?:(?!))$/u, next: "" },
  tentative: whole(
    `pourrai\\w* peut peuvent probabl\\w* possibl\\w* presum\\w* prev\\w* attend\\w* esper\\w* sembl\\w* devrai\\w*`,
  ),
  certain: whole("va vont"),
  infinitive: /^(?:de|d|pour)$/u,
  between: /^(?:de|d|a|le|la|les|un|une|etre|avoir|ete|se|bientot|aussi|\w+ment)$/u,
};

const SPANISH: HedgeWords = {
  open: whole(
    `puede pueden podria podrian quizas? acaso probablemente posiblemente potencialmente planea planean preve espera esperan quiere quieren pretende baraja estudia deberia posible probable`,
  ),
  reported: whole(
    `presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestamente aparentemente parece parecen acusado acusada acusados alega`,
  ),
  softening: whole(
    `pued\\w* podr\\w* podi\\w* quizas? acaso probabl\\w* posibl\\w* potencial\\w* plan\\w* prev\\w* esper\\w* quier\\w* pretend\\w* baraj\\w* estudi\\w* debe[ns]? deberi\\w* presunt\\w* supuest\\w* aparent\\w* parec\\w* acus\\w* aleg\\w* \\w+ri(?:a|an) si segun riesgo amena\\w* intent\\w*`,
  ),
  attributing: whole(`segun di\\w* afirm\\w* asegur\\w* declar\\w* senal\\w*`),
  notAfter: /^(?:no|nunca)$/u,
  onlyBefore: { word: /^(?:(?!))$/u, next: "" },
  tentative: whole(
    `podri\\w* pued\\w* probabl\\w* posibl\\w* presunt\\w* supuest\\w* prev\\w* esper\\w* parec\\w* quizas?`,
  ),
  certain: whole("va van"),
  infinitive: /^para$/u,
  between: /^(?:de|a|el|la|los|las|un|una|ser|haber|sido|se|pronto|\w+mente)$/u,
};

const PORTUGUESE: HedgeWords = {
  open: whole(
    `pode podem poderia poderiam talvez provavelmente possivelmente potencialmente planeja planejam preve espera esperam quer querem pretende pretendem estuda deveria deve devem possivel provavel`,
  ),
  reported: whole(
    `suposto suposta supostos supostamente alegado alegadamente aparentemente parece parecem acusado acusada acusados alega`,
  ),
  softening: whole(
    `pod(?:e|em|eria|eriam|ia|iam) talvez provavel\\w* possivel\\w* potencial\\w* planej\\w* plano\\w* prev\\w* esper\\w* quer\\w* pretend\\w* estud\\w* dev(?:e|em|eria|eriam|ia|iam) supost\\w* alega\\w* aparent\\w* parec\\w* acus\\w* \\w+ri(?:a|am) se segundo risco amea\\w* tent\\w*`,
  ),
  attributing: whole(`segundo di\\w* afirm\\w* declar\\w* conforme`),
  notAfter: /^(?:nao|nunca)$/u,
  onlyBefore: { word: /^(?:(?!))$/u, next: "" },
  tentative: whole(
    `poderi\\w* pod(?:e|em) provavel\\w* possivel\\w* supost\\w* prev\\w* esper\\w* parec\\w* talvez`,
  ),
  certain: whole("vai vao"),
  infinitive: /^para$/u,
  between: /^(?:de|a|o|as|os|um|uma|ser|ter|sido|se|em|breve|\w+mente)$/u,
};

const BY_LANGUAGE: Readonly<Record<string, HedgeWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** Null where there is no list. */
export function hedgeWords(code: string): HedgeWords | null {
  return BY_LANGUAGE[code] ?? null;
}
