import type { tcss } from "@plimsoll/types";

import { parseImageName } from "../image/image-name.js";
import type { TencentImage } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, flagIn, membersOf, numericFlagIn, textIn } from "./answer-fields.js";
import { errorsOf, hasFindings, isScanned, scanStatusIn, timeIn } from "./tcss-scan-fields.js";

type ImagesInfo = tcss.components["schemas"]["ImagesInfo"];
type Members = Partial<Record<keyof ImagesInfo, unknown>>;

/**
 * Reads a row of `DescribeAssetImageList` as an image. What the row does not say, or says in another kind of value than is
 * documented, is absent. An image without an ID has the empty text for it, and cannot be told from others.
 */
export function fromTcssImage(raw: ImagesInfo): TencentImage {
  const row: Members = membersOf(raw);
  const id = textIn(row.ImageID) ?? "";
  const name = textIn(row.ImageName) ?? id;
  const scanStatus = scanStatusIn(row.ScanStatus);
  const scannedAt = timeIn(row.ScanTime);
  const found = hasFindings([row.VulCnt, row.VirusCnt, row.RiskCnt]);
  const containers = countIn(row.ContainerCnt);
  const isKnown = found === true || isScanned(scanStatus, scannedAt);
  return {
    cloud: "tencent",
    source: "tencent-host",
    kind: "host",
    key: id,
    id,
    name,
    ...parseImageName(name),
    ...omitUndefined({
      createdAt: timeIn(row.CreateTime),
      sizeBytes: countIn(row.Size),
      os: textIn(row.OsName),
      hosts: countIn(row.HostCnt),
      containers,
      running: containers === undefined ? undefined : containers > 0,
      scanStatus,
      scannedAt,
    }),
    scanErrors: errorsOf({
      agent: row.AgentError,
      scan: row.ScanError,
      malware: row.ScanVirusError,
      vulnerabilities: row.ScanVulError,
      sensitive: row.ScanRiskError,
    }),
    ...omitUndefined({ scanReason: textIn(row.Reason), scanAdvice: textIn(row.Solution) }),
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

function findings(row: Members): TencentImage["findings"] {
  return omitUndefined({
    vulnerabilities: countIn(row.VulCnt),
    critical: countIn(row.CriticalLevelVulCnt),
    high: countIn(row.HighLevelVulCnt),
    medium: countIn(row.MediumLevelVulCnt),
    low: countIn(row.LowLevelVulCnt),
    malware: countIn(row.VirusCnt),
    sensitive: countIn(row.RiskCnt),
  });
}
