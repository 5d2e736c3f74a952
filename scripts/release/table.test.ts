import { expect, test } from "vitest";

import { releaseTable } from "./table.js";

test("the table says of each package what would be published", () => {
  const rows = [
    { name: "@plimsoll/cli", version: "0.1.0", bytes: 1_048_576, files: 90, bundled: 30, provenance: true },
    { name: "@plimsoll/specs", version: "0.1.0", bytes: 2048, files: 8, bundled: 0, provenance: false },
  ];
  expect(releaseTable(rows)).toBe(
    `PACKAGE          VERSION      SIZE  FILES  BUNDLED  PROVENANCE
@plimsoll/cli    0.1.0    1024 KiB     90       30  yes
@plimsoll/specs  0.1.0       2 KiB      8        0  no`,
  );
});
