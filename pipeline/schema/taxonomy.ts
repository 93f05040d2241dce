import { z } from "zod";

/** The subject an editor files a brief under. `All Technology` takes what belongs to no narrower one. */
export const Channel = z.enum([
  "All Technology",
  "AI",
  "Autonomy",
  "B2B Growth",
  "Big Data",
  "BioTech",
  "ClimateTech",
  "Consumer Tech",
  "Crypto",
  "Cybersecurity",
  "Defense",
  "DevOps",
  "Digital Marketing",
  "Ecommerce",
  "EdTech",
  "Enterprise",
  "FinTech",
  "GovTech",
  "Hardware",
  "HealthTech",
  "HRTech",
  "LegalTech",
  "Nanotech",
  "PropTech",
  "Quantum",
  "Robotics",
  "SaaS",
  "SpaceTech",
]);

export type Channel = z.infer<typeof Channel>;

/** What kind of piece the article is. Digests are made by Pulse, so no article is one. */
export const ArticleType = z.enum(["News", "Deals", "Social", "Blogs", "Videos", "Podcasts"]);

export type ArticleType = z.infer<typeof ArticleType>;

/** Where a brief is filed, and which words of the publisher said so. */
export const Routing = z.object({
  channel: Channel,
  type: ArticleType,
  reason: z.string(),
});

export type Routing = Readonly<z.infer<typeof Routing>>;
