import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";

import type { Journal, JournalEntry } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";

/**
 * A journal in a file of JSON lines. An entry is on the disk before `append` resolves. An entry that a crash cut off stays
 * a line of its own and does not spoil the next one.
 *
 * @param openFile - Opens the file and its folder; replaced in tests.
 */
export function fileJournal(path: string, openFile: typeof open = open): Journal {
  return {
    async append(entry) {
      const file = await openFile(path, "a+", 0o600);
      try {
        const { size } = await file.stat();
        const separator = (await endsInsideALine(file, size)) ? "\n" : "";
        await file.appendFile(`${separator}${JSON.stringify(entry)}\n`);
        await file.sync();
        if (size === 0) await syncFolder(dirname(path), openFile);
      } finally {
        await file.close();
      }
    },
    async read() {
      return readEntries(path, await textOf(path));
    },
  };
}

async function endsInsideALine(file: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() !== "\n";
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

async function textOf(path: string): Promise<string> {
  try {
    // Waiting for the writer of a named pipe could not be ended, and what is no file cannot say what was done before.
    if (!(await stat(path)).isFile())
      throw new CommandFailure(
        EXIT.usage,
        "JournalUnreadable",
        `the journal ${visible(path)} is no regular file. Move it away, and run the command again.`,
      );
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/**
 * A line that is no JSON was cut off by a crash while it was written, so the step that it announces was not made. A line that
 * is JSON and no entry comes from somebody else, and what it says about money must not be passed over.
 */
async function readEntries(path: string, text: string): Promise<readonly JournalEntry[]> {
  const { readJournalEntry } = await import("@plimsoll/core");
  const entries: JournalEntry[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const data = parse(line);
    if (data === undefined) continue;
    const entry = readJournalEntry(data);
    if (entry === undefined)
      throw new CommandFailure(
        EXIT.usage,
        "JournalUnreadable",
        `line ${index + 1} of ${visible(path)} is no entry of this version. If the requests in it are long over, move the file away.`,
      );
    entries.push(entry);
  }
  return entries;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
