import { STYLES } from "../report/styles.js";

/** The style sheet of the pages: that of the report, and what only pages have. */
export const PAGE_STYLES: string = `${STYLES}
a { color: var(--sea); text-underline-offset: 3px; text-decoration-thickness: 1px; }
tbody th a, td a { text-decoration: none; }
tbody th a:hover, td a:hover { text-decoration: underline; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); color: var(--ink); padding: .5rem .8rem; border: 1px solid var(--line); border-radius: 5px; z-index: 2; }
.skip:focus { top: 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav [aria-current] { color: var(--ink); font-weight: 600; }
nav form { margin: 1.4rem 0 0; }
nav input[type="search"] { width: 100%; margin: 0; }
label { display: block; font-size: 12px; color: var(--quiet); margin-bottom: 3px; }
.filters { display: flex; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; margin: 0 0 1.1rem; }
.filters div { min-width: 0; max-width: 100%; }
select, input[type="text"], input[type="date"] { font: inherit; font-size: 13px; color: inherit; background: var(--paper); border: 1px solid light-dark(#7d8a96, #6d7c8a); border-radius: 5px; padding: 4px 9px; min-height: 29px; max-width: 100%; }
button.do { font: inherit; font-size: 13px; color: var(--paper); background: var(--sea); border: 1px solid var(--sea); border-radius: 5px; padding: 4px 12px; min-height: 29px; cursor: pointer; }
select:focus-visible, button.do:focus-visible, pre:focus-visible { outline: 2px solid var(--sea); outline-offset: 2px; }
.form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .8rem 1.2rem; max-width: 52rem; align-items: end; }
.form input { width: 100%; height: 30px; }
h3 { margin: 1.4rem 0 .5rem; font-size: 13px; font-weight: 600; }
th .remedy { font-weight: 400; }
.made:empty { display: none; }
pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--fill); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; max-width: 52rem; white-space: pre-wrap; }
.text, .since { font-variant-numeric: tabular-nums; }
.description { max-width: 46rem; }
@media print { nav form, .filters, .skip { display: none; } }
@media (max-width: 64rem) { nav form { margin: .7rem 0 0; max-width: 22rem; } }
`;
