import type { Scorer } from "../evaluation.ts";

function sameAs(
  name: string,
  question: string,
  of: (
    subject: Parameters<Scorer["score"]>[0],
  ) => readonly [is: string | null, wanted: string | null | undefined],
): Scorer {
  return {
    ...{ name, question },
    score(subject) {
      const [is, wanted] = of(subject);
      if (wanted === undefined) return { score: null, reason: "Nobody has said what is right." };
      const right = is === wanted;
      const reason = right
        ? `It is ${is ?? "none"}.`
        : `It is ${is ?? "none"}, and should be ${wanted ?? "none"}.`;
      return { score: right ? 1 : 0, reason };
    },
  };
}

export const channel = sameAs(
  "channel",
  "Is it filed under the channel an editor would choose?",
  ({ brief, truth }) => [brief.channel, truth?.channel],
);

export const type = sameAs(
  "type",
  "Is it filed as the type an editor would choose?",
  ({ brief, truth }) => [brief.type, truth?.type],
);

export const honesty = sameAs(
  "honesty",
  "Does the brief say truly how much of the article there was?",
  ({ brief, truth }) => [brief.coverage, truth?.coverage],
);
