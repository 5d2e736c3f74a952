import type { HostImage } from "./host-images.js";
import type { Random } from "./random.js";

/** Numbers of findings of a scan. */
export interface FindingCounts {
  readonly VulCnt: number;
  readonly CriticalLevelVulCnt: number;
  readonly HighLevelVulCnt: number;
  readonly MediumLevelVulCnt: number;
  readonly LowLevelVulCnt: number;
  readonly VirusCnt: number;
  readonly RiskCnt: number;
}

/** Findings of a scan. */
export type Findings = FindingCounts & Pick<HostImage, "ComponentCnt" | "ScanStatus">;

/** Nothing found. */
export const noFindings: FindingCounts = {
  VulCnt: 0,
  CriticalLevelVulCnt: 0,
  HighLevelVulCnt: 0,
  MediumLevelVulCnt: 0,
  LowLevelVulCnt: 0,
  VirusCnt: 0,
  RiskCnt: 0,
};

/** Names of the numbers of findings that both lists of images have. */
export const findingCountNames = Object.keys(noFindings) as readonly (keyof FindingCounts)[]; // its own names

/**
 * Different packages that the vulnerabilities of a generated image can be in: the system projects of the catalogue and the packages of one
 * ecosystem. An image has at least as many packages.
 */
export const maxVulnerablePackages = 81;

/** Only licensed images can have been scanned. */
export function createFindings(isLicensed: boolean, random: Random): Findings {
  const components = random.integer(12, 420);
  const ScanStatus = isLicensed ? createScanStatus(random.fraction()) : "NOT_SCAN";
  const counts = ScanStatus === "SCANNED" ? createCounts(random) : noFindings;
  return { ...counts, ComponentCnt: Math.max(components, Math.min(counts.VulCnt, maxVulnerablePackages)), ScanStatus };
}

/** Draws the numbers of a scan. Most images have few vulnerabilities, some have very many. */
export function createCounts(random: Random): FindingCounts {
  const scale = random.fraction() ** 3;
  const levels = {
    CriticalLevelVulCnt: Math.floor(scale * random.integer(0, 18)),
    HighLevelVulCnt: Math.floor(scale * random.integer(0, 70)),
    MediumLevelVulCnt: Math.floor(scale * random.integer(0, 160)),
    LowLevelVulCnt: Math.floor(scale * random.integer(0, 220)),
  };
  return {
    ...levels,
    VulCnt: Object.values(levels).reduce((sum, count) => sum + count, 0),
    VirusCnt: random.chance(0.02) ? random.integer(1, 3) : 0,
    RiskCnt: random.chance(0.15) ? random.integer(1, 6) : 0,
  };
}

function createScanStatus(fraction: number): HostImage["ScanStatus"] {
  if (fraction < 0.86) return "SCANNED";
  if (fraction < 0.92) return "SCAN_ERR";
  if (fraction < 0.96) return "SCANNING";
  return fraction < 0.98 ? "CANCELED" : "NOT_SCAN";
}
