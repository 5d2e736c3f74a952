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
  canceled: ["scan-failed", "the last scan was canceled"],
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

/**
 * Why lists of findings are not completely known. Lists with the same reason are named together, in one fact.
 *
 * @param asked - Lists that decide. @default all
 */
export function listGaps({ lists }: Subject, asked: readonly FindingList[] = FINDING_LISTS): readonly Because[] {
  const groups = new Map<string, { readonly verdict: ListVerdict; readonly lists: FindingList[] }>();
  for (const list of asked) {
    const verdict = lists[list];
    if (verdict === undefined) continue;
    const key = `${verdict.code} ${"reason" in verdict ? verdict.reason : ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { verdict, lists: [list] });
    else group.lists.push(list);
  }
  return [...groups.values()].flatMap(({ verdict, lists: same }) => gapOf(verdict, same) ?? []);
}

/** Facts without those that an equal one before, or a longer one, says as well. */
export function eachFactOnce(because: readonly Because[]): readonly Because[] {
  return because.filter(
    ({ text }, index) =>
      !because.some((other, at) => (at < index && other.text === text) || saysMore(other.text, text)),
  );
}

/** "no scan license and never scanned" says "never scanned" too, and "a scan is running; ..." that a scan is running. */
function saysMore(longer: string, text: string): boolean {
  return longer.startsWith(`${text}; `) || longer.startsWith(`${text} and `) || longer.endsWith(` and ${text}`);
}

function gapOf(verdict: ListVerdict, lists: readonly FindingList[]): Because | undefined {
  const what = namesOf(lists);
  // "Malware" is singular, every other list, and two of them, are plural.
  const isOne = lists.length === 1 && lists[0] === "malware";
  const were = isOne ? "was" : "were";
  switch (verdict.code) {
    case "complete":
      return undefined;
    case "stale":
      return { code: "scan-running", text: `a scan is running; what is known of ${what} is from the previous scan` };
    case "denied":
      return { code: "list-denied", text: `no permission to read ${what}` };
    case "drifted":
      return { code: "list-incomplete", text: `${what} changed while ${isOne ? "it was" : "they were"} read` };
    case "gone":
      return { code: "list-incomplete", text: `the image was deleted before ${what} ${were} read` };
    case "incomplete":
      return { code: "list-incomplete", text: `${what} ${were} not read completely (${verdict.reason})` };
    case "unknown": {
      const [code, text] = REASONS[verdict.reason];
      return { code, text: code === "scan-part-failed" ? `the scan for ${what} failed` : text };
    }
  }
}

function namesOf(lists: readonly FindingList[]): string {
  const names = lists.map((list) => LISTS[list]);
  const [last = "", ...before] = names.toReversed();
  if (before.length === 0) return last;
  return `${before.toReversed().join(", ")}${before.length > 1 ? "," : ""} and ${last}`;
}
