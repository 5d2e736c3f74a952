import { chmodSync, readFileSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all, temporaryFolder, temporaryPath } from "../../test/temporary.js";
import { type Store, exportParquet, openStore } from "../index.js";

type Row = Readonly<Record<string, unknown>>;

const bufferOf = (path: string): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer;
const rowsOf = (path: string): Promise<readonly Row[]> => parquetReadObjects({ file: bufferOf(path) });

/** Files below a folder, by their paths from it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

interface History {
  readonly store: Store;
  readonly folder: string;
  /** Reads a day of an account at a time. */
  readonly read: (alias: string, day: number, at: string) => Promise<void>;
}

async function startHistory(): Promise<History & AsyncDisposable> {
  let now = new Date(0);
  const store = await openStore(temporaryPath(), { now: () => now });
  return {
    store,
    folder: temporaryFolder(),
    async read(alias, day, at) {
      now = new Date(at);
      const scope = await store.scope({ cloud: "tencent", account: `number of ${alias}`, alias, region: "ap-x" });
      await readDay(store, scope, { ...dayOf(day), registriesComplete: day !== 3 });
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const VERSION = { version: "1.2.3" };

test("each account has a file for its findings and one for its images on the day of its last run, whose rows are those of the store", async () => {
  await using history = await startHistory();
  const { store, folder, read } = history;
  await read("shop", 1, "2026-03-01T08:00:00Z");
  await read("shop", 2, "2026-03-02T08:00:00Z");
  await read("a/b=c *..", 1, "2026-03-01T09:00:00.123Z");
  const files = await all(exportParquet(store, { ...VERSION, folder }));
  expect(filesIn(folder)).toEqual([
    "findings/cloud=tencent/account=a%2Fb%3Dc%20%2A../date=2026-03-01/run-3-20260301T090000123Z.parquet",
    "findings/cloud=tencent/account=shop/date=2026-03-02/run-2-20260302T080000000Z.parquet",
    "images/cloud=tencent/account=a%2Fb%3Dc%20%2A../date=2026-03-01/run-3-20260301T090000123Z.parquet",
    "images/cloud=tencent/account=shop/date=2026-03-02/run-2-20260302T080000000Z.parquet",
  ]);
  expect(files.map(({ account, table, run, complete }) => [account, table, run, complete])).toEqual([
    ["shop", "findings", 2, true],
    ["shop", "images", 2, true],
    ["a/b=c *..", "findings", 3, true],
    ["a/b=c *..", "images", 3, true],
  ]);
  const past = await store.asOf(2, { scope: "shop" });
  const findings = await rowsOf(files[0]?.path ?? "");
  expect(
    findings.map((row) => [
      row["run"],
      row["fingerprint"],
      row["severity"] ?? undefined,
      row["fixed_versions"] ?? undefined,
    ]),
  ).toEqual(
    (await all(past.findings())).map(({ fingerprint, severity, fixedVersions }) => [
      2n,
      fingerprint,
      severity,
      fixedVersions,
    ]),
  );
  expect(files[0]?.rows).toBe(findings.length);
  const images = await rowsOf(files[1]?.path ?? "");
  expect(
    images.map((row) => [row["image_id"], row["image"], row["repository"], row["running"], row["scanned_at"]]),
  ).toEqual(
    (await all(past.imageRecords())).map(({ identity, repository, running, scannedAt, latest }) => [
      identity,
      latest.name,
      repository,
      running,
      new Date(scannedAt ?? ""),
    ]),
  );
  expect(images[0]).toMatchObject({
    account_id: "number of shop",
    region: "ap-x",
    complete: true,
    source: "tencent-host",
  });
  expect(parquetMetadata(bufferOf(files[1]?.path ?? "")).key_value_metadata).toEqual([
    { key: "plimsoll:run", value: "2" },
    { key: "plimsoll:at", value: "2026-03-02T08:00:00.000Z" },
  ]);
  expect(statSync(files[0]?.path ?? "").mode & 0o777).toBe(0o600);
});

test("a run is written once, and the next run of its day takes its place in one step", async () => {
  await using history = await startHistory();
  const { store, folder, read } = history;
  await read("shop", 1, "2026-03-01T08:00:00Z");
  const [first] = await all(exportParquet(store, { ...VERSION, folder }));
  const path = first?.path ?? "";
  const { ino, mtimeMs } = statSync(path);
  const again = await all(exportParquet(store, { ...VERSION, folder }));
  expect(again.map(({ rows }) => rows)).toEqual([undefined, undefined]);
  expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  await read("shop", 2, "2026-03-01T20:00:00Z");
  const later = await all(exportParquet(store, { ...VERSION, folder }));
  expect(readdirSync(dirname(path))).toEqual(["run-2-20260301T200000000Z.parquet"]);
  expect((await rowsOf(later[0]?.path ?? "")).every((row) => row["run"] === 2n)).toBe(true);
  // A process that was killed between the two names has left the new rows under the old name.
  renameSync(later[0]?.path ?? "", path);
  await all(exportParquet(store, { ...VERSION, folder }));
  expect(readdirSync(dirname(path))).toEqual(["run-2-20260301T200000000Z.parquet"]);
});

test("since a day, each day has its last run; what was pruned or is of another day stays", async () => {
  await using history = await startHistory();
  const { store, folder, read } = history;
  await read("shop", 1, "2026-03-01T08:00:00Z");
  await read("shop", 2, "2026-03-02T08:00:00Z");
  await read("shop", 3, "2026-03-02T23:59:59Z");
  await read("shop", 4, "2026-03-04T00:00:00Z");
  const since = new Date("2026-03-02T12:00:00Z");
  const files = await all(exportParquet(store, { ...VERSION, folder, since, scopes: ["shop"] }));
  expect(files.map(({ table, date, run, complete }) => [table, date, run, complete])).toEqual([
    ["findings", "2026-03-02", 3, false],
    ["images", "2026-03-02", 3, false],
    ["findings", "2026-03-04", 4, true],
    ["images", "2026-03-04", 4, true],
  ]);
  expect((await rowsOf(files[1]?.path ?? "")).every((row) => row["complete"] === false)).toBe(true);
  const past = await store.asOf(3, { scope: "shop" });
  expect((await rowsOf(files[0]?.path ?? "")).map((row) => row["fingerprint"])).toEqual(
    (await all(past.findings())).map(({ fingerprint }) => fingerprint),
  );
  expect(await all(exportParquet(store, { ...VERSION, folder, since: new Date("2027-01-01") }))).toEqual([]);
  expect(await all(exportParquet(store, { ...VERSION, folder, scopes: [] }))).toEqual([]);
});

test("an export that is stopped leaves nothing, and what a killed one left a day ago is removed", async () => {
  await using history = await startHistory();
  const { store, folder, read } = history;
  await read("shop", 1, "2026-03-01T08:00:00Z");
  const stop = new AbortController();
  const onRow = (_: unknown, rows: number): void => (rows === 3 ? stop.abort() : undefined);
  await expect(all(exportParquet(store, { ...VERSION, folder, signal: stop.signal, onRow }))).rejects.toThrow("abort");
  expect(filesIn(folder)).toEqual([]);
  const partition = join(folder, "findings/cloud=tencent/account=shop/date=2026-03-01");
  for (const name of [".run-1-x.parquet.a.tmp", ".run-1-x.parquet.b.tmp"]) writeFileSync(join(partition, name), "PAR1");
  utimesSync(join(partition, ".run-1-x.parquet.a.tmp"), new Date("2026-03-01"), new Date("2026-03-01"));
  await all(exportParquet(store, { ...VERSION, folder }));
  expect(readdirSync(partition)).toEqual([".run-1-x.parquet.b.tmp", "run-1-20260301T080000000Z.parquet"]);
});

test("a folder that cannot be written is named, with what to do", async () => {
  await using history = await startHistory();
  const { store, folder, read } = history;
  await read("shop", 1, "2026-03-01T08:00:00Z");
  const taken = join(folder, "file");
  writeFileSync(taken, "text");
  chmodSync(taken, 0o600);
  const error = await all(exportParquet(store, { ...VERSION, folder: taken })).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "CannotWrite", message: expect.stringContaining("export again") });
  expect(readFileSync(taken, "utf8")).toBe("text");
});
