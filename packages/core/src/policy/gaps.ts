import type { ListVerdict } from "../findings/completeness.js";
import { type FindingList, type UnknownReason, FINDING_LISTS } from "../findings/reading-plan.js";
import type { Image } from "../image/image.js";
import type { Because, BecauseCode } from "./evaluation.js";
import type { Subject } from "./subject.js";

const LISTS: Readonly<Record<FindingList, string>> = {
  vulnerability: "vulnerabilities",
  malware: "malware",
  risk: "secrets and risks",
};

const REASONS: Readonly<Record<UnknownReason, readonly [BecauseCode, string]>> = {
  "never-scanned": ["not-scanned", "never scanned"],
  unlicensed: ["unlicensed", "no scan license and never scanned"],
  canceled: ["scan-failed", "the scan was canceled"],
  "scan-failed": ["scan-part-failed", "this part of the scan failed"],
  "no-identity": ["no-identity", "the cloud has no ID for it, so its findings cannot be read"],
};

/** Times that decide whether a scan is too old. */
export interface ScanAge {
  /** Time of the evaluation. */
  readonly atMs: number;
  /** Age from which a scan decides nothing; absent for any age. */
  readonly maxScanAgeMs?: number | undefined;
}

/** Why the last scan of an image does not tell all that is to be known now; nothing if it does. */
export function scanGap({ scanStatus, scannedAt }: Image, { atMs, maxScanAgeMs }: ScanAge): Because | undefined {
  if (scanStatus === "running") return { code: "scan-running", text: "a scan is running" };
  if (scanStatus === "failed") return { code: "scan-failed", text: "the last scan failed" };
  if (scanStatus === "canceled") return { code: "scan-failed", text: "the last scan was canceled" };
  if (scannedAt === undefined)
    return scanStatus === "never"
      ? { code: "not-scanned", text: "never scanned" }
      : scanStatus === undefined || maxScanAgeMs !== undefined
        ? { code: "scan-time-absent", text: "the cloud does not say when it was scanned" }
        : undefined;
  if (maxScanAgeMs === undefined || atMs - Date.parse(scannedAt) <= maxScanAgeMs) return undefined;
  return { code: "scan-too-old", text: `scanned on ${scannedAt.slice(0, 10)}, longer ago than maxScanAge` };
}

/** Why lists of findings are not known whole. */
export function listGaps({ lists }: Subject, asked: readonly FindingList[] = FINDING_LISTS): readonly Because[] {
  return asked.flatMap((list): readonly Because[] => {
    const verdict = lists[list];
    const gap = verdict === undefined ? undefined : gapOf(verdict, LISTS[list]);
    return gap === undefined ? [] : [gap];
  });
}

function gapOf(verdict: ListVerdict, what: string): Because | undefined {
  switch (verdict.code) {
    case "complete":
      return undefined;
    case "stale":
      return { code: "scan-running", text: `a scan is running; ${what} are of the scan before` };
    case "denied":
      return { code: "list-denied", text: `no permission to read ${what}` };
    case "drifted":
      return { code: "list-incomplete", text: `${what} changed while they were read` };
    case "gone":
      return { code: "list-incomplete", text: `the image was deleted before ${what} were read` };
    case "incomplete":
      return { code: "list-incomplete", text: `${what} were not read whole (${verdict.reason})` };
    case "unknown": {
      const [code, text] = REASONS[verdict.reason];
      return { code, text: code === "scan-part-failed" ? `the scan for ${what} failed` : text };
    }
  }
}
