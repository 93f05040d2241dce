import type { Routing, Taxonomy } from "../../schema/index.ts";
import { chooseChannel } from "./channel.ts";
import { evidenceIn, type Routable } from "./evidence.ts";
import { indexPhrases } from "./phrase-index.ts";
import { chooseType } from "./type.ts";

export type { Routable } from "./evidence.ts";

/** Files an article under a channel and a type, or leaves the channel to an editor. */
export type Router = (article: Routable) => Routing;

/**
 * Makes a router for a taxonomy.
 *
 * What the publisher declares weighs most, then the article's own words. The same article is always
 * filed the same, and the reason names the words.
 */
export function openRouter(taxonomy: Taxonomy): Router {
  const index = indexPhrases(taxonomy);
  return (article) => {
    const channel = chooseChannel(evidenceIn(article, index), taxonomy);
    const type = chooseType(article);
    return {
      channel: channel.value,
      type: type.value,
      reason: `${channel.value ?? "Unfiled"}: ${channel.reason}. ${type.value}: ${type.reason}.`,
    };
  };
}
