import type { TcssClient } from "@plimsoll/client";

import { omitUndefined } from "../base/omit-undefined.js";
import { textIn } from "./answer-fields.js";
import { fromUtc8 } from "./utc8.js";

/** A registry whose list of images the cloud could not fetch: images that were pushed since are not known. */
export interface UnsyncedRegistry {
  /** Name under which it was connected, or its address. */
  readonly name: string;
  /** Kind in the vendor's word: `harbor`, `tcr`, ... */
  readonly kind?: string;
  /** When its list was last fetched without failure, RFC 3339 in UTC; absent if it never was. */
  readonly syncedAt?: string;
  /** Reason of the failure, in the vendor's words. */
  readonly reason?: string;
  /** Advice of the vendor. */
  readonly advice?: string;
}

/** Registries of an account. */
export interface RegistrySync {
  /** Registries that are connected. */
  readonly registries: number;
  /** Those whose last fetch failed. */
  readonly unsynced: readonly UnsyncedRegistry[];
  /** True if all registries were read. */
  readonly complete: boolean;
}

/**
 * Finds the registries of an account whose list of images could not be fetched, by `DescribeAssetImageRegistryRegistryList`. A registry
 * that does not say how its last fetch went does not count.
 *
 * @param client - Client of the account.
 * @param options.signal - Ends the reading.
 * @throws {ApiError} when the service refuses.
 */
export async function tcssRegistrySync(
  client: Pick<TcssClient, "paginate">,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<RegistrySync> {
  const pages = client.paginate("DescribeAssetImageRegistryRegistryList", {}, options);
  const unsynced: UnsyncedRegistry[] = [];
  let registries = 0;
  for await (const row of pages) {
    registries += 1;
    if (row.SyncStatus !== "failed") continue;
    const syncedAt: unknown = row.LatestSyncTime;
    unsynced.push({
      name: textIn(row.Name) ?? textIn(row.Url) ?? String(row.RegistryId),
      ...omitUndefined({
        kind: textIn(row.RegistryType),
        syncedAt: typeof syncedAt === "string" ? fromUtc8(syncedAt) : undefined,
        reason: textIn(row.SyncFailReason) ?? textIn(row.SyncMessage) ?? textIn(row.ConnectMsg),
        advice: textIn(row.SyncSolution),
      }),
    });
  }
  return { registries, unsynced, complete: pages.result.complete };
}
