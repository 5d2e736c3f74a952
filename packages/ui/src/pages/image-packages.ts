import { foreign } from "../html/html.js";
import { byText, byWorst } from "../model/counts.js";
import { number } from "../report/table.js";
import type { PageContext } from "./page-context.js";
import type { ImagePackage } from "./page-data.js";
import { type PageTable, countColumns, pageTable } from "./page-table.js";

/** The packages of an image with their findings, the worst first, each with the upgrade that fixes most. */
export function packagesTable(context: PageContext, packages: readonly ImagePackage[]): PageTable {
  const { texts, ui } = context;
  const { columns } = texts;
  const rows = packages.toSorted((a, b) => byWorst(a.findings, b.findings) || byText(a.package, b.package));
  return pageTable<ImagePackage>({
    id: "packages",
    title: ui.sections.packages,
    rows,
    columns: [
      {
        name: "package",
        kind: "name",
        heading: columns.package,
        cell: (row) => foreign(row.package),
        value: (row) => row.package,
      },
      {
        name: "version",
        kind: "name",
        heading: columns.from,
        cell: ({ version }) => foreign(version ?? ""),
        value: ({ version }) => version,
      },
      {
        name: "upgrade",
        kind: "name",
        heading: columns.to,
        cell: ({ upgrade }) => foreign(upgrade ?? ""),
        value: ({ upgrade }) => upgrade,
      },
      {
        name: "fixes",
        kind: "number",
        heading: ui.columns.fixes,
        cell: ({ fixes }) => number(fixes),
        value: ({ fixes }) => fixes,
      },
      ...countColumns(context, rows, ({ findings }: ImagePackage) => findings),
    ],
  });
}
