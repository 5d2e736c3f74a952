import type { tcss } from "@plimsoll/types";

import type { Registry, ScanStatus, TencentRegistryImage } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { countIn, flagIn, membersOf, numericFlagIn, textIn } from "./answer-fields.js";
import { errorsOf, hasFindings, isScanned, scanStatusIn, timeIn } from "./tcss-scan-fields.js";

type ImageRepoInfo = tcss.components["schemas"]["ImageRepoInfo"];
type Members = Partial<Record<keyof ImageRepoInfo, unknown>>;

/** The vendor's time for "not known". */
const unknownTime = "1900-01-01T00:00:00.000Z";

/**
 * Reads a row of `DescribeAssetImageRegistryList` as an image: one tag of one repository. A member that is missing from the row,
 * or has another type than is documented, is absent.
 */
export function fromTcssRegistryImage(raw: ImageRepoInfo): TencentRegistryImage {
  const row: Members = membersOf(raw);
  const id = textIn(row.ImageId) ?? "";
  const repository = repositoryOf(row);
  const tag = textIn(row.ImageTag);
  const scanStatus = scanStatusIn(row.ScanStatus);
  const scannedAt = timeIn(row.ScanTime);
  const found = hasFindings([row.VulCnt, row.VirusCnt, row.RiskCnt, sensitiveIn(row)]);
  const isKnown = found === true || isScanned(scanStatus, scannedAt);
  const createdAt = timeIn(row.ImageCreateTime);
  const containers = countIn(row.ContainerCnt);
  return {
    cloud: "tencent",
    source: "tencent-registry",
    kind: "registry",
    key: identityOf(row.Id),
    id,
    name: repository === "" ? id : tag === undefined ? repository : `${repository}:${tag}`,
    repository,
    ...omitUndefined({
      tag,
      digest: textIn(row.ImageDigest),
      createdAt: createdAt === unknownTime ? undefined : createdAt,
      sizeBytes: countIn(row.ImageSize),
      os: textIn(row.OsName),
      containers,
      running: flagIn(row.IsRunning) ?? (containers === undefined ? undefined : containers > 0),
      scanStatus,
      scannedAt,
      scanParts: partsOf(row),
      scanReason: textIn(row.Reason),
      scanAdvice: textIn(row.Solution),
    }),
    registry: registryOf(row),
    scanErrors: errorsOf({
      malware: row.ScanVirusError,
      vulnerabilities: row.ScanVulError,
      sensitive: row.ScanRiskError,
    }),
    findings: isKnown ? findings(row) : {},
    ...omitUndefined({
      atRisk: isKnown ? found : undefined,
      licensed: numericFlagIn(row.IsAuthorized),
      trusted: flagIn(row.IsTrustImage),
      recommended: flagIn(row.RecommendedFix),
    }),
    raw,
  };
}

/** Several repositories have an image of the same name, so that the address is part of it. */
function repositoryOf(row: Members): string {
  const address = textIn(row.ImageRepoAddress)?.replace(/^[a-z]+:\/\//, "");
  return address ?? [textIn(row.Namespace), textIn(row.ImageName)].filter((part) => part !== undefined).join("/");
}

function registryOf(row: Members): Registry {
  const region = textIn(row.RegistryRegion);
  return omitUndefined({
    kind: textIn(row.RegistryType),
    instanceId: textIn(row.InstanceId),
    instanceName: textIn(row.InstanceName),
    namespace: textIn(row.Namespace),
    address: textIn(row.ImageRepoAddress),
    region: region === "default" ? undefined : region,
  });
}

function findings(row: Members): TencentRegistryImage["findings"] {
  return omitUndefined({
    vulnerabilities: countIn(row.VulCnt),
    critical: countIn(row.CriticalLevelVulCnt),
    high: countIn(row.HighLevelVulCnt),
    medium: countIn(row.MediumLevelVulCnt),
    low: countIn(row.LowLevelVulCnt),
    malware: countIn(row.VirusCnt),
    sensitive: countIn(sensitiveIn(row)),
    buildRisks: countIn(row.RiskCnt),
  });
}

/** The newer field, or else the older one, whose name is misspelled. */
function sensitiveIn({ SensitiveInfoCnt, SentiveInfoCnt }: Members): unknown {
  return SensitiveInfoCnt ?? SentiveInfoCnt;
}

function partsOf(row: Members): Readonly<Record<string, ScanStatus>> | undefined {
  const parts = omitUndefined({
    vulnerabilities: scanStatusIn(row.CveStatus),
    malware: scanStatusIn(row.VirusStatus),
    sensitive: scanStatusIn(row.RiskStatus),
  });
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function identityOf(id: unknown): string {
  return typeof id === "number" || typeof id === "bigint" ? String(id) : "";
}
