/** One package in the table at the end of a dry run. */
export interface Row {
  readonly name: string;
  readonly version: string;
  /** Size of the tarball. */
  readonly bytes: number;
  readonly files: number;
  /** Packages of others whose code is inside. */
  readonly bundled: number;
  readonly provenance: boolean;
}

/** The table of what would be published, for people. */
export function releaseTable(rows: readonly Row[]): string {
  const head = ["PACKAGE", "VERSION", "SIZE", "FILES", "BUNDLED", "PROVENANCE"];
  const cells = rows.map(({ name, version, bytes, files, bundled, provenance }) => [
    name,
    version,
    `${(bytes / 1024).toFixed(0)} KiB`,
    String(files),
    String(bundled),
    provenance ? "yes" : "no",
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0), title.length),
  );
  const isNumber = (column: number): boolean => column >= 2 && column <= 4;
  return [head, ...cells]
    .map((row) =>
      row
        .map((text, column) =>
          isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
