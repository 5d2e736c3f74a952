import type { SasClient, TcssClient } from "@plimsoll/client";
import { type LicensePool, daysUntil, sasScanQuota, tcssLicensePool, tcssRegistrySync } from "@plimsoll/core";

import { count } from "../../output/count.js";
import type { CheckResult } from "./check.js";

/** Days before the end of an edition at which it is worth a look. */
const SOON_DAYS = 30;
/** Registries or servers in one finding. */
const NAMED = 3;

/** Options of a check that calls the service. */
interface CallOptions {
  readonly signal: AbortSignal;
  readonly now: Date;
}

/** Licenses, and registries whose images cannot be listed, of an account of Tencent Cloud. */
export async function tencentEstate(client: TcssClient, { signal, now }: CallOptions): Promise<readonly CheckResult[]> {
  return Promise.all([
    guarded("license", async () => licenseCheck(await tcssLicensePool(client, { signal }), "license", now)),
    guarded("registries", async () => {
      const { registries, unsynced } = await tcssRegistrySync(client, { signal });
      const check = "registries";
      if (unsynced.length === 0) return { check, state: "ok", finding: `${registries} connected, all listed` };
      const names = named(unsynced.map(({ name, reason }) => (reason === undefined ? name : `${name} (${reason})`)));
      return {
        check,
        state: "warn",
        finding: `${unsynced.length} of ${registries} could not be listed, so their new images are unknown: ${names}`,
        remedy:
          unsynced.find(({ advice }) => advice !== undefined)?.advice ??
          "Check the address and password of the registry in the console.",
      };
    }),
  ]);
}

/** Scan quota, and servers whose agent is off, of an account of Alibaba Cloud. */
export async function alibabaEstate(client: SasClient, { signal, now }: CallOptions): Promise<readonly CheckResult[]> {
  return Promise.all([
    guarded("license", async () => licenseCheck(await sasScanQuota(client, { signal }), "scan", now)),
    guarded("agents", async () => {
      const Criteria = JSON.stringify([{ name: "clientStatus", value: "offline" }]);
      const request = { Criteria, CurrentPage: 1, PageSize: 20 };
      const { Instances, PageInfo } = await client.call("DescribeCloudCenterInstances", request, { signal });
      const total = PageInfo?.TotalCount ?? Instances.length;
      const check = "agents";
      if (total === 0) return { check, state: "ok", finding: "all servers report" };
      return {
        check,
        state: "warn",
        finding: `the agent is off on ${count(total, "server")}, whose images may be missing or old: ${named(Instances.map(({ InstanceName, Uuid }) => InstanceName ?? Uuid ?? "?"))}`,
        remedy: "Start the agent there, or install it again, in Security Center under Assets.",
      };
    }),
  ]);
}

/** Says what is left and until when. */
export function licenseCheck(pool: LicensePool, unit: "license" | "scan", now: Date): CheckResult {
  const check = "license";
  const { total, left, endsAt, refusedBy, expired, renews } = pool;
  if (refusedBy !== undefined)
    return {
      check,
      state: "warn",
      finding: `not told (${refusedBy})`,
      remedy: "Check the permissions, and whether the edition was bought.",
    };
  const days = endsAt === undefined ? undefined : daysUntil(endsAt, now);
  const until = endsAt === undefined ? "" : `, until ${endsAt.slice(0, 10)}`;
  if (expired || (days ?? 0) < 0)
    return {
      check,
      state: "fail",
      finding: `the edition has expired${until}`,
      remedy: "Renew it in the console: new images are no longer scanned.",
    };
  if (left === undefined || total === undefined)
    return { check, state: "ok", finding: `not counted by the service${until}` };
  const finding = `${left} of ${count(total, unit)} left${until}`;
  if (left === 0)
    return {
      check,
      state: "warn",
      finding,
      remedy: "Add some before scanning new images: plimsoll license status.",
    };
  if (days !== undefined && days < SOON_DAYS && renews !== true)
    return { check, state: "warn", finding, remedy: `It ends in ${count(days, "day")}: renew it in the console.` };
  return { check, state: "ok", finding };
}

/** A check that could not be made says why; the others go on. */
async function guarded(check: CheckResult["check"], make: () => Promise<CheckResult>): Promise<CheckResult> {
  try {
    return await make();
  } catch (error) {
    return {
      check,
      state: "skip",
      finding: `not read: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`,
    };
  }
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${shown}, ...` : shown;
}
