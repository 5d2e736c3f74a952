/**
 * Program of the page, the only one: it makes tables sortable by their headings and gives each a field that filters its rows. Without
 * it, the page says the same. It holds no template and no value of the report, so that its hash is that of the page's policy.
 */
export const SCRIPT = `"use strict";
for (const table of document.querySelectorAll("table[data-filter]")) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  if (rows.length < 2) continue;
  const textOf = (row, index) => row.cells[index].textContent.trim();
  const valueOf = (row, index) => {
    const text = (row.cells[index].dataset.order ?? textOf(row, index)).replace(/,/g, "").replace("\\u2212", "-");
    return text === "?" ? -1 : Number(text);
  };
  Array.from(table.tHead.rows[0].cells).forEach((head, index) => {
    if (head.className === "bar") return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    const number = head.className === "number" || "order" in rows[0].cells[index].dataset;
    button.addEventListener("click", () => {
      const before = head.getAttribute("aria-sort");
      const up = before === null ? !number : before === "descending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const order = (a, b) =>
        number ? valueOf(a, index) - valueOf(b, index) : textOf(a, index).localeCompare(textOf(b, index));
      rows.sort((a, b) => (up ? order(a, b) : order(b, a)));
      body.append(...rows);
    });
  });
  if (rows.length < 8) continue;
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = table.dataset.filter;
  input.setAttribute("aria-label", table.dataset.filter + ": " + table.caption.textContent);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
  table.parentElement.before(input);
}
`;
