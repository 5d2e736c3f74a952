import type { TcssClient } from "@plimsoll/client";

import { omitUndefined } from "../base/omit-undefined.js";
import type { RegistryFetch, RegistryFetcher } from "../scan/sync-registries.js";
import { textIn } from "./answer-fields.js";

const STATES: ReadonlyMap<unknown, RegistryFetch["state"]> = new Map([
  ["doing", "doing"],
  ["success", "done"],
  ["failed", "failed"],
]);

/**
 * Fetches the lists of all connected registries: `SyncAssetImageRegistryAsset`, `DescribeAssetImageRegistryAssetStatus`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 */
export function tcssRegistryFetcher(
  client: Pick<TcssClient, "call">,
  options: { readonly signal?: AbortSignal } = {},
): RegistryFetcher {
  return {
    async start() {
      await client.call("SyncAssetImageRegistryAsset", { All: true }, options);
    },
    async read() {
      const { Status, Err, LatestSyncSuccessTime } = await client.call(
        "DescribeAssetImageRegistryAssetStatus",
        {},
        options,
      );
      return {
        state: STATES.get(Status) ?? "unknown",
        ...omitUndefined({ fetchedAt: textIn(LatestSyncSuccessTime), reason: textIn(Err) }),
      };
    },
  };
}
