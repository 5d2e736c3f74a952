import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Size of a folder. */
export interface Weight {
  /** Sum of the files' lengths, not of the blocks they take on a disk. */
  readonly bytes: number;
  readonly files: number;
}

/** Weighs the files of a package. Packages inside it are packages of their own. */
export async function weigh(folder: string): Promise<Weight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !inNodeModules(entry.parentPath.slice(folder.length)));
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}

function inNodeModules(path: string): boolean {
  return path.split(/[/\\]/).includes("node_modules");
}
