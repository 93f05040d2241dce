import {
  allowanceFor,
  type Allowances,
  type Brief,
  type HoldReason,
  type Preview,
  type Publication,
} from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { briefPage } from "./brief-page.ts";
import { briefMarkdown } from "./markdown.ts";
import { slugOf } from "./slug.ts";

export { html, safeHref, styleElement, type Content, type Html } from "./html.ts";
export { pageLanguage, type PageLanguage } from "./language.ts";
export { asProperties, DARK, LIGHT, type Palette } from "./palette.ts";
export { markdownLine, plainLine } from "./plain-text.ts";
export { noticesOf } from "./wording.ts";

export type PublishOptions = {
  /** How much of the original is shown under a brief, by its publisher. */
  readonly allowances: Allowances;
};

/**
 * Builds the stage that makes a brief presentable: as a page, in Markdown, under a name of its own.
 *
 * Pure: the same brief always becomes the same publication. Throws no error of its own.
 */
export function publishStage({ allowances }: PublishOptions): Stage<Brief, Publication> {
  return {
    name: "publish",
    async run(brief) {
      return { brief, ...layOut(brief, allowances, []) };
    },
  };
}

/** Lays a held brief out for the editor who decides on it. */
export function previewOf(
  { brief, reasons }: { readonly brief: Brief; readonly reasons: readonly HoldReason[] },
  { allowances }: PublishOptions,
): Preview {
  return layOut(brief, allowances, reasons);
}

function layOut(brief: Brief, allowances: Allowances, held: readonly HoldReason[]): Preview {
  const { excerptWords } = allowanceFor(brief.article, allowances);
  return {
    slug: slugOf(brief.article),
    markdown: briefMarkdown(brief, held),
    html: briefPage(brief, excerptWords, held),
  };
}
