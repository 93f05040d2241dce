/* A few articles of our own, each summarized by four writers whom people rated in the same order. */
import { FILES } from "../judge/articles.test-data.ts";

const jsonl = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join("\n");

/** The better writer copies more of the article, from its beginning, in its order. */
const WRITERS: Readonly<Record<string, (sentences: readonly string[]) => string>> = {
  lead: (sentences) => sentences.slice(0, 3).join(" "),
  late: (sentences) => sentences.slice(-3).join(" "),
  mixed: (sentences) => `${sentences.at(-1)} ${sentences[0]} ${sentences.at(-1)}`,
  other: () => "An elephant sang of the of the moon. The moon the moon was was green.",
};

const RATINGS = [5, 4, 3, 1];

const sources = (FILES["sources.jsonl"] ?? "").split("\n").map((line) => Object(JSON.parse(line)));

/** Each article under several ids, so that every fold of them has some. */
const copies = Array.from({ length: 4 }, (_, copy) =>
  sources.map(({ doc, text }) => ({ doc: `${doc}${copy}`, text: String(text) })),
).flat();

export const RATED_FILES: Readonly<Record<string, string>> = {
  "sources.jsonl": jsonl([...sources, ...copies]),
  "summaries.jsonl": [
    FILES["summaries.jsonl"] ?? "",
    jsonl(
      copies.flatMap(({ doc, text }) =>
        Object.entries(WRITERS).flatMap(([system, write], at) => {
          const summary = write(text.split(/(?<=[.”]) (?=[A-Z“])/u));
          const rating = RATINGS[at] ?? 0;
          const ratings = { coherence: rating, consistency: rating, fluency: 5, relevance: rating };
          return [
            { ...{ dataset: "summeval", labels: { ...ratings, faithful: Number(rating > 1) } } },
            { ...{ dataset: "realsumm", labels: { litepyramid_recall: rating / 5 } } },
          ].map((row) => ({ id: `${row.dataset}:${doc}:${system}`, doc, system, summary, ...row }));
        }),
      ),
    ),
  ].join("\n"),
};
