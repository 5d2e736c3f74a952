import { setTimeout as pause } from "node:timers/promises";

import { connectPlimsoll } from "@plimsoll/client-adapters/plimsoll";

import { UNREACHED_LIMIT, targetAt } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StreamListInput {
  readonly origin: string;
  /** Images that the list must hold. */
  readonly images: number;
  /** Images after which memory is looked at, each time. The first look is what the others are compared with. */
  readonly every: number;
}

/** Output of the program, as JSON. */
export interface StreamListOutput {
  /** Bytes at the first look. */
  readonly first: number;
  /** Bytes at the look that found most. */
  readonly most: number;
}

const { origin, images, every } = JSON.parse(process.argv[2] ?? "") as StreamListInput; // from runProgram
const { gc } = globalThis;
const looks: number[] = [];
let found = 0;
const client = connectPlimsoll("tcss", targetAt(origin), { rateLimit: UNREACHED_LIMIT });
for await (const _ of client.paginate("DescribeAssetImageList")) if (++found % every === 0) looks.push(await look());
if (found !== images) throw new Error(`${found} images instead of ${images}`);
const output: StreamListOutput = { first: looks[0] ?? Number.NaN, most: Math.max(...looks) };
process.stdout.write(JSON.stringify(output), () => process.exit());

/** Memory in use after a collection; the memory of the process where Node may not be told to collect. */
async function look(): Promise<number> {
  if (gc === undefined) return process.memoryUsage.rss();
  // Buffers whose owners were collected are given back a little later.
  for (let time = 0; time < 2; time++) {
    gc();
    await pause(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
