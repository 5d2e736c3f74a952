import type { tcss } from "@plimsoll/types";

import { parseImageName } from "../image-name.js";
import type { ScanStatus, TencentImage } from "../image.js";
import { present } from "../present.js";
import { fromUtc8 } from "./utc8.js";

type ImagesInfo = tcss.components["schemas"]["ImagesInfo"];

const SCAN_STATUS: Readonly<Record<ImagesInfo["ScanStatus"], ScanStatus>> = {
  NOT_SCAN: "never",
  SCANNING: "running",
  SCANNED: "done",
  SCAN_ERR: "failed",
  CANCELED: "canceled",
};

/** Reads a row of `DescribeAssetImageList` as an image. */
export function fromTcssImage(raw: ImagesInfo): TencentImage {
  // A status that the vendor adds one day is not known, rather than wrong.
  const scanStatus: ScanStatus | undefined = SCAN_STATUS[raw.ScanStatus];
  const scannedAt = toRfc3339(raw.ScanTime);
  const found = raw.VulCnt + raw.VirusCnt + raw.RiskCnt > 0;
  return {
    cloud: "tencent",
    kind: "host",
    key: raw.ImageID,
    id: raw.ImageID,
    name: raw.ImageName,
    ...parseImageName(raw.ImageName),
    ...present({
      createdAt: toRfc3339(raw.CreateTime),
      sizeBytes: raw.Size,
      os: raw.OsName === "" ? undefined : raw.OsName,
      hosts: raw.HostCnt,
      containers: raw.ContainerCnt,
      scanStatus,
      scannedAt,
    }),
    scanErrors: scanErrors(raw),
    ...(found || isScanned(scanStatus, scannedAt) ? { findings: findings(raw), atRisk: found } : { findings: {} }),
    // The vendor's own sample has 12: every number but 0 means licensed.
    licensed: raw.IsAuthorized !== 0,
    trusted: raw.IsTrustImage,
    recommended: raw.IsSuggest !== 0,
    raw,
  };
}

/** The zeros of an image that was never scanned, or whose scan failed, say nothing: what is not known is absent. */
function isScanned(status: ScanStatus | undefined, scannedAt: string | undefined): boolean {
  return status === "done" || (scannedAt !== undefined && status !== "failed" && status !== "never");
}

function findings(raw: ImagesInfo): TencentImage["findings"] {
  return present({
    vulnerabilities: raw.VulCnt,
    critical: raw.CriticalLevelVulCnt,
    high: raw.HighLevelVulCnt,
    malware: raw.VirusCnt,
    sensitive: raw.RiskCnt,
  });
}

function scanErrors(raw: ImagesInfo): Record<string, string> {
  const parts = {
    agent: raw.AgentError,
    scan: raw.ScanError,
    malware: raw.ScanVirusError,
    vulnerabilities: raw.ScanVulError,
    sensitive: raw.ScanRiskError,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== "" && text !== "No Error"));
}

/**
 * The vendor writes ISO 8601 with `Z`, or a time of UTC+8 without a zone, or nothing.
 * Anything else is left out: a wrong time is worse than none.
 */
function toRfc3339(text: string): string | undefined {
  const ms = Date.parse(text);
  return fromUtc8(text) ?? (Number.isNaN(ms) ? undefined : new Date(ms).toISOString());
}
