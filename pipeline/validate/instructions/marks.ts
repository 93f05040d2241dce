import type { Speech, Speeches } from "./speech.ts";

const ROLE_MARK = "holds marks that set off who speaks to a language model";

/** Marks of the templates in which models are spoken to, and of data that ends so that commands may begin. */
const speeches: readonly Speech[] = [
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern:
      /<\|(?:im_start|im_end|im_sep|endoftext|end|start|system|user|assistant|eot_id|begin_of_text|start_header_id|end_header_id|endofprompt)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|instructions?|system_prompt|user_query)>|<start_of_turn>|<end_of_turn>/iu,
  },
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern: /<\/(?:article|document|source|context|data|text|input)>/iu,
  },
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern:
      /(?:^|[.!?>\]]\s*)(?:#{2,}\s*)?(?:system|assistant|developer)(?: (?:rule|prompt|message|note|override|instruction)s?)?\s*:\s*(?=\p{Lu}|\[|<|you\b)/iu,
  },
  { does: ROLE_MARK, asWritten: true, pattern: /(?:^|\n|[.!?]\s)Human\s*:[^]*\bAssistant\s*:/u },
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern: /#{2,}\s*(?:instructions?|system|response|prompt|user)\b/iu,
  },
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern:
      /(?:[-=*_#]{2,}|\[|<)\s*(?:END|BEGIN|START|STOP)(?: OF)?(?: THE)? (?:ARTICLE|DOCUMENT|TEXT|INPUT|CONTEXT|DATA|PROMPT|SYSTEM|USER|SOURCE)\b/u,
  },
  {
    does: ROLE_MARK,
    asWritten: true,
    pattern: /["'][}\]]{1,3},\s*["'{[]|["']\s*,\s*["']\w+["']\s*:/u,
  },
  { does: ROLE_MARK, asWritten: true, pattern: /\[\s*S\d+\s*\]/u },
];

/** What is written for programs alone. */
export const MARKS: Speeches = {
  trigger: /[<>[\]{}#|]|\b(?:system|human|developer|assistant)\b ?\w* ?:|[-=*_]{2}|["'],/,
  speeches,
};
