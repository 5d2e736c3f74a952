import type { Io } from "../io.js";
import { endProgress } from "./progress.js";

/** Writes to standard output. On a terminal the line of progress ends first, or both would be on one line. */
export function writeResults(io: Io, text: string): void {
  if (io.stdout.isTTY === true) endProgress(io);
  io.stdout.write(text);
}
