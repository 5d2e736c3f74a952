import type { Stats } from "node:fs";
import { lstat, readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Where a path that the user named leads to, links followed. */
export interface WritePlace {
  /**
   * `file`: a regular file, or nothing yet, so that a new file can take the name. `stream`: a device, a named pipe, an open
   * file of a process; it can only be written to.
   */
  readonly kind: "file" | "stream";
  /** Path of what is there, no link itself. */
  readonly path: string;
  /** Absent if nothing is there. */
  readonly stats?: Stats;
}

/** As many as Linux follows. */
const maxLinks = 40;

/** An open file under its number, `/dev/stdout` and the `>(command)` of a shell among them. */
const openFile = /^\/(dev|proc\/[^/]+)\/fd\/[0-9]+$/;

/**
 * Follows the links of a path to where a write belongs.
 *
 * @throws the system's error when a folder on the way is not there, or links lead in a circle.
 */
export async function writePlaceOf(path: string): Promise<WritePlace> {
  let at = resolve(path);
  for (let links = 0; links <= maxLinks; links++) {
    if (openFile.test(at)) return { kind: "stream", path: at };
    const stats = await lstat(at).catch(absent);
    if (stats === undefined) return { kind: "file", path: at };
    if (!stats.isSymbolicLink()) return { kind: stats.isFile() ? "file" : "stream", path: at, stats };
    at = resolve(await realpath(dirname(at)), await readlink(at));
  }
  throw Object.assign(new Error("ELOOP: too many symbolic links"), { code: "ELOOP", syscall: "readlink" });
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
