import type { Answer } from "./answer.ts";

export type Message = {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
};

/** A JSON Schema that every provider's strict mode takes: see `portableSchema`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** All that shapes a reply, but the model. */
export type ModelRequest = {
  readonly messages: readonly Message[];
  readonly schema: { readonly name: string; readonly schema: JsonSchema };
  /** 0 to 2; null leaves it to the provider, as some models take no other. */
  readonly temperature: number | null;
};

/** A model behind an address. */
export type Endpoint = {
  /** Provider and model as the user named them, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  /** The same with its address: two servers may call different models by one name. */
  readonly id: string;
  /** Tokens a reply can have at most, thoughts included, where the endpoint is told such a limit. */
  readonly mostTokens?: number | undefined;
  /**
   * One call, never repeated here. Ends with the signal, headers and body included.
   *
   * @param signal aborted by the deadline of the call or when the run is given up.
   */
  ask(request: ModelRequest, signal: AbortSignal): Promise<Answer>;
};

/** What tells one endpoint from all others, for the keys of replies. */
export function endpointId(name: string, baseUrl: string): string {
  return `${name} ${baseUrl}`;
}
