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

import type { RecordedAnswer } from "./recording.js";
import { readRecording, RecordingError } from "./recording.js";

/** For the owner only: scrubbing cannot know everything that somebody would not tell. */
const mode = 0o600;

/** A file that recorded answers are added to. */
export class RecordingFile {
  #file: number | undefined;

  /**
   * Opens the file, or makes it. A last line that was cut off is removed, and nobody but the owner can read it from now on.
   *
   * @param path - Path of the file.
   * @throws {RecordingError} when the file is not a recording, or others can read it and this user cannot change that.
   */
  constructor(path: string) {
    // A pipe or a device has no earlier content.
    const text = statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, "utf8") : "";
    const { wholeLength } = readRecording(text, path);
    this.#file = openSync(path, "a", mode);
    this.#makePrivate(this.#file, path);
    if (wholeLength < text.length) ftruncateSync(this.#file, Buffer.byteLength(text.slice(0, wholeLength)));
  }

  /** Adds an answer. When this returns, it is on the disk. */
  add(answer: RecordedAnswer): void {
    if (this.#file === undefined) throw new Error("This recording is closed.");
    writeFileSync(this.#file, `${JSON.stringify(answer)}\n`);
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
      throw new RecordingError(path, 1, problem);
    }
  }

  /** Closes the file. Closing twice does no harm. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
