import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Site } from "./site.ts";

/** Writes the site into a folder, in place of what is there. */
export async function writeSite(site: Site, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of site) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
