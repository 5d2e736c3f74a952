import { parseArgs } from "node:util";

import { STEPS, type Step } from "./steps.ts";

/** The checks that were asked for. */
export type ChosenChecks =
  | { readonly mode: "changed"; readonly base: string | undefined; readonly steps: readonly Step[] }
  | { readonly mode: "help" | "watch" }
  | { readonly mode: "refused"; readonly message: string }
  | { readonly mode: "run"; readonly steps: readonly Step[] };

const NAMES = STEPS.map(({ name }) => name).join(", ");

/** Text of `pnpm test --help`. */
export const HELP = `Runs the checks of the repository, and ends with the number of those that passed and failed.

  pnpm test                   every check, as CI does
  pnpm test unit docs         only the named checks
  pnpm test --changed         only what can break by files that differ from the main branch
  pnpm test --changed HEAD    the same, by files that differ from a commit; names of checks may follow
  pnpm test --watch           unit tests, again each time a file is saved

Checks: ${NAMES}`;

/** Reads the arguments of `pnpm test`. */
export function readArguments(args: readonly string[]): ChosenChecks {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { changed: { type: "boolean" }, watch: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { mode: "help" };
  if (values.changed === true && values.watch === true) return refused("--changed and --watch exclude each other.");
  if (values.watch === true)
    return positionals.length === 0 ? { mode: "watch" } : refused("--watch takes no names of checks.");
  const isName = (word: string): boolean => STEPS.some(({ name }) => name === word);
  const steps = STEPS.filter(({ name }) => positionals.includes(name) || positionals.every((word) => !isName(word)));
  const others = positionals.filter((word) => !isName(word));
  if (values.changed === true)
    return others.length < 2
      ? { mode: "changed", base: others[0], steps }
      : refused(`--changed takes one commit, and there is no check ${others.slice(1).join(", ")}.`);
  return others.length === 0 ? { mode: "run", steps } : refused(`there is no check ${others.join(", ")}.`);
}

function refused(message: string): ChosenChecks {
  return { mode: "refused", message: `pnpm test: ${message} Nothing was run. Checks: ${NAMES}` };
}
