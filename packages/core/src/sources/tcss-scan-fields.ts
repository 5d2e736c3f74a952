import type { tcss } from "@plimsoll/types";

import type { ScanStatus } from "../image/image.js";
import { numericFlagIn, textIn } from "./answer-fields.js";
import { fromUtc8 } from "./utc8.js";

const SCAN_STATUS: ReadonlyMap<unknown, ScanStatus> = new Map<
  tcss.components["schemas"]["ImagesInfo"]["ScanStatus"],
  ScanStatus
>([
  ["NOT_SCAN", "never"],
  ["SCANNING", "running"],
  ["SCANNED", "done"],
  ["SCAN_ERR", "failed"],
  ["CANCELED", "canceled"],
]);

/** State of a scan. An undocumented status is `undefined`. */
export function scanStatusIn(value: unknown): ScanStatus | undefined {
  return SCAN_STATUS.get(value);
}

/** True if the counts of an image are results of a scan. The zeros of an image that was never scanned, or whose scan failed, are not. */
export function isScanned(status: ScanStatus | undefined, scannedAt: string | undefined): boolean {
  return status === "done" || (scannedAt !== undefined && status !== "failed" && status !== "never");
}

/** True if any count is positive, false if all are 0, `undefined` if none is positive and some are unknown. */
export function hasFindings(counts: readonly unknown[]): boolean | undefined {
  const flags = counts.map(numericFlagIn);
  if (flags.includes(true)) return true;
  return flags.includes(undefined) ? undefined : false;
}

/** Parts of a scan that failed, by our names for them. */
export function errorsOf(parts: Readonly<Record<string, unknown>>): Record<string, string> {
  const failed: Record<string, string> = {};
  for (const [part, value] of Object.entries(parts)) {
    const text = textIn(value);
    if (text !== undefined && text !== "No Error") failed[part] = text;
  }
  return failed;
}

/**
 * Reads a time. The vendor writes ISO 8601 with `Z` or an offset, or a time of UTC+8 without a zone, or nothing.
 * Anything else is left out: a wrong time is worse than none.
 */
export function timeIn(value: unknown): string | undefined {
  const text = textIn(value);
  if (text === undefined) return undefined;
  const inChina = fromUtc8(text);
  if (inChina !== undefined) return inChina;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
