import type { Io, Output } from "../io.js";
import { isDumbTerminal } from "./color.js";
import { visible } from "./visible.js";

/** One line on a terminal that counts; nothing anywhere else. */
export interface Progress {
  /** Shows the text in place of the last one, at most ten times a second. */
  show(text: string): void;
  /** Takes the line away. */
  done(): void;
}

const shown = new WeakMap<Output, Progress>();

/**
 * @param io - Only a terminal on standard error that understands escape sequences shows progress, and only until results are
 *   written to the same terminal.
 */
export function createProgress(io: Io): Progress {
  const { stderr, env } = io;
  if (stderr.isTTY !== true || isDumbTerminal(env)) return { show: () => undefined, done: () => undefined };
  let last = 0;
  let visibleNow = false;
  const progress: Progress = {
    show(text) {
      const now = io.now().getTime();
      if (now - last < 100 || shown.get(stderr) !== progress) return;
      last = now;
      visibleNow = true;
      stderr.write(`\r\u001b[K${visible(text)}`);
    },
    done() {
      if (visibleNow) stderr.write("\r\u001b[K");
      visibleNow = false;
      if (shown.get(stderr) === progress) shown.delete(stderr);
    },
  };
  shown.set(stderr, progress);
  return progress;
}

/** Ends the progress that is shown, if any, before something else is written to the terminal. */
export function endProgress({ stderr }: Pick<Io, "stderr">): void {
  shown.get(stderr)?.done();
}
