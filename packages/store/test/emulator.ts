import { createTcssClient } from "@plimsoll/client";
import {
  type FindingReader,
  type ImageSource,
  type SourceId,
  readFindings,
  readInventory,
  tcssFindingReaders,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";
import type { Mock } from "@plimsoll/mock";

import type { RunResult } from "../src/index.js";
import type { Scope, Store } from "../src/index.js";

/** An account of the emulator as the store is given it. */
export interface Account {
  readonly sources: readonly (readonly [SourceId, ImageSource])[];
  readonly readers: readonly FindingReader[];
}

/** The account of Tencent Cloud of an emulator, which is asked through a `fetch`. */
export function tencentAccount(mock: Mock, fetch: (request: Request) => Promise<Response> = mock.fetch): Account {
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch, rateLimit: false });
  return {
    sources: [
      ["tencent-host", tcssHostImages(client)],
      ["tencent-registry", tcssRegistryImages(client)],
    ],
    readers: tcssFindingReaders(client),
  };
}

/** Reads an account into a store, as a program does. */
export async function syncAccount(
  store: Store,
  scope: Scope,
  { sources, readers }: Account,
): Promise<RunResult & { readonly read: number }> {
  await using run = await store.beginRun(scope, { program: "test" });
  const inventory = readInventory(sources.map(([, source]) => source));
  const { targets } = await run.stageImages(inventory);
  for await (const part of readFindings({ targets, readers })) await run.stageFindings(part);
  const result = await run.commit({
    sources: inventory.outcomes.map((outcome, index) => ({
      source: sources[index]?.[0] ?? "tencent-host",
      received: outcome.received,
      complete: outcome.status === "read" && outcome.complete,
    })),
  });
  return { ...result, read: targets.length };
}
