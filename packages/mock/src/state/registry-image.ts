import type { tcss } from "@plimsoll/types";

import { scanBits, scanTaskColumns, scanTaskIndexes } from "./scan-columns.js";

/** An image in a registry, as DescribeAssetImageRegistryList answers it; the mock gives the numbers. */
export type RegistryImage = Readonly<Required<Omit<tcss.components["schemas"]["ImageRepoInfo"], "Id">>>;

/** The name of a registry image in a request. */
export type RegistryImageName = tcss.components["schemas"]["ImageInfo"];

/** Type of each field. The columns need one: numbers that come in without a type stay floating-point. */
const members: Readonly<Record<keyof RegistryImage, "count" | "flag" | "text">> = {
  ImageDigest: "text",
  ImageRepoAddress: "text",
  RegistryType: "text",
  ImageName: "text",
  ImageTag: "text",
  ImageSize: "count",
  ScanTime: "text",
  ScanStatus: "text",
  VulCnt: "count",
  VirusCnt: "count",
  RiskCnt: "count",
  SentiveInfoCnt: "count",
  IsTrustImage: "flag",
  OsName: "text",
  ScanVirusError: "text",
  ScanVulError: "text",
  InstanceId: "text",
  InstanceName: "text",
  Namespace: "text",
  ScanRiskError: "text",
  ScanVirusProgress: "count",
  ScanVulProgress: "count",
  ScanRiskProgress: "count",
  ScanRemainTime: "count",
  CveStatus: "text",
  RiskStatus: "text",
  VirusStatus: "text",
  Progress: "count",
  IsAuthorized: "count",
  RegistryRegion: "text",
  ImageId: "text",
  ImageCreateTime: "text",
  IsLatestImage: "flag",
  LowLevelVulCnt: "count",
  MediumLevelVulCnt: "count",
  HighLevelVulCnt: "count",
  CriticalLevelVulCnt: "count",
  ContainerCnt: "count",
  ComponentCnt: "count",
  IsRunning: "flag",
  HasNeedFixVul: "flag",
  SensitiveInfoCnt: "count",
  RecommendedFix: "flag",
  Solution: "text",
  Reason: "text",
};

/** Names of the members of a registry image. */
export const registryImageMembers: readonly (keyof RegistryImage)[] = Object.keys(members) as (keyof RegistryImage)[]; // the compiler checked that these are the keys

/**
 * The table of registry images. `Id` is the number by which the vendor knows them. Of a running scan: start and end in
 * milliseconds, its parts as a sum of {@link scanBits}, whether the schedule's time is over before it is done.
 */
export const registryImageTable: string = `CREATE TABLE registry_images (
  Id INTEGER PRIMARY KEY,
  ${registryImageMembers.map((name) => `"${name}" ${members[name] === "text" ? "TEXT" : "INTEGER"}`).join(", ")},
  scanned_parts INTEGER NOT NULL,
  scan_start INTEGER,
  scan_end INTEGER,
  scan_parts INTEGER,
  scan_is_cut INTEGER,
  ${scanTaskColumns}
)`;

/** Its indexes. */
export const registryImageIndexes: string = `CREATE INDEX registry_images_by_image ON registry_images (ImageId);
CREATE INDEX registry_images_by_name ON registry_images (Namespace, ImageName, ImageTag, InstanceName);
CREATE INDEX registry_images_by_scan_end ON registry_images (scan_end) WHERE scan_end IS NOT NULL;
${scanTaskIndexes("registry_images")}`;

/** SQL that marks a row as licensed. */
export const markRegistryImage = "IsAuthorized = 1";

/** One part of a scan: its bit, and the members that tell how it goes. */
export interface ScanPart {
  readonly bit: number;
  readonly status: keyof RegistryImage;
  readonly progress: keyof RegistryImage;
  readonly error: keyof RegistryImage;
}

/** The parts of a scan. */
export const scanParts: readonly ScanPart[] = [
  { bit: scanBits.CVE, status: "CveStatus", progress: "ScanVulProgress", error: "ScanVulError" },
  { bit: scanBits.VIRUS, status: "VirusStatus", progress: "ScanVirusProgress", error: "ScanVirusError" },
  { bit: scanBits.RISK, status: "RiskStatus", progress: "ScanRiskProgress", error: "ScanRiskError" },
];

/** The fields of a row whose scan failed. */
export const connectionFailure = {
  Reason: "The registry could not be reached.",
  Solution: "Connect the registry again and repeat the scan.",
} as const;

/** Time at which a running scan will be said to be done. */
const end = "coalesce(scan_told, scan_end)";

/** Progress of a running scan at the time `look.now`, in percent: 99 at most until it is done. */
const percent = `max(0, min(99, CAST((look.now - scan_start) * 100 / max(1, ${end} - scan_start) AS INTEGER)))`;

/** Most seconds that a scan is said to take; one that never ends would say millions. */
export const maxRemainingSec = 86_400;

/** Members that change while a scan runs, as SQL. */
const running: Readonly<Partial<Record<keyof RegistryImage, string>>> = {
  Progress: percent,
  ScanRemainTime: `min(${maxRemainingSec}, CAST((${end} - look.now + 999) / 1000 AS INTEGER))`,
  ...Object.fromEntries(
    scanParts.map(({ status, progress }) => [progress, `iif("${status}" = 'SCANNING', ${percent}, "${progress}")`]),
  ),
};

/** SQL of the JSON of a row, at the time `look.now` in milliseconds. */
export const registryImageJson: string = `json_object('Id', Id, ${registryImageMembers
  .map((name) => `'${name}', ${readMember(name)}`)
  .join(", ")})`;

function readMember(name: keyof RegistryImage): string {
  if (members[name] === "flag") return `json(iif("${name}", 'true', 'false'))`;
  const atScan = running[name];
  return atScan === undefined ? `"${name}"` : `iif(scan_end IS NULL OR ScanStatus <> 'SCANNING', "${name}", ${atScan})`;
}
