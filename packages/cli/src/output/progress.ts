import type { Io } from "../io.js";

/** One line on a terminal that counts; nothing anywhere else. */
export interface Progress {
  /** Shows the text in place of the last one, at most ten times a second. */
  show(text: string): void;
  /** Takes the line away. */
  done(): void;
}

/** @param io - Only a terminal on standard error shows progress, and only while results do not go to the same place. */
export function createProgress(io: Io): Progress {
  if (io.stderr.isTTY !== true) return { show: () => undefined, done: () => undefined };
  let last = 0;
  let shown = false;
  return {
    show(text) {
      const now = io.now().getTime();
      if (now - last < 100) return;
      last = now;
      shown = true;
      io.stderr.write(`\r\u001b[K${text}`);
    },
    done() {
      if (shown) io.stderr.write("\r\u001b[K");
    },
  };
}
