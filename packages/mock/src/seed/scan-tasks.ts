import { hasOneOf } from "../state/registry-images.js";
import type { Condition } from "../state/database.js";
import { everyPart } from "../state/scan-columns.js";
import { canBeScanned } from "../state/scan-order.js";
import type { Store } from "../state/store.js";

/** A scan to start with. */
export interface OwnScanTask {
  /** `LOCAL` for images on hosts, `REGISTRY` for those in registries. */
  readonly source: "LOCAL" | "REGISTRY";
  /** ID of the task; of registry images a whole number from 1, as text. */
  readonly taskId: string;
  /** IDs of the images; of registry images also their numbers, as text. Those without a license are left out. @default all */
  readonly imageIds?: readonly string[];
}

/**
 * Starts a scan that has no time limit.
 *
 * @param nowMs - Start in milliseconds.
 * @throws {RangeError} when its ID is taken or not a number, or none of its images can be scanned.
 */
export function addScanTask(store: Store, { source, taskId, imageIds }: OwnScanTask, nowMs: number): void {
  const place = source === "LOCAL" ? "host" : "registry";
  if (place === "registry" && !/^[1-9]\d{0,9}$/.test(taskId))
    throw new RangeError(`scanTasks: taskId of registry images must be a whole number from 1, not ${taskId}`);
  if (store.scanTasks.find(place, taskId) !== undefined)
    throw new RangeError(`scanTasks: there are two tasks ${taskId}`);
  const chosen = imageIds === undefined ? canBeScanned : chosenBy(place, imageIds);
  const task = { place, chosen, parts: everyPart, startMs: nowMs, name: taskId } as const;
  if (store.scanTasks.start(task) === undefined)
    throw new RangeError(`scanTasks: no image of ${taskId} has a license and waits for a scan`);
}

function chosenBy(place: "host" | "registry", imageIds: readonly string[]): Condition {
  const { sql, values }: Condition =
    place === "registry"
      ? hasOneOf(imageIds)
      : { sql: "ImageID IN (SELECT value FROM json_each(?))", values: [JSON.stringify(imageIds)] };
  return { sql: `(${sql}) AND ${canBeScanned.sql}`, values };
}
