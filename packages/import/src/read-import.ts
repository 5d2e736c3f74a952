import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { decodeText, encodingOf } from "@plimsoll/mock/internal";

import { ImportError } from "./import-error.js";
import type { ImportOptions } from "./import-images.js";
import { defaultMaxLength, importImages } from "./import-images.js";
import type { ImportedImages } from "./merge-images.js";
import { mergeImages } from "./merge-images.js";
import { isOciLayout } from "./oci-layout.js";
import { openFolder, readBytes } from "./open-folder.js";

/** Names of report files in a folder. */
const reportName = /\.(?:json|ndjson|jsonl)$/i;

/**
 * Reads images from a path, for `createMock({ extra: readImport("report.json") })`: a file with a report or an export, the
 * folder of an OCI image layout, or a folder of reports (`.json`, `.ndjson` and `.jsonl`, in the order of their names,
 * without the folders in it).
 *
 * @param path - Path of the file or folder.
 * @param options - See {@link ImportOptions}. The default of `name` is the path.
 * @throws {ImportError} when the path does not exist, or {@link importImages} throws it.
 */
export function readImport(path: string, options: ImportOptions = {}): ImportedImages {
  const { name = path, maxLength = defaultMaxLength } = options;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new ImportError(
      { input: name, path: "$" },
      { code: "MissingFile", expected: "a file or a folder", found: "nothing" },
    );
  if (!stats.isDirectory()) return importImages(readText(path, name, maxLength), { ...options, name });
  const folder = openFolder(path, name);
  if (isOciLayout(folder)) return importImages(folder, options);
  const reports = readdirSync(path)
    .filter((file) => reportName.test(file) && !isSomethingElse(join(path, file)))
    .toSorted();
  if (reports.length === 0)
    throw new ImportError(
      { input: name, path: "$" },
      {
        code: "UnknownFormat",
        expected: "an OCI image layout, or reports that end in .json or .ndjson",
      },
    );
  return mergeImages(reports.map((file) => readImport(join(path, file), { ...options, name: `${name}/${file}` })));
}

/** True for a folder, a pipe or a device. A link that leads nowhere is a report that is missing. */
function isSomethingElse(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function readText(path: string, name: string, maxBytes: number): string {
  const bytes = readBytes(path, name, maxBytes);
  const expected = "text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8";
  const text = decodeText(bytes, encodingOf(bytes));
  if (text === undefined)
    throw new ImportError({ input: name, path: "$" }, { code: "NotText", expected, found: "another encoding" });
  // UTF-32, UTF-16 without a mark, and binary files have them.
  if (text.includes("\0"))
    throw new ImportError({ input: name, path: "$" }, { code: "NotText", expected, found: "NUL characters" });
  return text;
}
