import type { Taxonomy } from "../../../schema/index.ts";
import { BUSINESS } from "./business.ts";
import { LIFE } from "./life.ts";
import { MACHINES } from "./machines.ts";
import { ALL_TECHNOLOGY, PUBLIC } from "./public.ts";
import { SOFTWARE } from "./software.ts";

/** The channels Pulse files under unless settings replace them. */
export const DEFAULT_TAXONOMY: Taxonomy = {
  channels: [ALL_TECHNOLOGY, ...MACHINES, ...SOFTWARE, ...BUSINESS, ...LIFE, ...PUBLIC],
  rest: ALL_TECHNOLOGY.name,
};
