import type { Image } from "../image/image.js";
import type { ScanList } from "./scan-service.js";

/** Outcome of the scan of an image. */
export type ScanState =
  /** The service started the scan, and it is not followed. */
  | "started"
  /** It is running. */
  | "running"
  /** It ended, and what was found does not change any more. */
  | "done"
  /** It ended, and what was found may still change. */
  | "unsettled"
  /** It failed; the image has the findings of the scan before. */
  | "failed"
  /** It was stopped. */
  | "canceled"
  /** It was not asked for. */
  | "not-started"
  /** The request may or may not have reached the service. */
  | "unknown"
  /** The list does not have the image any more. */
  | "vanished";

/** Starter of a scan: this run, an earlier one that was cut off, or somebody else. */
export type StartedBy = "earlier-run" | "somebody-else" | "this-run";

/** An image and the outcome of its scan. */
export interface ScanResult {
  /** The image as it was read last. */
  readonly image: Image;
  /** Its list. */
  readonly list: ScanList;
  /** Outcome of the scan. */
  readonly state: ScanState;
  /** ID of the task; absent if the service gave none. */
  readonly taskId?: string;
  /** Starter of the scan; absent if nobody started it, or that is unknown. */
  readonly startedBy?: StartedBy;
  /** Why it failed or was not started: the vendor's words, or a short code. */
  readonly reason?: string;
}
