/*
 * Words that deny, by language. Lists, and short ones: what denies is a closed class. What only leans
 * towards denying (fail, without, hardly, few) is kept apart, for it may paraphrase a denial on the
 * other side but is no proof that anything is denied.
 */

export type NegationWords = {
  /** Folded words that deny what they stand beside. */
  readonly deniers: ReadonlySet<string>;
  /** Whether what is denied may also stand before the denier ("verkaufen die Werft nicht"). */
  readonly deniesBackwards: boolean;
  /** Of those that deny backwards, the ones that deny what follows first. Matched against folded words. */
  readonly forwards: RegExp;
  /** Those that deny once together, where they stand in one clause: "neither … nor", "ne … pas". */
  readonly concord: RegExp;
  /** Those of them that deny what is stated, and nothing else. */
  readonly plain: ReadonlySet<string>;
  /** Those of them that deny a thing rather than what is said of it ("without a word"). */
  readonly aside: ReadonlySet<string>;
  /** What stands before an infinitive; null where nothing does. */
  readonly infinitive: string | null;
  /** What denies before an infinitive, and nowhere else: "has yet to". Null where nothing does. */
  readonly pending: string | null;
  /** Folded words behind which a denial ends: what was "not approved until Friday" was approved then. */
  readonly until: RegExp;
  /** Folded words that turn what follows into its contrary. */
  readonly reversing: RegExp;
  /** Folded words that have something of a denial, in all their forms. */
  readonly leaning: RegExp;
  /** Folded pairs of words that lean so together: who "should have sailed" did not. Null where none are known. */
  readonly unreal: RegExp | null;
  /** Folded words that refuse, shut out or undo: what says so has to be told. A part of those that lean. */
  readonly contrary: RegExp;
  /**
   * Those of them that tell how things went: "worsened" says that something did not improve, and of whatever
   * else is denied it says nothing. Null where there is no list.
   */
  readonly outcome: RegExp | null;
  /**
   * Those of them that tell what was done. What people say, such as that they refuse, an article tells in
   * their own words. Null where there is no list.
   */
  readonly refusing: RegExp | null;
  /** A denier within one of these denies nothing, or not that. Matched against folded text. */
  readonly idioms: RegExp;
  /** Two denials that affirm: "not uncommon". Matched against folded text. */
  readonly doubled: RegExp;
  /** What leaves some out of all that something is said of. Matched against folded text. */
  readonly exceptions: RegExp;
  /** Folded words between a denier and what it denies. */
  readonly between: RegExp;
};

const whole = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");
const words = (list: string) => new Set(list.trim().split(/\s+/u));

const ENGLISH: NegationWords = {
  deniers: words("not n't never no none nobody nothing neither nor without cannot"),
  deniesBackwards: false,
  forwards: /^./u,
  concord: /^n(?:either|or)$/u,
  plain: words("not n't never cannot"),
  aside: words("without nothing nobody neither nor"),
  infinitive: "to",
  pending: "yet",
  until: /^(?:until|till)$/u,
  reversing: /^(?:fail|refus|declin|stop|avoid|prevent|unlikely|without)/u,
  leaning: new RegExp(
    `^(?:${`
    fail\\w* refus\\w* den(?:y|ied|ies|ying|ial|ials) reject\\w* declin\\w* lack\\w* unable inability absen\\w* prevent\\w*
    stop\\w* avoid\\w* ban bans banned block\\w* prohibit\\w* forbid\\w* forbad\\w* cancel\\w* halt\\w* miss\\w* los(?:e|es|t|ing|s) drop\\w*
    abandon\\w* hardly barely scarcely rarely seldom little few fewer less only instead rather yet
    unlikely impossib\\w* rul(?:e|ed|es|ing) dismiss\\w* exclud\\w* except despite end ends ended cease\\w* quit\\w* withdr\\w* escap\\w* spared?
    clear(?:ed|s)? acquit\\w* innocen\\w* oppos\\w* resist\\w* ignor\\w* skip\\w* snub\\w* reluctan\\w* until zero empty vacan\\w* short far free\\w*
    neglect\\w* against doubt\\w* question\\w* whether if unless remov\\w* delay\\w* postpone\\w* shun\\w* spurn\\w* scrap\\w* revers\\w* overturn\\w* contrary
    opposite myth false\\w* untrue wrong\\w* mistak\\w* longer former\\w* used bar barred illegal exempt\\w* restrict\\w* limit\\w* suspend\\w* wait\\w* pending
    withh\\w* refrain\\w* contradict\\w* disput\\w* disagree\\w* disapprov\\w* dislik\\w* discontinu\\w* hate\\w* otherwise worse\\w* die[ds]? dead
    warn\\w* wish\\w* hope\\w* n[ae]ver
    (?:un(?!der|it|iv|ion|iq|til|an|veil|fold|leash|lock|load|pack|cover)|im(?!p(?:or|ro|ly|li|ac)|me|ag|it)|in(?=(?:suf|cor|cap|com[pf]|eff|elig|val|vis|dec|adeq|app))|dis(?=\\w{4})|non)\\w{3,}`
      .trim()
      .split(/\s+/u)
      .join("|")})$`,
    "u",
  ),
  unreal: /^(?:would|should|could) have$/u,
  contrary: whole(
    String.raw`exclud\w* reject\w* refus\w* den(?:y|ied|ies|ying|ial|ials) oppos(?:e|es|ed|ing|ition) disagree\w* disapprov\w* declin\w* dismiss\w* forbid\w* forbad\w* prohibit\w* bann?(?:s|ed)? lack\w* fail\w* prevent\w* cancel\w* abandon\w* unable unlikely impossible innocent acquit\w* worse\w* worst destr(?:oy\w*|uction) los(?:e|es|t|ing) weaken\w*`,
  ),
  outcome: whole(String.raw`worse\w* worst destr(?:oy\w*|uction) los(?:e|es|t|ing) weaken\w*`),
  refusing: whole(
    String.raw`exclud\w* forbid\w* forbad\w* prohibit\w* acquit\w* innocent destroy\w* worsen\w* weaken\w*`,
  ),
  idioms:
    /\b(?:not (?:only|just|merely|simply|necessarily|least|surprisingly|to mention|so much|all|every|until)|no (?:doubt|matter|wonder|fewer|less|more than|longer|later|sooner|question|surprise|stranger|\d+)|none other|or not|if not|why not|nothing (?:but|short)|have nothing|not so fast|no (?:problem|worries)|is(?: not| n't) it|never mind)\b/gu,
  doubled:
    /\bn(?:ot|'t) (?:\w+ly )?(?:un(?!der|it|iv|ion)\w{3,}|insignificant|inconsiderable|infrequent\w*|inconceivable|impossible|improbable)\b/gu,
  exceptions:
    /\b(?:all|every(?:one|body|thing)?|any(?:one|body|thing)?|none|nobody|nothing|no one) (?:but|except|save|apart from|other than)\b/gu,
  between:
    /^(?:yet|still|even|ever|also|been|be|being|to|a|an|the|any|so|that|very|have|has|had|do|did|does|immediately|actually|really|(?!(?:elderly|family|supply|reply|apply|rely|daily|weekly|monthly|early|friendly|ally|rally|assembly|italy|july|comply|deadly|costly|likely)$)\w+ly)$/u,
};

const GERMAN: NegationWords = {
  deniers: words(
    "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne",
  ),
  deniesBackwards: true,
  forwards: /^(?:kein\w*|ohne|weder|niemand)$/u,
  concord: /^weder$/u,
  plain: words("nicht nie niemals"),
  aside: words("ohne nichts niemand weder"),
  infinitive: "zu",
  pending: null,
  until: /^bis$/u,
  reversing: /^(?:weiger|verweiger|scheiter|verhinder|ohne)/u,
  leaning:
    /^(?:kaum|selten|nur|weniger?|ablehn\w*|lehnt\w*|weiger\w*|verweiger\w*|verhinder\w*|verbiet\w*|verbot\w*|fehl\w*|scheiter\w*|unmoglich|verlor\w*|verlier\w*|statt|anstatt|stopp\w*|ob|falls|bis|dementier\w*|bestr[ie]\w*|verzicht\w*|vermeid\w*|abges\w*|absag\w*|frei|los|un\w{4,})$/u,
  unreal: null,
  contrary: whole(
    String.raw`lehnt\w* ablehn\w* weiger\w* verweiger\w* verhinder\w* verbiet\w* verbot\w* verlor\w* verlier\w* scheiter\w* dementier\w* bestr[ie]\w* unmoglich ausgeschlossen`,
  ),
  outcome: null,
  refusing: null,
  idioms:
    /\b(?:nicht (?:nur|bloß|bloss|zuletzt|allein|mehr|immer|unbedingt|ohne)|kein(?:e[nmrs]?)? (?:zweifel|wunder|mehr)|ob oder nicht|wenn nicht|ohne zweifel|nichts anderes)\b/gu,
  doubled: /\bnicht (?:ganz )?un\w{3,}/gu,
  exceptions: /\b(?:bis auf|ausser|mit ausnahme|abgesehen von)\b/gu,
  between: /^(?:mehr|auch|noch|so|zu|sehr|der|die|das|den|dem|ein|eine|einen)$/u,
};

const FRENCH: NegationWords = {
  deniers: words("ne n pas aucun aucune jamais rien personne sans ni"),
  deniesBackwards: true,
  forwards: /^(?:ne|n|aucune?|sans|ni)$/u,
  concord: /^(?:ne?|pas|aucune?|jamais|rien|personne|ni)$/u,
  plain: words("ne n pas jamais"),
  aside: words("sans rien personne ni"),
  infinitive: null,
  pending: null,
  until: /^jusqu(?:e|'.+)?$/u,
  reversing: /^(?:refus|empech|sans|evit)/u,
  leaning:
    /^(?:refus\w*|rejet\w*|empech\w*|interdi\w*|manqu\w*|echou\w*|peu|seul\w*|que|moins|evit\w*|impossib\w*|arret\w*|annul\w*|perd\w*|nie|nient|niait|dement\w*|plutot|lieu|contre|plus|si|avant|non|absen\w*|renonc\w*|inca\w*)$/u,
  unreal: /^(?:aurait|auraient|serait|seraient) (?:du|pu|fallu)$/u,
  contrary: whole(
    String.raw`refus\w* rejet\w* empech\w* interdi\w* echou\w* annul\w* perd\w* dement\w* exclu\w* impossib\w*`,
  ),
  outcome: null,
  refusing: null,
  idioms:
    /\b(?:pas (?:seulement|uniquement|que|forcement|necessairement|encore)|sans (?:doute|cesse|compter)|n ?(?:est|y a)[ -]ce pas|rien (?:que|d'autre))\b/gu,
  doubled: /\bpas (?:im(?:possible|probable)|inutile|insignifiant\w*|negligeable\w*)\b/gu,
  exceptions: /\b(?:sauf|excepte|hormis|a l'exception|a part)\b/gu,
  between: /^(?:pas|plus|encore|ete|etre|a|ont|est|sont|de|d|le|la|les|tres)$/u,
};

const SPANISH: NegationWords = {
  deniers: words("no nunca jamas ningun ninguna ninguno nadie nada sin tampoco ni"),
  deniesBackwards: false,
  forwards: /^./u,
  concord: /^(?:no|nunca|jamas|ningun[oa]?|nadie|nada|tampoco|ni)$/u,
  plain: words("no nunca jamas"),
  aside: words("sin nada nadie tampoco ni"),
  infinitive: null,
  pending: null,
  until: /^hasta$/u,
  reversing: /^(?:rechaz|neg(?:o|aron)|evit|impid|sin$)/u,
  leaning:
    /^(?:rechaz\w*|neg(?:o|aron|ar|aba\w*)|nieg\w*|impid\w*|imped\w*|impid\w*|prohib\w*|falt\w*|fracas\w*|apenas|poco\w*|solo|solamente|menos|evit\w*|imposib\w*|detu\w*|cancel\w*|perd\w*|pierd\w*|lugar|vez|contra|si|hasta|dej\w*|ausen\w*|desmi\w*|suspend\w*|renunci\w*)$/u,
  unreal: /^(?:habria|habrian|deberia|deberian|podria|podrian) (?:haber|podido|debido|tenido)$/u,
  contrary: whole(
    String.raw`rechaz\w* nieg\w* neg(?:o|aron) impid\w* prohib\w* fracas\w* cancel\w* perd\w* pierd\w* desmi\w* excluy\w* imposib\w*`,
  ),
  outcome: null,
  refusing: null,
  idioms:
    /\b(?:no (?:solo|solamente|unicamente|obstante|mas|necesariamente|hay duda|cabe duda)|sin (?:duda|embargo|cesar)|nada mas|mas que nada|si no|o no)\b/gu,
  doubled: /\bno (?:es |son |fue |era )?(?:imposible|improbable|infrecuente|insignificante)s?\b/gu,
  exceptions: /\b(?:tod[oa]s? .{0,40}?menos|salvo|excepto|a excepcion|con excepcion)\b/gu,
  between:
    /^(?:se|ha|han|habia|fue|es|son|esta|sera|le|les|lo|la|los|las|el|un|una|muy|aun|todavia)$/u,
};

const PORTUGUESE: NegationWords = {
  deniers: words("nao nunca jamais nenhum nenhuma ninguem nada sem nem tampouco"),
  deniesBackwards: false,
  forwards: /^./u,
  concord: /^(?:nao|nunca|jamais|nenhuma?|ninguem|nada|tampouco|nem)$/u,
  plain: words("nao nunca jamais"),
  aside: words("sem nada ninguem nem tampouco"),
  infinitive: null,
  pending: null,
  until: /^ate$/u,
  reversing: /^(?:recus|rejeit|neg(?:ou|aram)|evit|imped|sem$)/u,
  leaning:
    /^(?:rejeit\w*|recus\w*|neg(?:ou|aram|ar|ava\w*|a|am)|imped\w*|proib\w*|falt\w*|fracass\w*|apenas|pouco\w*|so|somente|menos|evit\w*|impossiv\w*|cancel\w*|perd\w*|vez|contra|se|ate|deix\w*|ausen\w*|desment\w*|suspen\w*|descart\w*)$/u,
  unreal: /^(?:teria|teriam|deveria|deveriam|poderia|poderiam) (?:ter|podido|devido|sido)$/u,
  contrary: whole(
    String.raw`rejeit\w* recus\w* neg(?:ou|aram) imped\w* proib\w* fracass\w* cancel\w* perd\w* desment\w* exclu\w* impossiv\w*`,
  ),
  outcome: null,
  refusing: null,
  idioms:
    /\b(?:nao (?:so|somente|apenas|obstante|mais|necessariamente|ha duvida)|sem (?:duvida|cessar)|nada mais|se nao|ou nao)\b/gu,
  doubled: /\bnao (?:e |sao |foi |era )?(?:impossivel|improvavel|infrequente|insignificante)s?\b/gu,
  exceptions: /\b(?:tod[oa]s? .{0,40}?menos|salvo|exceto|com excecao|a excecao)\b/gu,
  between: /^(?:se|foi|foram|e|sao|esta|sera|tem|ha|o|a|os|as|um|uma|muito|ainda)$/u,
};

const BY_LANGUAGE: Readonly<Record<string, NegationWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** Null where there is no list: there nothing can be said of what is denied. */
export function negationWords(code: string): NegationWords | null {
  return BY_LANGUAGE[code] ?? null;
}
