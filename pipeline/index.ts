/** The front door: all that the command line, the evaluations and the world may import. */
export * from "./schema/index.ts";
export { ERROR_KINDS, StageError, type ErrorCode } from "./errors.ts";
export type { Emit, PulseEvents, StageName } from "./events.ts";
export type {
  Checked,
  Estimated,
  Exported,
  Extracted,
  Held,
  Outcome,
  Published,
  Unfinished,
} from "./outcome.ts";
export {
  bodyRules,
  extractStage,
  readPage,
  type BodyRule,
  type ReadOptions,
} from "./extract/index.ts";
export { fetchStage, readRecords } from "./fetch/index.ts";
export {
  asProperties,
  DARK,
  html,
  LIGHT,
  markdownLine,
  noticesOf,
  pageLanguage,
  plainLine,
  safeHref,
  styleElement,
  type Content,
  type Html,
  type PageLanguage,
  type Palette,
} from "./publish/index.ts";
export { POLICY_RULES } from "./policy.ts";
export { openChecker, openPulse, type Checker, type Pulse, type PulseOptions } from "./pulse.ts";
export { readSettings, SettingsError, type ModelSettings, type Settings } from "./settings.ts";
export type { Stage, StageContext } from "./stage.ts";
export {
  DEFAULT_TAXONOMY,
  extractiveWriter,
  HAND_SET_FEATURES,
  openRouter,
  stateLine,
  TERM_WEIGHTS,
  termFeatures,
  termsOfText,
  type Blocks,
  type Routable,
  type Router,
  type TermFeatures,
  type WriterPort,
} from "./summarize/index.ts";
export {
  CHECKS,
  FINDING_KINDS,
  FUNCTION_WORDS,
  textFindings,
  LIKENESS_WEIGHTS,
  measureBrief,
  openJudge,
  scoreFrom,
  scoreOfText,
  WORST_COUNTS,
  type BriefMeasures,
  type CheckName,
  type ClaimMeasures,
  type FindingCode,
  type Likeness,
  type ScoreWeights,
} from "./validate/index.ts";
export { FILE_VARIABLES, SWITCHES, TEXT_VARIABLES, VARIABLES } from "./variables.ts";
export { PULSE_VERSION } from "./version.ts";
