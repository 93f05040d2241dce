import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { isAuxiliary } from "./verb-forms.ts";
import { wordBefore } from "./verbs.ts";

/*
 * Which prepositional phrases only tell where, when or in what course, so that the clause before them
 * is whole without them: `arrested three men in Leeds`, but not `lives in Leeds`, `a ban on diesel`.
 */

/** Prepositions of place, time and course. `of`, `to` and `as` belong to what stands before them. */
const LOOSE = wordSet(`
  in at on during after before following amid throughout across near outside inside since beneath
  alongside around over under by for with from against between among along beside despite within via
`);

/** Nouns that ask for a preposition: `a rise in prices`, `demand for`, `a deal with`, `attacks on`. */
const ASKING_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  in: wordSet(`
    increase increases rise rises fall falls drop drops decline declines change changes role roles part
    parts stake stakes interest interests investment investments growth decrease reduction reductions
    difference differences confidence participation cut cuts surge jump gains gain improvement improvements
    advance advances breakthrough shift spike slump boom involvement belief success dip trend trends
    expert experts leader leaders player players spending pride hand say
  `),
  at: wordSet(`
    look swipe attempt attempts dig digs aim anger glance shot shots go stab chance hint outrage surprise
    crack scales odds shock dismay disappointment frustration delight
  `),
  on: wordSet(`
    ban bans attack attacks impact impacts effect effects time focus report reports tax taxes crackdown pressure
    influence research study studies debate debates vote votes decision decisions information advice limit
    limits restriction restrictions emphasis war wars expert experts reliance book books documentary tariff
    tariffs assault toll strain burden view views ruling rulings stance progress work cap curbs curb hold grip
    eye eyes light data duty duties bet bets sanctions spending
  `),
  for: wordSet(`
    time demand demands plan plans need needs search call calls support responsibility reason reasons time market
    markets bill bills budget budgets case price prices candidate candidates room love respect desire request
    requests appeal appeals replacement deadline opportunity ticket tickets evidence way ways contract
    contracts preparation preparations proposal proposals race bid target targets recipe basis potential
    hopes hope fund funds funding money charge fee rules criteria requirement standard standards home
    platform tool tools place option options chance chances key prize award
  `),
  with: wordSet(`
    deal deals contract contracts agreement agreements partnership partnerships meeting meetings
    relationship relationships contact interview fight problem problems war talks conversation conversations
    link links involvement row dispute feud friendship collaboration association connection connections
    experience partner partners ties trouble touch spot love battle pact issue issues man woman person
    people patients those company companies
  `),
  from: wordSet(
    "pressure distance difference benefit benefits profit escape exit withdrawal departure ban help",
  ),
  against: wordSet(`
    case cases war fight action charge charges claim claims allegation allegations campaign protest protests
    attack attacks crime crimes lawsuit lawsuits evidence match game win victory complaint complaints
    discrimination violence battle defence defense sanctions vote appeal
  `),
  over: wordSet(`
    control concern concerns fear fears dispute row battle power debate victory win lead advantage anger
    questions uncertainty feud fight
  `),
  between: wordSet(`
    match talks deal difference differences relationship gap war conflict link links contest comparison
    distance agreement fight clash meeting line balance
  `),
  about: wordSet(`
    question questions concern concerns information story stories book film doubts fears details facts
    claims debate rumours rumors news
  `),
  under: wordSet("way pressure control review investigation"),
  among: wordSet("one"),
  by: wordSet("increase decrease rise fall"),
};

/** Passives that tell enough without place, time or means: `was killed`, but not `is based in`. */
const WHOLE_PASSIVES = wordSet(`
  killed arrested injured wounded shot stabbed attacked rescued detained jailed sacked fired fined suspended
  banned convicted acquitted released published announced unveiled launched introduced opened closed approved
  rejected cancelled canceled postponed delayed sold acquired founded established created invented designed
  destroyed damaged demolished renovated restored rebuilt built completed finished discovered detected
  identified confirmed revealed reported leaked hacked stolen seized recovered removed withdrawn recalled
  updated upgraded redesigned tested signed elected appointed hired promoted evacuated abandoned investigated
  scrapped halted paused resumed extended expanded reduced doubled tripled halved shut lifted imposed adopted
  passed dismissed questioned interviewed hospitalized hospitalised treated buried born
`);

/** Verbs whose subject is no news without the agent keep it; these do without. */
const NEEDS_NO_AGENT = wordSet(`
  killed arrested injured wounded shot stabbed attacked rescued detained sacked fired fined suspended banned
  acquired elected appointed hired evacuated stolen seized hospitalized hospitalised convicted approved rejected
  unveiled released announced published launched destroyed damaged
`);

/** Verbs that ask for more than their object: `placed them on leave`, `charged him with fraud`. */
const NEED_PHRASE = wordSet(`
  place places placed put puts set sets impose imposes imposed send sends sent keep keeps kept hold holds held turn
  turns turned name names named call calls called describe describes described use uses used charge charges charged
  accuse accuses accused blame blames blamed provide provides provided replace replaces replaced compare compares
  compared link links linked tie ties tied expose exposes exposed ask asks asked treat treats treated base based
  spend spends spent divide divides divided pour pours poured stick sticks stuck throw throws threw add adds added
  store stores stored draw draws drew split lay laid press pressed
`);

/** Whether the phrase that begins at the word may go, with all that follows it. */
export function isLoosePhrase({ words }: Wording, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next || word.tag !== "ADP" || !LOOSE.has(word.lower)) return false;
  if (next.tag === "PUNCT" || (word.lower === "by" && next.tag === "VERB")) return false;
  const verb = before.tag === "ADV" ? wordBefore(words, index) : before;
  if (isAuxiliary(verb) || (verb !== before && verb?.tag === "VERB")) return false;
  if (before.tag === "VERB") return isWholeVerb(words, index - 1);
  if (words.slice(0, index).some(({ lower, tag }) => tag === "VERB" && NEED_PHRASE.has(lower)))
    return false;
  return isWholeBefore(before, word, words, index);
}

/** Verbs that tell enough alone: `died`, but not `lives in Leeds`, `relies on`. */
const NEED_NOTHING = wordSet(`
  died dies fell falls rose rises grew grows began begins started starts ended ends opened opens closed closes
  launched launches happened occurred arrived arrives returned appeared won wins lost increased increases
  decreased declined declines dropped drops jumped surged slipped resigned retired crashed collapsed escaped
  fled married voted testified soared plunged slumped doubled tripled halved rallied recovered emerged
  survived erupted exploded sank
`);

function isWholeVerb(words: readonly Word[], index: number): boolean {
  const verb = words[index]?.lower ?? "";
  if (NEED_NOTHING.has(verb) && !isPassive(words, index)) return true;
  const whole = words[index + 1]?.lower === "by" ? NEEDS_NO_AGENT : WHOLE_PASSIVES;
  return whole.has(verb) && isPassive(words, index);
}

/** `was killed`, `had been closed`. */
function isPassive(words: readonly Word[], index: number): boolean {
  const verb = words[index];
  if (!verb || !/(?:ed|en|[^i]n|[lnd]t|ung|ot|d)$/u.test(verb.lower) || verb.lower.endsWith("ing"))
    return false;
  const before = words.slice(Math.max(0, index - 3), index);
  return (
    before.some((it) => /^(?:is|are|was|were|been|being|be)$/u.test(it.lower)) &&
    isAuxiliary(before.findLast((it) => it.tag !== "ADV"))
  );
}

function isWholeBefore(
  before: Word,
  { lower }: Word,
  words: readonly Word[],
  index: number,
): boolean {
  if (before.tag === "PROPN" || before.tag === "NUM") return true;
  if (PARTICLES.has(before.lower)) return isPassive(words, index - 2);
  if (before.tag === "ADV")
    return !/^(?:so|as|too|very|more|most|not|only|even|just|early|late|well|far|long|soon|together|apart)$/u.test(
      before.lower,
    );
  if (before.tag !== "NOUN") return false;
  if (!ASKING_NOUNS[lower]?.has(before.lower)) return true;
  return lower !== "in" && lower !== "at" && tellsTime(words.slice(index + 1, index + 4));
}

/** Behind its particle a verb is whole: `was set up in 1990`. */
const PARTICLES = wordSet("out up down off away back");

const TIME_UNITS = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months
  year years decade decades century centuries season time times period
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn winter
`);

/** `for three years`, `on Monday`, `over the weekend`. */
function tellsTime(words: readonly Word[]): boolean {
  return words.some(({ lower }) => TIME_UNITS.has(lower));
}
