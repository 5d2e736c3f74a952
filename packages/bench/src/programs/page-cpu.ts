import { hash } from "node:crypto";

import { createSasClient, createTcssClient } from "@plimsoll/client";
import {
  type FindingReader,
  type ImageSource,
  type ReadingTarget,
  readFindings,
  readInventory,
  readingTargets,
  sasFindingReaders,
  sasRegistryImages,
  tcssFindingReaders,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";

import { UNREACHED_LIMIT } from "../measured-clients.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface PageCpuInput {
  /** The list of vulnerabilities. */
  readonly list: "alibaba" | "host" | "registry";
  /**
   * `parse` only parses the pages as JSON, `least` decodes and parses their bytes and hashes a text for each row, `decode` gets them
   * from the client and `read` makes findings of them.
   */
  readonly work: "decode" | "least" | "parse" | "read";
  /** Pages of 100 rows, after half as many that do not count. */
  readonly pages: number;
}

/** Output of the program, as JSON. */
export interface PageCpuOutput {
  /** CPU time of this whole process for one row, in microseconds. */
  readonly cpuMicroseconds: number;
}

const ROWS = 100;
const FINGERPRINTED = "f".repeat(200);
const input = JSON.parse(process.argv[2] ?? "") as PageCpuInput; // from runProgram
const { list, work, pages } = input;

const mock = createMock({ images: 200, rateLimit: false });
let answer = mock.fetch;
const { source, readers, decoded } = list === "alibaba" ? alibaba() : tencent(list);
const target = await targetOfOnePage();
const page = await pageOf(target);
await mock.close();
const bytes = new TextEncoder().encode(page);
const headers = new Headers({ "content-type": "application/json" });
answer = async () => responseOf();

const once = { parse, least, decode, read }[work];
for (let done = 0; done < pages / 2; done++) await once();
const before = process.cpuUsage();
for (let done = 0; done < pages; done++) await once();
const { user, system } = process.cpuUsage(before);
const output: PageCpuOutput = { cpuMicroseconds: (user + system) / pages / ROWS };
process.stdout.write(JSON.stringify(output), () => process.exit());

function tencent(kind: "host" | "registry"): Account {
  const fetch = (request: Request): Promise<Response> => answer(request);
  const client = createTcssClient({ credentials: mock.credentials.tencent, rateLimit: UNREACHED_LIMIT, fetch });
  const source = kind === "host" ? tcssHostImages(client) : tcssRegistryImages(client);
  return {
    source,
    readers: tcssFindingReaders(client),
    async decoded({ image }) {
      const pages =
        kind === "host"
          ? client.paginate("DescribeAssetImageVulList", { ImageID: image.key })
          : client.paginate("DescribeAssetImageRegistryVulList", { Id: Number(image.key) });
      let rows = 0;
      for await (const _ of pages) rows++;
      return rows;
    },
  };
}

function alibaba(): Account {
  const fetch = (request: Request): Promise<Response> => answer(request);
  const client = createSasClient({ credentials: mock.credentials.alibaba, rateLimit: UNREACHED_LIMIT, fetch });
  return {
    source: sasRegistryImages(client),
    readers: sasFindingReaders(client, { details: false }),
    async decoded({ image }) {
      const answer = await client.call("DescribeImageVulList", {
        Type: "cve",
        Uuids: image.key,
        CurrentPage: 1,
        PageSize: ROWS,
      });
      return answer.VulRecords.length;
    },
  };
}

/** An image that has a page of vulnerabilities or more, as if it had that page and nothing else. */
async function targetOfOnePage(): Promise<ReadingTarget> {
  const { targets } = await readingTargets(readInventory([source]));
  const large = targets.find(({ reading }) => Number(reading.lists.vulnerability ?? 0) >= ROWS && !reading.stale);
  if (large === undefined) throw new Error(`no image with ${ROWS} vulnerabilities`);
  return { ...large, reading: { ...large.reading, lists: { vulnerability: ROWS } } };
}

/** The first page of an image's vulnerabilities as the mock writes it, with 100 rows and that number as its total. */
async function pageOf(wanted: ReadingTarget): Promise<string> {
  const texts: string[] = [];
  answer = async (...request) => {
    const response = await mock.fetch(...request);
    texts.push(await response.clone().text());
    return response;
  };
  for await (const _ of readFindings({ targets: [wanted], readers }));
  const content = JSON.parse(texts[0] ?? "") as Page; // what the mock has just sent
  const { Response: body = content } = content;
  for (const rows of [body.List, body.VulRecords]) rows?.splice(ROWS);
  body.TotalCount = ROWS;
  return JSON.stringify(content);
}

/**
 * The members of a response that a client reads. To make a whole one of a page takes longer than to parse it, and would count as work
 * of the client.
 */
function responseOf(): Response {
  const pieces = [bytes].values();
  const reader = { read: async () => pieces.next(), cancel: async () => undefined };
  return { status: 200, headers, body: { getReader: () => reader } } as unknown as Response; // a client reads no other member
}

async function parse(): Promise<void> {
  if (typeof JSON.parse(page) !== "object") throw new Error("a page that is not an object");
}

/** The least work of any program that makes findings with a fingerprint. The text is as long as that of a fingerprint. */
async function least(): Promise<void> {
  const { Response: body, VulRecords = body?.List ?? [] } = JSON.parse(new TextDecoder().decode(bytes)) as Page; // as pageOf wrote it
  for (let row = 0; row < VulRecords.length; row++) hash("sha256", `${row} ${FINGERPRINTED}`);
}

async function decode(): Promise<void> {
  const rows = await decoded(target);
  if (rows !== ROWS) throw new Error(`${rows} rows`);
}

async function read(): Promise<void> {
  let found = 0;
  const reading = readFindings({ targets: [target], readers });
  for await (const { findings } of reading) found += findings.length;
  if (found !== ROWS || !reading.complete) throw new Error(`${found} findings: ${JSON.stringify(reading.totals)}`);
}

interface Account {
  readonly source: ImageSource;
  readonly readers: readonly FindingReader[];
  /** Reads the page by the client alone, and says how many rows it has. */
  readonly decoded: (target: ReadingTarget) => Promise<number>;
}

/** Answers of both services, as far as they are changed here. */
interface Page {
  readonly Response?: Page;
  readonly List?: object[];
  readonly VulRecords?: object[];
  TotalCount?: number;
}
