import { type Stats, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

import { EXIT } from "../exit-codes.js";
import { CommandFailure } from "../failures.js";
import type { Io } from "../io.js";
import { visible } from "../output/visible.js";

/** Names of the file, the usual one first. */
export const CONFIG_NAMES = ["plimsoll.yaml", "plimsoll.yml", "plimsoll.json"] as const;

/** Where a configuration is. */
export interface ConfigPlace {
  /** Path of the file. */
  readonly path: string;
  /** Option or variable that names it, or the search, for messages. */
  readonly by: "--config" | "PLIMSOLL_CONFIG" | "search";
}

/**
 * Finds the configuration: the file of `--config` or `PLIMSOLL_CONFIG`, or else the first in the working folder and those
 * around it, up to the home folder or the root, or else the one in `$XDG_CONFIG_HOME/plimsoll`.
 *
 * @param option - Value of `--config`; `false` for none at all, as `PLIMSOLL_CONFIG=off`.
 * @returns `undefined` where there is none.
 * @throws {CommandFailure} when a folder has two of them, or the file that the search found belongs to somebody else.
 */
export function findConfig(io: Io, option: string | false | undefined): ConfigPlace | undefined {
  if (option === false) return undefined;
  if (option !== undefined) return { path: option, by: "--config" };
  const { PLIMSOLL_CONFIG: named = "" } = io.env;
  if (named === "off") return undefined;
  if (named !== "") return { path: named, by: "PLIMSOLL_CONFIG" };
  for (const folder of foldersOf(io)) {
    const path = fileIn(folder, io);
    if (path !== undefined) return { path, by: "search" };
  }
  return undefined;
}

/** Folders that are searched, in order. None without a working folder. */
export function foldersOf({ cwd, env }: Io): readonly string[] {
  const { XDG_CONFIG_HOME: named = "" } = env;
  const home = env["HOME"] || env["USERPROFILE"] || "";
  const settings = isAbsolute(named) ? named : home === "" ? undefined : join(home, ".config");
  const last = settings === undefined ? [] : [join(settings, "plimsoll")];
  if (cwd === undefined) return [];
  const folders: string[] = [];
  for (let folder = resolve(cwd()); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder) || (home !== "" && folder === resolve(home))) return [...folders, ...last];
  }
}

function fileIn(folder: string, io: Io): string | undefined {
  const paths = CONFIG_NAMES.map((name) => join(folder, name)).filter((path) => statusOf(path)?.isFile() === true);
  const [path, other] = paths;
  if (path === undefined) return undefined;
  if (other !== undefined)
    throw configFailure(`${visible(path)} and ${visible(other)} both exist: keep one, or choose with --config.`);
  refuseForeign(path, io);
  return path;
}

/** The author of the file decides where requests go, so one that lies around in a shared folder must not be taken. */
function refuseForeign(path: string, { uid }: Io): void {
  const owner = statusOf(path)?.uid;
  if (uid === undefined || owner === undefined || owner === uid || owner === 0) return;
  throw configFailure(
    `${visible(path)} belongs to another user, who could lead your requests elsewhere. If you trust it, name it: --config ${visible(path)}. To go on without it: --no-config.`,
  );
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A folder that cannot be searched is as good as one without the file.
    return undefined;
  }
}

/** The failure of a command whose configuration cannot be used. Nothing was sent. */
export function configFailure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Configuration", message);
}
