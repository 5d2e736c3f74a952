import { createSasClient, createTcssClient } from "@plimsoll/client";
import {
  type FindingReader,
  type ImageSource,
  readFindings,
  readInventory,
  readingTargets,
  sasFindingReaders,
  sasRegistryImages,
  tcssFindingReaders,
  tcssHostImages,
} from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";

import { checkWhole } from "../findings-check.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface RereadUnchangedInput {
  readonly cloud: "alibaba" | "tencent";
  /** Host images that the mock makes up; of Alibaba Cloud there are a quarter as many. */
  readonly images: number;
}

/** Output of the program, as JSON. */
export interface RereadUnchangedOutput {
  /** Requests of the second run. */
  readonly requests: number;
  /** Requests that read the inventory and nothing else. */
  readonly inventory: number;
  /** Full pages that the images fill. */
  readonly pages: number;
}

const { cloud, images } = JSON.parse(process.argv[2] ?? "") as RereadUnchangedInput; // from runProgram
let asked = 0;
await using mock = createMock({ images, rateLimit: false });
const { source, readers, pages } = cloud === "tencent" ? tencent() : alibaba();
const stamps = new Map<string, string>();
const first = await requestsOf(run);
const requests = await requestsOf(run);
const inventory = await requestsOf(async () => {
  for await (const _ of readInventory([source]));
});
if (first < 2 * inventory) throw new Error(`the first run reads no findings: ${first} requests`);
const output: RereadUnchangedOutput = { requests, inventory, pages };
process.stdout.write(JSON.stringify(output), () => process.exit());

async function requestsOf(work: () => Promise<void>): Promise<number> {
  const before = asked;
  await work();
  return asked - before;
}

/** Reads the findings of all images whose stamp is not the one of the run before. */
async function run(): Promise<void> {
  const inventory = readInventory([source]);
  const { plan, targets } = await readingTargets(inventory, { stampOf: (image) => stamps.get(image) });
  if (!inventory.complete) throw new Error("the inventory is not complete");
  const reading = readFindings({ targets, readers });
  let found = 0;
  for await (const { findings } of reading) found += findings.length;
  if (stamps.size === 0) checkWhole(reading, { plan, found });
  for (const { image, stamp } of plan.read) stamps.set(image, stamp);
}

interface Account {
  readonly source: ImageSource;
  readonly readers: readonly FindingReader[];
  readonly pages: number;
}

function tencent(): Account {
  const client = createTcssClient({
    credentials: mock.credentials.tencent,
    rateLimit: false,
    fetch: counted,
  });
  const pages = Math.ceil(mock.estate.hostImages / 100);
  return { source: tcssHostImages(client), readers: tcssFindingReaders(client), pages };
}

function alibaba(): Account {
  const client = createSasClient({
    credentials: mock.credentials.alibaba,
    rateLimit: false,
    fetch: counted,
  });
  // The size of a page that the reader asks for.
  const pages = Math.ceil(mock.estate.alibabaImages / 1000);
  const readers = sasFindingReaders(client, { details: false });
  return { source: sasRegistryImages(client), readers, pages };
}

function counted(request: Request): Promise<Response> {
  asked++;
  return mock.fetch(request);
}
