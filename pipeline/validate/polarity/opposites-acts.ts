/*
 * English words that cannot both be true of one thing: what is done, what happens and who does it. See `opposites.ts` for how the list is read.
 */

export const ACTS = `
  rise increase grow climb gain jump soar surge rally rebound advance upturn uptick upward growth boost widen double | fall decrease drop decline shrink slide slump plunge plummet tumble dip sink lose downturn downward reduction halve lessen diminish dwindle
  raise increase boost lift hike | lower reduce cut slash trim lessen decrease
  expand enlarge broaden widen extend grow | contract shrink narrow cut reduce shorten
  lengthen prolong | shorten curtail
  strengthen bolster reinforce fortify tighten | weaken undermine erode loosen soften
  improve better recover enhance upgrade | worsen deteriorate decline downgrade degrade
  accelerate quicken hasten speed | slow decelerate delay
  win beat defeat triumph victory victorious | lose defeated loss losing
  winner victor | loser
  success succeed successful successfully | failure fail unsuccessful unsuccessfully
  approve back endorse ratify pass accept adopt approval | reject refuse deny veto decline dismiss rejection
  accept agree welcome embrace | refuse reject decline
  support back favour favor endorse champion supporter backer proponent advocate | oppose resist condemn criticise criticize denounce opponent critic
  support | opposition
  agree agreement consent | disagree disagreement
  approval | disapproval rejection
  like love enjoy adore | dislike hate loathe detest
  trust | distrust mistrust
  allow permit let enable authorise authorize legalise legalize | ban forbid prohibit bar prevent block outlaw disallow
  admit confess acknowledge confirm | deny
  confirm | deny refute
  prove | disprove
  praise commend applaud hail laud compliment | criticise criticize condemn blast slam denounce attack insult
  thank | blame
  optimistic optimism hopeful confident | pessimistic pessimism hopeless doubtful
  buy purchase acquire | sell
  buyer purchaser | seller
  lend | borrow
  hire recruit appoint employ | fire sack dismiss
  hire recruit employ | dismiss lay-off
  join enter | leave quit exit
  arrive arrival come | leave depart departure
  enter entry | exit leave
  open reopen launch | close shut shutdown closure
  opening | closing closure
  begin start commence launch open beginning | end finish conclude stop cease halt ending
  continue resume | stop cease halt suspend discontinue
  keep retain | discard scrap
  create build construct establish found | destroy demolish dismantle
  construction | demolition
  include including | exclude excluding omit
  guilty convict conviction | innocent acquit acquittal
  arrest detain jail imprison capture | release free
  imprison jail | liberate
  lock | unlock
  follow | precede
  victory | defeat
  advance | retreat withdraw
  invade | withdraw
  deploy | withdraw
  push | pull
  send | receive
  give | take receive
  deposit | withdraw withdrawal
  earn | spend
  pay | owe
  gather assemble | disperse scatter
  combine merge | separate split
  impose introduce | lift repeal abolish scrap
  install | uninstall remove
  add | remove subtract
  insert | extract
  attach | detach
  load | unload
  fill | empty drain
  board | disembark
  upload | download
  activate enable | deactivate disable
  inflate inflation | deflate deflation
  overestimate | underestimate
  overstate exaggerate | understate downplay
  exceed surpass outperform beat top | miss underperform trail
  lead leading ahead | trail trailing behind
  overvalued | undervalued
  oversupply | undersupply
  promote promotion | demote demotion relegation relegate
  qualify | disqualify
  nominate elect | oust
  stay remain | leave depart
  absent absence | present presence
  attend | miss skip
  welcome | unwelcome
  sunny | rainy cloudy
  yesterday | tomorrow
  upstairs | downstairs
  ascend ascent | descend descent
  interior | exterior
  plaintiff | defendant
  prosecution prosecutor | defence defense
  conservative | liberal
  democrat democratic | republican
  bullish | bearish
  liability | asset
  debit | credit
  simple straightforward simplify | complex complicated complicate
  fresh | stale
  single | multiple several
  alone | together
  unanimous unanimously | divided
  transparent | opaque secretive
  flexible | inflexible rigid strict
  strict stringent tight tighter tough tougher | lax lenient loose loose looser
  violent violence | peaceful nonviolent
  abundant plentiful | scarce
  fertile | infertile barren
  biological | adoptive
  reveal | conceal
  solve resolve | worsen
  applicable | inapplicable
  compatible | incompatible
  consistent | inconsistent
  dependent | independent
  related | unrelated
  relevant | irrelevant
  satisfied satisfaction | dissatisfied dissatisfaction
  satisfactory | unsatisfactory
  uphold affirm sustain confirm | overturn reverse quash dismiss annul overrule
  restore reinstate | cut suspend scrap revoke withdraw dismiss
  grant award | refuse deny revoke
  extend renew | cancel terminate revoke
  ratify validate | annul void nullify repudiate
  legalise legalize | criminalise criminalize
  ease relax loosen lift | tighten toughen
  ease subside abate | escalate intensify worsen mount
  calm soothe | inflame stoke provoke
  repair fix mend restore | damage break wreck ruin
  recover heal | deteriorate
  nationalise nationalize nationalisation nationalization | privatise privatize privatisation privatization
  centralise centralize | decentralise decentralize
  stabilise stabilize | destabilise destabilize
  freeze | thaw unfreeze
  immigrate immigration immigrant | emigrate emigration emigrant
  incoming inbound | outgoing outbound
  inflow influx | outflow exodus
  occupy | vacate
  accuse charge indict convict | exonerate clear acquit vindicate
  respect honour honor fulfil fulfill keep | breach break flout violate
  keep | abandon break
  publish release disclose | withhold
  invest investment | divest divestment
  upgrade | downgrade
  appreciate appreciation | depreciate depreciation
  thrive flourish prosper boom | struggle languish falter slump
  revive | shelve scrap
  favour favor | against
  convinced convince | sceptical skeptical doubtful
  supportive | critical sceptical skeptical hostile
  comment speak | silent silence
  rise grow increase expand | stagnate stagnant stagnation
  sink | float
  borrow | repay
  hoard stockpile | release
  subsidise subsidize | tax
  assemble | dismantle
  enrol enroll admit | expel
  tie bind | untie
  inhale | exhale`;
