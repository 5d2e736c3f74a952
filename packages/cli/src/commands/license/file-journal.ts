import { type FileHandle, open } from "node:fs/promises";

import type { Journal } from "@plimsoll/core";

/**
 * A journal in a file of JSON lines. An entry is on the disk before `append` resolves. An entry that a crash cut off stays
 * a line of its own and does not spoil the next one.
 */
export function fileJournal(path: string): Journal {
  return {
    async append(entry) {
      const file = await open(path, "a+", 0o600);
      try {
        const separator = (await endsInsideALine(file)) ? "\n" : "";
        await file.appendFile(`${separator}${JSON.stringify(entry)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

async function endsInsideALine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() !== "\n";
}
