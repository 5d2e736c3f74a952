import { connectPlimsoll } from "@plimsoll/client-adapters/plimsoll";

import { UNREACHED_LIMIT, targetAt } from "../measured-clients.ts";
import { type MemoryLooks, memoryInUse } from "./memory.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StreamListInput {
  readonly origin: string;
  /** Images that the list must hold. */
  readonly images: number;
  /** Images after which memory is looked at, each time. The first look is what the others are compared with. */
  readonly every: number;
}

const { origin, images, every } = JSON.parse(process.argv[2] ?? "") as StreamListInput; // from runProgram
const looks: number[] = [];
let found = 0;
const client = connectPlimsoll("tcss", targetAt(origin), { rateLimit: UNREACHED_LIMIT });
for await (const _ of client.paginate("DescribeAssetImageList"))
  if (++found % every === 0) looks.push(await memoryInUse());
if (found !== images) throw new Error(`${found} images instead of ${images}`);
const output: MemoryLooks = { first: looks[0] ?? Number.NaN, most: Math.max(...looks) };
process.stdout.write(JSON.stringify(output), () => process.exit());
