import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { type Journal, readJournalEntry } from "@plimsoll/core";

import { lineProblem, journalLines, unfinishedFrom } from "./journal-lines.js";

/**
 * A journal in a file of JSON lines. An entry is on the disk before `append` resolves. An entry that a crash cut off
 * is taken away before the next one is written: the step that it announces was not made.
 *
 * @param openFile - Opens the file and its folder; replaced in tests.
 */
export function fileJournal(path: string, openFile: typeof open = open): Journal {
  return createFileJournal(path, readJournalEntry, openFile);
}

/** A journal of entries of one kind. */
interface EntryJournal<Entry> {
  append(entry: Entry): Promise<void>;
  read(): Promise<readonly Entry[]>;
}

/**
 * A journal as {@link fileJournal} keeps it, for entries of another kind.
 *
 * @param readEntry - Reads parsed JSON as an entry; `undefined` if it is not an entry.
 * @param openFile - Opens the file and its folder; replaced in tests.
 */
export function createFileJournal<Entry extends object>(
  path: string,
  readEntry: (data: unknown) => Entry | undefined,
  openFile: typeof open = open,
): EntryJournal<Entry> {
  return {
    async append(entry) {
      const file = await openFile(path, "a+", 0o600);
      try {
        const { size } = await file.stat();
        const separator = (await endsInsideALine(file, size)) ? await mend(file) : "";
        await file.appendFile(`${separator}${JSON.stringify(entry)}\n`);
        await file.sync();
        if (size === 0) await syncFolder(dirname(path), openFile);
      } finally {
        await file.close();
      }
    },
    async read() {
      return readEntries(path, await bytesOf(path), readEntry);
    },
  };
}

async function endsInsideALine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() !== "\n";
}

/**
 * Takes away an entry that a crash cut off.
 *
 * @returns what must be written before the next entry: a whole entry may lack only its line end.
 */
async function mend(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { buffer } = await file.read({ buffer: Buffer.alloc(size), position: 0 });
  const start = unfinishedFrom(buffer);
  if (start === undefined) return "\n";
  await file.truncate(start);
  return "";
}

/** A new file is only there after a crash if its folder is on the disk as well. Windows cannot open folders. */
async function syncFolder(path: string, openFile: typeof open): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await openFile(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    // A named pipe would be waited for, and a device has no end.
    if (!(await stat(path)).isFile()) throw lineProblem(path, undefined, "is not a regular file");
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Uint8Array();
    throw error;
  }
}

async function readEntries<Entry>(
  path: string,
  bytes: Uint8Array,
  readEntry: (data: unknown) => Entry | undefined,
): Promise<readonly Entry[]> {
  const lines = await journalLines(path, bytes);
  return lines.map(({ number, data }) => {
    const entry = readEntry(data);
    if (entry === undefined) throw lineProblem(path, number, "is not an entry of this version");
    return entry;
  });
}
