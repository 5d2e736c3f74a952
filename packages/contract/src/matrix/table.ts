import { type Cell, SERVERS, type ServerName } from "./cell.js";

/** Outcome of a test, with the fields of the matrix that it belongs to. */
export interface Outcome {
  readonly cells: readonly Cell[];
  readonly passed: boolean;
}

/** The matrix as rows of text, the first of them the headings. */
export type Table = readonly (readonly string[])[];

/** Our own client comes first. */
const OURS = "@plimsoll/client";

/**
 * Makes the matrix of what ran.
 *
 * A field says how many tests passed (`✓ 3`) or failed (`✗ 1`). `-` stands where the client never calls that server, and
 * `none` where it does, but not for this action.
 */
export function tableOf(outcomes: readonly Outcome[]): Table {
  const results = outcomes.flatMap(({ cells, passed }) => cells.map((cell) => ({ ...cell, passed })));
  const rows = new Map(
    results.map(({ service, action, client }) => [[service, action, client].join(" "), { service, action, client }]),
  );
  const sorted = [...rows.values()].sort(
    (a, b) => compare(b.service, a.service) || compare(a.action, b.action) || compareClients(a.client, b.client),
  );
  const mark = (row: Omit<Cell, "server">, server: ServerName): string => {
    const there = results.filter((result) => result.client === row.client && result.server === server);
    const here = there.filter((result) => result.service === row.service && result.action === row.action);
    const failed = here.filter((result) => !result.passed).length;
    if (here.length === 0) return there.length === 0 ? "-" : "none";
    return failed === 0 ? `✓ ${here.length}` : `✗ ${failed}`;
  };
  return [
    ["service", "action", "client", ...SERVERS],
    ...sorted.map((row) => [row.service, row.action, row.client, ...SERVERS.map((server) => mark(row, server))]),
  ];
}

/** The table for a terminal: columns of equal width, what repeats in the first two left out. */
export function toText(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row, index) => {
    const before = table[index - 1];
    const repeats = before !== undefined && before[0] === row[0] && before[1] === row[1];
    return row
      .map((text, column) => (repeats && column < 2 ? "" : text).padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  });
  return `${lines.join("\n")}\n`;
}

/** The table as Markdown. */
export function toMarkdown(table: Table): string {
  const [headings = [], ...rows] = table;
  return [headings, headings.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function compareClients(a: string, b: string): number {
  return Number(b === OURS) - Number(a === OURS) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
