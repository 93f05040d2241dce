/* Articles and summaries of our own, of every kind the bench reads. */

const ARTICLES: Readonly<Record<string, string>> = {
  ferry: `The Wexcombe ferry will carry no cars after 30 June, the line's owner Ada Pell said on Tuesday. Repairs to its ramp would cost 4.2 million crowns. “We never had that kind of money,” Pell told the paper. Jonas Frey, who runs the island shop, said that he may have to close. The county expects 310 households to be cut off in winter. Its council in Tarnholm meets on Friday. The ramp was built in 1964 and mended twice. A bridge was rejected in 2011 because it would have shut out the fishing boats. The boats land eleven tonnes of herring a week.`,
  library: `The library of Vasby has lent its millionth book, sixty years after it opened in a former bakery. The reader, a nurse named Marta Lind, took home a guide to mountain birds. She was given a card that never expires. The library nearly closed in 2011, when the town cut its budget by half. Volunteers kept the doors open for three years. Today it has 9,400 members and lends tools as well. Its director, Bruno Haas, plans a second branch beside the station in October.`,
  mill: `Orlund Paper will shut its mill in Lund by the end of the year, the company said. The mill employs 520 people and has lost money since 2022. Unions called the decision a breach of a promise made in January. “It is a black day for the valley,” said Karl Munk of the union. The government offered to pay for training. A maker of batteries has asked about the site. Orlund's shares rose by five percent.`,
};

const SUMMARIES: Readonly<Record<string, readonly (readonly [text: string, faithful: 0 | 1])[]>> = {
  ferry: [
    [
      "The Wexcombe ferry stops carrying cars after 30 June. Repairs would cost 4.2 million crowns.",
      1,
    ],
    ["The ferry was sold to a Danish bank for nine euros. Its captain sang.", 0],
  ],
  library: [
    ["Vasby's library has lent its millionth book to Marta Lind. It nearly closed in 2011.", 1],
    ["A burglar stole every piano in the museum. Nobody noticed until Thursday.", 0],
  ],
  mill: [
    ["Orlund Paper will shut its mill in Lund. Its shares rose by five percent.", 1],
    ["The queen opened a zoo in Oslo. Elephants danced all night.", 0],
  ],
};

const jsonl = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join("\n");

/** Three articles, each with a faithful and an invented summary in two datasets. */
export const FILES: Readonly<Record<string, string>> = {
  "sources.jsonl": jsonl(Object.entries(ARTICLES).map(([doc, text]) => ({ doc, text }))),
  "summaries.jsonl": jsonl(
    ["frank_cnndm", "summedits_news"].flatMap((dataset) =>
      Object.entries(SUMMARIES).flatMap(([doc, rows]) =>
        rows.map(([summary, faithful], index) => ({
          id: `${dataset}:${doc}:${index}`,
          ...{ dataset, doc, summary },
          origin: "cnndm",
          labels: { faithful },
          reference: `${summary.replace(/ \S+ \S+$/u, "")} at last.`,
        })),
      ),
    ),
  ),
};
