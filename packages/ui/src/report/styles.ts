import { paletteProperties } from "../charts/palette.js";

/** The style sheet of a report. Colors are pairs of light and dark; paper is always light. */
export const STYLES: string = `:root {
color-scheme: light dark;
--paper: light-dark(#ffffff, #0f161d);
--fill: light-dark(#f6f8fa, #151e27);
--line: light-dark(#e1e6eb, #27333f);
--ink: light-dark(#17222c, #e3eaf0);
--quiet: light-dark(#566573, #97a7b6);
--sea: light-dark(#0b5c86, #7cc4ea);
--good: light-dark(#2c6234, #98cf9c);
--warn: light-dark(#a0360f, #f0a27f);
--warn-fill: light-dark(#fbeee8, #331f18);
${paletteProperties()}
}
* { box-sizing: border-box; }
html {
font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
color: var(--ink); background: var(--paper); text-size-adjust: 100%; -webkit-text-size-adjust: 100%;
}
body { margin: 0 auto; max-width: 84rem; padding: 0 2rem 5rem; display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 2.5rem; overflow-wrap: anywhere; }
header { grid-column: 2; padding-top: 3.5rem; }
main { grid-column: 2; }
nav { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 0; align-self: start; padding-top: 3.6rem; font-size: 13px; }
nav svg { width: 26px; height: 26px; display: block; margin: 0 0 1.6rem -1px; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 3px 0; color: var(--quiet); text-decoration: none; }
nav a:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--sea); outline-offset: 2px; border-radius: 3px; }
.made { margin: 0; color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; }
h1 { margin: .5rem 0 1.6rem; font-size: 2.1rem; line-height: 1.16; font-weight: 650; letter-spacing: -.022em; text-wrap: balance; max-width: 26em; }
h2 { margin: 0 0 .4rem; font-size: 1.2rem; line-height: 1.3; font-weight: 620; letter-spacing: -.012em; }
section { padding-top: 3rem; }
.lead { margin: 0 0 1.1rem; max-width: 46rem; color: var(--quiet); text-wrap: pretty; }
.warn { color: var(--warn); background: var(--warn-fill); border-radius: 6px; padding: .6rem .85rem; max-width: none; }
.spread { display: block; width: 100%; height: 10px; border-radius: 3px; }
.facts { display: flex; flex-wrap: wrap; margin: 1rem 0 0; gap: 1rem 2.4rem; }
.facts div { display: flex; flex-direction: column-reverse; }
.facts dt { color: var(--quiet); font-size: 13px; white-space: nowrap; }
.facts dd { margin: 0; font-size: 1.45rem; line-height: 1.25; font-weight: 600; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.key { display: inline-block; width: 9px; height: 9px; border-radius: 2px; margin-right: 6px; background: var(--unknown); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.key.critical { background: var(--critical); }
.key.high { background: var(--high); }
.key.medium { background: var(--medium); }
.key.low { background: var(--low); }
.key.none { background: var(--none); }
.scroll { overflow-x: auto; border-top: 1px solid var(--line); }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 6px 14px 6px 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
tr > :last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 500; font-size: 12px; white-space: nowrap; padding-top: 7px; }
thead .number .key { margin-right: 5px; }
tbody th { font-weight: 550; }
tbody tr:hover { background: var(--fill); }
.number { text-align: right; white-space: nowrap; }
.text, thead th { white-space: nowrap; overflow-wrap: normal; }
.name { min-width: 6.5rem; max-width: 26rem; }
tbody th.name { min-width: 11rem; max-width: 22rem; }
.bar { width: 7.5rem; min-width: 7.5rem; }
svg.bar { display: block; height: 8px; width: 100%; min-width: 0; }
td.bar { vertical-align: top; padding-top: 11px; }
.zero, .quiet, .state.unused { color: var(--quiet); }
.remedy { display: block; min-width: 11rem; color: var(--quiet); }
.worse { color: var(--warn); font-weight: 550; }
.better { color: var(--good); font-weight: 550; }
.state.fail, .state.failed, .state.incomplete, .state.never, .state.expired, .state.expiring { color: var(--warn); font-weight: 550; }
.state.pass, .state.complete, .state.active { color: var(--good); }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 2px 0; margin: -2px 0; cursor: pointer; white-space: nowrap; }
thead button:hover { color: var(--ink); }
[aria-sort] button { color: var(--ink); }
[aria-sort="ascending"] button::after { content: " \\2191"; }
[aria-sort="descending"] button::after { content: " \\2193"; }
input[type="search"] { font: inherit; font-size: 13px; color: inherit; background: var(--paper); border: 1px solid light-dark(#7d8a96, #6d7c8a); border-radius: 5px; padding: 4px 9px; width: 15rem; max-width: 100%; margin: 0 0 .7rem; display: block; }
input::placeholder { color: var(--quiet); opacity: 1; }
.more { color: var(--quiet); font-size: 13px; margin: .6rem 0 0; }
figure { margin: 0 0 1rem; }
figcaption { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; font-size: 12px; color: var(--quiet); margin-bottom: .6rem; }
.chart-title { margin: 1rem 0 .3rem; font-size: 12px; font-weight: 550; }
svg.chart { display: block; width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
svg.chart text { pointer-events: none; font-variant-numeric: tabular-nums; }
.narrow { display: none !important; }
summary { cursor: pointer; color: var(--sea); font-size: 13px; width: max-content; max-width: 100%; margin-bottom: .7rem; }
ul { margin: 0 0 1rem; padding-left: 1.1rem; }
.lines { list-style: none; padding: 0; border-top: 1px solid var(--line); font-size: 13px; }
.lines li { display: flex; flex-wrap: wrap; gap: 0 1.2rem; padding: 6px 0; border-bottom: 1px solid var(--line); }
.lines b { min-width: 9rem; font-weight: 550; }
.method { color: var(--quiet); font-size: 13px; max-width: 46rem; }
@media (max-width: 64rem) {
body { display: block; padding: 0 1.25rem 3rem; }
nav { position: static; padding-top: 1.2rem; }
nav svg { margin-bottom: .6rem; }
nav ol { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
header { padding-top: 1.6rem; }
}
@media (max-width: 40rem) {
h1 { font-size: 1.55rem; }
section { padding-top: 2.2rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); gap: .8rem 1rem; }
.facts dd { font-size: 1.2rem; }
.wide { display: none !important; }
.narrow { display: block !important; }
tbody th.name { min-width: 8.5rem; }
}
@media (forced-colors: active) {
svg.bar, svg.chart, .spread, .key { forced-color-adjust: none; }
}
@media print {
:root { color-scheme: light; }
html { font-size: 11px; }
h1 { font-size: 20px; }
h2 { font-size: 14px; }
.facts { gap: 8px 20px; }
.facts dd { font-size: 14px; }
.made, .facts dt, .more, .method, .lines, figcaption, thead th { font-size: 9.5px; }
th, td { padding: 3px 8px 3px 0; }
td.bar { padding-top: 5px; }
.name { min-width: 4.5rem; }
tbody th.name { min-width: 8rem; }
body { display: block; max-width: none; padding: 0; }
nav, input[type="search"] { display: none; }
header { padding-top: 0; }
section { padding-top: 1.6rem; }
table { font-size: 9.5px; }
.scroll { overflow: visible; }
h2, .lead, figcaption { break-after: avoid; }
tr, figure, .lines li, .method { break-inside: avoid; }
thead { display: table-header-group; }
thead button { display: contents; }
svg.bar { height: 6px; }
.bar { width: 4.5rem; min-width: 4.5rem; }
summary { display: none; }
details::details-content { content-visibility: visible; display: block; block-size: auto; }
.wide { display: block !important; }
.narrow { display: none !important; }
svg.bar, .spread { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
