import { type UpgradeSummary, summarizeByUpgrade } from "@plimsoll/core";

import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { DetailChoice } from "../findings/detail-options.js";
import { startReading } from "../findings/finding-rows.js";
import { openFound } from "../findings/open-findings.js";
import { openReaders } from "../findings/open-readers.js";
import { reportReading } from "../findings/report-reading.js";
import type { Found } from "./find-image.js";
import type { OpenSources } from "./open-sources.js";

/** Packages with vulnerabilities of one image. */
export interface ImagePackages {
  /** By what their upgrade fixes, the severest first; those without one at the end. */
  readonly packages: readonly UpgradeSummary[];
  /** Reports on standard error what could not be read, lists of images included. */
  readonly report: () => Promise<ExitCode>;
}

/** Surroundings of {@link packagesOfImage}. */
export interface PackagesOptions {
  /** Accounts, or the store, in which the image was found. */
  readonly open: Pick<OpenSources, "accounts" | "ids" | "isImplicit" | "offline">;
  readonly details: DetailChoice;
  readonly io: Io;
  readonly globals: Globals;
}

/** Reads the vulnerabilities of an image that was found, and sums them up by package. */
export async function packagesOfImage(
  found: Found,
  { open: places, details, io, globals }: PackagesOptions,
): Promise<ImagePackages> {
  const open = await openFound(found, places);
  const started = await startReading(open, { readers: openReaders, io, globals, details });
  const packages = await summarizeByUpgrade(started.findings);
  const report = { open, reading: started.reading, leftOut: [], printed: 1, isNamed: false };
  return {
    packages,
    report: () => reportReading({ ...report, detailFailures: started.detailFailures() }, io, globals.output),
  };
}
