import type { Io, Output } from "../io.js";
import { isDumbTerminal } from "./color.js";
import { visible } from "./visible.js";

/** Progress of long work: one line on a terminal that counts, a line each minute anywhere else. */
export interface Progress {
  /** Shows the text in place of the last one, at most ten times a second; a line of its own, at most one a minute. */
  show(text: string): void;
  /** Takes the line away. */
  done(): void;
}

/** Milliseconds after which a line is written where there is no terminal: whoever watches a pipeline sees that it goes on. */
const LINE_EVERY_MS = 60_000;

const shown = new WeakMap<Output, Progress>();

/**
 * Begins to show progress.
 *
 * @param io - Only a terminal on standard error that understands escape sequences has a line that counts, and only until results are
 *   written to the same terminal.
 */
export function createProgress(io: Io): Progress {
  const { stderr, env } = io;
  if (stderr.isTTY !== true || isDumbTerminal(env)) return linesOf(io);
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

function linesOf({ stderr, now, isJson }: Io): Progress {
  let last = now().getTime();
  return {
    show(text) {
      const time = now().getTime();
      if (time - last < LINE_EVERY_MS) return;
      last = time;
      const line = isJson?.() === true ? JSON.stringify({ progress: text }) : `plimsoll: ${visible(text)}`;
      stderr.write(`${line}\n`);
    },
    done: () => undefined,
  };
}

/** Ends the progress that is shown, if any, before something else is written to the terminal. */
export function endProgress({ stderr }: Pick<Io, "stderr">): void {
  shown.get(stderr)?.done();
}
