import { join } from "node:path";

import { FORMATS, type FormatName, type SarifSplit } from "@plimsoll/core/formats";

import { checkParent, isFolder } from "../../check-file-place.js";
import { usageFailure } from "../../failures.js";
import { visible } from "../visible.js";

/** A report and its path. */
interface Report {
  readonly format: FormatName;
  readonly path: string;
  readonly split?: SarifSplit;
}

/** True if the format has a file for each image, or is split, and the path is the folder for them: it ends in a slash, or is there. */
export function isFolderOf({ format, path, split }: Report): boolean {
  const isPerImage = split !== undefined || FORMATS.some(({ name, perImage }) => name === format && perImage === true);
  return isPerImage && (/[/\\]$/.test(path) || isFolder(path));
}

/** End of the names of the files of a report in a folder, `.trivy.json`. */
export function endOf({ format }: Pick<Report, "format">): string {
  return `.${FORMATS.find(({ name }) => name === format)?.extension ?? format}`;
}

/**
 * Looks at the place of a report before anything is read.
 *
 * @throws {CommandFailure} when a folder is named for a format that writes one file, or a file for one that is split, or the folder of the
 *   report is not there.
 */
export function checkFolder(file: Report): void {
  const { format, path, split } = file;
  if (split !== undefined && !isFolderOf(file))
    throw usageFailure(
      `${visible(path)} is a file, and --sarif-split ${split} writes several: name a folder, -o ${format}=${visible(path)}/`,
    );
  if ((isFolder(path) || /[/\\]$/.test(path)) && !isFolderOf(file))
    throw usageFailure(
      `${visible(path)} is a folder, and ${format} is one file for all images: write -o ${format}=${visible(join(path, "<file>"))}${format === "sarif" ? ", or add --sarif-split image" : ""}`,
    );
  checkParent(`-o ${format}=${path}`, path);
}
