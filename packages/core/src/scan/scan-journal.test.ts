import { expect, test } from "vitest";

import { type ScanJournalEntry, openScansOf, readScanJournalEntry } from "./scan-journal.js";

const at = "2026-11-21T12:00:00.000Z";
const image = { key: "1", name: "team/api:1", id: "sha256:a" };
const starting = (scan: string): ScanJournalEntry => ({
  state: "starting",
  scan,
  at,
  list: "tencent-host",
  timeLimitMs: 1000,
  wait: true,
  images: [image],
});

test("a scan is open from the line before its request until a line that says what came of it", () => {
  const entries: readonly ScanJournalEntry[] = [
    ...["sent", "lost", "started", "refused", "settled", "not", "ended"].map(starting),
    { state: "unknown", scan: "lost", at, code: "NetworkError" },
    { state: "started", scan: "started", at, taskId: "7" },
    { state: "refused", scan: "refused", at, code: "full" },
    { state: "settled", scan: "settled", at, started: true },
    { state: "settled", scan: "not", at, started: false },
    { state: "started", scan: "ended", at },
    { state: "ended", scan: "ended", at },
    { state: "started", scan: "nobody", at },
  ];
  expect(openScansOf(entries).map(({ scan, started, taskId }) => [scan, started, taskId])).toEqual([
    ["sent", false, undefined],
    ["lost", false, undefined],
    ["started", true, "7"],
    ["settled", true, undefined],
  ]);
});

test("entries are read as they were written, and anything else is not an entry", () => {
  for (const entry of [starting("a"), { state: "started", scan: "a", at }] as const)
    expect(readScanJournalEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  for (const data of [null, {}, { ...starting("a"), list: "alibaba-host" }, { ...starting("a"), at: "today" }])
    expect(readScanJournalEntry(data)).toBeUndefined();
});
