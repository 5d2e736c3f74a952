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

/** Where a scan stands. A status that the vendor adds one day is not known, rather than wrong. */
export function scanStatusIn(value: unknown): ScanStatus | undefined {
  return SCAN_STATUS.get(value);
}

/** The zeros of an image that was never scanned, or whose scan failed, say nothing: what is not known is absent. */
export function isScanned(status: ScanStatus | undefined, scannedAt: string | undefined): boolean {
  return status === "done" || (scannedAt !== undefined && status !== "failed" && status !== "never");
}

/** `undefined` where nothing was found as far as is known, but not all is. */
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
  const ms = Date.parse(text);
  return fromUtc8(text) ?? (Number.isNaN(ms) ? undefined : new Date(ms).toISOString());
}
