import { z } from "zod";
import { Brief } from "./brief.ts";

/** What a brief becomes for its readers. */
export const Publication = z.object({
  brief: Brief,
  /** File name without ending: lower-case letters, digits and hyphens, unique to the article. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The brief for a terminal or a Markdown file. */
  markdown: z.string(),
  /** The brief as one HTML page that needs nothing else. */
  html: z.string(),
});

export type Publication = Readonly<z.infer<typeof Publication>>;

/** A held brief laid out like its publication for the editor who decides on it. It says that it is held. */
export type Preview = Omit<Publication, "brief">;
