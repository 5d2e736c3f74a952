import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Finding, Image, Severity } from "@plimsoll/core";
import { type RunResult, type Store, openStore } from "@plimsoll/store";

/** One image as a test says it. */
export interface TestImage {
  /** Repository and tag. */
  readonly name: string;
  /** Severities of its findings, each of another vulnerability; `undefined` for one without. */
  readonly findings: readonly (Severity | undefined)[];
  readonly running?: boolean;
  readonly licensed?: boolean;
}

/** One reading of one account. */
export interface TestRun {
  readonly account?: string;
  readonly at: string;
  readonly images: readonly TestImage[];
  /** Why the list of images is not complete. @default it is */
  readonly incomplete?: string;
}

/** A history in a folder that is removed. */
export interface TestHistory extends Disposable {
  readonly path: string;
}

/** Writes a history, run by run. */
export async function newHistory(runs: readonly TestRun[]): Promise<TestHistory> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-history-"));
  const path = join(folder, "store.db");
  let now = new Date(0);
  await using store = await openStore(path, { now: () => now });
  for (const run of runs) {
    now = new Date(run.at);
    await addRun(store, run);
  }
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

async function addRun(store: Store, { account = "shop", images, incomplete, at }: TestRun): Promise<RunResult> {
  const scope = await store.scope({ cloud: "tencent", account: `id of ${account}`, alias: account });
  await using run = await store.beginRun(scope, { program: "test" });
  const { targets } = await run.stageImages(images.map((image) => imageOf(image, account, at)));
  const findings = images.flatMap((image) =>
    image.findings.map((severity, index) => findingOf(image, severity, index)),
  );
  await run.stageFindings({
    findings: findings.filter(({ image }) => targets.some(({ reading }) => reading.image === image.id)),
    outcomes: targets.flatMap(({ reading }) =>
      (Object.keys(reading.lists) as (keyof typeof reading.lists)[]).map((list) => ({
        cloud: "tencent" as const,
        image: reading.image,
        list,
        reader: "test",
        verdict: { code: "complete" as const, compared: true },
      })),
    ),
  });
  return await run.commit({
    sources: [
      {
        source: "tencent-host",
        received: images.length,
        complete: incomplete === undefined,
        ...(incomplete !== undefined && { reason: incomplete }),
      },
    ],
  });
}

function imageOf({ name, findings, running, licensed = true }: TestImage, account: string, at: string): Image {
  const [repository = "", tag = ""] = name.split(":");
  return {
    cloud: "tencent",
    source: "tencent-host",
    kind: "host",
    account,
    key: idOf(name),
    id: idOf(name),
    name,
    repository,
    tag,
    licensed,
    ...(running !== undefined && { running }),
    scanStatus: "done",
    scannedAt: at,
    findings: { vulnerabilities: findings.length, malware: 0, sensitive: 0, buildRisks: 0 },
    scanErrors: {},
    raw: {},
  } as unknown as Image; // the members that the store and the policy look at
}

function findingOf({ name }: TestImage, severity: Severity | undefined, index: number): Finding {
  return {
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: idOf(name), id: idOf(name), name, repository: name.split(":")[0] ?? "" },
    id: `CVE-2026-${1000 + index}`,
    aliases: [],
    ...(severity !== undefined && { severity, severityFrom: "vendor-level" as const }),
    package: { name: "openssl", version: "1.1.1k", type: "os" },
    fixedVersions: ["1.1.1w"],
    fixable: true,
    state: "open",
    fingerprint: `${idOf(name).slice(7, 60)}${index}`.padEnd(64, "0"),
    raw: {},
  };
}

function idOf(name: string): string {
  return `sha256:${Buffer.from(name).toString("hex").padEnd(64, "0").slice(0, 64)}`;
}
