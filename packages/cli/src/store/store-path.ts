import { isAbsolute, join } from "node:path";

import { usageFailure } from "../failures.js";
import type { Io } from "../io.js";

/**
 * Path of the store: `--store`, else `PLIMSOLL_STORE`, else `plimsoll/store.db` in the folder for such files: `XDG_STATE_HOME` or
 * `~/.local/state`, on Windows `LOCALAPPDATA`.
 *
 * @param given - The option. @default the variable, or the usual place
 * @throws {CommandFailure} when there is no such folder, or when answers come from an emulator and the option does not name a file.
 */
export function storePath(given: string | undefined, { env }: Pick<Io, "env">, isEmulated = false): string {
  const named = given ?? (env["PLIMSOLL_STORE"] || undefined);
  if (named !== undefined) return named;
  if (isEmulated)
    throw usageFailure(
      "an emulator is asked: name a store of its own with --store, so that its data mix with no other.",
    );
  const state = env["XDG_STATE_HOME"] ?? "";
  const home = env["HOME"] || env["USERPROFILE"] || "";
  const local = env["LOCALAPPDATA"] ?? "";
  const folder = isAbsolute(state) ? state : isAbsolute(local) ? local : join(home, ".local", "state");
  if (!isAbsolute(folder))
    throw usageFailure("there is no folder for the store: set HOME or XDG_STATE_HOME, or name a file with --store.");
  return join(folder, "plimsoll", "store.db");
}
