import type { ImportKind, ImportedImages, SkippedEntries, SkippedKind } from "@plimsoll/import";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { readPipe } from "../../read-data.js";

const kinds: readonly ImportKind[] = ["host", "registry", "alibaba"];

/** Words for the entries that are left out, for one and several. */
const nouns: Readonly<Record<SkippedKind, readonly [one: string, several: string]>> = {
  signature: ["signature", "signatures"],
  attestation: ["attestation", "attestations"],
  sbom: ["SBOM", "SBOMs"],
  artifact: ["other artifact", "other artifacts"],
  missing: ["image whose files are not in it", "images whose files are not in it"],
};

/** An import: paths, and the kinds of images to make. */
export interface ImportRequest {
  readonly paths: readonly string[];
  /** Kinds of images to make from reports and layouts. @default host */
  readonly as?: readonly string[] | undefined;
}

/**
 * Reads images for an emulator from reports, exports and layouts, and lists the entries that were left out on standard error.
 *
 * @throws {CommandFailure} when a path cannot be imported.
 */
export async function importPaths(
  { paths, as = ["host"] }: ImportRequest,
  { stderr, signal }: Pick<Io, "signal" | "stderr">,
): Promise<ImportedImages> {
  const { ImportError, importImages, mergeImages, readImport } = await import("@plimsoll/import");
  const wanted = as.map((word) => {
    const kind = kinds.find((name) => name === word);
    if (kind === undefined) throw usageFailure(`images are imported as ${kinds.join(", ")}, not as ${word}.`);
    return kind;
  });
  const onSkipped = (skipped: SkippedEntries): void => void stderr.write(`${describe(skipped)}\n`);
  try {
    const imported: ImportedImages[] = [];
    for (const path of paths) {
      const options = { as: wanted, onSkipped };
      // The emulator reads without a pause, so that nothing could end its wait for the writer of a named pipe.
      const piped = await readPipe("--import", path, signal);
      imported.push(piped === undefined ? readImport(path, options) : importImages(piped, { ...options, name: path }));
    }
    return mergeImages(imported);
  } catch (error) {
    throw error instanceof ImportError ? usageFailure(`${visible(error.rawMessage)}.`) : error;
  }
}

function describe({ input, counts }: SkippedEntries): string {
  const parts = (Object.keys(nouns) as SkippedKind[]).flatMap((kind) => {
    // the keys of the object above
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [`${count} ${nouns[kind][count === 1 ? 0 : 1]}`];
  });
  return `${visible(input)}: left out ${parts.join(", ")}.`;
}
