import { fstatSync, ftruncateSync, writeSync } from "node:fs";

import { type CommandFailure, type BrokenPipe, outputFailure } from "./failures.js";
import type { Output } from "./io.js";

/** The calls of the system, replaced in tests. */
export interface FileCalls {
  readonly writeSync: (fd: number, bytes: Uint8Array, offset: number) => number;
}

/**
 * Results that go into an open file. Node's own stream takes a write that the system cut short for a whole one; here it goes
 * on, and what a full disk cut off inside a line is taken away again, so that whoever reads the file finds whole lines.
 *
 * @param onEnd - Called once, with the reason why nothing more can be written.
 */
export function fileOutput(
  fd: number,
  onEnd: (why: CommandFailure | BrokenPipe) => void,
  calls: FileCalls = { writeSync },
): Required<Pick<Output, "flushed" | "ready" | "write">> {
  let end: CommandFailure | BrokenPipe | undefined;
  let size: number | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    if (end !== undefined) return;
    end = outputFailure(error);
    onEnd(end);
  };
  const throwIfEnded = async (): Promise<void> => {
    if (end !== undefined) throw end;
  };
  return {
    write(text) {
      if (end !== undefined) return;
      size ??= fstatSync(fd).size;
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += calls.writeSync(fd, bytes, written);
        size += written;
      } catch (error) {
        const kept = bytes.subarray(0, written).lastIndexOf("\n") + 1;
        cut(fd, { from: size + written, to: size + kept });
        fail(error as NodeJS.ErrnoException); // the system's calls throw nothing else
      }
    },
    ready: throwIfEnded,
    flushed: throwIfEnded,
  };
}

/** Shortens a regular file, unless somebody else writes to it as well. */
function cut(fd: number, { from, to }: { readonly from: number; readonly to: number }): void {
  const stats = fstatSync(fd);
  if (stats.isFile() && stats.size === from && to < from) ftruncateSync(fd, to);
}
