import { createSasClient, createTcssClient } from "@plimsoll/client";
import { type ImageSource, readInventory, sasRegistryImages, tcssHostImages } from "@plimsoll/core";

import { KEY, UNREACHED_LIMIT } from "../measured-clients.ts";
import { type MemoryLooks, memoryInUse } from "./memory.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StreamInventoryInput {
  readonly cloud: "alibaba" | "tencent";
  readonly origin: string;
  /** Images that the inventory must hold. */
  readonly images: number;
  /** Images after which memory is looked at, each time. The first look is what the others are compared with. */
  readonly every: number;
}

const { cloud, origin, images, every } = JSON.parse(process.argv[2] ?? "") as StreamInventoryInput; // from runProgram
const looks: number[] = [];
const inventory = readInventory([cloud === "tencent" ? tencent() : alibaba()]);
let found = 0;
for await (const _ of inventory) if (++found % every === 0) looks.push(await memoryInUse());
if (found !== images || !inventory.complete) throw new Error(`${found} images instead of ${images}`);
const output: MemoryLooks = { first: looks[0] ?? Number.NaN, most: Math.max(...looks) };
process.stdout.write(JSON.stringify(output), () => process.exit());

function tencent(): ImageSource {
  const credentials = { secretId: KEY.id, secretKey: KEY.secret };
  return tcssHostImages(createTcssClient({ endpoint: origin, credentials, rateLimit: UNREACHED_LIMIT }));
}

function alibaba(): ImageSource {
  const credentials = { accessKeyId: KEY.id, accessKeySecret: KEY.secret };
  return sasRegistryImages(createSasClient({ endpoint: origin, credentials, rateLimit: UNREACHED_LIMIT }));
}
