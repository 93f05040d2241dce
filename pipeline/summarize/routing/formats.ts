import type { ArticleType } from "../../schema/index.ts";

/** Kinds of piece that are told by their form, whatever they speak of. */
export type FormatType = Extract<ArticleType, "Podcasts" | "Videos" | "Blogs" | "Social">;

/** How a form shows. */
export type Format = {
  readonly type: FormatType;
  /** The schema.org types that are of it. */
  readonly declaredTypes: readonly string[];
  readonly section: RegExp;
  /** Of the address: a folder's name, between slashes, or the host's first part. */
  readonly address: RegExp;
  readonly title: RegExp;
  /** What a piece of this form says of itself; two different ones show it. Null for blogs: see `speaksOfItself`. */
  readonly voice: RegExp | null;
};

/** In order of how sure their signs are: systems for blogs also publish podcasts and videos. */
export const FORMATS: readonly Format[] = [
  {
    type: "Podcasts",
    declaredTypes: ["PodcastEpisode", "PodcastSeries", "AudioObject"],
    section: /\bpodcasts?\b/iu,
    address: /\/(?:podcasts?|episodes?)\//iu,
    title:
      /\b(?:episode|ep\.|folge|épisode|episodio|episódio) ?#?\d+|^podcast\s*[:|–]|\bpodcast$/iu,
    voice:
      /\b(?:(?:in|on) (?:this|today['’]s) episode|this week['’]s (?:guest|episode)|(?:our|your) hosts?|show notes|listen (?:on|now|to the end|for)|our guests?|subscribe|wherever you get|listeners?|in dieser folge|dans cet épisode|en este episodio|neste episódio)\b/giu,
  },
  {
    type: "Videos",
    declaredTypes: ["VideoObject"],
    section: /\b(?:videos?|webinars?)\b/iu,
    address: /\/(?:videos?|watch|webinars?)\//iu,
    title: /^(?:video|watch|webinar|vidéo|vídeo)\s*[:|–]|\[video\]|\bwebinar\b/iu,
    voice:
      /\b(?:in (?:this|our) (?:recorded )?(?:video|film|recording|webinar)|in the (?:video|film) (?:you|we)|this (?:video|webinar)|watch (?:the|for|until|how|from|us|now)|captions|subtitles|the recording|in diesem video|dans cette vidéo|en este vídeo|neste vídeo)\b/giu,
  },
  {
    type: "Social",
    declaredTypes: ["SocialMediaPosting", "DiscussionForumPosting"],
    section: /\b(?:social(?: media(?: posts?)?)?|tweets?)\b/iu,
    address: /\/(?:status(?:es)?|posts?|threads?|t\/[^/]+)\/\d+/iu,
    title: /\bthread\b\W*(?:$|:)|^ask hn\b/iu,
    voice:
      /\b(?:a thread|thread\W|[1-9]\/(?=\s)|retweet(?:s|ing)?|(?:in|for) (?:the )?replies|upvoted?|ratio me|(?<=\s)#(?=\p{L}))/giu,
  },
  {
    type: "Blogs",
    declaredTypes: ["BlogPosting"],
    section:
      /\b(?:blogs?|opinions?|columns?|op-eds?|commentary|meinung|tribune|opinión|opinião)\b/iu,
    address: /\/(?:blogs?|opinions?|columns?|op-eds?|commentary)\/|\/\/blog\./iu,
    title: /^(?:opinion|column|commentary)\s*[:|]/iu,
    voice: null,
  },
];

/** The first person, in the languages Pulse knows. */
export const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\d])(?:I|my|me)(?![\p{L}\d])/gu,
  de: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}{0,2}|wir|unser\p{L}{0,2})(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:je|j['’]\p{L}+|moi|mon|ma|mes|nous|notre|nos)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:yo|mi|mis|me|nosotros|nuestr\p{L}{2,3})(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:eu|meu|meus|minha|minhas|nós|noss\p{L}{1,2})(?!\p{L})/giu,
};

/** Company transactions. `Deals` as a section is none: there it mostly means bargains for shoppers. */
export const DEAL_WORDS =
  /(?<!\p{L}|\b(?:customer|user|talent|data|language) )(?:acquisitions?|acquire[sd]?|acquiring|mergers?|merges? with|takeovers?|buyouts?|m&a|funding rounds?|seed rounds?|seed funding|venture funding|series [a-f]|ipo|initial public offering|go(?:es|ing)? public|spac|divestitures?|übernahme|übernimmt|fusion|levée de fonds|adquisición|ronda de inversión|aquisição|rodada de investimento)(?!\p{L})/iu;

/** The same as a whole keyword or section: in a headline they often mean something else. */
export const DEAL_SUBJECTS =
  /^(?:funding|venture capital|private equity|fundraising|startup funding|mergers (?:and|&) acquisitions)$/iu;

const MONEY = String.raw`(?:[$€£¥]\s?\d|R\$\s?\d|\d[\d.,]*\s?(?:million|billion|millionen|milliarden|millones|milhões|millions|milliards)\b)`;

/** Somebody raises, buys or pays, and the sum: as headlines and first sentences tell it. */
export const DEAL_WITH_SUM = new RegExp(
  String.raw`(?<!\p{L})(?:raise[sd]?|secure[sd]?|land(?:s|ed)|close[sd]?|bag(?:s|ged)|net(?:s|ted)|to (?:buy|acquire)|buys|bought|acquire[sd]?|lève|capta|captó|recauda|levanta|compra|kauft|übernimmt)(?!\p{L})[^.;:!?]{0,60}?${MONEY}`,
  "iu",
);
