import { StageError } from "./errors.ts";
import type { Extracted, Held, Published } from "./outcome.ts";
import type {
  Article,
  Brief,
  Draft,
  HoldReason,
  Page,
  Publication,
  Ruling,
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

/** What becomes of a brief, and why. */
export type Decision = {
  readonly ruling: Ruling;
  /** What speaks for the ruling, gravest first; nothing when the brief is published. */
  readonly reasons: readonly HoldReason[];
};

/**
 * From source to publication, or to a brief that an editor has to see first.
 *
 * @param decide what becomes of the brief once it is judged.
 */
export async function publishSource(
  source: Source,
  line: Line,
  decide: (brief: Brief) => Decision,
  context: StageContext,
): Promise<Published | Held> {
  const page = await line.fetch.run(source, context);
  const article = await line.extract.run(page, context);
  const draft = await line.summarize.run(article, context);
  return publishDraft({ source, draft }, line, decide, context);
}

/** From a draft on, wherever it came from: a kept reply begins here. */
export async function publishDraft(
  { source, draft }: { readonly source: Source; readonly draft: Draft },
  line: Pick<Line, "validate" | "publish">,
  decide: (brief: Brief) => Decision,
  context: StageContext,
): Promise<Published | Held> {
  const brief = await line.validate.run(draft, context);
  const { ruling, reasons } = decide(brief);
  if (ruling === "refuse") throw new StageError("brief-refused", toldOf(reasons));
  if (ruling === "hold") return { outcome: "held", source, brief, reasons };
  const publication = await line.publish.run(brief, context);
  return { outcome: "published", source, publication };
}

function toldOf(reasons: readonly HoldReason[]): string {
  return reasons.map(({ code, why }) => `${code}: ${why}`).join(" ");
}

/** From source to article, for those who want the text alone. */
export async function extractSource(
  source: Source,
  line: Pick<Line, "fetch" | "extract">,
  context: StageContext,
): Promise<Extracted> {
  const page = await line.fetch.run(source, context);
  const article = await line.extract.run(page, context);
  return { outcome: "extracted", source, article };
}
