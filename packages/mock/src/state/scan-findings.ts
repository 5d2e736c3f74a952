import { sha256Hex } from "../crypto/digest.js";
import { type FindingCounts, createCounts, noFindings } from "./finding-counts.js";
import type { Random } from "./random.js";
import { createRandom } from "./random.js";
import { scanBits } from "./scan-columns.js";

/** A scan of one image. Parts are sums of {@link scanBits}. */
export interface Scan {
  readonly imageId: string;
  /** Start, in milliseconds. */
  readonly startMs: number;
  /** Parts that are looked at now. */
  readonly parts: number;
  /** Parts that were scanned before; their findings are known. */
  readonly scannedParts: number;
}

/** Findings of a scan in addition to the known ones. */
export interface NewFindings extends FindingCounts {
  /** Parts that failed. */
  readonly failed: number;
  /** Pieces of sensitive data. */
  readonly SensitiveInfoCnt: number;
}

const nothing: Omit<NewFindings, "failed"> = { ...noFindings, SensitiveInfoCnt: 0 };

/** The operation guide says that a scan takes 2 to 60 minutes. */
const minSeconds = 120;
const maxSeconds = 3600;

/** Duration of a scan in milliseconds; the same for the same seed, image and start. */
export function scanDurationMs(seed: number, { imageId, startMs }: Pick<Scan, "imageId" | "startMs">): number {
  return randomFor(`duration ${seed} ${startMs} ${imageId}`).integer(minSeconds, maxSeconds) * 1000;
}

/**
 * Draws the findings of a scan; the same for the same seed, image and start. An image that is looked at for the first time shows what
 * is in it, whenever that is. Looked at again, it may show vulnerabilities that have become known since.
 */
export function createNewFindings(seed: number, { imageId, startMs, parts, scannedParts }: Scan): NewFindings {
  const random = randomFor(`scan ${seed} ${startMs} ${imageId}`);
  const failed = drawFailures(parts, random);
  const done = parts & ~failed;
  const first = done & ~scannedParts;
  const { VirusCnt, RiskCnt, SensitiveInfoCnt, ...vulnerabilities } =
    first === 0 ? nothing : createContents(randomFor(`image ${seed} ${imageId}`));
  return {
    ...nothing,
    ...((done & ~first & scanBits.CVE) === 0 ? {} : createPublished(random)),
    ...((first & scanBits.CVE) === 0 ? {} : vulnerabilities),
    ...((first & scanBits.VIRUS) === 0 ? {} : { VirusCnt }),
    ...((first & scanBits.RISK) === 0 ? {} : { RiskCnt, SensitiveInfoCnt }),
    failed,
  };
}

/** Of a hundred scans three fail, and in two more only the search for malware does. */
function drawFailures(parts: number, random: Random): number {
  const drawn = random.fraction();
  if (drawn < 0.03) return parts;
  return drawn < 0.05 ? parts & scanBits.VIRUS : 0;
}

function createContents(random: Random): Omit<NewFindings, "failed"> {
  return { ...createCounts(random), SensitiveInfoCnt: random.chance(0.2) ? random.integer(1, 5) : 0 };
}

/** Vulnerabilities that were published since the last scan. */
function createPublished(random: Random): Omit<FindingCounts, "RiskCnt" | "VirusCnt"> {
  const levels = {
    CriticalLevelVulCnt: Number(random.chance(0.05)),
    HighLevelVulCnt: Number(random.chance(0.15)),
    MediumLevelVulCnt: random.chance(0.3) ? random.integer(1, 3) : 0,
    LowLevelVulCnt: random.chance(0.3) ? random.integer(1, 4) : 0,
  };
  return { ...levels, VulCnt: Object.values(levels).reduce((sum, count) => sum + count, 0) };
}

function randomFor(what: string): Random {
  return createRandom(Number.parseInt(sha256Hex(what).slice(0, 8), 16));
}
