/** Invented articles with references, in the shape the bench reads. */
const FERRY = `The Calder Sound ferry will carry no cars after June, the harbour board of Port Ansel said on Monday. Engineers found cracks in the loading ramp that would cost 4.2 million crowns to repair. The board has 1.1 million crowns left for this year.

Foot passengers will still cross six times a day. Drivers must take the road by Hallow Bridge, which adds 48 kilometres to the trip. "Nobody on the board wanted this," said Mirela Tosh, who leads it. Shops on the island expect to lose a third of their summer trade.

The island council asked the ministry for a loan in March and has had no answer. A new ramp could be ready in two years if the money is found by autumn.`;

const LIBRARY = `The Wexcombe library has lent out its millionth book, sixty years after it opened in a former bakery. The reader, a nurse named Ada Pell, took home a guide to mountain birds. She was given a card that never expires.

The library nearly closed in 2011, when the town cut its budget by half. Volunteers kept the doors open for three years. Today it has 9,400 members and lends tools and telescopes as well as books.

Its director, Jonas Frey, plans a second branch beside the railway station. The town council will vote on the plan in October. The branch would cost 600,000 crowns a year to run.`;

const MILL = `Orlund Paper will shut its mill in Tarnholm by the end of the year, the company said. The mill employs 310 people and has lost money since 2022. Orlund will move one of its two machines to its plant in Vasby.

Unions called the decision a breach of a promise made in January. Talks about severance pay begin next week. The regional government offered to pay for retraining, and a battery maker has asked about the site.

Energy prices in the region have doubled in four years. Orlund's shares rose by five percent after the announcement.`;

/** Pulse refuses it: it is too short for an article. */
const NOTE = "Back soon.";

const jsonl = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join("\n");

/** Two articles of the headline set, one with two references, and two of another origin. */
export const FILES: Readonly<Record<string, string>> = {
  "sources.jsonl": jsonl([
    { doc: "ferry", text: FERRY },
    {
      doc: "library",
      text: LIBRARY,
      references: ["Library lends its millionth book.", "Ada Pell took it home."],
    },
    { doc: "mill", text: MILL },
    { doc: "note", text: NOTE },
  ]),
  "summaries.jsonl": jsonl([
    {
      doc: "ferry",
      origin: "cnndm",
      reference: "Ferry to carry no cars after June. Ramp repair would cost 4.2 million crowns.",
    },
    { doc: "library", origin: "cnndm" },
    {
      doc: "mill",
      origin: "wire",
      reference: "Orlund Paper shuts its Tarnholm mill. 310 people work there.",
    },
    { doc: "note", origin: "wire", reference: "The shop is shut." },
  ]),
};

export const TEXTS: readonly string[] = [FERRY, LIBRARY, MILL];
