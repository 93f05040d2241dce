import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { SentencePassage } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { asWritten, wordsIn } from "../words.ts";
import { counted, enumerated } from "../wording.ts";
import { agrees, hasUnit, sharesNumber } from "./agree.ts";
import { mayBeCounted, otherCount } from "./count.ts";
import type { Figure, Quantity } from "./figures.ts";
import { isLoose } from "./loose.ts";
import { gathered } from "../lists.ts";

/** Those of the figures that are quantities. */
export function quantitiesOf(figures: readonly Figure[]): Quantity[] {
  return figures.filter((figure) => figure.kind === "quantity");
}

/**
 * Do the quantities of a claim stand in the sentences it cites, and as often?
 *
 * "As often" catches "from 13 to 13" where the sentence says "from 12 to 13".
 */
export function quantityFindings(all: readonly Quantity[], statement: Statement): Finding[] {
  const evidence = quantitiesOf(gathered(statement.cited, (sentence) => sentence.figures()));
  const claimed = all.filter(({ isPart }) => !isPart);
  return gathered(unmatched(claimed, evidence), (figure) => {
    if (evidence.some((it) => agrees(figure, it)))
      return isLoose(figure) ? [] : oftener(figure, { claimed, evidence, statement });
    return isLoose(figure) ? looseFindings(figure, evidence) : lacking(figure, evidence, statement);
  });
}

/** The quantities that find none in the evidence that is left for them. */
function unmatched(claimed: readonly Quantity[], evidence: readonly Quantity[]): Quantity[] {
  const left = [...evidence];
  const take = (isMatch: (it: Quantity) => boolean) => {
    const at = left.findIndex(isMatch);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  // Those written alike first, lest one that merely agrees takes what another stands in word for word.
  const others = claimed.filter(({ span }) => !take((it) => it.span === span));
  // Then words: they are never complained about when the number they share is used up by digits.
  return others
    .toSorted((one, two) => Number(two.inWords) - Number(one.inWords))
    .filter((figure) => !take((it) => agrees(figure, it)));
}

type Claimed = {
  readonly claimed: readonly Quantity[];
  readonly evidence: readonly Quantity[];
  readonly statement: Statement;
};

/** Nearer to each other, two numbers are two, and not the same one told again. */
const NEAR = 24;

/**
 * A number that the claim has more often than its evidence. A claim in words of its own may tell one number
 * twice; beside each other two equal numbers stand for two.
 */
function oftener(figure: Quantity, { claimed, evidence, statement }: Claimed): Finding[] {
  const isBeside = claimed.some(
    (it) => it !== figure && gapOf(it, figure) < NEAR && agrees(figure, it),
  );
  if (!isBeside && !isTakenOver(statement)) return [];
  const times = counted(timesIn(evidence, figure), "time");
  const why = `“${figure.span}” stands in the claim more often than in the sentences cited, which have it ${times}.`;
  return [finding("figure-not-in-evidence", figure.span, why)];
}

function gapOf(one: Quantity, other: Quantity): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}

/** Whether the words of the claim, figures aside, stand in their order in one sentence cited. */
function isTakenOver({ claim, cited }: Statement): boolean {
  const words = wordsWithoutDigits(claim.text);
  return cited.some(({ text }: SentencePassage) => {
    let found = 0;
    for (const word of wordsWithoutDigits(text)) if (word === words[found]) found += 1;
    return found === words.length;
  });
}

function wordsWithoutDigits(text: string): string[] {
  return wordsIn(text).filter((word) => !/\p{Nd}/u.test(word));
}

/** "One" is only wrong where the sentences count one of something else: "one year", "one day". */
function looseFindings(figure: Quantity, evidence: readonly Quantity[]): Finding[] {
  if (figure.meanings[0]?.value !== 1 || !hasUnit(figure)) return [];
  const like = evidence.find((it) => sharesNumber(figure, it) && hasUnit(it));
  return like === undefined ? [] : [differing(figure, like)];
}

function lacking(figure: Quantity, evidence: readonly Quantity[], statement: Statement): Finding[] {
  const { span } = figure;
  const article = quantitiesOf(statement.reading.whole.figures());
  const times = timesIn(article, figure);
  const like = likeIn(evidence, article, figure);
  if (like !== undefined) return [differing(figure, like)];
  if (mayBeCounted(figure)) return countFindings(figure, times, { evidence, statement });
  if (times > 0) {
    const why = `“${span}” stands in the article ${counted(times, "time")}, but not in the sentences cited; ${held(evidence)}.`;
    return [finding("figure-not-in-evidence", span, why)];
  }
  const why = `“${span}” occurs nowhere in the article; ${held(evidence)}.`;
  return [finding("figure-not-in-article", span, why)];
}

/**
 * The quantity that has the same number with another magnitude or unit. One with a unit in the evidence
 * tells more than a bare number somewhere else.
 */
function likeIn(evidence: readonly Quantity[], article: readonly Quantity[], figure: Quantity) {
  const cited = evidence.find((it) => sharesNumber(figure, it));
  const agreeing = article.filter((it) => agrees(figure, it));
  if (agreeing.length === 0) return cited ?? article.find((it) => sharesNumber(figure, it));
  const isTold = agreeing.some(hasUnit) || !hasUnit(figure);
  return !isTold && cited !== undefined && hasUnit(cited) ? cited : undefined;
}

function differing({ span }: Quantity, like: Quantity): Finding {
  const why = `The claim has “${span}” where the article has “${like.span}”.`;
  return finding("figure-unit-differs", span, why);
}

/** Of a small number in words: it is wrong where the evidence has another number of the same things. */
function countFindings(
  figure: Quantity,
  times: number,
  { evidence, statement }: Pick<Claimed, "evidence" | "statement">,
): Finding[] {
  const { functionWords } = statement.reading.rules;
  const { span } = figure;
  const other = otherCount(figure, evidence, (word) => !functionWords?.has(word));
  if (other !== undefined) {
    const [own, told] = [
      withThings(figure, statement.claim.text),
      withThings(other, statement.cited.map(({ text }) => text).join(" ")),
    ];
    const why = `The claim has “${own}” where the sentences cited have “${told}”.`;
    return [finding(times > 0 ? "figure-not-in-evidence" : "figure-not-in-article", span, why)];
  }
  if (times > 0) return [];
  const why = `No sentence of the article says “${span}”; whoever wrote the claim may have counted.`;
  return [finding("count-not-in-article", span, why)];
}

function withThings({ span, after }: Quantity, text: string): string {
  return [span, ...asWritten(after, text)].join(" ");
}

function timesIn(quantities: readonly Quantity[], figure: Quantity): number {
  return quantities.filter((it) => agrees(figure, it)).length;
}

/** What the evidence holds, for the one who looks for the slip. */
export function held(figures: readonly Figure[]): string {
  if (figures.length === 0) return "those cited hold none";
  const spans = [...new Set(figures.map(({ span }) => span))].slice(0, 5);
  return `those cited hold ${enumerated(spans)}`;
}
