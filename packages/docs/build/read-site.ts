import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

/** Folder of the pages that TypeDoc makes and checks. */
const API_REFERENCE = "reference/packages/";

/** Text of the pages of a built site by path; of other files nothing but the path. */
export async function readSite(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string): Promise<[string, string]> => {
    const name = path.relative(folder, file).replaceAll(path.sep, "/");
    const isPage = /\.(?:html|md|txt)$/.test(name) && !name.startsWith(API_REFERENCE);
    return [name, isPage ? await readFile(file, "utf8") : ""];
  };
  return new Map(await Promise.all(files.toSorted().map(read)));
}
