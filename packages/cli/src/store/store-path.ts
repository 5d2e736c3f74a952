import { mkdir } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";

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
      "an emulator is asked: give it a store of its own, so that its data mix with no other, as in: plimsoll sync --store emulator.db. Later commands read that store with the same --store, or with PLIMSOLL_STORE.",
    );
  const usual = usualPath(env);
  if (usual === undefined)
    throw usageFailure("there is no folder for the store: set HOME or XDG_STATE_HOME, or name a file with --store.");
  return usual;
}

/** Makes the folder of the usual place, which its owner alone can look into. A folder that the user names has to be there. */
export async function makeUsualFolder(path: string, { env }: Pick<Io, "env">): Promise<void> {
  if (path === usualPath(env)) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}

function usualPath(env: Io["env"]): string | undefined {
  const state = env["XDG_STATE_HOME"] ?? "";
  const home = env["HOME"] || env["USERPROFILE"] || "";
  const local = env["LOCALAPPDATA"] ?? "";
  const folder = isAbsolute(state) ? state : isAbsolute(local) ? local : join(home, ".local", "state");
  return isAbsolute(folder) ? join(folder, "plimsoll", "store.db") : undefined;
}
