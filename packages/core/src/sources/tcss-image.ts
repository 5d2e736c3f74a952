import type { tcss } from "@plimsoll/types";

import { parseImageName } from "../image/image-name.js";
import type { ScanStatus, TencentImage } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, flagIn, membersOf, numericFlagIn, textIn } from "./answer-fields.js";
import { fromUtc8 } from "./utc8.js";

type ImagesInfo = tcss.components["schemas"]["ImagesInfo"];
type Members = Partial<Record<keyof ImagesInfo, unknown>>;

const SCAN_STATUS: ReadonlyMap<unknown, ScanStatus> = new Map<ImagesInfo["ScanStatus"], ScanStatus>([
  ["NOT_SCAN", "never"],
  ["SCANNING", "running"],
  ["SCANNED", "done"],
  ["SCAN_ERR", "failed"],
  ["CANCELED", "canceled"],
]);

/**
 * Reads a row of `DescribeAssetImageList` as an image. What the row does not say, or says in another kind of value than is
 * documented, is absent. An image without an ID has the empty text for it, and cannot be told from others.
 */
export function fromTcssImage(raw: ImagesInfo): TencentImage {
  const row: Members = membersOf(raw);
  const id = textIn(row.ImageID) ?? "";
  const name = textIn(row.ImageName) ?? id;
  // A status that the vendor adds one day is not known, rather than wrong.
  const scanStatus = SCAN_STATUS.get(row.ScanStatus);
  const scannedAt = toRfc3339(row.ScanTime);
  const found = hasFindings(row);
  const isKnown = found === true || isScanned(scanStatus, scannedAt);
  return {
    cloud: "tencent",
    kind: "host",
    key: id,
    id,
    name,
    ...parseImageName(name),
    ...omitUndefined({
      createdAt: toRfc3339(row.CreateTime),
      sizeBytes: countIn(row.Size),
      os: textIn(row.OsName),
      hosts: countIn(row.HostCnt),
      containers: countIn(row.ContainerCnt),
      scanStatus,
      scannedAt,
    }),
    scanErrors: scanErrors(row),
    findings: isKnown ? findings(row) : {},
    ...omitUndefined({
      atRisk: isKnown ? found : undefined,
      // The vendor's own sample has 12: every number but 0 means licensed.
      licensed: numericFlagIn(row.IsAuthorized),
      trusted: flagIn(row.IsTrustImage),
      recommended: numericFlagIn(row.IsSuggest),
    }),
    raw,
  };
}

/** `undefined` where nothing was found as far as is known, but not all is. */
function hasFindings({ VulCnt, VirusCnt, RiskCnt }: Members): boolean | undefined {
  const flags = [VulCnt, VirusCnt, RiskCnt].map(numericFlagIn);
  if (flags.includes(true)) return true;
  return flags.includes(undefined) ? undefined : false;
}

/** The zeros of an image that was never scanned, or whose scan failed, say nothing: what is not known is absent. */
function isScanned(status: ScanStatus | undefined, scannedAt: string | undefined): boolean {
  return status === "done" || (scannedAt !== undefined && status !== "failed" && status !== "never");
}

function findings(row: Members): TencentImage["findings"] {
  return omitUndefined({
    vulnerabilities: countIn(row.VulCnt),
    critical: countIn(row.CriticalLevelVulCnt),
    high: countIn(row.HighLevelVulCnt),
    malware: countIn(row.VirusCnt),
    sensitive: countIn(row.RiskCnt),
  });
}

function scanErrors(row: Members): Record<string, string> {
  const parts = {
    agent: textIn(row.AgentError),
    scan: textIn(row.ScanError),
    malware: textIn(row.ScanVirusError),
    vulnerabilities: textIn(row.ScanVulError),
    sensitive: textIn(row.ScanRiskError),
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, text]) => (text === undefined || text === "No Error" ? [] : [[part, text]])),
  );
}

/**
 * The vendor writes ISO 8601 with `Z`, or a time of UTC+8 without a zone, or nothing.
 * Anything else is left out: a wrong time is worse than none.
 */
function toRfc3339(value: unknown): string | undefined {
  const text = textIn(value);
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  return fromUtc8(text) ?? (Number.isNaN(ms) ? undefined : new Date(ms).toISOString());
}
