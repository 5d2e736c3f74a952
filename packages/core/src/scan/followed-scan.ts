import type { Image } from "../image/image.js";
import type { ImageBefore } from "./scan-journal.js";
import type { ScanState } from "./scan-result.js";

/** State of the scan of one image, from one reading to the next. */
export interface ImageWatch {
  /** The image before the scan. */
  readonly before: ImageBefore;
  /** The newest reading. */
  readonly image: Image;
  /** State at the newest reading. */
  readonly state: ScanState;
  /** Scan time, status and counters at the newest reading; absent as long as the scan goes on. */
  readonly stamp?: string;
  /** Since when they are the same, in milliseconds. */
  readonly sameSinceMs?: number;
}

/** One reading of an image. */
export interface ImageReading {
  /** `undefined` if the list does not have the image any more. */
  readonly image: Image | undefined;
  /** True if the service says that the task, or the scan of this image, is over. */
  readonly isOver: boolean;
  /** The time, in milliseconds. */
  readonly nowMs: number;
  /** Milliseconds for which counters that a scan did not change must stay the same. */
  readonly settleMs: number;
}

/**
 * Adds a reading. A service may say that a scan is over before its findings are counted, so that a scan is `done` only when
 * all of this holds: the status says so, the time of the scan is another than before, and the counters were the same at two
 * readings in a row. Where they are those from before the scan, nothing tells whether the new ones are late: then they must
 * stay so for `settleMs`.
 */
export function takeReading(watch: ImageWatch, reading: ImageReading): ImageWatch {
  const { before } = watch;
  const { image, nowMs, settleMs } = reading;
  if (image === undefined) return { before, image: watch.image, state: "vanished" };
  const outcome = outcomeOf(before, reading, image);
  if (outcome !== "unsettled") return { before, image, state: outcome };
  const counters = countersOf(image);
  const stamp = JSON.stringify([image.scannedAt ?? null, image.scanStatus ?? null, counters]);
  const isRepeated = watch.stamp === stamp;
  const sameSinceMs = isRepeated ? (watch.sameSinceMs ?? nowMs) : nowMs;
  const hasNews = before.counters !== undefined && before.counters !== counters;
  const isStable = isRepeated && (hasNews || nowMs - sameSinceMs >= settleMs);
  return { before, image, state: isStable ? "done" : "unsettled", stamp, sameSinceMs };
}

function outcomeOf(before: ImageBefore, { isOver }: ImageReading, image: Image): ScanState {
  const { scanStatus, scannedAt } = image;
  const isAsBefore = scanStatus === before.scanStatus && scannedAt === before.scannedAt;
  if (scanStatus === "running") return "running";
  // A scan that was stopped, or failed early, may leave no trace but the end of its task.
  if (scanStatus === "canceled") return isAsBefore && !isOver ? "running" : "canceled";
  if (scanStatus === "failed") return isAsBefore && !isOver ? "running" : "failed";
  const isDone = scanStatus !== "never" && scannedAt !== undefined && scannedAt !== before.scannedAt;
  return isDone ? "unsettled" : "running";
}

/** The counters of what was found, as one text. Before the first scan they are those of an image without findings. */
export function countersOf({ findings }: Pick<Image, "findings">): string {
  const found = Object.entries(findings).filter(([, count]) => count !== 0);
  return JSON.stringify(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** State of an image before its scan, as the journal keeps it. */
export function beforeOf(image: Image): ImageBefore {
  const { key, name, id, digest, scanStatus, scannedAt } = image;
  return {
    key,
    name,
    id,
    ...(digest === undefined ? {} : { digest }),
    ...(scanStatus === undefined ? {} : { scanStatus }),
    ...(scannedAt === undefined ? {} : { scannedAt }),
    counters: countersOf(image),
  };
}

/** True if a reading shows that a scan of the image began after it was recorded. */
export function hasBegun({ scanStatus, scannedAt }: Image, before: ImageBefore): boolean {
  return scanStatus === "running" || scannedAt !== before.scannedAt || scanStatus !== before.scanStatus;
}
