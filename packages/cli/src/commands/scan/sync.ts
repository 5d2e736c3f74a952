import { syncRegistries, tcssRegistryFetcher } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { createProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import type { OpenScans } from "./open-scans.js";

/** Surroundings of a sync. */
export interface SyncContext {
  readonly io: Io;
  readonly intervalMs: number;
  readonly waitLimitMs: number;
}

/**
 * Fetches the lists of the registries that are connected to Tencent Cloud, in all accounts that are searched.
 *
 * @returns false if no account that is searched has such a list.
 * @throws {CommandFailure} `NotSynced` when the service says that it failed, or the time was over first.
 */
export async function syncAll(
  { accounts, ids }: Pick<OpenScans, "accounts" | "ids">,
  missing: readonly string[],
  { io, intervalMs, waitLimitMs }: SyncContext,
): Promise<boolean> {
  if (!ids.includes("tencent-registry") || !accounts.some(({ cloud }) => cloud === "tencent")) return false;
  io.stderr.write(
    `${missing.map(visible).join(", ")} not listed yet: the lists of the registries are fetched, which takes a minute or two.\n`,
  );
  const progress = createProgress(io);
  progress.show("fetching the lists of the registries");
  try {
    await Promise.all(
      accounts.map(async (connected) => {
        if (connected.cloud !== "tencent") return;
        const fetcher = tcssRegistryFetcher(connected.client, { signal: io.signal });
        const options = { intervalMs, waitLimitMs, signal: io.signal, ...omitUndefined({ sleep: io.sleep }) };
        const { state, reason = "no reason given" } = await syncRegistries(fetcher, options);
        if (state === "done" || state === "unknown") return;
        const why = state === "failed" ? `it failed: ${visible(reason)}` : "the waiting time ended first";
        throw new CommandFailure(
          EXIT.incomplete,
          "NotSynced",
          `the lists of the registries were not fetched, ${why}. Nothing was started. See the connections with: plimsoll api tcss DescribeAssetImageRegistryRegistryList`,
        );
      }),
    );
    return true;
  } finally {
    progress.done();
  }
}
