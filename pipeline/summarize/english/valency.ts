import { wordSet } from "../phrases.ts";

/*
 * What nouns and verbs ask for: lists to read and change. A phrase that a word asks for stays with it;
 * any other may go, so a missing word lets a wording break off (`a ban` for `a ban on diesel`), and one
 * too many only keeps a phrase that could have gone.
 */

/** Nouns that ask for a phrase, by its preposition: `a rise in prices`, `demand for`, `a deal with`. */
const NOUNS_ASKING_FOR: Readonly<Record<string, ReadonlySet<string>>> = {
  in: wordSet(`
  increase increases rise rises fall falls drop drops decline declines change changes role roles
  part parts stake stakes interest interests investment investments growth decrease reduction
  reductions difference differences confidence participation cut cuts surge jump gains gain
  improvement improvements advance advances breakthrough shift spike slump boom involvement belief
  success dip trend trends expert experts leader leaders player players spending pride hand say
`),
  at: wordSet(`
  look swipe attempt attempts dig digs aim anger glance shot shots go stab chance hint outrage
  surprise crack scales odds shock dismay disappointment frustration delight
`),
  on: wordSet(`
  ban bans attack attacks impact impacts effect effects time focus report reports tax taxes
  crackdown pressure influence research study studies debate debates vote votes decision decisions
  information advice limit limits restriction restrictions emphasis war wars expert experts
  reliance book books documentary tariff tariffs assault toll strain burden view views ruling
  rulings stance progress work cap curbs curb hold grip eye eyes light data duty duties bet bets
  sanctions spending
`),
  for: wordSet(`
  time demand demands plan plans need needs search call calls support responsibility reason
  reasons market markets bill bills budget budgets case price prices candidate candidates room
  love respect desire request requests appeal appeals replacement deadline opportunity ticket
  tickets evidence way ways contract contracts preparation preparations proposal proposals race
  bid target targets recipe basis potential hopes hope fund funds funding money charge fee rules
  criteria requirement standard standards home platform tool tools place option options chance
  chances key prize award
`),
  with: wordSet(`
    line accordance keeping connection
  deal deals contract contracts agreement agreements partnership partnerships meeting meetings
  relationship relationships contact interview fight problem problems war talks conversation
  conversations link links involvement row dispute feud friendship collaboration association
  connection connections experience partner partners ties trouble touch spot love battle pact
  issue issues man woman person people patients those company companies
`),
  from: wordSet(`
  pressure distance difference benefit benefits profit escape exit withdrawal departure ban help
`),
  against: wordSet(`
  case cases war fight action charge charges claim claims allegation allegations campaign protest
  protests attack attacks crime crimes lawsuit lawsuits evidence match game win victory complaint
  complaints discrimination violence battle defence defense sanctions vote appeal
`),
  over: wordSet(`
  control concern concerns fear fears dispute row battle power debate victory win lead advantage
  anger questions uncertainty feud fight
`),
  between: wordSet(`
  match talks deal difference differences relationship gap war conflict link links contest
  comparison distance agreement fight clash meeting line balance
`),
  about: wordSet(`
  question questions concern concerns information story stories book film doubts fears details
  facts claims debate rumours rumors news
`),
  under: wordSet("way pressure control review investigation"),
  among: wordSet("one"),
  by: wordSet("increase decrease rise fall"),
};

/** Whether the noun asks for the preposition: `ban` for `on`. */
export function nounAsksFor(noun: string, preposition: string): boolean {
  return NOUNS_ASKING_FOR[preposition]?.has(noun) ?? false;
}

/** Verbs that tell enough alone: `died`, but not `lives in Leeds`, `relies on`. */
export const VERBS_WHOLE_ALONE = wordSet(`
  died dies fell falls rose rises grew grows began begins started starts ended ends opened opens
  closed closes launched launches happened occurred arrived arrives returned appeared won wins
  lost increased increases decreased declined declines dropped drops jumped surged slipped
  resigned retired crashed collapsed escaped fled married voted testified soared plunged slumped
  doubled tripled halved rallied recovered emerged survived erupted exploded sank
`);

/** Passives that tell enough without place, time or means: `was killed`, but not `is based in`. */
export const PASSIVES_WHOLE_ALONE = wordSet(`
  killed arrested injured wounded shot stabbed attacked rescued detained jailed sacked fired fined
  suspended banned convicted acquitted released published announced unveiled launched introduced
  opened closed approved rejected cancelled canceled postponed delayed sold acquired founded
  established created invented designed destroyed damaged demolished renovated restored rebuilt
  built completed finished discovered detected identified confirmed revealed reported leaked
  hacked stolen seized recovered removed withdrawn recalled updated upgraded redesigned tested
  signed elected appointed hired promoted evacuated abandoned investigated scrapped halted paused
  resumed extended expanded reduced doubled tripled halved shut lifted imposed adopted passed
  dismissed questioned interviewed hospitalized hospitalised treated buried born
`);

/** Passives that are news without who did it: `was arrested`, but not `was built`. */
export const PASSIVES_WHOLE_WITHOUT_AGENT = wordSet(`
  killed arrested injured wounded shot stabbed attacked rescued detained sacked fired fined
  suspended banned acquired elected appointed hired evacuated stolen seized hospitalized
  hospitalised convicted approved rejected unveiled released announced published launched
  destroyed damaged
`);

/** Verbs that ask for more than their object: `placed them on leave`, `charged him with fraud`. */
export const VERBS_ASKING_FOR_PHRASE = wordSet(`
  bar bars barred ban bans banned stop stops stopped prevent prevents prevented prohibit prohibits
  prohibited block blocks blocked exclude excludes excluded protect protects protected discourage
  discouraged exempt exempts exempted
  place places placed put puts set sets impose imposes imposed send sends sent keep keeps kept
  hold holds held turn turns turned name names named call calls called describe describes
  described use uses used charge charges charged accuse accuses accused blame blames blamed
  provide provides provided replace replaces replaced compare compares compared link links linked
  tie ties tied expose exposes exposed ask asks asked treat treats treated base based spend spends
  spent divide divides divided pour pours poured stick sticks stuck throw throws threw add adds
  added store stores stored draw draws drew split lay laid press pressed
`);

/** Verbs and nouns that ask for `to`: `asked them to leave`, `a plan to leave`. */
export const ASKING_FOR_TO = wordSet(`
  used uses use using wants want wanted asked asks ask told tells ordered orders allowed allows
  allow helped helps help expected expects expect urged urges encouraged persuaded let need needs
  needed required requires warned taught enabled enables caused causes invited advised set due
  likely able unable forced forces seemed seems appears appeared began begins started starts
  continued continues tried tries failed fails agreed agrees refused refuses decided decides
  planned plans hoped hopes pledged vowed promised threatened chose managed plan decision right
  bid attempt effort ability chance power way deal offer pledge move order permission warrant
  opportunity time efforts attempts rights ways powers chances obligation duty license licence
  failure reason pressure desire willingness refusal proposal promise call calls threat commitment
  agreement authority first second third last next enough people
`);

/** Verbs that tell what somebody is found doing: `shows officers holding him`. */
export const VERBS_OF_FINDING = wordSet(`
  show shows showed showing see sees saw seen hear heard find finds found catch caught leave
  leaves left keep keeps kept watch watched spot spotted film filmed picture pictured have has
  having feature features featured get got noticing seeing hearing finding leaving watching
`);

/** Verbs that link a subject with what it is: `Yoga is a practice that calms` says nothing without its end. */
export const LINKING_VERBS = wordSet(`
  is are was were be been being become becomes became remain remains remained seem seems seemed
`);
