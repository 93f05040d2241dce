/*
 * What the rest of the judging asks of figures. Reading them is done by figures.ts, which needs no
 * article and may be imported by whatever reads texts.
 */

export { figureFindings, statedFigures } from "./question.ts";
export { sentencesTelling } from "./telling.ts";
