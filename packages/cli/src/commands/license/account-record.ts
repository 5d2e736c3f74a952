import { createHash } from "node:crypto";
import { mkdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

import type { Cloud, Journal, LicenseTarget } from "@plimsoll/core";

import type { Io } from "../../io.js";
import type { PlanFiles } from "./plan-files.js";

/**
 * Names the files that all plans for one place have in common, whatever files the plans are in: copies and hard links of a plan
 * meet here, and so do two plans with the same image. They are in `plimsoll/licenses` of `XDG_STATE_HOME` or `~/.local/state`,
 * which is made if it is not there, for the user alone.
 *
 * @returns `undefined` where the user has no such folder, or none that can be made.
 */
export async function accountRecord(target: LicenseTarget, env: Io["env"]): Promise<PlanFiles | undefined> {
  const name = await recordName(target, env);
  return name === undefined ? undefined : { journal: `${name}.journal.ndjson`, lock: `${name}.lock` };
}

/**
 * Names the files of the changes of an account's rule, beside those of its plans.
 *
 * @returns `undefined` where the user has no such folder, or none that can be made.
 */
export async function ruleRecord(target: LicenseTarget, env: Io["env"]): Promise<PlanFiles | undefined> {
  const name = await recordName(target, env);
  return name === undefined ? undefined : { journal: `${name}.rule.ndjson`, lock: `${name}.rule.lock` };
}

/**
 * Names the files of the scans of an account, in `plimsoll/scans`.
 *
 * @returns `undefined` where the user has no such folder, or none that can be made.
 */
export async function scanRecord(target: RecordPlace, env: Io["env"]): Promise<PlanFiles | undefined> {
  const name = await recordName(target, env, "scans");
  return name === undefined ? undefined : { journal: `${name}.journal.ndjson`, lock: `${name}.lock` };
}

/** The account and where it is called. */
export interface RecordPlace extends Pick<LicenseTarget, "account" | "endpoint" | "region"> {
  /** Cloud of the account. */
  readonly cloud: Cloud;
}

async function recordName(target: RecordPlace, env: Io["env"], kind = "licenses"): Promise<string | undefined> {
  const folder = await stateFolder(env, kind);
  if (folder === undefined) return undefined;
  const { cloud, account, region, endpoint } = target;
  const place = JSON.stringify([cloud, account, region, endpoint]);
  return join(folder, createHash("sha256").update(place).digest("hex").slice(0, 32));
}

async function stateFolder(env: Io["env"], kind: string): Promise<string | undefined> {
  const named = env["XDG_STATE_HOME"] ?? "";
  const home = env["HOME"] || env["USERPROFILE"] || "";
  const around = isAbsolute(named) ? named : join(home, ".local", "state");
  if (!isAbsolute(around)) return undefined;
  const folder = join(around, "plimsoll", kind);
  try {
    // A home that is not there is not made: the user has none.
    if (!isAbsolute(named)) await stat(home);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return undefined;
  }
}

/**
 * A journal in two places: the record of the account, which knows of every plan, and the file beside the plan, which people
 * see. An entry is in both before `append` resolves; what either of them knows is read.
 */
export function journalInBoth(record: Journal, besidePlan: Journal): Journal {
  return {
    async append(entry) {
      await record.append(entry);
      await besidePlan.append(entry);
    },
    async read() {
      const kept = await record.read();
      const known = new Set(kept.map((entry) => JSON.stringify(entry)));
      return [...kept, ...(await besidePlan.read()).filter((entry) => !known.has(JSON.stringify(entry)))];
    },
  };
}
