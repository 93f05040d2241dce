import type { ChannelPhrases } from "../../../schema/index.ts";

/** A channel of the default taxonomy; its lists are written with commas between the phrases. */
export function channel(
  name: string,
  {
    anywhere,
    declared = "",
    text = "",
  }: Readonly<Partial<Record<"declared" | "text", string>>> & {
    readonly anywhere: string;
  },
): ChannelPhrases {
  return {
    name,
    anywhere: phrases(anywhere),
    declared: phrases(declared),
    text: phrases(text),
  };
}

function phrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}
