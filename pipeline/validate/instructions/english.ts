import {
  ABOUT_PARTS,
  ADDRESSES,
  rx,
  START,
  TELLS_TO_LEAVE,
  type Speech,
  type Speeches,
} from "./speech.ts";

/** Programs that read, as a text would call them. */
const AI_READER = String.raw`(?:(?:ai|a\.i\.|artificial intelligence) (?:assistants?|agents?|models?|systems?|readers?|tools?|bots?|summari[sz]ers?|crawlers?)|(?:automated|automatic|machine) (?:readers?|assistants?|agents?|systems?|summari[sz]ers?)|(?:large )?language models?|ll?ms?|chat ?bots?|summari[sz](?:ers?|ation (?:models?|systems?|tools?)))\b`;

/** The same, and words that mean people and things too. */
const MODEL = String.raw`(?:${AI_READER}|(?:ai|gpt(?:-?\d\S*)?|chat ?gpt|claude|gemini|copilot|(?:virtual|digital|writing) assistants?|assistants?|models?|bots?)\b)`;

/** Nothing follows that would make it part of a longer name: no AI researcher is meant. */
const ALONE = String.raw`(?=\s*[.,;:!)–—-]|$|\s+(?:reading|processing|summari\w+|that|and|or|then|tasked)\b)`;

/** Parts of a summary. */
const PART = String.raw`(?:(?:the|your|a|an|each|every|all|any|its|this|first|last|final|next|exactly|one|\d+) )*(?:summar(?:y|ies)|briefs?|briefings?|digests?|headlines?|titles?|bullets?(?: points?)?|takeaways?|tags?|tl;?dr|fields?|json|yaml)\b`;

/** What a model says, when it is spoken to. */
const ANSWER = String.raw`(?:your|each|every) (?:\S+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?)\b`;

/** The part is named, and not as part of another thing: no headline rate, no title fight. */
const DONE = String.raw`(?=\s*(?:[.,;:!?)"”]|$)|\s+(?:and|but|or|with|as|that|saying|only|instead|in|to|under|using|itself|must|should|into|of (?:this|your))\b)`;

const LANGUAGES =
  "english|german|french|spanish|portuguese|italian|dutch|chinese|japanese|russian|arabic|latin|klingon|esperanto|korean|hindi|turkish|polish|greek|hebrew|swedish|danish|norwegian|finnish";

const OUTPUT = String.raw`(?:write|print|output|say|reply|respond|answer|return|repeat|add|append|prepend|include|insert|mention|put|place|set|begin|start|open|end|close|finish|translate|encode|use|give|call|state|emit|generate|produce|make|fill|replace|change|rate|score|mark|omit|drop|leave out|remove|sign)`;

const OVERRIDE = String.raw`(?:ignore|disregard|forget|override|overlook|bypass|discard|drop|skip|neglect|abandon|do not (?:follow|obey|use|read)|don't (?:follow|obey|use|read)|stop following)`;

/** What was said to the model before: only it has such. */
const BEFORE = String.raw`(?:instructions?|prompts?|directions?|directives?|guidelines?|commands?|rules?|orders?|context|system (?:message|prompt))`;

const speeches: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      `${START}${OVERRIDE}\\b(?: \\S+){0,4}? (?:(?:previous|prior|above|earlier|preceding|foregoing|existing|former|other|original|initial|system|your|any|all|these|those|the)(?: of)? )+${BEFORE}\\b`,
    ),
  },
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      `${START}${OVERRIDE} (?:everything|all(?: of)?(?: that)?|anything|what|whatever|the (?:article|page|text|document|above|rest|content|story))(?: \\S+){0,3}? ?(?:above|before|so far|earlier|you|and|;|,|instead)`,
    ),
  },
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      String.raw`\b(?:new|updated|revised|real|actual|hidden|secret|system) (?:instructions?|prompt|task|directive)s?\s*:|\b(?:ignores?|reveal|print|put|show|repeat|forget|override|supersedes?|replaces?|overrides?) (?:all )?your (?:(?:own|original|previous|initial|system) )?(?:instructions|guidelines|programming|rules|prompt)\b|${START}treat this\b.{0,30}\bas (?:a|an|the|your)\b.{0,20}\b(?:system|instruction|command|prompt)|\bthe user (?:wants|asks|asked|expects|needs) you to\b`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\b(?:if|when|while|since|because|as) you(?:(?:'re|’re| are)? summari[sz]\w+|(?:'re|’re| are) (?:asked to summari[sz]e|(?:reading|processing|parsing) this (?:as|for|to)|(?:an? |the )?${MODEL}${ALONE}))`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\b(?:note|message|instructions?|attention|notice|reminder|hint|correction|request|memo|information|important|guidance)\b[^.!?]{0,30}?\b(?:to|for)(?: (?:the|any|all|every|our))? ${MODEL}(?=\s*[:;,.!–—-]|\s+(?:reading|processing|summari)|$)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`(?:^|[.!?;:)\]]\s*)(?:(?:dear|hey|hello|hi|attention|note to|to|for)(?: (?:all|any|the))? ${MODEL}(?: reading this)?\s*[,:!]|(?:all )?${AI_READER}\s*[:!])\s*\S`,
    ),
  },
  {
    does: ADDRESSES,
    about: "models",
    pattern: rx(
      String.raw`(?:^|[.!?;:]\s*)(?:the |all |any )?${MODEL}(?: (?:reading|processing|summari[sz]ing) (?:this|the) \S+)? (?:must|should|shall|have to|has to|need to|(?:are|is) (?:asked|instructed|requested|required) to) (?:not )?(?:always |only |never )?${OUTPUT}\b`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\byou are (?:now |hereby )?(?:in|entering) (?:developer|debug|admin|god|dan|jailbreak|unrestricted) mode|\byou are (?:(?:now|hereby) (?:an? |the )?(?:\S+ )?(?:ai|assistant|dan)|(?:an? |the )?(?:(?:helpful|unrestricted|different|new|ai|virtual) )*(?:assistant|ai|language model|chatbot|llm))(?=\s*[.,;:!]|$| (?:that|with|without|whose|and)\b)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\bas an? (?:ai|language model|llm)(?: (?:language )?(?:model|assistant))?,? you\b|\byour (?:system|hidden) prompt\b|${START}(?:reveal|show|print|repeat|leak|disclose|output) (?:the|your) (?:(?:system|hidden|initial|original) (?:prompt|message|instructions?)|(?:text|words|lines|prompt) above)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:(?:do not|don't|never|always) )?${OUTPUT}\b[^!?]{0,90}?\b(?:in|to|as|of|at|into|for|with|on|from|than|before|after|under|inside) (?:${PART}|${ANSWER})${DONE}`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:write|print|translate|replace|change|begin|start|end|close|fill|rate|score|mark|set|output|generate|produce|encode|use)(?: (?:with|only|out|exactly))* (?:${PART}|${ANSWER})${DONE}`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`(?:^|[,;:.]\s*)(?:the |all |any |every |each |future |your |good |later )*(?:summar(?:y|ies)|briefs?|headlines?|bullets?(?: points?)?|takeaways?|digests?)(?: of (?:this|the) (?:article|text|page|story))? (?:must|should|shall|has to|have to|needs? to) (?:not |always |only |never )*(?:call|close|end|contain|mention|say|begin|carry|include|praise|state|use|describe|list|name|omit|avoid|start|open|add|link|write|print)\b|(?:^|[,;:.]\s*)(?:all|any|every|each) (?:summar(?:y|ies)|briefs?|headlines?|bullets?|takeaways?|digests?) (?:includes?|contains?|mentions?|begins?|starts?|ends?|closes?)\b|\byour (?:summary|answer|response|reply|output|brief) (?:must|should|shall|has to|needs to|is to)\b`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`${START}(?:answer|reply|respond|write(?: it| everything)?|translate(?: it| everything| this)?(?: (?:in)?to)?) (?:only )?(?:in|into|with|using) (?:${LANGUAGES}|yaml|json|xml|base ?64|rot ?13|morse|caps|capital letters|upper ?case|emojis?|verse|rhymes?|pig latin)\b(?!,)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`${START}(?:(?:shift|reverse|replace|change|encode|swap) (?:every|each|all)(?: the)? (?:letters?|words?|numbers?|figures?|sentences?|names?)\b[^.!?]{0,20}\b(?:of|in) (?:your|the|this)\b|repeat the (?:word|sentence|phrase)\b.{0,40}\btimes\b|(?:output|print|return|reply with|respond with|write) nothing\b|(?:refuse|decline) to (?:summari[sz]e|answer|reply)|(?:respond|reply|answer) (?:only|just) with\b|(?:give|set|rate|score)\b.{0,25}\b(?:every|all|each|any) (?:scores?|ratings?|fields?|claims?)\b|(?:mark|rate|label|judge|treat) (?:every|each|all|this|the) (?:claims?|briefs?|summary|article) as\b)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`${START}(?:(?:always|also) )?(?:add|write|include|insert|append|mention|say|print|output)(?: (?:a|an|one|the|this|following))+ (?:sentence|line|paragraph|note|link|warning|claim|disclaimer)s? (?:saying|that|stating|claiming|which says|to (?:the|your|each|every)|at the (?:end|start|beginning|top))`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`${START}(?:(?:always|only|never) (?:add|write|say|print|output|repeat|include|append|reply|respond|answer)(?: with)?\s*:?|(?:add|write|print|output|repeat|include|append)(?: this| the following)?\s*:)\s*["“”'‘][^"“”]{3,}`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`\b(?:figure|number|name|date|claim|price|total|year|amount)s?\b.{0,40}\bin this (?:text|article|page|story|document)\b.{0,40}[;,.:–—-]\s*(?:please )?(?:write|use|say|put|print|replace|change|read|state)\b`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`${START}set \S+ to ["“']?(?:true|false|passed|approved|yes|no|null)\b|\b(?:approved|needs_?review|review|status|verdict)["”']?\s*(?:[:=]|to)\s*["“']?(?:true|false|passed|approved|supported|published)\b`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`\b(?:instead|in place|rather than) (?:of )?(?:the|a|your|writing a|making a|giving a) (?:summary|brief|digest|answer)${DONE}`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`\b(?:base ?64|rot ?-?13|morse|hex(?:adecimal)?|caesar|cipher|reversed?|backwards?|encoded|encrypted)\b[^.!?]{0,40}[,;:.–—-]\s*(?:please |and |then )?(?:carry (?:it|this|them) out|decode|execute|follow (?:it|them|the)|do (?:it|what)|obey|run it|act on)|${START}decode (?:this|these|the following|it)\b[^.!?]{0,40}\b(?:and|then|follow|use|obey|carry|execute)\b`,
    ),
  },
  {
    does: ABOUT_PARTS,
    pattern: rx(
      String.raw`<\/?(?:script|img|iframe|a|svg|style|object|form|meta|link)\b[^>]*>[^.!?]{0,60}\b(?:title|headline|bullet|summary|field|takeaway|answer)|\b(?:add|append|include|insert|requires?|put)\b[^.!?]{0,30}<\/?(?:script|img|iframe|svg|object|form)\b`,
    ),
  },
];

/** English: who attacks mostly writes it, whatever the article is in. */
export const ENGLISH: Speeches = {
  trigger:
    /\b(?:ignor|disregard|forget|overrid|overlook|bypass|discard|instruct|prompt|directive|guideline|(?:new|real|secret|hidden) task|the user |treat this|refuse to|decline to|summar|brief|digest|headline|title|bullet|takeaway|tags?\b|tl;?dr|fields?\b|answer|repl[yi]|response|outputs?\b|json|yaml|(?:large )?language model|ll?ms?\b|gpt|chat ?gpt|claude|gemini|copilot|chat ?bot|ai\b|a\.i\.|artificial intell|automat|machine read|assistant|models?\b|bots?\b|base ?64|rot ?-?13|morse|hex|cipher|backwards|decod|(?:every|each|all|any) (?:letter|word|score|rating|claim|sentence|number|name|figure)|(?:mark|rate|judge|label) |times\b|nothing\b|in this (?:text|article|page|story|document)|you are (?:now|hereby|in|an? |the )|(?:always|only|never) (?:add|write|say|print|output|repeat|include|append|reply|respond)|(?:add|write|print|output|repeat|include|append)\b[^:]{0,15}:|(?:sentence|line|paragraph|note|link|warning|claim|disclaimer)s? (?:saying|that|stating|claiming|which|to|at)|needs_review|set \S+ to|translate|(?:answer|reply|respond|write)[^.]{0,12} in\b)|<(?:script|img|iframe|svg|object|form)|\b(?:previous|prior|above|earlier|all|your) (?:context|rules?|orders|commands?)\b/,
  speeches,
};
