import { asProperties, DARK, LIGHT } from "../../../pipeline/index.ts";

const GROUND = `
:root { color-scheme: light dark; ${asProperties(LIGHT)}
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace; --small: .8125rem; }
@media (prefers-color-scheme: dark) { :root { ${asProperties(DARK)} } }
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-block: 1.5rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding-inline: clamp(1rem, 4vw, 2.5rem); background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
body > header, main { max-inline-size: 84rem; margin-inline: auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 1.75rem 0 .5rem; font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.25rem); }
h2 { margin: 0 0 .9rem; font-size: 1.375rem; }
h3 { margin: 2rem 0 .35rem; font-size: 1.0625rem; }
h4 { margin: 0 0 .6rem; font-size: 1rem; }
h5 { margin: 1rem 0 .35rem; font-size: var(--small); color: var(--quiet); }
p, ul, ol, dl, figure { margin: 0; }
ul { padding: 0; list-style-type: ""; }
main > section { padding-block: 1.75rem; border-block-start: 1px solid var(--line); }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.quiet { color: var(--quiet); font-size: .875rem; }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 1rem; padding: .6rem 1rem; background: var(--accent); color: var(--onAccent); }
.skip:focus { inset-block-start: .5rem; }
.sides { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin-block: .5rem 1.25rem; font-size: .875rem; }
.sides dt { color: var(--quiet); }
.sides dd { margin: 0; }
@media (max-width: 30rem) { .sides { grid-template-columns: minmax(0, 1fr); } }
`;

const WORDS = `
.outcome { padding: 1rem 1.25rem; border-inline-start: 5px solid var(--accent); background: var(--card); font-size: 1.125rem; }
.outcome.regressed { border-color: var(--alarm); background: var(--alarmCard); color: var(--alarm); }
.outcome.inconclusive { border-color: var(--doubt); background: var(--doubtCard); color: var(--doubt); }
.reasons { margin-block-start: 1rem; padding-inline-start: 1.2rem; list-style: disc; }
.reasons li + li { margin-block-start: .3rem; }
.lines li { padding-block: .5rem; border-block-start: 1px solid var(--line); }
.lines li > .quiet { display: block; }
.chip { display: inline-block; padding: .05rem .5rem; border-radius: 3px; background: var(--card); font: 600 var(--small)/1.6 var(--sans); white-space: nowrap; }
.chip.regressed, .chip.unsupported, .chip.broken { background: var(--alarmCard); color: var(--alarm); }
.chip.inconclusive, .chip.partly { background: var(--doubtCard); color: var(--doubt); }
.wide { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th .quiet { display: block; font-weight: 400; }
.number { text-align: end; white-space: nowrap; }
.wide th { overflow-wrap: normal; }
.value > span { display: block; }
@media (max-width: 45rem) { tbody th .quiet { display: none; } }
`;

const CHARTS = `
.rows { margin-block: .75rem; }
.rows > li { display: grid; grid-template-columns: 9rem minmax(0, 1fr) 20rem; align-items: center; gap: .1rem 1.5rem; padding-block: .2rem; border-block-start: 1px solid var(--line); font-size: .875rem; }
.rows .value { color: var(--quiet); font-variant-numeric: tabular-nums; }
.rows .axis { border: 0; }
@media (max-width: 60rem) {
  .rows > li { grid-template-columns: minmax(0, 1fr); padding-block: .5rem; }
  .rows .axis { padding-block: 0; }
}
.plot { display: block; inline-size: calc(100% - 16px); block-size: 1.75rem; margin-inline: 8px; overflow: visible; }
.plot.two { block-size: 2.75rem; }
.plot.tall { block-size: 18rem; margin-block: 1.5rem 1.75rem; }
.plot text { fill: var(--quiet); font: .75rem var(--sans); font-variant-numeric: tabular-nums; }
.plot .name { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); }
.zero { stroke: var(--quiet); }
.margin { stroke: var(--quiet); stroke-dasharray: 3 3; }
.interval { stroke: var(--quiet); stroke-width: 2; }
.point { fill: var(--quiet); }
.pass { stroke: var(--accent); } .regressed.interval { stroke: var(--alarm); } .inconclusive.interval { stroke: var(--doubt); }
.pass.point { fill: var(--accent); stroke: none; } .regressed.point { fill: var(--alarm); } .inconclusive.point { fill: var(--doubt); }
.box { fill: var(--target); stroke: var(--line); }
.median { stroke: var(--ink); stroke-width: 2; }
.dot.candidate { fill: var(--accent); fill-opacity: .75; }
.dot.baseline { fill: var(--paper); fill-opacity: .6; stroke: var(--quiet); stroke-width: 1.5; }
.line { stroke: var(--accent); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.legend svg { inline-size: 12px; block-size: 12px; vertical-align: -.1em; overflow: visible; }
`;

const CASES = `
details.case { margin-block-start: .6rem; border: 1px solid var(--line); border-radius: 4px; }
summary { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .8rem; padding: .7rem 1rem .7rem 2.25rem; cursor: pointer; }
summary::before { content: "\\25B8"; position: absolute; inset-inline-start: 1rem; color: var(--quiet); }
details[open] > summary::before { content: "\\25BE"; }
summary h3 { margin: 0; font-size: 1rem; }
.case > .body { padding: .5rem 1rem 1.25rem; scroll-margin-block-start: 4rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.75rem; align-items: start; margin-block-start: 1rem; }
.columns > * { min-inline-size: 0; }
.article { padding-inline-end: .5rem; }
@media (min-width: 60rem) { .article { max-block-size: 85vh; overflow-y: auto; position: sticky; inset-block-start: 1rem; } }
.sentences li { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr); gap: 0 .4rem; padding-block: .15rem; font: .9375rem/1.55 var(--serif); }
.sentences .first { margin-block-start: .7rem; }
.sentences .heading { font-weight: 700; }
.sentences .code { font-family: var(--mono); white-space: pre-wrap; }
.id { color: var(--quiet); font: .75rem/2 var(--sans); }
.back { font: .75rem/1.8 var(--sans); }
.claim { padding-block: .5rem; border-block-start: 1px solid var(--line); font-size: .9375rem; }
.case .lines { font-size: .9375rem; }
.claim .quiet { margin-block-start: .2rem; }
.claim .words { font-family: var(--serif); }
.claim:target, .sentences li:target { background: var(--target); box-shadow: 0 0 0 .3rem var(--target); }
.evidence a { display: inline-block; padding: .1rem .3rem; }
.fell { color: var(--alarm); }
`;

/** How a report looks: wide enough for article, brief and scores side by side, one column on a phone. */
export const REPORT_STYLE: string = [GROUND, WORDS, CHARTS, CASES]
  .join("")
  .replace(/\s*\n\s*/g, "\n");
