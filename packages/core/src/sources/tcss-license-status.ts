import type { TcssClient } from "@plimsoll/client";

import type { AutoLicenseRule } from "../license/auto-license-rule.js";
import type { LicenseStatusReading } from "../license/license-status.js";
import { type StatusOptions, readCoverage } from "./read-coverage.js";
import { tcssHostImages } from "./tcss-host-images.js";
import { tcssLicensePool } from "./tcss-license-pool.js";
import { tcssLicenseRule } from "./tcss-license-rule.js";
import { tcssRegistryImages } from "./tcss-registry-images.js";

/**
 * Reads the state of the licenses of an account of Tencent Cloud: the pool, the rule of automatic licensing, and the images on
 * hosts and in registries. A part that cannot be read is missing from the status and does not stop the others.
 *
 * @param client - Client of the account.
 */
export async function tcssLicenseStatus(
  client: Pick<TcssClient, "call" | "paginate">,
  options: StatusOptions = {},
): Promise<LicenseStatusReading> {
  const { account, signal } = options;
  const calls = signal === undefined ? {} : { signal };
  const failures: unknown[] = [];
  const missing: string[] = [];
  const attempt = async <T>(what: string, reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading;
    } catch (error) {
      signal?.throwIfAborted();
      missing.push(`${what}: not read`);
      failures.push(error);
      return undefined;
    }
  };
  const [pool, reading, images] = await Promise.all([
    attempt("licenses", tcssLicensePool(client, calls)),
    attempt("rule of automatic licensing", tcssLicenseRule(client, calls)),
    readCoverage([tcssHostImages(client), tcssRegistryImages(client)], options),
  ]);
  if (pool?.refusedBy !== undefined) missing.push(`licenses: the service refuses to count them (${pool.refusedBy})`);
  else if (pool !== undefined && pool.left === undefined) missing.push("licenses: the service does not count them");
  if (reading?.complete === false) missing.push("hosts of the rule: not all were read");
  return {
    status: {
      cloud: "tencent",
      ...(account === undefined ? {} : { account }),
      unit: "license",
      ...(pool === undefined ? {} : { pool }),
      ...(images.coverage === undefined ? {} : { coverage: images.coverage }),
      uncoveredRunning: images.uncoveredRunning,
      ...ruleIn(reading?.rule),
      missing: [...missing, ...images.missing],
    },
    failures: [...failures, ...images.failures],
  };
}

function ruleIn(rule: AutoLicenseRule | undefined): { readonly rule?: AutoLicenseRule } {
  return rule === undefined ? {} : { rule };
}
