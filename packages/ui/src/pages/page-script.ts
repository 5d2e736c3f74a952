import { SCRIPT } from "../report/script.js";

/** Program of the pages: that of the report, and the key `/`, which goes to the search. */
export const PAGE_SCRIPT: string = `${SCRIPT}document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea")) return;
  event.preventDefault();
  document.getElementById("search").focus();
});
`;
