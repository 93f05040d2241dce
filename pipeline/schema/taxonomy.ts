import { z } from "zod";

/** The subject an editor files a brief under, by its name in the taxonomy. */
export const Channel = z.string().trim().min(1);

export type Channel = z.infer<typeof Channel>;

/** What kind of piece the article is. Digests are made by Pulse, so no article is one. */
export const ArticleType = z.enum(["News", "Deals", "Social", "Blogs", "Videos", "Podcasts"]);

export type ArticleType = z.infer<typeof ArticleType>;

/**
 * One of a taxonomy's phrases: words in any language, plurals in `s` understood.
 *
 * One in capitals, such as `AI`, is heard in running text only where it stands in capitals.
 */
const Phrase = z.string().regex(/[\p{L}\p{N}]/u, "a phrase needs a letter or a digit");

const Phrases = z.array(Phrase).readonly().default([]);

/** A channel and the phrases by which publishers and texts speak of it; its name is always one of them. */
export const ChannelPhrases = z.strictObject({
  name: Channel,
  /** Mean the channel wherever they stand. */
  anywhere: Phrases,
  /** Belong to its subject as a section or keyword, and mean something else in running text. */
  declared: Phrases,
  /** Belong to its subject in running text, and to others too: they weigh half. */
  text: Phrases,
});

export type ChannelPhrases = Readonly<z.infer<typeof ChannelPhrases>>;

/** The closed list of channels that routers and models choose from. */
export const Taxonomy = z
  .strictObject({
    channels: z.array(ChannelPhrases).min(1).readonly(),
    /**
     * The channel that takes what speaks of its subject and of no narrower one; null when there is
     * none. One with no phrases takes everything.
     */
    rest: Channel.nullable().default(null),
  })
  .superRefine(({ channels, rest }, context) => {
    const names = channels.map(({ name }) => name);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    for (const name of new Set(twice))
      context.addIssue({ code: "custom", message: `"${name}" is there twice`, path: ["channels"] });
    if (rest !== null && !names.includes(rest))
      context.addIssue({
        code: "custom",
        message: `"${rest}" is none of the channels`,
        path: ["rest"],
      });
  });

export type Taxonomy = Readonly<z.infer<typeof Taxonomy>>;

/** Where a brief is filed, and which words said so. */
export const Routing = z.object({
  /** Null when the router abstains, so that an editor files it. */
  channel: Channel.nullable(),
  type: ArticleType,
  /** Which words spoke and where; for an abstention what was missing. */
  reason: z.string(),
});

export type Routing = Readonly<z.infer<typeof Routing>>;
