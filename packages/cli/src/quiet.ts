import type { Io } from "./io.js";

/** Characters of notes that are kept for a question. */
const KEPT = 20_000;

/**
 * The surroundings of a command with `--quiet`: no progress and no notes. Failures are told as ever. A question is asked, and what
 * was to be read before it is printed with it, because nobody should agree to what they have not seen.
 */
export function quietIo(given: Io): Io {
  const { stderr, ask } = given;
  let notes = "";
  const quiet: Io = {
    ...given,
    // No terminal, so that there is no progress.
    stderr: {
      write: (text) => {
        notes = (notes + text).slice(-KEPT);
      },
    },
    errors: stderr,
  };
  if (ask === undefined) return quiet;
  return {
    ...quiet,
    ask: (question) => {
      stderr.write(notes);
      notes = "";
      return ask(question);
    },
  };
}
