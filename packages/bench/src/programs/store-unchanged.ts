import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createTcssClient } from "@plimsoll/client";
import { type ImageSource, readInventory, tcssHostImages } from "@plimsoll/core";
import { openStore } from "@plimsoll/store";

import { UNREACHED_LIMIT } from "../measured-clients.ts";
import { commitWhole, wholeLists } from "../stored-estate.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StoreUnchangedInput {
  readonly origin: string;
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  /** Images that the inventory must hold. */
  readonly images: number;
  /** Times that both are measured. */
  readonly rounds: number;
}

/** Output of the program, as JSON: milliseconds, round by round. */
export interface StoreUnchangedOutput {
  /** Reading the inventory and nothing else. */
  readonly read: readonly number[];
  /** A run that reads it into the store and commits. */
  readonly run: readonly number[];
}

const { origin, credentials, images, rounds } = JSON.parse(process.argv[2] ?? "") as StoreUnchangedInput; // from runProgram
const source: ImageSource = tcssHostImages(
  createTcssClient({ endpoint: origin, credentials, rateLimit: UNREACHED_LIMIT }),
);
const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
const store = await openStore(join(folder, "plimsoll.db"));
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });

await sync();
const output: StoreUnchangedOutput = { read: [], run: [] };
for (let round = 0; round < rounds; round++) {
  (output.read as number[]).push(await timed(readAlone)); // grows here alone
  (output.run as number[]).push(await timed(sync)); // as above
}
await store[Symbol.asyncDispose]();
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(output), () => process.exit());

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function readAlone(): Promise<void> {
  const inventory = readInventory([source]);
  let found = 0;
  for await (const _ of inventory) found++;
  if (found !== images || !inventory.complete) throw new Error(`${found} images instead of ${images}`);
}

/** Reads the account into the store; of images that have to be read, every list is said to be whole and empty. */
async function sync(): Promise<void> {
  const run = await store.beginRun(scope, { program: "bench" });
  const inventory = readInventory([source]);
  const { targets } = await run.stageImages(inventory);
  for (const { reading } of targets) await run.stageFindings({ findings: [], outcomes: wholeLists(reading.image) });
  await commitWhole(run, images, inventory.complete);
}
