import { statSync } from "node:fs";

import { FORMATS, type FormatName } from "@plimsoll/core/formats";

import { usageFailure } from "../../failures.js";
import { visible } from "../visible.js";

/** A report and its path. */
interface Report {
  readonly format: FormatName;
  readonly path: string;
}

/** True if the format has a file for each image, and the path is the folder for them: it ends in a slash, or is there. */
export function isFolderOf({ format, path }: Report): boolean {
  const isPerImage = FORMATS.some(({ name, perImage }) => name === format && perImage === true);
  return isPerImage && (/[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
}

/** @throws {CommandFailure} when a folder is named for a format that writes one file. */
export function checkFolder(file: Report): void {
  const { format, path } = file;
  if (/[/\\]$/.test(path) && !isFolderOf(file))
    throw usageFailure(
      `${visible(path)} is a folder, and ${format} is one file for all images: write -o ${format}=${visible(path)}<file>`,
    );
}
