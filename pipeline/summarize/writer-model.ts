import { StageError } from "../errors.ts";
import {
  isCitable,
  type Article,
  type Complaint,
  type Draft,
  type Taxonomy,
  type Usage,
  type Writer,
} from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import type { Limits } from "./model/ask.ts";
import { openConsultant, type Consultant, type Occasion } from "./model/consult.ts";
import type { Endpoint, ModelRequest } from "./model/endpoint.ts";
import { openPace } from "./model/pace.ts";
import { costOf, type Price } from "./model/prices.ts";
import type { Prompt } from "./model/prompts.ts";
import { replyKey, type Replies } from "./model/replies.ts";
import { readBlocks, readBrief, type BriefReply, type Reply } from "./model/reply.ts";
import { askForBlocks, briefRequest } from "./model/request.ts";
import { condensed } from "./model/sections.ts";
import { openTally, type Budget } from "./model/tally.ts";
import { BRIEF_TOKENS, requestTokens } from "./model/tokens.ts";
import type { WireBlock } from "./model/wire.ts";
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
      if (!article.paragraphs.some(isCitable)) throw nothingToCite(article);
      pace.admit();
      try {
        const blocks = await writeBlocks(article, { ...options, writer, consultant, context });
        pace.ended(null);
        return blocks;
      } catch (thrown) {
        if (thrown instanceof StageError && thrown.code !== "budget-spent")
          // What says no to an article is well, and says so.
          pace.ended(thrown.retryable ? thrown.code : null);
        throw thrown;
      }
    },
    estimate: (article) => estimateOf(article, options),
  };
}

/** One whole call, or none where its reply is kept; repairs are not foreseen. */
async function estimateOf(article: Article, options: ModelWriterOptions): Promise<Usage> {
  const { endpoint, replies, price, prompts } = options;
  const request = briefRequest(article, { ...options, prompt: prompts.brief });
  const key = replyKey(request, endpoint.id);
  const isKept = (await replies.find(key)) !== null;
  const input = isKept ? 0 : requestTokens(request);
  const output = isKept ? 0 : BRIEF_TOKENS;
  return {
    ...{ calls: isKept ? 0 : 1, inputTokens: input, cachedInputTokens: 0, outputTokens: output },
    cost: costOf(price, { input, cachedInput: 0, output }),
    reply: isKept ? key : null,
  };
}

type Work = ModelWriterOptions & {
  readonly writer: Writer;
  readonly consultant: Consultant;
  readonly context: StageContext;
};

async function writeBlocks(article: Article, work: Work): Promise<Blocks> {
  const { taxonomy, price, budget, now, limits } = work;
  const tally = openTally(price, budget);
  const until = now().getTime() + limits.articleMs;
  const { billedCalls } = limits;
  const { context } = work;
  const desk: Desk = { article, tally, until, billedCalls, limits: [], work, context };
  const { request, parts } = await fittingRequest(desk);
  const read = (text: string) => readBrief(text, article.coverage, taxonomy);
  const limitsTold = parts > 0 ? [readInParts(parts)] : [];
  const { text, value } = await work.consultant(request, read, { ...desk, limits: limitsTold });
  const language = otherLanguage(article, work.language);
  const blocks = { ...value, limits: limitsTold, language };
  const complaints = critiqueOf(blocks, desk);
  const draft = { request, text, blocks, complaints };
  const mended = complaints.length === 0 ? blocks : await mend(draft, desk);
  return { ...mended, usage: { ...tally.usage(), reply: replyKey(request, work.endpoint.id) } };
}

function critiqueOf(blocks: Draftable["blocks"], { article, work }: Desk): readonly Complaint[] {
  return work.critique({ ...blocks, article, writer: work.writer, usage: null });
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
    ask: async (request, read) => (await work.consultant(request, read, desk)).value,
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
  readonly blocks: BriefReply & { readonly limits: string[]; readonly language: string | null };
  readonly complaints: readonly Complaint[];
};

const WIRE: Readonly<Record<Complaint["block"], WireBlock>> = {
  whyItMatters: "why_it_matters",
  keyTakeaways: "key_takeaways",
  pulseAnalysis: "pulse_analysis",
};

/** Has the blocks at fault written once more, and takes each that is better for it. */
async function mend(draft: Draftable, desk: Desk): Promise<Draftable["blocks"]> {
  const { article, work, tally } = desk;
  const { request, text, blocks, complaints } = draft;
  if (tally.usage().calls >= work.limits.billedCalls) return blocks;
  const wanted = [...new Set(complaints.map(({ block }) => WIRE[block]))];
  const offence = complaints.map(({ why }) => why).join(" ");
  const { coverage } = article;
  const again = askForBlocks(request, {
    ...{ text, offence, coverage, blocks: wanted, prompt: work.prompts.repair },
  });
  try {
    const read = (sent: string) => readBlocks(sent, coverage, wanted);
    // A repair is worth one call, and no repair of its own.
    const { value } = await work.consultant(again, read, { ...desk, billedCalls: 1 });
    return betterOf(blocks, value, (it) => critiqueOf(it, desk));
  } catch (thrown) {
    // The brief is there; that it could not be made better must not cost it.
    if (thrown instanceof StageError) return blocks;
    throw thrown;
  }
}

function betterOf(
  blocks: Draftable["blocks"],
  again: Reply,
  critique: (blocks: Draftable["blocks"]) => readonly Complaint[],
): Draftable["blocks"] {
  const faults = (it: Draftable["blocks"]) => critique(it).length;
  let best = blocks;
  for (const change of changesOf(again)) {
    const changed = { ...best, ...change };
    if (faults(changed) < faults(best)) best = changed;
  }
  return best;
}

/** One block at a time: the one may be better and the other worse. */
function changesOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Reply): Reply[] {
  return [
    ...(whyItMatters ? [{ whyItMatters }] : []),
    ...(keyTakeaways ? [{ keyTakeaways }] : []),
    ...(pulseAnalysis ? [{ pulseAnalysis }] : []),
  ];
}

/** No model is asked about an article that gives a claim nothing to rest on. */
export function nothingToCite({ title }: Article): StageError {
  const message = `“${title}” has no sentence that a statement could rest on.`;
  return new StageError("article-too-thin", message);
}
