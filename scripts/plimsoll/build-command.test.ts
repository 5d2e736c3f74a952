import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { isStale } from "./build-command.js";

/** A repository with a source of 10:00 and the command of the time given. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "plimsoll-stale-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, time] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
    utimesSync(path, new Date(time), new Date(time));
  }
  return root;
}

const source = "packages/core/src/license/plan.ts";
const built = "packages/cli/dist/cli.js";

test.each([
  { name: "it is missing", files: { [source]: "2026-11-21T10:00:00Z" }, want: true },
  {
    name: "a source of any package is newer",
    files: { [source]: "2026-11-21T10:00:01Z", [built]: "2026-11-21T10:00:00Z" },
    want: true,
  },
  {
    name: "a dependency was changed",
    files: { "pnpm-lock.yaml": "2026-11-21T10:00:01Z", [built]: "2026-11-21T10:00:00Z" },
    want: true,
  },
  {
    name: "it is newer than all that it is made of",
    files: { [source]: "2026-11-21T10:00:00Z", [built]: "2026-11-21T10:00:01Z" },
    want: false,
  },
  {
    name: "only a test is newer",
    files: { "packages/core/src/license/plan.test.ts": "2026-11-21T10:00:01Z", [built]: "2026-11-21T10:00:00Z" },
    want: false,
  },
])("the command of the clone is built when needed: $name → $want", async ({ files, want }) => {
  const root = repository(files);
  expect(await isStale(join(root, built), root)).toBe(want);
});
