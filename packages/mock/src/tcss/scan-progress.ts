import { maxRemainingSec } from "../state/registry-image.js";
import type { RunningCounts } from "../state/scan-counts.js";

/** Progress of a scan, by the names of both answers, with what each says in its own way. */
export interface ScanProgress {
  readonly ImageTotal: number;
  readonly ImageScanCnt: number;
  readonly Schedule: number;
  readonly SuccessCount: number;
  readonly RiskCount: number;
  readonly running: number;
  /** Seconds until the last image is done, 0 if none is being scanned. */
  readonly leftSec: number;
}

/** Says how far a scan is. Images that were removed while it ran count as scanned. */
export function progressOf(
  { images, running, canceled, clean, risky, endMs }: RunningCounts,
  nowMs: number,
): ScanProgress {
  const scanned = Math.max(0, images - running - canceled);
  return {
    ImageTotal: images,
    ImageScanCnt: scanned,
    Schedule: images === 0 ? 100 : Math.floor(((images - running) * 100) / images),
    SuccessCount: clean,
    RiskCount: risky,
    running,
    leftSec: running === 0 ? 0 : Math.min(maxRemainingSec, Math.max(0, Math.ceil((endMs - nowMs) / 1000))),
  };
}
