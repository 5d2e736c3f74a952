import { execFileSync } from "node:child_process";
import { type FileHandle, mkdtemp, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { JournalEntry } from "@plimsoll/core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { fileJournal } from "./file-journal.js";

const entry: JournalEntry = {
  state: "unknown",
  plan: "p",
  request: 0,
  attempt: 1,
  at: "2026-11-21T12:00:00.000Z",
  code: "NetworkError",
};
const line = JSON.stringify(entry);

let folder = "";
const path = (): string => join(folder, "journal.ndjson");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-journal-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("an entry that a crash cut off does not spoil the next one, and is not read", async () => {
  await writeFile(path(), '{"state":"send');
  await fileJournal(path()).append(entry);
  await fileJournal(path()).append(entry);
  expect(await readFile(path(), "utf8")).toBe(`{"state":"send\n${line}\n${line}\n`);
  expect(await fileJournal(path()).read()).toEqual([entry, entry]);
});

test("a journal that is not there yet is empty, and is nobody else's to read once it is", async () => {
  expect(await fileJournal(path()).read()).toEqual([]);
  await fileJournal(path()).append(entry);
  expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test("a journal that is no regular file is no empty one, and nobody waits for it", async () => {
  execFileSync("mkfifo", [path()]);
  for (const place of [folder, path()])
    await expect(fileJournal(place).read()).rejects.toMatchObject({
      code: "JournalUnreadable",
      message: expect.stringContaining("no regular file"),
    });
});

test("a line that is no entry is not passed over", async () => {
  await writeFile(
    path(),
    `${line}\n{"state":"sending","plan":"p","request":0,"at":"2026-11-21T12:00:00Z","images":3}\n`,
  );
  await expect(fileJournal(path()).read()).rejects.toMatchObject({
    code: "JournalUnreadable",
    message: expect.stringContaining("line 2 of "),
  });
});

test("an entry is on the disk before it counts as written, and so is the folder of a new file", async () => {
  const steps: string[] = [];
  const watch = (name: string, handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, member: keyof FileHandle) {
        const value: unknown = target[member];
        if (typeof value !== "function") return value;
        return (...given: readonly unknown[]): unknown => {
          steps.push(`${name} ${String(member)}`);
          return value.apply(target, given);
        };
      },
    });
  const openFile: typeof open = async (file, flags, mode) =>
    watch(file === folder ? "folder" : "file", await open(file, flags, mode));
  await fileJournal(path(), openFile).append(entry);
  expect(steps).toEqual(["file stat", "file appendFile", "file sync", "folder sync", "folder close", "file close"]);
  steps.length = 0;
  await fileJournal(path(), openFile).append(entry);
  expect(steps).toEqual(["file stat", "file read", "file appendFile", "file sync", "file close"]);
});
