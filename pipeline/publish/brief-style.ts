import { asProperties, DARK, LIGHT } from "./palette.ts";

const COLOURS = `
:root { color-scheme: light dark; ${asProperties(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${asProperties(DARK)} } }
`;

const GROUND = `
:root {
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
  --small: .8125rem;
  --measure: 34rem;
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; scroll-padding-block: 1.5rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding-inline: clamp(1rem, 5vw, 2.5rem);
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 var(--serif); overflow-wrap: anywhere;
}
body > header, main, body > footer { max-inline-size: var(--measure); margin-inline: auto; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
p, ul, dl, blockquote { margin: 0; }
/* An empty string instead of none: Safari tells readers of a list only then. */
ul { padding: 0; list-style-type: ""; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: from-font; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
:target { background: var(--target); box-shadow: 0 0 0 .4rem var(--target); border-radius: 1px; }
code { font: .9em/1.5 var(--mono); }
.quiet { color: var(--quiet); }
[dir="rtl"] p[dir="ltr"] { text-align: end; }
.skip {
  position: absolute; inset-block-start: -6rem; inset-inline-start: 1rem; padding: .6rem 1rem;
  background: var(--accent); color: var(--onAccent); font: 600 var(--small)/1.4 var(--sans);
}
.skip:focus { inset-block-start: .5rem; }
`;

const TOP = `
body > header { padding-block: 1.25rem; border-block-end: 1px solid var(--line); }
.breadcrumb ol { display: flex; gap: .55rem; margin: 0; padding: 0; list-style: none; font: var(--small)/1.5 var(--sans); color: var(--quiet); }
.breadcrumb li { flex: none; display: flex; gap: .55rem; }
.breadcrumb li + li::before { content: "\\203A"; }
.breadcrumb li:last-child { flex: 0 1 auto; min-inline-size: 0; }
.breadcrumb li:last-child span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head { padding-block: clamp(2rem, 6vw, 3.5rem) clamp(1.75rem, 4vw, 2.5rem); }
h1 { margin: .5rem 0 1rem; font-size: clamp(1.875rem, 1.35rem + 2.4vw, 2.75rem); font-weight: 700; line-height: 1.13; letter-spacing: -.012em; }
.filed { font: 600 var(--small)/1.5 var(--sans); color: var(--quiet); }
.filed .channel { color: var(--accent); }
.source { font: .9375rem/1.6 var(--sans); color: var(--quiet); }
.source a { font-weight: 600; }
.method { margin-block-start: .75rem; font: italic 1rem/1.6 var(--serif); color: var(--quiet); }
.held { margin-block-start: 1.5rem; padding: 1rem 1.25rem; border-radius: 3px; background: var(--doubt); color: var(--paper); font: .9375rem/1.6 var(--sans); }
.held strong { display: block; font-size: 1.0625rem; }
.notice { margin-block-end: 2.25rem; padding: 1rem 1.25rem; border-inline-start: 4px solid var(--doubt); background: var(--doubtCard); color: var(--ink); font: .9375rem/1.6 var(--sans); }
.notice strong { display: block; color: var(--doubt); }
.notice ul { margin-block-start: .4rem; padding-inline-start: 1.1rem; list-style: disc; }
`;

const BLOCKS = `
main section { margin-block-end: clamp(2.25rem, 5vw, 3rem); }
main h2 { margin: 0 0 .8rem; font: 700 1.1875rem/1.3 var(--sans); letter-spacing: -.005em; }
.why p { padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--accent); font-size: 1.25rem; line-height: 1.55; }
.takeaways li { position: relative; padding-inline-start: 1.4rem; }
.takeaways li + li { margin-block-start: .65rem; }
.takeaways li::before { content: ""; position: absolute; inset-inline-start: .1rem; inset-block-start: .72em; inline-size: .4rem; block-size: .4rem; border-radius: 50%; background: var(--accent); }
.analysis p + p { margin-block-start: 1.1rem; }
q { quotes: auto; }
/* Single marks would be their first rank, and those within the text are set in single ones. */
q:lang(nl), q:lang(cy), q:lang(gd) { quotes: "“" "”"; }
.references { font: .6875rem/1 var(--sans); vertical-align: .3em; color: var(--quiet); font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.references a { padding: .3rem .12rem; color: var(--quiet); text-decoration: none; }
.references a:hover, .references a:focus-visible { color: var(--accent); text-decoration: underline; }
.label { font: italic .75rem/1 var(--sans); color: var(--quiet); }
.doubtful { text-decoration: underline dotted; text-decoration-thickness: 1px; text-underline-offset: .22em; }
.verdict { display: block; margin-block: .45rem .55rem; padding: .45rem .8rem; font: .875rem/1.5 var(--sans); background: var(--doubtCard); color: var(--doubt); border-inline-start: 3px solid currentColor; }
.verdict.unsupported { background: var(--alarmCard); color: var(--alarm); }
`;

const SOURCE = `
.original { padding: clamp(1.25rem, 4vw, 2rem); background: var(--card); border: 1px solid var(--line); border-radius: 4px; }
.original h2 { font-size: var(--small); font-weight: 600; color: var(--quiet); }
.original h3 { margin: 0 0 .5rem; font-size: 1.375rem; }
.standfirst { font-size: 1.125rem; line-height: 1.5; font-style: italic; }
.byline { margin-block-start: .6rem; font: .875rem/1.6 var(--sans); color: var(--quiet); }
blockquote { margin-block-start: 1.1rem; }
blockquote p + p { margin-block-start: .8rem; }
.way { margin-block-start: 1.5rem; display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1rem; font: .9375rem/1.5 var(--sans); }
.way.unknown { display: block; padding: .8rem 1rem; border: 1px dashed var(--quiet); border-radius: 3px; }
.button { padding: .7rem 1.25rem; border-radius: 3px; background: var(--accent); color: var(--onAccent); font-weight: 600; text-decoration: none; }
.button:hover { text-decoration: underline; }
.publisher { color: var(--quiet); }
.evidence .quiet { margin-block-end: 1rem; font: .875rem/1.6 var(--sans); }
.evidence li { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); padding-block: .6rem; border-block-start: 1px solid var(--line); font-size: .9375rem; line-height: 1.55; }
.number { font: .75rem/2 var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.back { display: block; font: .75rem/1.8 var(--sans); color: var(--quiet); }
.back a { color: inherit; margin-inline-start: .35rem; }
.back a:hover { color: var(--accent); }
`;

const FOOT = `
body > footer { padding-block: 2rem 3.5rem; border-block-start: 1px solid var(--line); font: var(--small)/1.6 var(--sans); color: var(--quiet); }
footer h2 { margin: 0 0 .8rem; font: 600 .9375rem/1.3 var(--sans); color: var(--ink); }
footer h3 { margin: 1.25rem 0 .4rem; font: 600 var(--small)/1.3 var(--sans); color: var(--ink); }
footer p { margin-block-end: .8rem; }
dl > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; padding-block: .2rem; }
dd { margin: 0; color: var(--ink); }
@media (max-width: 30rem) { dl > div { grid-template-columns: minmax(0, 1fr); padding-block: .35rem; } }
.checks li { padding-block: .15rem; }
.checks li li { padding-inline-start: 1.1rem; }
.passed { color: var(--ink); }
.failed { color: var(--alarm); }
.imprint { margin-block: 1.5rem 0; }
`;

const PRINT = `
@media print {
  :root { ${asProperties(LIGHT)} --paper: #ffffff; }
  html { font-size: 82%; }
  body { padding: 0; }
  .skip, .back, .breadcrumb { display: none; }
  body > header { display: none; }
  .held { border: 2px solid; background: none; color: var(--doubt); }
  .button { padding: 0; background: none; color: var(--ink); }
  .button::after { content: ": " attr(href); font-weight: 400; }
  .original, .evidence li, .takeaways li, .notice { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
}
`;

/** How a brief page looks: one column of some 65 characters, in the colours the reader's system prefers. */
export const BRIEF_STYLE: string = [COLOURS, GROUND, TOP, BLOCKS, SOURCE, FOOT, PRINT]
  .join("")
  .replace(/\s*\n\s*/g, "\n");
