import type { Brief, HoldReason, Preview, Publication } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { briefPage } from "./brief-page.ts";
import { briefMarkdown } from "./markdown.ts";
import { slugOf } from "./slug.ts";

export { noticesOf } from "./wording.ts";

export type PublishOptions = {
  /** Most words of the original shown under a brief; 0 shows none. */
  readonly excerptWords: number;
};

/**
 * Builds the stage that makes a brief presentable: as a page, in Markdown, under a name of its own.
 *
 * Pure: the same brief always becomes the same publication. Throws no error of its own.
 */
export function publishStage({ excerptWords }: PublishOptions): Stage<Brief, Publication> {
  return {
    name: "publish",
    async run(brief) {
      return { brief, ...layOut(brief, excerptWords, []) };
    },
  };
}

/** Lays a held brief out for the editor who decides on it. */
export function previewOf(
  { brief, reasons }: { readonly brief: Brief; readonly reasons: readonly HoldReason[] },
  { excerptWords }: PublishOptions,
): Preview {
  return layOut(brief, excerptWords, reasons);
}

function layOut(brief: Brief, excerptWords: number, held: readonly HoldReason[]): Preview {
  return {
    slug: slugOf(brief.article),
    markdown: briefMarkdown(brief, held),
    html: briefPage(brief, excerptWords, held),
  };
}
