/*
 * The nouns of Pulse, in the order data goes through them.
 *
 * source       where an article may be found: an address, a file, standard input, a record
 * page         one fetched document, decoded to text and not yet interpreted
 * article      its readable part: numbered sentences s1…sn, title, authors, date, coverage
 * draft        what a writer made of the article: three blocks of claims, not yet believed
 * brief        a draft that was judged: every claim has a verdict and a reason
 * review       an editor's decision on a brief; one that waits for it is held, and tells why
 * publication  what a brief becomes for its readers: a page, and the same in Markdown
 * preview      the same of a held brief, for its editor
 *
 * judged text  what somebody else wrote about an article: its claims, each with verdict and score
 *
 * taxonomy     the closed list of channels a brief may be filed under
 * routing      the channel (or none) and the type of a draft, and the words that said so
 * claim        one statement and the sentences it rests on
 * verdict      supported · partly · unsupported · analysis
 * wording      whose words a claim is in: verbatim · shortened · named · own
 * finding      one fault in a claim or a brief, and the words at fault
 * complaint    something about a block of a draft that its writer could put right
 * usage        what the writing of a draft was charged: calls, tokens, cost
 * policy       which reasons hold a brief for an editor or refuse it
 * allowance    how much of a publisher's own words a brief may show
 * coverage     how much of the article the page gave us: full · partial · teaser
 */
export * from "./source.ts";
export * from "./page.ts";
export * from "./article.ts";
export * from "./taxonomy.ts";
export * from "./draft.ts";
export * from "./brief.ts";
export * from "./policy.ts";
export * from "./judged-text.ts";
export * from "./review.ts";
export * from "./publication.ts";
export * from "./allowance.ts";
export * from "./usage.ts";
export * from "./complaint.ts";
export * from "./writer-choice.ts";
export * from "./secret.ts";
export * from "./words.ts";
export * from "./capitals.ts";
