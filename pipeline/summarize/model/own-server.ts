/* What a server of one's own needs besides: patience, and to be told the shape of the reply in words. */
import { Agent } from "undici";
import type { Message, ModelRequest } from "./endpoint.ts";

/**
 * The built-in `fetch` gives a call up when 300 s bring no byte, whatever its deadline; a model on a slow
 * machine reads for longer than that before its first word. The deadline of whoever asks is the only one.
 */
export const PATIENT_CONNECTIONS = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

/**
 * The messages with the schema at the end of what is said to every article.
 *
 * Hosted models are shown the schema by their provider. Ollama, llama.cpp and vLLM hold what the model
 * writes to it and do not show it, so the model would not know what its fields mean or what it may choose
 * from.
 */
export function messagesWithSchema({ messages, schema }: ModelRequest): Message[] {
  const shape = `Reply with JSON alone, of this JSON Schema:\n${JSON.stringify(schema.schema)}`;
  return messages.map(({ role, content }) => ({
    role,
    content: role === "system" ? `${content}\n\n${shape}` : content,
  }));
}
