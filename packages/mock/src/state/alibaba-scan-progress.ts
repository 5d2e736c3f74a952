import type { sas } from "@plimsoll/types";

/** The members of the list of images about a scan. */
type ScanMembers = Partial<Pick<sas.components["schemas"]["ImageInstance"], "ScaProgress" | "ScaResult" | "ScaStatus">>;

/** The scan of an image that waits or runs. */
export interface OpenScan {
  /** Start of the work on the image, in milliseconds. */
  readonly startMs: number;
  /** End of it, if nothing comes in between. */
  readonly endMs: number;
  /** Somebody asked for a second scan of the image meanwhile. */
  readonly isRepeated: boolean;
}

/** A state of the scan of an image, and of the scan as a task, from a part of its time on. */
interface Phase {
  readonly from: number;
  readonly image: NonNullable<ScanMembers["ScaStatus"]>;
  readonly task: string;
}

/** The vendor lists the states; their order is that of the list. */
const phases: readonly Phase[] = [
  { from: 0.9, image: "OTHER_ANALYZER", task: "PROCESSING" },
  { from: 0.75, image: "BIN_ANALYZER", task: "PROCESSING" },
  { from: 0.6, image: "CVE_ANALYZER", task: "PROCESSING" },
  { from: 0.5, image: "WEB_SHELL_ANALYZER", task: "PROCESSING" },
  { from: 0.45, image: "PRE_ANALYZER_SUCCESS", task: "PRE_ANALYZER" },
  { from: 0.3, image: "PRE_ANALYZER", task: "PRE_ANALYZER" },
  { from: 0.15, image: "DOWNLOAD", task: "PROCESSING" },
  { from: 0.1, image: "START_RUN", task: "PROCESSING" },
  { from: 0.05, image: "MESSAGE_SEND", task: "MESSAGE_SEND" },
  { from: 0, image: "START", task: "START" },
];

/** Progress at which a scan that never ends stays, in percent. */
const mostOfTheWay = 0.95;

/** State of the scan of an image at a time. */
export interface ScanProgress {
  /** Word of the list of images. */
  readonly image: NonNullable<ScanMembers["ScaStatus"]>;
  /** Word of DescribeImageLatestScanTask. */
  readonly task: string;
  /** From 0 to 99. */
  readonly percent: number;
}

/** Computes how far a scan has come. @param nowMs - Time in milliseconds. */
export function progressAt({ startMs, endMs }: OpenScan, nowMs: number): ScanProgress {
  const part = Math.min(mostOfTheWay, (nowMs - startMs) / (endMs - startMs));
  const phase = phases.find(({ from }) => part >= from);
  return phase === undefined
    ? { image: "INIT", task: "START", percent: 0 }
    : { image: phase.image, task: phase.task, percent: Math.floor(part * 100) };
}

/** The members of the list of images about a scan that waits or runs. @param nowMs - Time in milliseconds. */
export function openScanMembers(open: OpenScan, nowMs: number): ScanMembers {
  const { image, percent } = progressAt(open, nowMs);
  return {
    ScaStatus: image,
    ScaProgress: percent,
    ...(open.isRepeated ? { ScaResult: "forbid_create_repeat_task" } : {}),
  };
}
