import { StageError } from "../../errors.ts";
import type { Article } from "../../schema/index.ts";
import type { StageContext } from "../../stage.ts";
import type { Answer } from "./answer.ts";
import { askUntilAnswered, type Limits, type Reading } from "./ask.ts";
import { otherLanguage } from "../other-language.ts";
import type { Endpoint, ModelRequest } from "./endpoint.ts";
import type { Pace } from "./pace.ts";
import type { Prompt } from "./prompts.ts";
import { replyKey, requestHash, type Replies } from "./replies.ts";
import { askAgain } from "./request.ts";
import type { Tally } from "./tally.ts";

/** What one article is asked about with. */
export type Occasion = {
  readonly article: Article;
  readonly tally: Tally;
  /** When the article's time is over, by the clock of the context. */
  readonly until: number;
  /** Calls for the request that may be charged. */
  readonly billedCalls: number;
  /** What a brief of the reply has to say of itself, a sentence each. */
  readonly limits: readonly string[];
  readonly context: StageContext;
};

/** A reply, word for word, and what was read out of it. */
export type Received<Value> = { readonly text: string; readonly value: Value };

/** Gets a reply to a request: the one that is kept, or a new one, which is kept. */
export type Consultant = <Value>(
  request: ModelRequest,
  read: (text: string) => Reading<Value>,
  occasion: Occasion,
) => Promise<Received<Value>>;

export type ConsultantOptions = {
  readonly endpoint: Endpoint;
  readonly replies: Replies;
  readonly pace: Pace;
  readonly limits: Limits;
  readonly prompts: { readonly brief: Prompt; readonly repair: Prompt };
  /** Language of the briefs, BCP 47; null for that of each article. */
  readonly language: string | null;
};

/**
 * A consultant that pays for no request twice: not for one whose reply is kept, nor for one that is under
 * way, as when a run holds the same article under two addresses.
 */
export function openConsultant(options: ConsultantOptions): Consultant {
  const { endpoint } = options;
  const underWay = new Map<string, Promise<unknown>>();
  return async (request, read, occasion) => {
    const key = replyKey(request, endpoint.id);
    // However that ends: if it brought nothing, this one asks for itself.
    for (let other = underWay.get(key); other; other = underWay.get(key))
      await other.catch(() => {});
    const reply = keptOrNew(request, { ...options, key, read, occasion });
    underWay.set(key, reply);
    try {
      return await reply;
    } finally {
      underWay.delete(key);
    }
  };
}

type Asking<Value> = ConsultantOptions & {
  readonly key: string;
  readonly read: (text: string) => Reading<Value>;
  readonly occasion: Occasion;
};

async function keptOrNew<Value>(
  request: ModelRequest,
  asking: Asking<Value>,
): Promise<Received<Value>> {
  const { replies, key, read } = asking;
  const kept = await replies.find(key);
  const known = kept && read(kept.text);
  // What was kept may be of a time when less was asked: it is held against today's shape again.
  if (kept && known && "value" in known) return { text: kept.text, value: known.value };
  return newReply(request, asking);
}

async function newReply<Value>(
  request: ModelRequest,
  asking: Asking<Value>,
): Promise<Received<Value>> {
  const { prompts, occasion, replies } = asking;
  await replies.prepare();
  const limits = { ...asking.limits, billedCalls: occasion.billedCalls };
  let text = "";
  const value = await askUntilAnswered(request, {
    ...asking,
    ...occasion,
    limits,
    keep: (answer) => {
      if ("text" in answer) text = answer.text;
      return keep(answer, request, asking);
    },
    repair: (asked, sent, offence) =>
      askAgain(asked, { text: sent, offence, prompt: prompts.repair }),
  });
  return { text, value };
}

/** A reply that is here is used, whether or not it could be kept: it is paid for. */
async function keep<Value>(
  answer: Answer,
  request: ModelRequest,
  asking: Asking<Value>,
): Promise<void> {
  const { key, endpoint, prompts, replies, occasion } = asking;
  const { name, version } = prompts.brief;
  const kept = {
    ...{ key, model: endpoint.name, prompt: `${name} ${version}` },
    request: requestHash(request),
    outcome: answer.kind,
    text: "text" in answer ? answer.text : "",
    tokens: "tokens" in answer ? answer.tokens : null,
    receivedAt: occasion.context.now().toISOString(),
    article: occasion.article,
    limits: [...occasion.limits],
    language: otherLanguage(occasion.article, asking.language),
  };
  await replies.keep(kept).catch((thrown: unknown) => {
    if (!(thrown instanceof StageError)) throw thrown;
    occasion.context.emit("reply:not-kept", { why: thrown.message });
  });
}
