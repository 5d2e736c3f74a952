import { usageFailure } from "./failures.js";
import type { Io } from "./io.js";
import { endProgress } from "./output/progress.js";
import { visible } from "./output/visible.js";

/**
 * Asks before something is spent or changed.
 *
 * @param what - The question without the choice, `License 3 images for USD 0.75?`
 * @param yes - Whether the user has agreed on the command line.
 * @returns `false` if the user said no.
 * @throws {CommandFailure} when there is no terminal to ask on and no `--yes`.
 */
export async function confirm(io: Io, what: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  const question = visible(what);
  if (io.ask === undefined)
    throw usageFailure(`${question} Add --yes to agree; without a terminal nobody can be asked.`);
  endProgress(io);
  const answer = await io.ask(`${question} [y/N] `);
  return /^y(es)?$/i.test(answer.trim());
}
