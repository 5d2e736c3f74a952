import {
  closeSync,
  fchmodSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";

import type { TextEncoding } from "@plimsoll/mock/internal";

import type { RecordedAnswer } from "./recording.js";
import { readRecording, RecordingError } from "./recording.js";
import { encodeText } from "./recording-lines.js";

/** For the owner only: scrubbing cannot know everything that somebody would not tell. */
const mode = 0o600;

/** A file that recorded answers are added to. */
export class RecordingFile {
  /** Number of the last line, from 1, if it was cut off and is removed. */
  readonly tornLine: number | undefined;
  readonly #encoding: TextEncoding;
  #file: number | undefined;

  /**
   * Opens the file, or makes it. A last line that was cut off is removed, and nobody but the owner can read it from now on.
   *
   * @param path - Path of the file.
   * @throws {RecordingError} when the file is not a recording, or others can read it and this user cannot change that.
   */
  constructor(path: string) {
    // A pipe or a device has no earlier content.
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const bytes = isFile ? readFileSync(path) : Buffer.alloc(0);
    const { encoding, lacksLineFeed, tornLine, wholeBytes } = readRecording(bytes, path);
    this.tornLine = tornLine;
    this.#encoding = encoding;
    this.#file = openSync(path, "a", mode);
    this.#makePrivate(this.#file, path);
    if (wholeBytes < bytes.length) ftruncateSync(this.#file, wholeBytes);
    if (lacksLineFeed) writeFileSync(this.#file, encodeText("\n", encoding));
  }

  /** Adds an answer, in the encoding of the file. When this returns, it is on the disk. */
  add(answer: RecordedAnswer): void {
    if (this.#file === undefined) throw new Error("This recording is closed.");
    writeFileSync(this.#file, encodeText(`${JSON.stringify(answer)}\n`, this.#encoding));
    fdatasyncSync(this.#file);
  }

  #makePrivate(file: number, path: string): void {
    const stats = fstatSync(file);
    if (!stats.isFile() || (stats.mode & 0o077) === 0) return;
    try {
      fchmodSync(file, mode);
    } catch {
      this.close();
      const problem = "others can read this file, and only its owner can change that; record into another one.";
      throw new RecordingError("NotPrivate", { file: path, line: 1 }, problem);
    }
  }

  /** Closes the file. Closing twice does no harm. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
