import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { StoreError } from "../errors/store-error.js";

/** Names of files that this module gives. */
const OURS = /^run-\d+-\w+\.parquet$/;
/** Names of files that are being written: readers of a folder take neither hidden files nor this ending. */
const ASIDE = /^\.run-.*\.tmp$/;
/** A file that was not written to for a day has lost its process. */
const ABANDONED_MS = 24 * 3_600_000;

/** File of one partition. */
export interface PartitionFile {
  /** Path of its folder, which is created. */
  readonly folder: string;
  /** Its name, which names the run: a file with this name is complete, and is not written again. */
  readonly name: string;
  /** Its content, which is read only if the file does not exist. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/**
 * Writes the one file of a partition under a temporary name, then replaces the existing one, so that a reader of the folder finds one
 * complete file at any time. Only its owner can read it.
 *
 * @returns false if the file of this run already existed.
 * @throws {StoreError} when it cannot be written (`CannotWrite`).
 */
export async function writePartition(file: PartitionFile): Promise<boolean> {
  const { folder, name } = file;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    await removeAbandoned(folder, names);
    if (names.includes(name)) return false;
    await write(
      file,
      names.filter((other) => OURS.test(other)),
    );
    return true;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new StoreError(
      "CannotWrite",
      `cannot write ${join(folder, name)}: ${error.message}. The files that are there are complete; correct this, and export again.`,
      { cause: error },
    );
  }
}

async function write({ folder, name, bytes }: PartitionFile, [before, ...others]: readonly string[]): Promise<void> {
  const aside = join(folder, `.${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(bytes());
      await file.sync();
    } finally {
      await file.close();
    }
    // Under the name of the earlier run for a moment: with two files every row would be there twice, with none no row at all.
    if (before !== undefined) await rename(aside, join(folder, before));
    await rename(before === undefined ? aside : join(folder, before), join(folder, name));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  for (const other of others) await rm(join(folder, other), { force: true });
  await syncFolder(folder);
}

async function removeAbandoned(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((one) => ASIDE.test(one))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY })); // another one has finished it
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}

/** A rename is durable once its folder is synced. Windows has no such call for folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
