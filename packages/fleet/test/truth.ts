import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Store } from "@plimsoll/store";
import { openStore } from "@plimsoll/store";

import { emulatedReader } from "./emulated.js";

/** What a store says about an account, for comparison. */
export interface AccountState {
  readonly images: readonly string[];
  readonly findings: readonly string[];
}

/** Everything that a store has of a scope now. */
export async function stateOf(store: Store, scope: string): Promise<AccountState> {
  const images: string[] = [];
  for await (const image of store.images({ scope })) images.push(JSON.stringify(image));
  const findings: string[] = [];
  for await (const finding of store.findings({ scope })) findings.push(JSON.stringify(finding));
  return { images: images.toSorted(), findings: findings.toSorted() };
}

/** The same account, read once into a file of its own without a fleet. */
export async function truthOf(account: string): Promise<AccountState> {
  const folder = mkdtempSync(join(tmpdir(), "truth-"));
  try {
    await using store = await openStore(join(folder, "store.db"));
    const scope = await store.scope({ cloud: "tencent", account, alias: "truth" });
    await using run = await store.beginRun(scope, { program: "truth" });
    const signal = new AbortController().signal;
    const read = emulatedReader();
    const fleetScope = { ...scope, enabled: true, group: "truth", settings: {} };
    await run.commit(await read(fleetScope, { run, signal, store }));
    return await stateOf(store, "truth");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
