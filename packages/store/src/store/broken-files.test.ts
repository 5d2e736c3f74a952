import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";

import { Kysely } from "kysely";
import { expect, onTestFinished, test } from "vitest";

import { NodeSqliteDialect } from "../database/node-sqlite-dialect.js";
import { openSqliteFile } from "../database/open-sqlite.js";
import { toStoreError } from "../errors/sqlite-errors.js";
import { SQLITE_WORDS } from "../schema/schema-words.js";
import { dayOf } from "../../test/long-world.js";
import { readDay, stageDay } from "../../test/read-day.js";
import { argumentsOf, canRunSource } from "../../test/run-source.js";
import { all, temporaryFolder, temporaryPath } from "../../test/temporary.js";
import { StoreFileError, StoreVersionError, openStore } from "../index.js";

const run = promisify(execFile);

async function messageOf(opening: Promise<AsyncDisposable>): Promise<string> {
  try {
    await using _ = await opening;
    return "opened";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test("a new store can be read and written by its owner alone, also its log and its locks", async () => {
  const folder = temporaryFolder();
  await using store = await openStore(join(folder, "plimsoll.db"));
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  await using _run = await store.beginRun(scope, { program: "test" });
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(["plimsoll.db", "plimsoll.db-wal", "plimsoll.db.scope-1.lock"]));
  for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o077]).toEqual([file, 0]);
});

test("a store of a newer version is refused, with what to do, and stays as it is", async () => {
  const path = temporaryPath();
  await (await openStore(path))[Symbol.asyncDispose]();
  const database = new DatabaseSync(path);
  database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
  database.close();
  for (const readOnly of [false, true]) {
    const opening = openStore(path, { readOnly });
    await expect(opening).rejects.toThrow(StoreVersionError);
    await expect(opening).rejects.toMatchObject({
      code: "NewerStore",
      message: expect.stringMatching(/^\[NewerStore\].*9999-later.*Update plimsoll/),
    });
  }
});

test("a store of an older version is brought up to date, but not by a reader", async () => {
  const path = temporaryPath();
  await (await openStore(path))[Symbol.asyncDispose]();
  const database = new DatabaseSync(path);
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
    .all();
  database.exec(`pragma foreign_keys = off; ${tables.map(({ name }) => `drop table "${String(name)}"`).join(";")}`);
  database.close();
  expect(await messageOf(openStore(path, { readOnly: true }))).toMatch(/^\[OlderStore\]/);
  await using store = await openStore(path);
  expect(await store.scopes()).toEqual([]);
});

test("an interrupted migration leaves nothing, and the next opening makes it whole", async () => {
  const path = temporaryPath();
  const database = openSqliteFile(path, { readOnly: false });
  const dialect = new NodeSqliteDialect({ database, readOnly: false, toError: (error) => error });
  const db = new Kysely<unknown>({ dialect });
  const { createFirstTables } = await import("../schema/first-tables.js");
  const cut = new Error("cut off");
  const migrating = db.transaction().execute(async (trx) => {
    await createFirstTables(trx, SQLITE_WORDS);
    throw cut;
  });
  await expect(migrating).rejects.toBe(cut);
  await db.destroy();
  await using store = await openStore(path);
  expect(await store.scopes()).toEqual([]);
});

test("says of a path why it is not a store", async () => {
  const folder = temporaryFolder();
  const text = join(folder, "notes.txt");
  writeFileSync(text, "These are notes, and they are long enough to be no database at all. ".repeat(20));
  const other = join(folder, "other.db");
  const database = new DatabaseSync(other);
  database.exec("create table accounts (id)");
  database.close();
  mkdirSync(join(folder, "folder"));
  expect(await messageOf(openStore(text))).toMatch(/^\[NotAStore\]/);
  expect(await messageOf(openStore(other))).toMatch(/^\[NotAStore\]/);
  expect(await messageOf(openStore(join(folder, "folder")))).toMatch(/^\[NotAStore\].*a folder/);
  expect(await messageOf(openStore(join(folder, "none", "plimsoll.db")))).toMatch(/^\[NoStore\]/);
  expect(await messageOf(openStore(join(folder, "none.db"), { readOnly: true }))).toMatch(
    /^\[NoStore\].*plimsoll sync/,
  );
  expect(readdirSync(folder)).not.toContain("none.db");
});

test("a network file system is refused by name, before a file is made", () => {
  const path = temporaryPath();
  const nfs = (): number => 0x6969;
  const opening = (): unknown => openSqliteFile(path, { readOnly: false, fileSystemOf: nfs });
  expect(opening).toThrow(StoreFileError);
  expect(opening).toThrow(/^\[NetworkFileSystem\].*NFS.*local disk/);
  expect(() => statSync(path)).toThrow("ENOENT");
});

test("a store that another process keeps locked is said to be locked", () => {
  const error = Object.assign(new Error("database is locked"), { code: "ERR_SQLITE_ERROR", errcode: 5 });
  expect(toStoreError("plimsoll.db", error)).toMatchObject({
    code: "Locked",
    message: expect.stringMatching(/^\[Locked\] the store plimsoll\.db is locked by another process/),
    cause: error,
  });
  const bug = Object.assign(new Error("no such column"), { code: "ERR_SQLITE_ERROR", errcode: 1 });
  expect(toStoreError("plimsoll.db", bug)).toBe(bug);
});

test("a damaged store is said to be damaged", async () => {
  const path = temporaryPath();
  {
    await using store = await openStore(path);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, scope, dayOf(1));
  }
  const { size } = statSync(path);
  const database = new DatabaseSync(path);
  database.exec("pragma journal_mode = delete");
  database.close();
  const { openSync, writeSync, closeSync } = await import("node:fs");
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096);
  closeSync(file);
  await expect(
    (async () => {
      await using store = await openStore(path);
      await all(store.findings());
    })(),
  ).rejects.toMatchObject({ code: "Damaged" });
});

// Windows does not let anybody remove a file that is open.
test.skipIf(process.platform === "win32").each([
  { name: "removed", place: (path: string) => rmSync(path) },
  { name: "replaced", place: (path: string) => renameSync(`${path}.copy`, path) },
])("a run into a file that was $name meanwhile is not said to be committed", async ({ name, place }) => {
  const path = temporaryPath();
  await (await openStore(path))[Symbol.asyncDispose]();
  copyFileSync(path, `${path}.copy`);
  await using store = await openStore(path);
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  await using run = await store.beginRun(scope, { program: "test" });
  const sources = await stageDay(run, dayOf(1));
  place(path);
  await expect(run.commit({ sources })).rejects.toMatchObject({
    code: "Replaced",
    message: expect.stringContaining(`was ${name}`),
  });
});

// On Windows a symbolic link takes a right that few users have.
test.skipIf(process.platform === "win32")(
  "a store that is opened by a symbolic link as well has the same locks",
  async () => {
    const path = temporaryPath();
    await using store = await openStore(path);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await using _run = await store.beginRun(scope, { program: "test" });
    symlinkSync(path, `${path}.link`);
    await using linked = await openStore(`${path}.link`);
    await expect(linked.beginRun(scope, { program: "test" })).rejects.toMatchObject({ code: "ScopeInUse" });
  },
);

test("what the system refuses while a store is written is named", () => {
  const codeOf = (errcode: number): unknown =>
    toStoreError("plimsoll.db", Object.assign(new Error("disk I/O error"), { code: "ERR_SQLITE_ERROR", errcode }));
  expect(codeOf(778)).toMatchObject({ code: "CannotWrite", message: expect.stringContaining("ulimit -f") });
  expect(codeOf(4874)).toMatchObject({ code: "DiskFull" });
  expect(codeOf(266)).toMatchObject({ code: "Unusable", message: expect.stringContaining("disk I/O error") });
});

test("a reader sees the last committed run while another one is being read, and writes nothing", async () => {
  const path = temporaryPath();
  await using store = await openStore(path);
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  await readDay(store, scope, dayOf(1));
  await using reader = await openStore(path, { readOnly: true });
  const before = (await all(reader.findings())).length;
  await using run2 = await store.beginRun(scope, { program: "test" });
  await run2.stageImages([]);
  expect((await all(reader.findings())).length).toBe(before);
  expect((await reader.runs()).map(({ verdict }) => verdict)).toEqual(["running", expect.any(String)]);
  await expect(reader.scope({ cloud: "tencent", account: "2", alias: "two" })).rejects.toMatchObject({
    code: "ReadOnly",
  });
});

/** True if this user may mount a small disk that no other process sees. */
const hasOwnDisks = canRunSource && spawnSync("unshare", ["-m", "true"]).status === 0;

test.runIf(hasOwnDisks)("a full disk ends the run by name, and what was committed before is whole", async () => {
  const disk = temporaryFolder();
  const script = 'mount -t tmpfs -o size=2m,mode=0700 tmpfs "$0" && exec "$@"';
  const program = [process.execPath, ...argumentsOf("fill-disk.ts"), join(disk, "plimsoll.db")];
  const { stdout } = await run("unshare", ["-m", "sh", "-c", script, disk, ...program]);
  const said = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  expect(said).toMatchObject({ code: "DiskFull", check: "ok", runs: said["committed"], openNow: said["open"] });
  expect(said["committed"]).toBeGreaterThan(0);
});

test.runIf(canRunSource && process.getuid?.() === 0)(
  "a store that this user may not write is refused by name",
  async () => {
    const nobody = 65_534;
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const path = join(folder, "plimsoll.db");
    await (await openStore(path))[Symbol.asyncDispose]();
    chmodSync(path, 0o644);
    const asNobody = { uid: nobody, gid: nobody };
    const opened = async (...how: readonly string[]) =>
      (await run(process.execPath, [...argumentsOf("open-store.ts"), path, ...how], asNobody)).stdout;
    expect(await opened()).toMatch(/^\[ReadOnly\].*cannot be written/);
    // SQLite needs its log even to read, and whoever only reads must not be told to write.
    expect(await opened("read")).toMatch(/^\[ReadOnly\].*Copy it into a folder/);
  },
);

test.runIf(canRunSource)(
  "a store that another process writes is waited for, then refused by name; readers go on, and it can be written afterwards",
  async () => {
    const path = temporaryPath();
    await using store = await openStore(path);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, scope, dayOf(1));
    const holder = spawn(process.execPath, [...argumentsOf("hold-lock.ts"), path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void holder.kill("SIGKILL"));
    const [said] = (await once(holder.stdout, "data")) as readonly Buffer[]; // of a stream without an encoding
    expect(String(said)).toBe("held\n");
    const before = performance.now();
    const error = await store.keepTexts("tencent", [["CVE-1", { title: "text" }]]).catch((thrown: unknown) => thrown);
    expect(performance.now() - before).toBeGreaterThan(9_000);
    expect(error).toMatchObject({ code: "Locked", message: expect.stringContaining("Wait until that one has ended") });
    await using reader = await openStore(path, { readOnly: true });
    expect((await all(reader.findings())).length).toBeGreaterThan(0);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    await store.keepTexts("tencent", [["CVE-1", { title: "text" }]]);
    expect(await store.text("tencent", "CVE-1")).toEqual({ title: "text" });
  },
);
