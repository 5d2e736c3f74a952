import { type SasClient, isApiError } from "@plimsoll/client";

import type { LicensePool } from "../license/license-pool.js";
import type { LicenseStatusReading } from "../license/license-status.js";
import { membersOf, safeCountIn } from "./answer-fields.js";
import { type StatusOptions, readCoverage } from "./read-coverage.js";
import { sasRegistryImages } from "./sas-registry-images.js";

/**
 * Reads the scan quota of an account of Alibaba Cloud, by `DescribeImageScanAuthCount`. It is one for each image and billing
 * cycle in which the image is scanned; when the cycle ends the service does not say.
 *
 * @returns what the service says. A key that may not ask, or an account that has not bought scans, learns nothing; the pool
 * has the code.
 * @throws {PlimsollError} when the service cannot be reached.
 */
export async function sasScanQuota(
  client: Pick<SasClient, "call">,
  options: { readonly signal?: AbortSignal } = {},
): Promise<LicensePool> {
  let answer: unknown;
  try {
    answer = await client.call("DescribeImageScanAuthCount", {}, options);
  } catch (error) {
    if (isApiError(error)) return { expired: false, refusedBy: error.code };
    throw error;
  }
  const { ImageScan } = membersOf(answer as { readonly ImageScan?: unknown }); // each member is looked at
  const quota = membersOf(ImageScan as { readonly ImageScanCapacity?: unknown; readonly ScanCount?: unknown }); // the same
  const total = safeCountIn(quota.ImageScanCapacity);
  const used = safeCountIn(quota.ScanCount);
  return {
    ...(total === undefined ? {} : { total }),
    ...(used === undefined ? {} : { used }),
    ...(total === undefined || used === undefined ? {} : { left: Math.max(0, total - used) }),
    expired: false,
  };
}

/**
 * Reads the state of the scan quota of an account of Alibaba Cloud, and the images that the account knows. A part that cannot
 * be read is missing from the status and does not stop the others.
 *
 * @param client - Client of the account.
 */
export async function sasLicenseStatus(
  client: Pick<SasClient, "call">,
  options: StatusOptions = {},
): Promise<LicenseStatusReading> {
  const { account, signal } = options;
  const failures: unknown[] = [];
  const missing: string[] = [];
  const [pool, images] = await Promise.all([
    sasScanQuota(client, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      signal?.throwIfAborted();
      missing.push("scan quota: not read");
      failures.push(error);
      return undefined;
    }),
    readCoverage([sasRegistryImages(client)], options),
  ]);
  if (pool?.refusedBy !== undefined) missing.push(`scan quota: the service refuses to count it (${pool.refusedBy})`);
  else if (pool !== undefined && pool.left === undefined) missing.push("scan quota: the service does not count it");
  return {
    status: {
      cloud: "alibaba",
      ...(account === undefined ? {} : { account }),
      unit: "scan-quota",
      ...(pool === undefined ? {} : { pool }),
      ...(images.coverage === undefined ? {} : { coverage: images.coverage }),
      uncoveredRunning: images.uncoveredRunning,
      missing: [...missing, ...images.missing],
    },
    failures: [...failures, ...images.failures],
  };
}
