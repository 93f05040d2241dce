import { EventEmitter, once } from "node:events";
import { StageError } from "../../errors.ts";
import type { Usage } from "../../schema/index.ts";
import type { StageContext } from "../../stage.ts";
import { isBilled, type Answer, type TokenCount } from "./answer.ts";
import type { ModelRequest } from "./endpoint.ts";
import { costOf, type Price } from "./prices.ts";
import { BRIEF_TOKENS, estimateTokens, mostRequestTokens, requestTokens } from "./tokens.ts";

/** What a whole run may cost, shared by everything in it. All in US dollars. */
export type Budget = {
  readonly most: number;
  spent: number;
  /** Set aside for calls that are under way. */
  reserved: number;
  /** How many those are. */
  underWay: number;
  /** Emits `settled` whenever one of them has ended. */
  readonly calls: EventEmitter;
};

/** @param most in US dollars; infinite where nobody set a limit. */
export function openBudget(most: number): Budget {
  const calls = new EventEmitter().setMaxListeners(0);
  return { most, spent: 0, reserved: 0, underWay: 0, calls };
}

/** How long a call may wait for what is set aside for others. */
export type Patience = {
  /** By the clock of the context. */
  readonly until: number;
  readonly context: Pick<StageContext, "now" | "signal">;
};

/** What one article was charged, counted up call by call. */
export type Tally = {
  /**
   * Sets aside what the next call can cost at most; waits where that is set aside for others, who will
   * need less.
   *
   * @throws {StageError} `budget-spent` when the budget does not hold it: nothing is sent then.
   */
  afford(request: ModelRequest, patience: Patience): Promise<void>;
  /** Gives back what was set aside for a call that was not made. */
  release(): void;
  /** Counts what it did cost, and tells it. */
  charge(request: ModelRequest, answer: Answer): Charge;
  readonly usage: () => Usage;
};

/** What one call was charged. */
export type Charge = {
  readonly tokens: number;
  /** In US dollars; null when nobody knows the price. */
  readonly cost: number | null;
};

/**
 * @param price null when nobody knows it; then no budget is charged, so nobody may set one.
 * @param mostOutput tokens a reply can have at most; without it a budget rests on a guess.
 */
export function openTally(
  price: Price | null,
  budget: Budget,
  mostOutput: number = BRIEF_TOKENS,
): Tally {
  let calls = 0;
  let total: TokenCount = { input: 0, cachedInput: 0, output: 0 };
  let set = 0;
  /** Only a budget has to fear the worst. */
  const worst = (request: ModelRequest): TokenCount =>
    Number.isFinite(budget.most)
      ? { input: mostRequestTokens(request), cachedInput: 0, output: mostOutput }
      : { input: requestTokens(request), cachedInput: 0, output: BRIEF_TOKENS };
  const settle = (cost: number) => {
    budget.spent += cost;
    budget.underWay -= 1;
    // Fractions of a cent that were added and taken away need not come to nothing.
    budget.reserved = budget.underWay === 0 ? 0 : budget.reserved - set;
    budget.calls.emit("settled");
  };
  return {
    async afford(request, patience) {
      const most = costOf(price, worst(request)) ?? 0;
      while (budget.spent + budget.reserved + most > budget.most)
        await someSettled(most, budget, patience);
      set = most;
      budget.reserved += set;
      budget.underWay += 1;
    },
    release: () => settle(0),
    charge(request, answer) {
      if (!isBilled(answer)) {
        settle(0);
        return { tokens: 0, cost: 0 };
      }
      const tokens = tokensOf(answer, request, worst);
      const cost = costOf(price, tokens);
      settle(cost ?? 0);
      calls += 1;
      total = sum(total, tokens);
      return { tokens: tokens.input + tokens.output, cost };
    },
    usage: () => ({
      calls,
      inputTokens: total.input,
      cachedInputTokens: total.cachedInput,
      outputTokens: total.output,
      cost: costOf(price, total),
      reply: null,
    }),
  };
}

/**
 * Where the provider told none that can be, our own count, so that a budget never runs on blind. Of a
 * call that was given up, or whose answer broke off, nobody knows how much was written: the worst is
 * taken.
 */
function tokensOf(
  answer: Answer,
  request: ModelRequest,
  worst: (request: ModelRequest) => TokenCount,
): TokenCount {
  if ("tokens" in answer && answer.tokens !== null) return answer.tokens;
  if (!("text" in answer) || answer.kind === "cut") return worst(request);
  return { input: requestTokens(request), cachedInput: 0, output: estimateTokens(answer.text) };
}

function sum(one: TokenCount, other: TokenCount): TokenCount {
  return {
    input: one.input + other.input,
    cachedInput: one.cachedInput + other.cachedInput,
    output: one.output + other.output,
  };
}

/**
 * Waits for a call of others to end.
 *
 * @throws {StageError} `budget-spent` when that could not help, or took too long.
 */
async function someSettled(
  most: number,
  budget: Budget,
  { until, context: { now, signal } }: Patience,
): Promise<void> {
  const couldHelp = budget.underWay > 0 && budget.spent + most <= budget.most;
  if (!couldHelp || now().getTime() >= until) throw spent(most, budget);
  await once(budget.calls, "settled", { signal }).catch((thrown: unknown) => {
    signal.throwIfAborted();
    throw thrown;
  });
}

function spent(cost: number, { most, spent: sum }: Budget): StageError {
  const message = `The next call can cost up to $${cost.toFixed(4)}, which would go past the budget of $${most} ($${sum.toFixed(4)} are spent).`;
  return new StageError("budget-spent", message);
}
