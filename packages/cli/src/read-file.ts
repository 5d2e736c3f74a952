import { closeSync, constants, openSync, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { type Readable, addAbortSignal } from "node:stream";
import { ReadStream, isatty } from "node:tty";

/**
 * Reads a file to its end. A named pipe without a writer, or a terminal, can be waited for without end: an `open` or a `read`
 * of the system that waits cannot be taken back and keeps the process alive, so these are read as streams.
 *
 * @param path - Where to read.
 * @param signal - Ends reading and waiting.
 * @throws the system's error when it cannot be read, or an `AbortError` when the signal ended it.
 */
export async function readWholeFile(path: string, signal: AbortSignal): Promise<Buffer> {
  signal.throwIfAborted();
  const stats = await stat(path);
  const stream = stats.isFIFO() ? pipeOf(path) : stats.isCharacterDevice() ? terminalOf(path) : undefined;
  if (stream === undefined) return readFile(path, { signal });
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, stream)) chunks.push(Buffer.from(chunk as Uint8Array)); // no encoding is set
  return Buffer.concat(chunks);
}

/** True if a path leads to a pipe, named or under the number of an open file. */
export function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
}

function pipeOf(path: string): Readable {
  return new Socket({ fd: openWithoutWaiting(path), readable: true, writable: false });
}

/** Other devices, such as `/dev/null`, are read like files. */
function terminalOf(path: string): Readable | undefined {
  const terminal = openWithoutWaiting(path);
  if (isatty(terminal)) return new ReadStream(terminal);
  closeSync(terminal);
  return undefined;
}

function openWithoutWaiting(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
}
