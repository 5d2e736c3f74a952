import type { Writable } from "node:stream";

import { type CommandFailure, type BrokenPipe, outputFailure } from "./failures.js";
import type { Output } from "./io.js";

/** A terminal, a pipe or a socket. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Results that go into a stream. Once it has failed, what is written to it is dropped.
 *
 * @param options.onEnd - Called once, with the reason why nothing more can be written.
 * @param options.signal - Ends waiting for room.
 */
export function streamOutput(
  stream: OutputStream,
  { onEnd, signal }: { readonly onEnd: (why: CommandFailure | BrokenPipe) => void; readonly signal: AbortSignal },
): Required<Pick<Output, "flushed" | "ready" | "write">> & Output {
  let end: CommandFailure | BrokenPipe | undefined;
  const fail = (error: NodeJS.ErrnoException): void => {
    if (end !== undefined) return;
    end = outputFailure(error);
    onEnd(end);
  };
  const throwIfEnded = (): void => {
    if (end !== undefined) throw end;
  };
  stream.on("error", fail);
  return {
    write: (text) => end === undefined && stream.write(text),
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    async ready() {
      if (end === undefined && stream.writableNeedDrain) await drained(stream, signal);
      throwIfEnded();
      signal.throwIfAborted();
    },
    async flushed() {
      if (end === undefined && stream.writableLength > 0) {
        const error = await written(stream);
        if (error) fail(error);
      }
      throwIfEnded();
    },
  };
}

function drained(stream: Writable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      signal.removeEventListener("abort", done);
      for (const event of ["drain", "error", "close"]) stream.off(event, done);
      resolve();
    };
    for (const event of ["drain", "error", "close"]) stream.on(event, done);
    signal.addEventListener("abort", done);
    if (signal.aborted) done();
  });
}

/** Writes keep their order: once an empty text is written, so is everything before it. */
function written(stream: Writable): Promise<Error | null | undefined> {
  return new Promise((resolve) => {
    stream.write("", resolve);
  });
}
