import type { ScanService } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { OpenScans } from "./open-scans.js";
import type { ScanPlaces } from "./scan-options.js";

/** Options of commands that take a task in place of images. */
export interface TaskOptions extends ScanPlaces {
  readonly task?: string;
}

/** Values of the option `--task`, for the help. */
export const taskText = "ID of a task, with --source where lists of Tencent Cloud could be meant";

/** Refuses what names both images and a task, or a task that can be none. */
export function refuseTaskWith(texts: readonly string[], { task, source = [] }: TaskOptions): void {
  if (task === undefined) return;
  if (texts.length > 0) throw usageFailure("--task names a scan and the arguments name images: give only one of them.");
  if (!/^[0-9a-z]{1,64}$/i.test(task)) throw usageFailure("--task takes the ID of a task, letters and digits.");
  if (!/^\d+$/.test(task) && source.includes("tencent-registry"))
    throw usageFailure("--task: tasks of tencent-registry have numbers.");
}

/** The service does not know the task. */
export function taskNotFound({ list }: Pick<ScanService, "list">, task: string): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "NotFound",
    `${list} has no task ${task}. The latest tasks: plimsoll scan status. Another list or account: --source, --account.`,
  );
}

/**
 * Where a task can be. Those of Security Center have 32 hexadecimal digits; a number may be a task of either list of Tencent Cloud.
 *
 * @throws {CommandFailure} when it may be in several lists or accounts.
 */
export function serviceOfTask(task: string, { services }: Pick<OpenScans, "services">): ScanService {
  const isHex = /^[0-9a-f]{32}$/i.test(task);
  const isNumber = /^\d+$/.test(task);
  const possible = services.filter(({ list }) => {
    if (list === "alibaba-registry") return isHex;
    return !isHex && (list === "tencent-host" || isNumber);
  });
  const [service] = possible;
  if (service !== undefined && possible.length === 1) return service;
  const places = possible.map(({ list, account }) => (account === undefined ? list : `${list} of ${account}`));
  if (possible.length === 0 && services.every(({ list }) => list === "alibaba-registry"))
    throw usageFailure(
      `--task ${task} cannot be a task of Security Center: those have 32 hexadecimal digits. It reports scans by image: plimsoll scan status <image>`,
    );
  throw usageFailure(
    possible.length === 0
      ? `--task ${task} cannot be a task of the selected lists.`
      : `--task ${task} may be a task of ${places.join(", ")}. Choose with --source, and --account.`,
  );
}
