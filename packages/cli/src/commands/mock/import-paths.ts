import type { ImportKind, ImportedImages } from "@plimsoll/mock/import";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";

const kinds: readonly ImportKind[] = ["host", "registry", "alibaba"];

/**
 * Reads images for an emulator from reports, exports and layouts.
 *
 * @param as - As what images are imported that do not say it themselves.
 * @throws {CommandFailure} when a path cannot be imported.
 */
export async function importPaths(paths: readonly string[], as: readonly string[] = ["host"]): Promise<ImportedImages> {
  const { ImportError, mergeImages, readImport } = await import("@plimsoll/mock/import");
  const wanted = as.map((word) => {
    const kind = kinds.find((name) => name === word);
    if (kind === undefined) throw usageFailure(`images are imported as ${kinds.join(", ")}, not as ${word}.`);
    return kind;
  });
  try {
    return mergeImages(paths.map((path) => readImport(path, { as: wanted })));
  } catch (error) {
    throw error instanceof ImportError ? usageFailure(`${visible(error.message)}.`) : error;
  }
}
