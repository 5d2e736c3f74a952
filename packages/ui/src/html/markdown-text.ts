import { plain } from "./html.js";

/** Text of others as text in Markdown: no markup, no HTML, no link, nobody mentioned, in one cell. */
export function markdownText(text: string): string {
  const escaped = plain(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/[\\`*_{}[\]()|!~@$]|#(?!\d+;)|:\/\//g, (sign) =>
    sign === "://" ? "&#58;//" : `&#${sign.charCodeAt(0)};`,
  );
}

/** A table; cells are Markdown already. Nothing without rows. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const lines = [columns, columns.map(() => "---"), ...rows];
  return `\n${lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("")}`;
}
