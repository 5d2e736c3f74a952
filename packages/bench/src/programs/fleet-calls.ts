import { createTcssClient } from "@plimsoll/client";
import { readFindings, readInventory, readingTargets, tcssFindingReaders, tcssHostImages } from "@plimsoll/core";

import { inParallel } from "./in-parallel.ts";

/** Input of the program, as JSON: the calls of a worker, without a fleet. */
export interface FleetCallsInput {
  /** Origin of the emulator. */
  readonly origin: string;
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  /** Accounts to read. */
  readonly accounts: number;
  /** Accounts at the same time. */
  readonly slots: number;
  /** Reads findings too, as on the first day; later nothing has changed. */
  readonly findings: boolean;
}

/** Output of the program, as JSON. */
export interface FleetCallsOutput {
  /** Time of the calls, in seconds. */
  readonly seconds: number;
}

const { origin, credentials, accounts, slots, findings } = JSON.parse(process.argv[2] ?? "") as FleetCallsInput; // from rows/fleet-days.ts
const start = performance.now();
await inParallel(slots, accounts, async () => {
  await using client = createTcssClient({ credentials, endpoint: origin, rateLimit: false });
  const { targets } = await readingTargets(readInventory([tcssHostImages(client)]));
  if (!findings) return;
  const parts = readFindings({ targets, readers: tcssFindingReaders(client) });
  for await (const _ of parts);
});
process.stdout.write(JSON.stringify({ seconds: (performance.now() - start) / 1000 } satisfies FleetCallsOutput));
