import type { Finding } from "@plimsoll/core";
import { type ParquetColumnType, type ParquetValue, writeParquetTable } from "@plimsoll/core/formats";

import type { PastState } from "../read/as-of.js";
import type { PastImageRecord } from "../read/read-images.js";
import type { ExportedRun } from "./exported-runs.js";

/** Columns that name the run of a row. The cloud, the account and the day are in the names of the folders. */
const RUN_COLUMNS = { run: "integer", complete: "boolean", accountId: "text", region: "text" } as const;

const FINDING_COLUMNS = {
  ...RUN_COLUMNS,
  severity: "text",
  kind: "text",
  id: "text",
  aliases: "list",
  cvss: "number",
  exploit: "text",
  package: "text",
  packageType: "text",
  version: "text",
  purl: "text",
  fixable: "boolean",
  fixedVersions: "list",
  path: "text",
  state: "text",
  firstSeenAt: "time",
  lastSeenAt: "time",
  image: "text",
  imageId: "text",
  imageKey: "text",
  repository: "text",
  fingerprint: "text",
} as const satisfies Record<string, ParquetColumnType>;

const IMAGE_COLUMNS = {
  ...RUN_COLUMNS,
  source: "text",
  image: "text",
  imageId: "text",
  imageKey: "text",
  repository: "text",
  tag: "text",
  digest: "text",
  registry: "text",
  os: "text",
  sizeBytes: "integer",
  createdAt: "time",
  scanStatus: "text",
  scannedAt: "time",
  licensed: "boolean",
  running: "boolean",
  hosts: "integer",
  containers: "integer",
  vulnerabilities: "integer",
  critical: "integer",
  high: "integer",
  medium: "integer",
  low: "integer",
  malware: "integer",
  secrets: "integer",
  buildRisks: "integer",
} as const satisfies Record<string, ParquetColumnType>;

type RowOf<Columns> = Readonly<Record<keyof Columns, ParquetValue>>;

/** Content of a file of one table, as it was at a run. */
export interface ExportedTable {
  /** Name of the table. */
  readonly table: "findings" | "images";
  /**
   * The bytes of the file.
   *
   * @param state - What was there at the run.
   * @param of - The run.
   * @param version - Version of the program, and the listener to each row.
   */
  readonly bytes: (state: PastState, of: ExportedRun, version: string, onRow: () => void) => AsyncIterable<Uint8Array>;
}

/** The tables that are exported. */
export const EXPORTED_TABLES: readonly ExportedTable[] = [
  {
    table: "findings",
    bytes: (state, of, version, onRow) =>
      writeParquetTable({
        name: "findings",
        columns: FINDING_COLUMNS,
        rows: counted(findingRows(state, of), onRow),
        version,
        facts: factsOf(of),
      }),
  },
  {
    table: "images",
    bytes: (state, of, version, onRow) =>
      writeParquetTable({
        name: "images",
        columns: IMAGE_COLUMNS,
        rows: counted(imageRows(state, of), onRow),
        version,
        facts: factsOf(of),
      }),
  },
];

async function* counted<Row>(rows: AsyncIterable<Row>, onRow: () => void): AsyncGenerator<Row> {
  for await (const row of rows) {
    yield row;
    onRow();
  }
}

function factsOf({ run, at }: ExportedRun): Readonly<Record<string, string>> {
  return { run: String(run), at };
}

function runOf({ run, complete, scope }: ExportedRun): RowOf<typeof RUN_COLUMNS> {
  return { run, complete, accountId: scope.account, region: scope.region };
}

async function* findingRows(state: PastState, of: ExportedRun): AsyncGenerator<RowOf<typeof FINDING_COLUMNS>> {
  const ofRun = runOf(of);
  for await (const finding of state.findings()) yield { ...ofRun, ...findingRow(finding) };
}

function findingRow(finding: Finding): Omit<RowOf<typeof FINDING_COLUMNS>, keyof typeof RUN_COLUMNS> {
  const { severity, kind, id, cvss, exploit, package: found, fixable, state, image, fingerprint } = finding;
  return {
    severity,
    kind,
    id,
    aliases: finding.aliases,
    cvss: cvss?.score,
    exploit,
    package: found?.name,
    packageType: found?.type,
    version: found?.version,
    purl: found?.purl,
    fixable,
    fixedVersions: finding.fixedVersions,
    path: finding.path ?? found?.path,
    state,
    firstSeenAt: finding.firstSeenAt,
    lastSeenAt: finding.lastSeenAt,
    image: image.name,
    imageId: image.id,
    imageKey: image.key,
    repository: image.repository,
    fingerprint,
  };
}

async function* imageRows(state: PastState, of: ExportedRun): AsyncGenerator<RowOf<typeof IMAGE_COLUMNS>> {
  const ofRun = runOf(of);
  for await (const image of state.imageRecords()) yield { ...ofRun, ...imageRow(image) };
}

/** Members that the store keeps of each state are those of the run; the others are those of the last reading. */
function imageRow(image: PastImageRecord): Omit<RowOf<typeof IMAGE_COLUMNS>, keyof typeof RUN_COLUMNS> {
  const { latest, counts, identity, source, key, repository } = image;
  const { sensitive: secrets, vulnerabilities, critical, high, medium, low, malware, buildRisks } = counts;
  return {
    source,
    image: latest.name,
    imageId: latest.id === "" ? undefined : identity,
    imageKey: key,
    repository,
    tag: latest.tag,
    digest: latest.digest,
    registry: latest.registry?.instanceName ?? latest.registry?.instanceId,
    os: latest.os,
    sizeBytes: latest.sizeBytes,
    createdAt: latest.createdAt,
    scanStatus: image.scanStatus,
    scannedAt: image.scannedAt,
    licensed: image.licensed,
    running: image.running,
    hosts: latest.hosts,
    containers: latest.containers,
    vulnerabilities,
    critical,
    high,
    medium,
    low,
    malware,
    secrets,
    buildRisks,
  };
}
