import { createTcssClient } from "@plimsoll/client";
import { type Image, fromTcssImage, readFindings, readingTargets, tcssFindingReaders } from "@plimsoll/core";

import { KEY, UNREACHED_LIMIT } from "../measured-clients.ts";
import { type MemoryLooks, memoryInUse } from "./memory.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StreamFindingsInput {
  /** Origin of a server that has vulnerabilities for every image. */
  readonly origin: string;
  readonly images: number;
  /** Rows of each image. */
  readonly rows: number;
  /** Findings after which memory is looked at for the first time. */
  readonly firstLook: number;
  /** Findings after which it is looked at again, each time. */
  readonly every: number;
}

const input = JSON.parse(process.argv[2] ?? "") as StreamFindingsInput; // from runProgram
const { origin, images, rows, firstLook, every } = input;
const credentials = { secretId: KEY.id, secretKey: KEY.secret };
const client = createTcssClient({ endpoint: origin, credentials, rateLimit: UNREACHED_LIMIT });
const { targets } = await readingTargets(scanned());
const reading = readFindings({ targets, readers: tcssFindingReaders(client) });
const looks: number[] = [];
let found = 0;
let next = firstLook;
for await (const { findings } of reading) {
  found += findings.length;
  if (found < next) continue;
  looks.push(await memoryInUse());
  next = found - (found % every) + every;
}
if (found !== images * rows || !reading.complete)
  throw new Error(`${found} findings of ${images * rows}: ${JSON.stringify(reading.totals).slice(0, 500)}`);
const output: MemoryLooks = { first: looks[0] ?? Number.NaN, most: Math.max(...looks) };
process.stdout.write(JSON.stringify(output), () => process.exit());

/** Images that were scanned, with their number of vulnerabilities; the rest of their rows does not matter here. */
function* scanned(): Generator<Image> {
  for (let index = 0; index < images; index++) {
    const id = `sha256:${index.toString(16).padStart(64, "0")}`;
    const row = {
      ImageID: id,
      ImageName: `shop/${index}:1`,
      IsAuthorized: 1,
      ScanStatus: "SCANNED",
      ScanTime: "2026-11-01 00:00:00",
      VulCnt: rows,
      VirusCnt: 0,
      RiskCnt: 0,
    };
    yield fromTcssImage(row as Parameters<typeof fromTcssImage>[0]); // a row without the members that nobody reads
  }
}
