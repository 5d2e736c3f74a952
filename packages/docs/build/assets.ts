import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Folders of the hand-written style sheet and scripts, and what of them the site holds. */
const own = {
  "assets/site.css": "../styles/site.css",
  "assets/mark.svg": "../styles/mark.svg",
  "assets/search.js": "../browser/search.js",
  "assets/copy.js": "../browser/copy.js",
  "plimsoll.schema.json": "../../core/config/plimsoll.schema.json",
  "policy.schema.json": "../../core/config/policy.schema.json",
} as const;

/** Files of the site that are copied as they are, by path in the site. */
export async function readAssets(): Promise<Map<string, string>> {
  const files = Object.entries(own).map(async ([name, source]): Promise<[string, string]> => [
    name,
    await readFile(new URL(source, import.meta.url), "utf8"),
  ]);
  return new Map([...(await Promise.all(files)), ["assets/minisearch.js", await readMiniSearch()]]);
}

/** MiniSearch as a script for the browser, with its license. */
async function readMiniSearch(): Promise<string> {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.resolve("minisearch"))), "../..");
  const [license, script] = await Promise.all([
    readFile(path.join(folder, "LICENSE.txt"), "utf8"),
    readFile(path.join(folder, "dist/umd/index.js"), "utf8"),
  ]);
  return `/*! MiniSearch\n${license.trim()}\n*/\n${script.replace(/^\/\/# sourceMappingURL=.*$/m, "")}`;
}
