import { StageError } from "../../errors.ts";
import type { Usage } from "../../schema/index.ts";
import { isBilled, type Answer, type TokenCount } from "./answer.ts";
import type { ModelRequest } from "./endpoint.ts";
import { costOf, type Price } from "./prices.ts";
import { BRIEF_TOKENS, estimateTokens, requestTokens } from "./tokens.ts";

/** What a whole run may cost, shared by everything in it. All in US dollars. */
export type Budget = {
  readonly most: number;
  spent: number;
  /** Of calls that are under way. */
  reserved: number;
};

/** @param most in US dollars; infinite where nobody set a limit. */
export function openBudget(most: number): Budget {
  return { most, spent: 0, reserved: 0 };
}

/** What one article was charged, counted up call by call. */
export type Tally = {
  /**
   * Sets aside what the next call will cost.
   *
   * @throws {StageError} `budget-spent` when the budget does not hold it: nothing is sent then.
   */
  afford(request: ModelRequest): void;
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

/** @param price null when nobody knows it; then no budget is charged, so nobody may set one. */
export function openTally(price: Price | null, budget: Budget): Tally {
  let calls = 0;
  let total: TokenCount = { input: 0, cachedInput: 0, output: 0 };
  let set = 0;
  return {
    afford(request) {
      set =
        costOf(price, { input: requestTokens(request), cachedInput: 0, output: BRIEF_TOKENS }) ?? 0;
      if (budget.spent + budget.reserved + set > budget.most) throw spent(budget);
      budget.reserved += set;
    },
    release() {
      budget.reserved -= set;
      set = 0;
    },
    charge(request, answer) {
      budget.reserved -= set;
      set = 0;
      if (!isBilled(answer)) return { tokens: 0, cost: 0 };
      const tokens = tokensOf(request, answer);
      const cost = costOf(price, tokens);
      calls += 1;
      budget.spent += cost ?? 0;
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
 * call that was given up nobody knows how much was written: a whole brief, at worst.
 */
function tokensOf(request: ModelRequest, answer: Answer): TokenCount {
  if ("tokens" in answer && answer.tokens !== null) return answer.tokens;
  const output = "text" in answer ? estimateTokens(answer.text) : BRIEF_TOKENS;
  return { input: requestTokens(request), cachedInput: 0, output };
}

function sum(one: TokenCount, other: TokenCount): TokenCount {
  return {
    input: one.input + other.input,
    cachedInput: one.cachedInput + other.cachedInput,
    output: one.output + other.output,
  };
}

function spent({ most, spent: sum }: Budget): StageError {
  const message = `The next call would go past the budget of $${most} ($${sum.toFixed(4)} are spent).`;
  return new StageError("budget-spent", message);
}
