import { randomBytes } from "node:crypto";
import { type Stats, constants } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

import { writePieces } from "@plimsoll/core/formats";

import { systemFaultText } from "./output/system-fault.js";
import { EXIT } from "./exit-codes.js";
import { CommandFailure } from "./failures.js";
import { type WritePlace, writePlaceOf } from "./write-place.js";

/** Content of a file: a text, or pieces of text and bytes. */
export type FileContent = AsyncIterable<Uint8Array | string> | string;

/**
 * Writes a text, or bytes, to where the path leads. A regular file is replaced whole or not at all: the text goes into a temporary file
 * beside it, is made durable, and takes its name. It keeps mode and owner (the owner only if the system lets us); a new file
 * is for its owner alone. Devices, named pipes and open files (`/dev/stdout`, `>(command)`) are written to, and links stay.
 *
 * @param path - Where to write.
 * @param text - The content, or its pieces; if they end with an error, nothing is replaced and the error is thrown.
 * @param signal - Ends waiting for the reader of a named pipe. @default waits for as long as it takes
 * @throws {CommandFailure} when it cannot be written.
 */
export async function writeWholeFile(path: string, text: FileContent, signal?: AbortSignal): Promise<void> {
  try {
    const place = await writePlaceOf(path);
    await (place.kind === "file" ? replaceFile(place, text) : writeStream(place, text, signal));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    throw new CommandFailure(EXIT.error, String(error.code), `cannot write ${path}: ${systemFaultText(error)}.`);
  }
}

async function replaceFile({ path, stats }: WritePlace, text: FileContent): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  let left = text;
  try {
    await writeNew(temporary, text, stats);
    // Pieces come once: if the name cannot be taken, they are where they were written.
    if (typeof text !== "string") left = contentOf(temporary);
    await rename(temporary, path);
  } catch (error) {
    // A folder that is closed to us, or a file that is mounted on its own, as containers do it.
    const isClosed = stats !== undefined && /^(EACCES|EPERM|EROFS|EBUSY)$/.test(codeOf(error));
    const whole = isClosed ? await wholeContent(left) : "";
    await rm(temporary, { force: true });
    if (!isClosed) throw error;
    return writeHandle(await open(path, constants.O_WRONLY | constants.O_TRUNC), whole);
  }
  await syncFolder(dirname(path));
}

async function* contentOf(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

/** A file that cannot be replaced is emptied only when all of its new content is there. */
async function wholeContent(text: FileContent): Promise<Uint8Array | string> {
  if (typeof text === "string") return text;
  const pieces: Uint8Array[] = [];
  for await (const piece of text) pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

async function writeNew(path: string, text: FileContent, like: Stats | undefined): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await (typeof text === "string" ? file.writeFile(text) : writePieces(file, text));
    if (like !== undefined) {
      await file.chown(like.uid, like.gid).catch(() => undefined);
      await file.chmod(like.mode & 0o7777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeHandle(file: FileHandle, text: FileContent | Uint8Array): Promise<void> {
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/** A rename is durable once its folder is synced. Windows has no such call for folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeStream({ path }: WritePlace, text: FileContent, signal: AbortSignal | undefined): Promise<void> {
  // An open file that is a regular one has what others wrote before; that stays.
  const mode = constants.O_WRONLY | constants.O_APPEND;
  if (!(await stat(path)).isFIFO()) return writeHandle(await open(path, mode), text);
  const ready = await readerOf(path, signal);
  try {
    await writeHandle(await open(path, mode), text);
  } finally {
    await ready.close();
  }
}

/**
 * Waits until somebody reads a named pipe. An `open` that waits by itself could not be ended by Ctrl-C.
 *
 * @returns the open pipe, through which the reader stays until its owner has opened the pipe again.
 */
export async function readerOf(path: string, signal: AbortSignal | undefined): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) !== "ENXIO") throw error;
    }
    await setTimeout(50, undefined, signal === undefined ? {} : { signal });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
