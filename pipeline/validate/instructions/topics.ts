import type { Topic } from "./speech.ts";

/** Words by which an article is known to be about something. */
export const TOPIC_WORDS: Readonly<Record<Topic, RegExp>> = {
  parts:
    /\b(?:summar(?:y|ies)|summari[sz]\w+|briefs?|headlines?|titles?|bullets?|takeaways?|tags?|zusammenfassung\w*|titel|überschrift\w*|schlagzeile\w*|résumés?|titres?|resúmen(?:es)?|resumen|título|titular(?:es)?|resumos?|títulos?|manchetes?)\b/iu,
  models:
    /\b(?:AI|A\.I\.|[Aa]rtificial intelligence|[Ll]anguage models?|LLMs?|[Cc]hat ?bots?|ChatGPT|[Mm]odels?|[Aa]ssistants?|[Bb]ots?)\b/u,
};
