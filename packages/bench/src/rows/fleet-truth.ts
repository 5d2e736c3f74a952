import { hash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Store, openStore } from "@plimsoll/store";

import { type EmulatedAccounts, readAccount } from "../fleet-reading.ts";
import type { Place } from "./fleet-place.ts";

/**
 * Compares every image and finding that a fleet has of each account with those that its emulator gives to one reading into a file.
 *
 * @throws {Error} when an account differs: a figure would say nothing.
 */
export async function checkTruth({ fleet, input }: Place): Promise<void> {
  const truth = await truthOf(input);
  for (const { alias } of await fleet.scopes()) {
    const has = await stateOf(fleet.store, alias);
    if (has.digest !== truth.digest)
      throw new Error(
        `${alias} has ${has.images} images and ${has.findings} findings, not the ${truth.images} and ${truth.findings} of its cloud`,
      );
  }
}

interface State {
  readonly images: number;
  readonly findings: number;
  readonly digest: string;
}

async function truthOf(accounts: EmulatedAccounts): Promise<State> {
  const folder = mkdtempSync(join(tmpdir(), "fleet-truth-"));
  try {
    await using store = await openStore(join(folder, "store.db"));
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "truth" });
    await using run = await store.beginRun(scope, { program: "bench" });
    await run.commit(await readAccount(accounts, { run, signal: new AbortController().signal }));
    return await stateOf(store, "truth");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function stateOf(store: Store, scope: string): Promise<State> {
  const images: string[] = [];
  for await (const image of store.images({ scope })) images.push(JSON.stringify(image));
  const findings: string[] = [];
  for await (const finding of store.findings({ scope })) findings.push(JSON.stringify(finding));
  const digest = hash("sha256", [...images.toSorted(), ...findings.toSorted()].join("\n"));
  return { images: images.length, findings: findings.length, digest };
}
