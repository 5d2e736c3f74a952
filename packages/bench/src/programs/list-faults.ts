import { createSasClient, createTcssClient } from "@plimsoll/client";
import {
  type CurrentImage,
  type Finding,
  type FindingReader,
  type Image,
  type ImageSource,
  type ListOutcome,
  type ReadingTarget,
  listOf,
  readFindings,
  readInventory,
  readingTargets,
  sasFindingReaders,
  sasRegistryImages,
  tcssFindingReaders,
  tcssHostImages,
  tcssRegistryImages,
} from "@plimsoll/core";
import { type FaultRule, createMock } from "@plimsoll/mock";

import { type Rows, lostAndDoubled } from "../lost-and-doubled.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface ListFaultsInput {
  readonly cloud: "alibaba" | "tencent";
  /** Host images that the mock makes up; of the other kinds there are a quarter as many each. */
  readonly images: number;
  readonly faults: readonly ListFaultToMeet[];
}

/** A fault to meet. */
export interface ListFaultToMeet {
  readonly rule: FaultRule;
  /** Reads each list of each image by itself, and the rule starts anew with each. @default false */
  readonly isAlone?: boolean;
}

/** Outcomes of the lists of all images under one fault. */
export interface ListFaultsOutput {
  readonly lists: number;
  /** Lists that are said to be whole. */
  readonly whole: number;
  /** Findings that are not in a list which is said to be whole. */
  readonly lost: number;
  /** Findings that came twice, whatever is said of the list, or that the image does not have. */
  readonly doubled: number;
}

const { cloud, images, faults } = JSON.parse(process.argv[2] ?? "") as ListFaultsInput; // from runProgram
const results: ListFaultsOutput[] = [];
for (const fault of faults) results.push(await meet(fault));
process.stdout.write(JSON.stringify(results), () => process.exit());

async function meet({ rule, isAlone = false }: ListFaultToMeet): Promise<ListFaultsOutput> {
  await using mock = createMock({ images, rateLimit: false });
  const account = connect(mock);
  const { targets } = await readingTargets(readInventory(account.sources));
  const before = await read(account, [targets]);
  const { rows, outcomes } = await read(account, isAlone ? targets.flatMap(listsApart) : [targets], () => {
    mock.faults.clear();
    mock.faults.add({ ...rule });
  });
  mock.faults.clear();
  const after = await read(account, [targets]);
  const whole = new Set(outcomes.filter(({ verdict }) => isWhole(verdict.code)).map(nameOf));
  // A row without its CVE ID has another fingerprint.
  const byCount = rule.kind === "empty-cve-id";
  const counts = lostAndDoubled(rows, { truths: [before.rows, after.rows], whole, byCount });
  return { lists: outcomes.length, whole: whole.size, ...counts };
}

/** Each list of an image as a target by itself. */
function listsApart({ image, reading }: ReadingTarget): readonly (readonly ReadingTarget[])[] {
  return Object.entries(reading.lists).map(([list, rows]) => [
    { image, reading: { ...reading, lists: { [list]: rows }, failedLists: [] } },
  ]);
}

async function read(
  { sources, readers }: Account,
  groups: readonly (readonly ReadingTarget[])[],
  beforeEach: () => void = () => {},
): Promise<Reading> {
  const findings: Finding[] = [];
  const outcomes: ListOutcome[] = [];
  for (const targets of groups) {
    beforeEach();
    for await (const part of readFindings({ targets, readers, currentImage: lookUpIn(sources) })) {
      findings.push(...part.findings);
      outcomes.push(...part.outcomes);
    }
  }
  return { rows: rowsOf(findings), outcomes };
}

interface Reading {
  readonly rows: Rows;
  readonly outcomes: readonly ListOutcome[];
}

function isWhole(code: string): boolean {
  return code === "complete" || code === "stale";
}

function nameOf({ image, list }: Pick<ListOutcome, "image" | "list">): string {
  return `${image} ${list}`;
}

/** Fingerprints by list. */
function rowsOf(findings: readonly Finding[]): Rows {
  const rows = new Map<string, string[]>();
  for (const { image, kind, fingerprint } of findings) {
    const name = nameOf({ image: image.id ?? image.key, list: listOf(kind) });
    const list = rows.get(name) ?? [];
    rows.set(name, list);
    list.push(fingerprint);
  }
  return rows;
}

/** Looks images up in an inventory that is read when the first is asked for. */
function lookUpIn(sources: readonly ImageSource[]): CurrentImage {
  let found: Promise<ReadonlyMap<string, Image>> | undefined;
  const all = async (): Promise<ReadonlyMap<string, Image>> => {
    const byKey = new Map<string, Image>();
    for await (const image of readInventory(sources)) byKey.set(`${image.kind} ${image.key}`, image);
    return byKey;
  };
  return async ({ image }) => (await (found ??= all())).get(`${image.kind} ${image.key}`);
}

interface Account {
  readonly sources: readonly ImageSource[];
  readonly readers: readonly FindingReader[];
}

function connect(mock: ReturnType<typeof createMock>): Account {
  const options = { rateLimit: false, sleep: async () => {}, fetch: mock.fetch } as const;
  if (cloud === "tencent") {
    const client = createTcssClient({ ...options, credentials: mock.credentials.tencent });
    return { sources: [tcssHostImages(client), tcssRegistryImages(client)], readers: tcssFindingReaders(client) };
  }
  const client = createSasClient({ ...options, credentials: mock.credentials.alibaba });
  return { sources: [sasRegistryImages(client)], readers: sasFindingReaders(client, { details: false }) };
}
