import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { fileJournal } from "./file-journal.js";

test("an entry that a crash cut off does not spoil the next one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-journal-"));
  try {
    const path = join(folder, "journal.ndjson");
    await writeFile(path, '{"state":"send');
    const entry = { state: "unknown", plan: "p", request: 0, at: "2026-11-21T12:00:00.000Z" } as const;
    await fileJournal(path).append(entry);
    await fileJournal(path).append(entry);
    const line = JSON.stringify(entry);
    expect(await readFile(path, "utf8")).toBe(`{"state":"send\n${line}\n${line}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
