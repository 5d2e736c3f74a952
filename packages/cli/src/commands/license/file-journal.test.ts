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

test("an entry that a crash cut off is not read, and is taken away before the next one", async () => {
  await writeFile(path(), `${line}\n{"state":"send{\\"`);
  expect(await fileJournal(path()).read()).toEqual([entry]);
  await fileJournal(path()).append(entry);
  await fileJournal(path()).append(entry);
  expect(await readFile(path(), "utf8")).toBe(`${line}\n${line}\n${line}\n`);
  expect(await fileJournal(path()).read()).toEqual([entry, entry, entry]);
});

test("a journal that is not there yet is empty, and is nobody else's to read once it is", async () => {
  expect(await fileJournal(path()).read()).toEqual([]);
  await fileJournal(path()).append(entry);
  expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test("a journal that is there and cannot be read is not an empty one", async () => {
  await expect(fileJournal(folder).read()).rejects.toMatchObject({
    code: "JournalUnreadable",
    message: expect.stringContaining("is not a regular file"),
  });
});

test("a whole entry that lacks only its line end is read, and stays", async () => {
  await writeFile(path(), line);
  await fileJournal(path()).append(entry);
  expect(await fileJournal(path()).read()).toEqual([entry, entry]);
});

test.each([
  { name: "a byte order mark", text: `\uFEFF${line}\n${line}\n` },
  { name: "CR", text: `${line}\r${line}\r` },
  { name: "CRLF", text: `${line}\r\n${line}\r\n` },
  { name: "a byte order mark and no line end", text: `\uFEFF${line}\r\n${line}` },
])("a journal that an editor saved with $name is read completely", async ({ text }) => {
  await writeFile(path(), text);
  expect(await fileJournal(path()).read()).toEqual([entry, entry]);
  await fileJournal(path()).append(entry);
  expect(await fileJournal(path()).read()).toEqual([entry, entry, entry]);
});

test.each([
  { name: "two entries on one line", text: `${line}${line}\n`, want: "line 1 of " },
  { name: "two entries on the last line", text: `${line}\n${line} ${line}`, want: "line 2 of " },
  { name: "half an entry before others", text: `${line.slice(0, 20)}\n${line}\n`, want: "line 1 of " },
  { name: "half an entry with a line end", text: `${line}\n${line.slice(0, 20)}\n`, want: "line 2 of " },
  { name: "words at the end", text: `${line}\nbought, I think`, want: "line 2 of " },
])("a journal with $name is refused by line", async ({ text, want }) => {
  await writeFile(path(), text);
  await expect(fileJournal(path()).read()).rejects.toMatchObject({
    code: "JournalUnreadable",
    exitCode: 2,
    message: expect.stringContaining(want),
  });
});

test.each(["utf16le", "utf16be"])(
  "a journal in %s is refused, because entries are added as UTF-8",
  async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${line}\n`, "utf16le");
    await writeFile(path(), encoding === "utf16be" ? bytes.swap16() : bytes);
    await expect(fileJournal(path()).read()).rejects.toMatchObject({
      code: "JournalUnreadable",
      message: expect.stringContaining("is UTF-16"),
    });
  },
);

test("a journal that is a named pipe is refused, not waited for", async () => {
  execFileSync("mkfifo", [path()]);
  await expect(fileJournal(path()).read()).rejects.toMatchObject({ code: "JournalUnreadable" });
});

test("a line that is not an entry is not passed over", async () => {
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
