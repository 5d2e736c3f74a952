import { expect, test } from "vitest";

import type { Io } from "../../io.js";
import { printStatus, shownStatus } from "./status-view.js";

test("accounts with names are told apart by them, in the table and below it", async () => {
  let stdout = "";
  const io: Io = {
    env: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: () => true },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  const status = {
    cloud: "tencent",
    unit: "license",
    pool: { total: 9, used: 9, left: 0, endsAt: "1969-12-30T00:00:00.000Z", expired: false },
    coverage: { images: 1, covered: 0, uncovered: 1, unknown: 0, uncoveredRunning: 1 },
    uncoveredRunning: [{ id: "sha256:a", name: "shop:1", sources: ["tencent-host"], containers: 1 }],
    rule: { id: 0 },
    missing: [],
  } as const;
  const statuses = ["shop", "bank"].map((account) => shownStatus({ ...status, account }, { top: 5, now: io.now() }));
  await printStatus(statuses, io, { output: "table", timeout: 60 });
  expect(stdout).toMatch(/^ACCOUNT +CLOUD/);
  expect(stdout).toMatch(/^bank +tencent +license +9 +9 +0 +1969-12-30 \(expired\)/m);
  expect(stdout).toContain("Images of shop that run and have no license");
  expect(stdout).toContain("Automatic licensing of bank: There is no rule");
});
