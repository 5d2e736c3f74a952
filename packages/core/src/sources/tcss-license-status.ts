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
  const [poolRead, ruleRead, images] = await Promise.all([
    attempt(tcssLicensePool(client, calls), signal),
    attempt(tcssLicenseRule(client, calls), signal),
    readCoverage([tcssHostImages(client), tcssRegistryImages(client)], options),
  ]);
  const [pool, reading] = [poolRead.value, ruleRead.value];
  const failures = [poolRead, ruleRead].flatMap(({ error }) => (error === undefined ? [] : [error.cause]));
  const missing: string[] = [];
  // In this order, whichever failed first.
  if (poolRead.error !== undefined) missing.push("licenses: not read");
  if (ruleRead.error !== undefined) missing.push("rule of automatic licensing: not read");
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

/** A part that was read, or why it was not. */
interface Attempt<T> {
  readonly value?: T;
  readonly error?: { readonly cause: unknown };
}

async function attempt<T>(reading: Promise<T>, signal: AbortSignal | undefined): Promise<Attempt<T>> {
  try {
    return { value: await reading };
  } catch (error) {
    signal?.throwIfAborted();
    return { error: { cause: error } };
  }
}

function ruleIn(rule: AutoLicenseRule | undefined): { readonly rule?: AutoLicenseRule } {
  return rule === undefined ? {} : { rule };
}
