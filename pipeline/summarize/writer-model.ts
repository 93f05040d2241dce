import { StageError, type ErrorCode } from "../errors.ts";
import {
  isCitable,
  type Article,
  type Complaint,
  type Draft,
  type Taxonomy,
  type Writer,
} from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import { estimateOf } from "./estimate.ts";
import type { Limits } from "./model/ask.ts";
import { openConsultant, type Consultant, type Occasion } from "./model/consult.ts";
import type { Endpoint, ModelRequest } from "./model/endpoint.ts";
import { blocksAtFault, mendedBy } from "./model/mended.ts";
import { openPace } from "./model/pace.ts";
import type { Price } from "./model/prices.ts";
import type { Prompt } from "./model/prompts.ts";
import { replyKey, type Replies } from "./model/replies.ts";
import { readBlocks, readBrief, readNotes, type BriefReply } from "./model/reply.ts";
import { askForBlocks, briefRequest } from "./model/request.ts";
import { condensed } from "./model/sections.ts";
import { openTally, type Budget, type Tally } from "./model/tally.ts";
import { otherLanguage } from "./other-language.ts";
import type { Blocks, WriterPort } from "./writer.ts";

export type ModelWriterOptions = {
  readonly endpoint: Endpoint;
  readonly limits: Limits;
  readonly prompts: { readonly brief: Prompt; readonly repair: Prompt; readonly section: Prompt };
  readonly taxonomy: Taxonomy;
  /** Language of the briefs, BCP 47; null for that of each article. */
  readonly language: string | null;
  readonly temperature: number | null;
  readonly replies: Replies;
  /** Null when nobody knows it. */
  readonly price: Price | null;
  readonly budget: Budget;
  /** Tokens the model reads in one call; longer articles are read in parts. */
  readonly contextTokens: number;
  /** What the judge of drafts would have put right: the same functions that judge the brief later. */
  readonly critique: (draft: Draft) => readonly Complaint[];
  readonly now: () => Date;
};

/**
 * The writer for any language model: one call an article, and at most one more for the blocks that the
 * judge of drafts finds at fault. What is still at fault then stays, for the editor to see.
 *
 * Its `write` throws StageError, named after what the endpoint did; see `askUntilAnswered`.
 */
export function modelWriter(options: ModelWriterOptions): WriterPort {
  const { endpoint, prompts, now, limits } = options;
  const { name, version } = prompts.brief;
  const writer: Writer = {
    name: "model",
    version: "1",
    model: endpoint.name,
    prompt: `${name} ${version}`,
  };
  const pace = openPace(endpoint.name, now, limits.inFlight);
  const consultant = openConsultant({ ...options, pace });
  return {
    writer,
    async write(article, context) {
      mustBeCitable(article);
      pace.admit();
      const tally = openTally(options.price, options.budget, endpoint.mostTokens);
      try {
        const work = { ...options, writer, consultant, context, tally };
        const blocks = await writeBlocks(article, work);
        pace.ended(null);
        return blocks;
      } catch (thrown) {
        if (!(thrown instanceof StageError)) throw thrown;
        // What says no to an article is well, and says so.
        if (thrown.code !== "budget-spent") pace.ended(thrown.retryable ? thrown.code : null);
        throw thrown.charged([tally.usage()]);
      }
    },
    async estimate(article) {
      mustBeCitable(article);
      return estimateOf(article, options);
    },
  };
}

type Work = ModelWriterOptions & {
  readonly writer: Writer;
  readonly consultant: Consultant;
  readonly context: StageContext;
  readonly tally: Tally;
};

async function writeBlocks(article: Article, work: Work): Promise<Blocks> {
  const { taxonomy, tally, now, limits } = work;
  const until = now().getTime() + limits.articleMs;
  const { billedCalls } = limits;
  const { context } = work;
  const desk: Desk = { article, tally, until, billedCalls, limits: [], work, context };
  const { request, parts } = await fittingRequest(desk);
  const read = (text: string) => readBrief(text, article.coverage, taxonomy);
  const limitsTold = parts > 0 ? [readInParts(parts)] : [];
  const { text, value } = await work.consultant(request, read, { ...desk, limits: limitsTold });
  const told = { limits: limitsTold, language: otherLanguage(article, work.language) };
  const { writer, critique } = work;
  const judge = (blocks: BriefReply) =>
    critique({ ...blocks, ...told, article, writer, usage: null });
  const complaints = judge(value);
  const draft = { request, text, blocks: value, complaints, judge };
  const mended = complaints.length === 0 ? value : await mend(draft, desk);
  const reply = replyKey(request, work.endpoint.id);
  return { ...mended, ...told, usage: { ...tally.usage(), reply } };
}

/** What belongs to one article. */
type Desk = Occasion & { readonly work: Work };

/** The request for a brief, of the whole article or of what parts of it come down to. */
async function fittingRequest(desk: Desk) {
  const { article, work } = desk;
  const { contextTokens, language, temperature, prompts } = work;
  const requestFor = (it: Article) => briefRequest(it, { ...work, prompt: prompts.brief });
  const { article: shorter, parts } = await condensed(article, {
    ...{ contextTokens, language, temperature, requestFor, prompt: prompts.section },
    notesOn: async (request) => (await work.consultant(request, readNotes, desk)).value,
  });
  return { request: requestFor(shorter), parts };
}

function readInParts(parts: number): string {
  const what = parts === 1 ? "notes were taken of it" : `it was read in ${parts} parts`;
  return `The article is longer than the model reads at once: ${what}, and the brief rests on what was noted.`;
}

type Draftable = {
  readonly request: ModelRequest;
  /** The reply as it came. */
  readonly text: string;
  readonly blocks: BriefReply;
  readonly complaints: readonly Complaint[];
  readonly judge: (blocks: BriefReply) => readonly Complaint[];
};

/** Has the blocks at fault written once more, and takes each that is better for it. */
async function mend(draft: Draftable, desk: Desk): Promise<BriefReply> {
  const { article, work, tally } = desk;
  const { request, text, blocks, complaints, judge } = draft;
  if (tally.usage().calls >= work.limits.billedCalls) return blocks;
  const { coverage } = article;
  const wanted = blocksAtFault(complaints);
  const offence = complaints.map(({ why }) => why).join(" ");
  const again = askForBlocks(request, {
    ...{ text, offence, coverage, blocks: wanted, prompt: work.prompts.repair },
  });
  const { id } = work.endpoint;
  const key = replyKey(request, id);
  const repair = { key: replyKey(again, id), blocks: wanted };
  if (await cameToNothing(repair.key, key, work.replies)) return blocks;
  try {
    const read = (sent: string) => readBlocks(sent, coverage, wanted);
    // A repair is worth one call, and no repair of its own.
    const { value } = await work.consultant(again, read, { ...desk, billedCalls: 1 });
    await work.replies.repaired(key, { ...repair, isUsable: true });
    return mendedBy(blocks, value, (it) => judge(it).length);
  } catch (thrown) {
    // The brief is there; that it could not be made better must not cost it.
    if (!(thrown instanceof StageError)) throw thrown;
    if (SAID.has(thrown.code)) await work.replies.repaired(key, { ...repair, isUsable: false });
    return blocks;
  }
}

/** How a repair ends that the model did answer, as opposed to one that weather prevented. */
const SAID = new Set<ErrorCode>([
  ...(["reply-invalid", "reply-cut-short", "model-refused", "model-filtered"] as const),
]);

/**
 * Whether exactly this repair was answered before, with nothing that could be used.
 *
 * A brief that ended so is asked for again, as there is none otherwise. A repair is one paid attempt to
 * better a brief that is there: to pay for the same attempt in each run would be a fee without an end.
 */
async function cameToNothing(repair: string, key: string, replies: Replies): Promise<boolean> {
  const kept = await replies.find(key);
  return kept?.repair?.key === repair && !kept.repair.isUsable;
}

/**
 * No model is asked about an article that gives a claim nothing to rest on.
 *
 * @throws {StageError} `article-too-thin`.
 */
export function mustBeCitable({ title, paragraphs }: Article): void {
  if (paragraphs.some(isCitable)) return;
  const message = `“${title}” has no sentence that a statement could rest on.`;
  throw new StageError("article-too-thin", message);
}
