import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { expect, onTestFinished, test } from "vitest";

import { createMock } from "../mock/create-mock.js";
import { toPlan } from "../seed/to-plan.js";
import { StateStorage } from "./state-storage.js";
import { newFile, refusalOf } from "../../test/data-file.js";

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

test("a new data file, and what SQLite keeps beside it, are for their owner only", async () => {
  const data = newFile();
  await using mock = createMock({ images: 10, data });
  mock.licenses.set(500);
  expect(process.umask() & 0o077).not.toBe(0o077);
  expect(modeOf(data)).toBe(0o600);
  for (const beside of ["-wal", "-shm"].map((end) => `${data}${end}`))
    if (existsSync(beside)) expect(modeOf(beside)).toBe(0o600);
  expect(existsSync(`${data}-wal`)).toBe(true);
});

test("a data file that others could open is closed to them, and that is said", async () => {
  const data = newFile();
  await createMock({ images: 10, data }).close();
  chmodSync(data, 0o664);
  writeFileSync(`${data}-shm`, "", { mode: 0o644 });
  const heard: string[] = [];
  await using _ = createMock({ data, onWarning: (message) => heard.push(message) });
  expect(heard).toEqual([
    `${data} could be opened by other users of this machine (permissions 0664). Only its owner can open it now (0600).`,
  ]);
  expect([modeOf(data), modeOf(`${data}-wal`)]).toEqual([0o600, 0o600]);
  if (existsSync(`${data}-shm`)) expect(modeOf(`${data}-shm`)).toBe(0o600);
});

test("says nothing of a file that is for its owner only, and leaves nothing beside it", async () => {
  const data = newFile();
  const heard: string[] = [];
  const onWarning = (message: string): void => void heard.push(message);
  await createMock({ images: 10, data, onWarning }).close();
  await createMock({ images: 10, data, onWarning }).close();
  expect(heard).toEqual([]);
  expect(readdirSync(dirname(data))).toEqual(["mock.db"]);
  await using _ = createMock({ data, onWarning });
  expect(readdirSync(dirname(data))).toEqual(["mock.db", "mock.db-wal"]);
});

test.each([
  "",
  " ",
  ":memory:",
  ":MEMORY:",
  "file:mock.db",
  "file::memory:?cache=shared",
  "file:///tmp/mock.db?mode=rwc",
])("refuses %j, which is the name of no file", (data) => {
  expect(refusalOf(data)).toMatchObject({ file: data, code: "NoFileName" });
  expect(refusalOf(data).message).toMatch(/is not the name of a file\. Name a file, or leave it out/);
});

test("refuses a folder, a device, a place below a file, a folder that is not there, and a link to nothing, each by name", () => {
  const file = newFile();
  writeFileSync(file, "");
  const folder = `${file}.folder`;
  mkdirSync(folder);
  const link = `${file}.link`;
  symlinkSync(`${file}.none`, link);
  expect(refusalOf(folder).code).toBe("IsFolder");
  expect(refusalOf("/dev/null").code).toBe("SpecialFile");
  expect(refusalOf(join(file, "mock.db")).code).toBe("NoFolder");
  expect(refusalOf(join(folder, "deeper", "mock.db")).code).toBe("NoFolder");
  expect(refusalOf(link)).toMatchObject({ code: "BrokenLink", file: link });
  expect(existsSync(`${file}.none`)).toBe(false);
  for (const path of [folder, link]) expect(refusalOf(path).rawMessage.startsWith(`${path} is a `)).toBe(true);
});

test("follows a link to a data file that exists", async () => {
  const data = newFile();
  await createMock({ images: 10, data }).close();
  symlinkSync(data, `${data}.link`);
  await using mock = createMock({ data: `${data}.link` });
  expect(mock.estate.hostImages).toBe(10);
});

test("another program's database stays byte for byte and mode for mode, with what it had not yet checkpointed", () => {
  const data = newFile();
  const other = new DatabaseSync(data);
  other.exec("PRAGMA journal_mode = WAL; CREATE TABLE accounts (id); INSERT INTO accounts VALUES (1)");
  // As a process leaves it that is killed: links keep what closing the database would take away.
  for (const end of ["", "-wal"]) linkSync(`${data}${end}`, `${data}.killed${end}`);
  const killed = `${data}.killed`;
  chmodSync(killed, 0o640);
  const before = ["", "-wal"].map((end) => readFileSync(`${killed}${end}`));
  expect(refusalOf(killed)).toMatchObject({ code: "NotAMock" });
  expect(["", "-wal"].map((end) => readFileSync(`${killed}${end}`))).toEqual(before);
  expect(modeOf(killed)).toBe(0o640);
  other.close();
});

test.each([
  ["is cut off", (data: string) => truncateSync(data, Math.floor(statSync(data).size / 2 / 4096) * 4096)],
  ["has pages of something else", (data: string) => overwrite(data, statSync(data).size / 2)],
  ["lost a table", (data: string) => edit(data, "DROP TABLE host_images")],
  ["lost its settings", (data: string) => edit(data, "DROP TABLE setting")],
])("a data file that %s is damaged, by name and with what to do", async (_, damage) => {
  const data = newFile();
  await createMock({ images: 200, data }).close();
  damage(data);
  const refusal = refusalOf(data);
  expect(refusal).toMatchObject({ file: data, code: "Damaged", cause: expect.any(Error) });
  expect(refusal.message).toBe(
    `[Damaged] ${data} is damaged and cannot be read. Put a copy of it in its place, or name a file that does not exist yet.`,
  );
});

/** Overwrites two pages. */
function overwrite(data: string, position: number): void {
  const file = openSync(data, "r+");
  writeSync(file, Buffer.alloc(2 * 4096, "not a page of a database "), 0, 2 * 4096, Math.floor(position / 4096) * 4096);
  closeSync(file);
}

function edit(data: string, sql: string): void {
  const database = new DatabaseSync(data);
  database.exec(sql);
  database.close();
}

test("a change that does not fit on the disk throws what SQLite says, undoes itself, and is explained by name", () => {
  const data = newFile();
  const storage = new StateStorage(data, toPlan({ images: 200 }), 0);
  onTestFinished(() => storage.close());
  // The same error of SQLite as on a full disk, without one.
  storage.change((database) => database.exec("PRAGMA max_page_count = 1"));
  const { used } = storage.store.licenses;
  let thrown: unknown;
  try {
    storage.store.inTransaction(() => {
      storage.store.licenses.spend(["sha256:one"]);
      storage.addSnapshot("full", 0);
    });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ errcode: 13 });
  const store = storage.store;
  expect(storage.toReportedError(thrown)).toMatchObject({ name: "DataFileError", code: "DiskFull", file: data });
  expect(storage.store).not.toBe(store);
  expect(storage.store.licenses.used).toBe(used);
  expect(storage.snapshots).toEqual([]);
  const other = new TypeError("something else");
  expect(storage.toReportedError(other)).toBe(other);
});
