import { open, rename, rm } from "node:fs/promises";

/**
 * Writes a whole file or nothing: into a temporary file beside it, made durable, then renamed.
 *
 * @param path - The file; one that is there is replaced.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
