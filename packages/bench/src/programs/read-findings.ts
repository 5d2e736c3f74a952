import { type TencentCredentials, createTcssClient } from "@plimsoll/client";
import {
  estimateReading,
  readFindings,
  readInventory,
  readingTargets,
  tcssFindingReaders,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";

import { checkWhole } from "../findings-check.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface ReadFindingsInput {
  /** Origin of a service with the limit of Tencent Cloud. */
  readonly origin: string;
  readonly credentials: TencentCredentials;
}

/** Output of the program, as JSON. */
export interface ReadFindingsOutput {
  /** Seconds from the first request for findings to the last finding; the inventory is read before. */
  readonly seconds: number;
  /** Seconds in which the limit lets pass the fewest requests that can read these findings: of the action with most, calls / 20. */
  readonly boundSeconds: number;
}

const { origin, credentials } = JSON.parse(process.argv[2] ?? "") as ReadFindingsInput; // from runProgram
const client = createTcssClient({ endpoint: origin, credentials });
const inventory = readInventory([tcssHostImages(client), tcssRegistryImages(client)], { order: "arrival" });
const { plan, targets } = await readingTargets(inventory);
if (!inventory.complete) throw new Error("the inventory is not complete");

const start = performance.now();
const reading = readFindings({ targets, readers: tcssFindingReaders(client) });
let found = 0;
for await (const { findings } of reading) found += findings.length;
const output: ReadFindingsOutput = {
  seconds: (performance.now() - start) / 1000,
  boundSeconds: estimateReading(plan.read).byImage.seconds,
};
checkWhole(reading, { plan, found });
process.stdout.write(JSON.stringify(output), () => process.exit());
