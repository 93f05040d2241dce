/*
 * English words that cannot both be true of one thing: how, where and when things are. See `opposites.ts` for how the list is read.
 */

export const TRAITS = `
  legal lawful legally | illegal unlawful illegally
  legitimate | illegitimate
  possible | impossible
  likely probable probably | unlikely improbable
  able capable | unable incapable
  ability | inability
  certain sure | uncertain unsure
  clear | unclear
  safe safely harmless | dangerous unsafe harmful
  safety | danger
  secure | insecure
  survive live | die perish
  alive living survivor | dead deceased
  life | death
  healthy well | ill sick unhealthy unwell
  injured hurt wounded | unharmed unhurt unscathed uninjured
  damaged | undamaged intact
  higher above high highly highest | lower below low lowest
  larger bigger greater large big huge enormous massive giant | smaller small tiny little
  largest biggest greatest | smallest
  longer long | shorter short
  longest | shortest
  taller tallest | shorter shortest
  older elder | younger
  old elderly | young
  oldest eldest | youngest newest
  new | old
  newest latest | oldest
  faster fast fastest quick quickly quicker quickest rapid rapidly swift swiftly | slower slow slowest slowly gradual gradually
  stronger strong strongly strongest powerful | weaker weak weakly weakest
  strength | weakness
  better | worse
  best | worst
  good great excellent fine | bad poor terrible awful
  well | badly poorly
  more most | fewer less least fewest
  many numerous | few
  maximum | minimum
  majority | minority
  major | minor
  upper | lower
  up | down
  upwards upward | downwards downward
  after | before
  following | prior
  later | earlier
  early | late
  earliest | latest
  first | last final
  next future | previous past former
  inside within indoors | outside outdoors
  internal | external
  domestic | foreign
  public publicly | private privately
  rich wealthy richest wealthiest richer | poor poorest poorer
  wealth | poverty
  positive positively | negative negatively
  profit profitable | loss unprofitable
  profit | deficit
  surplus | deficit shortage
  cheap cheaper cheapest inexpensive affordable | expensive costly dearer pricey unaffordable
  full | empty
  fully completely entirely wholly totally | partly partially
  complete whole entire | partial incomplete
  same identical similar alike | different
  similar | dissimilar
  equal | unequal
  hot hotter hottest warm warmer | cold colder coldest cool cooler
  wet | dry
  light bright brighter | dark darker
  light lighter | heavy heavier
  hard difficult tough harder | easy simple easier
  easily | hardly
  difficulty | ease
  happy glad delighted pleased satisfied | sad unhappy upset dissatisfied disappointed
  happiness joy | sadness
  pleasure | pain
  popular | unpopular
  famous renowned | unknown obscure
  familiar | unfamiliar
  friendly | hostile unfriendly
  friend ally | enemy foe
  peace peaceful | war violent
  calm | panic
  attack | defend
  attacker assailant | victim
  defence defense | offence offense
  offensive | defensive
  victim | perpetrator
  save | waste
  save rescue | abandon
  protect | endanger
  remember recall | forget
  find | lose
  appear reappear | disappear vanish
  appearance | disappearance
  visible | invisible
  reveal expose disclose | hide conceal
  attract | repel
  encourage urge | discourage deter
  persuade | dissuade
  inspire motivate | demotivate
  connect unite join | disconnect separate divide split
  married marry | divorced divorce unmarried
  together | apart separately
  near nearby close closer | far distant
  north northern | south southern
  east eastern | west western
  northeast | southwest
  northwest | southeast
  left | right
  left-wing leftist | right-wing rightist
  top | bottom
  front | back rear
  forward forwards | backward backwards
  left-hand | right-hand
  over | under
  above | below beneath
  permanent permanently | temporary temporarily
  temporary | lasting
  often frequent frequently regularly | rarely seldom infrequent infrequently occasionally
  common commonplace widespread | rare uncommon unusual
  usual usually normal | unusual unusually abnormal
  ordinary | extraordinary
  male man boy men | female woman girl women
  boys | girls
  father dad | mother mum mom
  son | daughter
  brother | sister
  husband | wife
  uncle | aunt
  grandfather | grandmother
  nephew | niece
  boyfriend | girlfriend
  actor | actress
  import importer | export exporter
  supply | demand
  employer | employee
  landlord | tenant
  teacher | student pupil
  doctor | patient
  lender creditor | borrower debtor
  advantage benefit | disadvantage drawback
  beneficial | harmful detrimental
  useful helpful | useless unhelpful
  effective effectively | ineffective
  efficient | inefficient
  productive | unproductive
  important significant significantly crucial | unimportant insignificant trivial
  significant significantly substantial substantially considerable | slight slightly negligible
  dramatically sharply | slightly
  necessary essential | unnecessary optional
  mandatory compulsory obligatory | voluntary optional
  sufficient enough adequate | insufficient inadequate
  appropriate acceptable | inappropriate unacceptable
  reasonable | unreasonable
  fair fairly | unfair unfairly
  just | unjust
  justified | unjustified
  true | false untrue
  truth | lie
  real genuine authentic | fake false
  correct correctly right accurate accurately | incorrect incorrectly wrong wrongly inaccurate
  honest | dishonest
  responsible | irresponsible
  aware | unaware
  conscious | unconscious
  expected | unexpected surprising
  predictable | unpredictable
  known | unknown
  official officially | unofficial unofficially
  formal | informal
  direct directly | indirect indirectly
  active actively | inactive passive
  open | closed
  voluntary voluntarily | involuntary forced
  deliberate deliberately intentional intentionally | accidental accidentally unintentional unintentionally
  local | national international
  urban city | rural countryside
  modern | ancient traditional
  natural | artificial
  raw | cooked
  thick thicker | thin thinner
  wide wider broad | narrow narrower
  deep deeper | shallow
  tall | short
  fat overweight | thin slim underweight
  loud louder noisy | quiet quieter silent
  clean cleaner | dirty
  sharp | blunt
  smooth | rough
  love | hatred
  pride proud | shame ashamed
  brave bravery courage | cowardly cowardice
  generous | mean stingy
  kind | cruel unkind
  polite | rude impolite
  patient | impatient
  careful carefully | careless carelessly
  wise | foolish
  clever intelligent smart | stupid dumb
  interested interesting | uninterested boring
  excited exciting thrilled | bored boring disappointed
  comfortable | uncomfortable
  stable stability steady | unstable instability volatile
  order | chaos
  balanced | unbalanced
  organised organized | disorganised disorganized
  united | divided
  ready prepared | unprepared
  willing | unwilling reluctant
  eager keen enthusiastic | reluctant
  experienced | inexperienced
  professional | amateur
  qualified | unqualified
  reliable | unreliable
  loyal | disloyal
  respect | disrespect contempt
  obey comply | disobey defy violate
  severe serious grave acute | mild slight minor
  harsh | gentle mild
  steep sharp | gentle gradual slight modest
  turbulent stormy tense restless | calm quiet
  senior | junior
  superior | inferior
  deadly fatal lethal | harmless survivable
  toxic poisonous | harmless
  crowded packed | deserted
  occupied | vacant
  dense | sparse
  lasting enduring | brief fleeting
  hawkish | dovish
  ally | rival
  humid | arid`;
