import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";

import ts from "typescript-5";

/** One file's import of a file in another folder of the same package. */
export interface FolderImport {
  /** Importing file, from the package's `src`. */
  readonly file: string;
  /** Its folder, the first part of that path; empty for an entry point. */
  readonly from: string;
  /** Folder that it imports from. */
  readonly to: string;
}

/**
 * Reads the imports between the folders of a package, dynamic ones and those of types included. Tests are left out.
 *
 * @param packageFolder - Folder of the package, such as `packages/client`.
 */
export function folderImports(packageFolder: string): FolderImport[] {
  const source = `${packageFolder}/src`;
  const files = sourceFiles(source);
  return files.flatMap((file) => importsOf(file, readFileSync(`${source}/${file}`, "utf8")));
}

/** Names of the files of a `src` folder that are not tests, from that folder. */
export function sourceFiles(source: string): string[] {
  return globSync("**/*.ts", { cwd: source })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.test(-d)?\.ts$/.test(file))
    .toSorted();
}

/** Imports between folders in one file. */
export function importsOf(file: string, text: string): FolderImport[] {
  const from = folderOf(file);
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => targetOf(file, fileName))
    .filter((target) => target !== undefined)
    .map((target) => ({ file, from, to: folderOf(target) }))
    .filter(({ to }) => to !== from);
}

/** Path of an imported file from `src`, or `undefined` for another package. `#name` stands for a folder of that name. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return `${specifier.slice(1)}/`;
  return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : undefined;
}

/** First part of a path, empty for a file that lies beside the folders. */
function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}
