import { randomUUID } from "node:crypto";
import { chmod, lstat, mkdtemp, open, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";

/** A file with the certificate that callers must trust. */
export interface CaFile {
  /** Absolute path. */
  readonly path: string;
  /** Removes the file, unless the user said where to put it. */
  readonly remove: () => Promise<void>;
}

/**
 * Writes a certificate where every program of this machine can read it. It is not secret; its key is in no file.
 *
 * @param ca - Certificate as PEM.
 * @param chosen - Path of the file, which is replaced if it exists. @default a new folder for temporary files
 * @throws {CommandFailure} when the chosen path is not a plain file, or cannot be written.
 */
export async function writeCaFile(ca: string, chosen: string | undefined): Promise<CaFile> {
  if (chosen !== undefined) {
    await checkCaPath(chosen);
    const path = resolve(chosen);
    await replace(path, ca);
    return { path, remove: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-mock-"));
  await chmod(folder, 0o755);
  const path = join(folder, "ca.pem");
  await replace(path, ca);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Checks before anything starts that a certificate can be put at a path. A link is not followed: in a folder that others
 * may write to, it could lead to a file of the user's that nobody meant.
 *
 * @throws {CommandFailure} when there is a link, a folder, a device or a pipe at the path, or its folder does not exist.
 */
export async function checkCaPath(path: string): Promise<void> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw usageFailure(`--ca-file: ${path} cannot be written (${error.code ?? error.message}).`);
  });
  if (stats === undefined) await checkFolder(path);
  else if (!stats.isFile())
    throw usageFailure(
      `--ca-file: ${path} is ${stats.isSymbolicLink() ? "a link, which is not followed" : "not a plain file"}. Name a file, or a path where there is nothing yet.`,
    );
}

async function checkFolder(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const stats = await stat(folder).catch(() => undefined);
  if (stats?.isDirectory() !== true)
    throw usageFailure(`--ca-file: the folder ${folder} does not exist. Make it first, or name a file elsewhere.`);
}

/**
 * Puts a whole file at a path: by a new one beside it, which nobody else can have put there, and by its name, so that a link
 * that appears there meanwhile is replaced itself. Everybody may read it, whatever the umask says and the old file allowed.
 */
async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, "wx", 0o644);
    try {
      await file.writeFile(text);
      await file.chmod(0o644);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CommandFailure(EXIT.error, reason, `--ca-file: ${path} cannot be written (${reason}).`);
  }
}
