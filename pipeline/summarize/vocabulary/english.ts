import type { Vocabulary } from "./vocabulary.ts";
import { phraseList, wordSet } from "../phrases.ts";

export const ENGLISH: Vocabulary = {
  grammar: null,
  functionWords: wordSet(`
    a an the this that these those such some any each every either neither both all many much more
    most few fewer less least several other others another same own one ones
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    who whom whose which what where when why how whether
    am is are was were be been being do does did doing done have has had having
    will would shall should can could may might must ought let get gets got
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't
    couldn't shouldn't it's that's there's he's she's they're we're you're i'm i've we've
    and or but nor so yet if unless until till while whereas because since as than then though
    although of to in on at by for from with without within into onto upon over under above below
    between among amid through during before after against about around across along behind beyond
    near off out up down toward towards via per like unlike despite except including
    not no never none nothing nobody there here now just only also too very even still again ever
    already almost perhaps quite rather really well back ago later earlier recently today yesterday
    tomorrow tonight next last first however moreover meanwhile furthermore therefore
    say says said saying tell tells told according make makes made take takes took
    mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
  `),
  determiners: wordSet(
    `the a an his her its their our my your every each some any no one two three four five six seven eight nine ten several many most another`,
  ),
  definite: wordSet("the"),
  pronouns: wordSet(`he him his she her hers it its they them their theirs himself herself itself
    themselves he's she's it's they're they've he'd she'd they'd he'll she'll it'll they'll`),
  persons: wordSet(`he him his himself she her hers herself he's she's he'd she'd he'll she'll`),
  objectPronouns: wordSet("him them"),
  ambiguousPronouns: wordSet("it"),
  backReferences:
    phraseList(`similar, similarly, another, such, one of them, some of them, most of them, many of them, all of them, then, do it, did it, that way, this way, that same, earlier that, later that, above, below, pictured, do so, doing so, do that, hope so, think so, say so, just that, this, these, those, that's, it's, instead, however, could have, would have, should have, might have, here, the same, latter, meanwhile, so much,
    there were, there was, there is, there are, there may, there might, there could, there has, there have, there will, there's`),
  address: wordSet(`i me my mine myself we us our ours ourselves you your yours yourself i'm i've
    i'd i'll we're we've we'd we'll you're you've you'd you'll let's`),
  imperatives: wordSet(`
    read visit click see check try make keep don't remember consider learn find get be let note choose
    ask avoid add create start take give build set go tell think look imagine
  `),
  leaningOpeners: wordSet(`
    he him his she her it its they them their theirs he's she's it's they're they've that's this that
    these those such both neither either another others here so nor otherwise though anyway yes no not
    which who whose where when because still too elsewhere then again
  `),
  connectives: wordSet(`
    hence thus therefore however moreover furthermore meanwhile instead nonetheless nevertheless
    likewise similarly conversely additionally besides consequently accordingly indeed afterward
    afterwards thereafter finally lastly secondly thirdly regardless also then still
  `),
  conjunctions: wordSet("but and yet"),
  contrasts: wordSet("but however yet nevertheless nonetheless still conversely"),
  leaningPhrases: phraseList(`in addition, for example, for instance, as a result, in contrast,
    by contrast, on the other hand, on the one hand, in other words, that said, in turn, of course,
    in fact, at the same time, after that, before that, since then, by then, until then, even so,
    even then, as such, to that end, as for, in that case, in this case, at that point, at this point,
    with that, with this, in this, for this, from this, by this, after this, at this, to this, all this,
    all that, all of this, all of these, all of that, of these, of those, of them, some of these,
    one of these, one of them, most of them, many of these, many of them, some of them, none of them,
    both of them, each of them, for that, from there, in particular, more importantly, to do so, to be sure,
    mostly because, largely because, partly because, mainly because, probably because, perhaps because,
    not because, just because, at the time, the latter, the same, the other, the others, the pair, the duo, the trio,
    together they, together the, in each case, in both cases, in either case, the next, the following, the previous, the two, the three, the four, the second, the third, the rest, one reason, one thing, another, among them, among those, among these, along with, as you can see, on top of that,
    what's more, the good news, the bad news, next up, other than, in short, in all, all in all, above all,
    as mentioned, as noted, only then, not only that, more on that, first of all, for his part,
    for her part, for its part, for their part, following this, following that`),
  standingPhrases: phraseList(
    `this year, this year's, this month, this month's, this week, this week's, this weekend, this season, this summer, this winter, this spring, this fall, this quarter, this morning, this afternoon, this evening, these days, so far this year, no one, one another, one after another, such as, so far, at the same time`,
  ),
  negations: wordSet(`
    not no never none nothing nobody nor neither nowhere cannot without hardly scarcely barely
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't
    couldn't shouldn't mustn't needn't ain't
  `),
  conditions: wordSet(`if unless until till provided except otherwise assuming only lest whether
    supposedly allegedly reportedly`),
  attributions: phraseList("according to"),
  consequence: phraseList(`means, meaning that, mean that, would mean, could mean, as a result,
    result in, results in, resulted in, resulting in, lead to, leads to, led to, leading to, cause, causes,
    likely to, expected to, threatens, threaten, threat, risk, risks, at risk, impact, impacts, implications,
    consequences, consequence, affect, affects, affected, at stake, paves the way, pave the way, linked to,
    pivotal, crucial, critical, vital, key to, key test, signals, boost, boosts, undermine, undermines, blow to,
    allow for, allows, would allow, enable, enables, force, forces, forcing, could force, raises questions,
    opens the door, turning point, significant, significantly, first time, important, opportunity, reshape,
    transform, shift in, could lead, could be, could change, would make, makes it, so that, in order to,
    millions of, big deal, vote of confidence, fears that, raises fears, raise fears, biggest, largest, major,
    serious, record, milestone, against the clock, potential to, most significantly, ensure, ensures, prevent,
    prevents, vulnerable, dependent on, uncertainty, advantage, advantages`),
  friction: phraseList(`but, however, although, though, despite, yet, while, whereas, instead,
    critics, critic, criticized, criticised, criticism, concern, concerns, concerned, oppose, opposed,
    opposition, opponents, object, objected, dispute, disputed, reject, rejected, refused, denied, deny,
    challenge, challenges, problem, problems, difficult, difficulty, risk, risks, cost, costs, costly,
    expensive, debt, loss, losses, lawsuit, sued, blame, blamed, warned, warn, warns, fear, fears, delay,
    delays, delayed, failed, failure, fell, decline, declined, doubt, doubts, unclear, controversial,
    controversy, pressure, argue, argued, argues, backlash, conflict, violation, limited, struggle,
    not, unable, against, trade off, shortage, investigation`),
  outlook: phraseList(`will, would, could, may, might, expects, expected, expect, plans to, plan to,
    planned, planning, aims to, hopes, hope, next year, next month, next week, next season, later this year,
    by the end of, in the future, future, soon, upcoming, going forward, ahead, forecast, forecasts,
    predicts, predicted, likely, scheduled, set to, eventually, long term, remains to be seen,
    potential, potentially, outlook, intends, intend, proposed, promise, promised, continue, continues,
    as a result, lead to, consequences`),
  furniture:
    phraseList(`subscribe, request for comment, requests for comment, declined to comment, not immediately respond, look forward to, paying subscribers, below are, as of this writing, in this article, affiliate links, affiliate commission, earn a commission, links on our site, reader supported, independently test, accept payment, supports our work, sign up, sign in, log in, click here, click for, click on, read more,
    read also, follow us, share this, newsletter, all rights reserved, advertisement, photo by, image credit,
    getty images, use cookies, uses cookies, accept cookies, terms of service, privacy policy, download our app, contact us, email us,
    see also, watch the video, watch below, in the comments, comments below, leave a comment, join us,
    stay tuned, this article, this story, this post, this page, this video, associated press writer, contributed to this report, for more information,
    tune in, listen to the, follow him on, follow her on, find out more, learn more, scroll down, keep reading`),
};
