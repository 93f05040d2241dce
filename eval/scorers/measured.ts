import { measureBrief, type Brief, type BriefMeasures } from "../../pipeline/index.ts";

const known = new WeakMap<Brief, BriefMeasures>();

/** What all scorers look at, measured once a brief. */
export function measured(brief: Brief): BriefMeasures {
  const measures = known.get(brief) ?? measureBrief(brief);
  known.set(brief, measures);
  return measures;
}
