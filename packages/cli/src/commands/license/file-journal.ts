import { open, readFile } from "node:fs/promises";

import type { Journal, JournalEntry } from "@plimsoll/core";

/**
 * A journal in a file of JSON lines. An entry is on the disk before `append` resolves; a line that a crash cut off is
 * skipped when the journal is read.
 */
export function fileJournal(path: string): Journal {
  return {
    async entries() {
      const text = await readFile(path, "utf8").catch((error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
        throw error;
      });
      return text.split("\n").flatMap(parsed);
    },
    async append(entry) {
      const file = await open(path, "a", 0o600);
      try {
        await file.writeFile(`${JSON.stringify(entry)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

function parsed(line: string): JournalEntry[] {
  try {
    return line === "" ? [] : [JSON.parse(line) as JournalEntry]; // we wrote it
  } catch {
    return [];
  }
}
