import type { Extracted, Held, Published } from "./outcome.ts";
import type {
  Article,
  Brief,
  Draft,
  HoldReason,
  Page,
  Publication,
  Source,
} from "./schema/index.ts";
import type { Stage, StageContext } from "./stage.ts";

/** The stages an article goes through. */
export type Line = {
  readonly fetch: Stage<Source, Page>;
  readonly extract: Stage<Page, Article>;
  readonly summarize: Stage<Article, Draft>;
  readonly validate: Stage<Draft, Brief>;
  readonly publish: Stage<Brief, Publication>;
};

/** Why a brief is not published before an editor has seen it; no reason when it may be. */
export type HoldPolicy = (brief: Brief) => readonly HoldReason[];

/** From source to publication, or to a brief that an editor has to see first. */
export async function publishSource(
  source: Source,
  line: Line,
  reasonsToHold: HoldPolicy,
  context: StageContext,
): Promise<Published | Held> {
  const page = await line.fetch.run(source, context);
  const article = await line.extract.run(page, context);
  const draft = await line.summarize.run(article, context);
  const brief = await line.validate.run(draft, context);
  const reasons = reasonsToHold(brief);
  if (reasons.length > 0) return { outcome: "held", source, brief, reasons };
  const publication = await line.publish.run(brief, context);
  return { outcome: "published", source, publication };
}

/** From source to article, for those who want the text alone. */
export async function extractSource(
  source: Source,
  line: Line,
  context: StageContext,
): Promise<Extracted> {
  const page = await line.fetch.run(source, context);
  const article = await line.extract.run(page, context);
  return { outcome: "extracted", source, article };
}
