import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";

import { type LicensePlan, readLicensePlan } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** The files beside a plan. A plan that is reached through a link has those of the file itself. */
export interface PlanFiles {
  /** Journal of what was done, line by line. */
  readonly journal: string;
  /** Lock of the process that applies the plan. */
  readonly lock: string;
}

/**
 * Names the files beside a plan, the short way if the plan is not a link.
 *
 * @throws {CommandFailure} when the plan is not a file that others can be beside, such as a pipe.
 */
export async function planFiles(file: string): Promise<PlanFiles> {
  // The name of a pipe in /dev/fd leads nowhere.
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isFile())
    throw usageFailure(
      `${visible(file)} is not a regular file. The journal of a plan is kept next to it, so that nothing is bought twice: save the plan in a file and apply that. --dry-run takes a plan from anywhere. Nothing was bought.`,
    );
  const shown = real === resolve(file) ? file : real;
  return { journal: `${shown}.journal.ndjson`, lock: `${shown}.lock` };
}

/**
 * Reads a plan.
 *
 * @param signal - Ends waiting for the writer of a named pipe.
 * @throws {CommandFailure} when it cannot be read, is not a plan, or was changed after it was made.
 */
export async function readPlan(file: string, signal: AbortSignal): Promise<LicensePlan> {
  const again = `Make a plan with: plimsoll license plan --out ${visible(file)}`;
  const text = await readText("plan", file, signal, again);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw usageFailure(`${visible(file)} is not JSON. ${again}`);
  }
  const result = readLicensePlan(data);
  if (result.code === "read") return result.plan;
  throw usageFailure(
    `${visible(file)} is not a license plan that can be applied:\n  ${result.problems.map(visible).join("\n  ")}\nNothing was bought. ${again}`,
  );
}
