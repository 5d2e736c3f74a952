import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { afterEach, beforeEach, expect, test } from "vitest";

import { describeHolder, lockPlan } from "./plan-lock.js";

let folder = "";
const path = (): string => join(folder, "plan.json.lock");
const now = (): Date => new Date("2026-11-21T12:00:00Z");
const since = "2026-11-21T12:00:00.000Z";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-lock-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("one process at a time has the lock, and the other learns who", async () => {
  {
    await using lock = await lockPlan(path(), now);
    expect(lock.takenOverFrom).toBeUndefined();
    await expect(lockPlan(path(), now)).rejects.toMatchObject({
      code: "PlanInUse",
      exitCode: 1,
      message: expect.stringContaining(`process ${process.pid} on ${hostname()} (since ${since})`),
    });
  }
  await using again = await lockPlan(path(), now);
  expect(again.takenOverFrom).toBeUndefined();
});

test("a lock whose process died is free, and its name is told", async () => {
  await (await lockPlan(path(), now))[Symbol.asyncDispose]();
  const file = new DatabaseSync(path());
  file.exec("INSERT INTO holder (id, pid, host, since) VALUES (1, 4711, 'build-1', '2026-11-20T00:00:00Z')");
  file.close();
  await using lock = await lockPlan(path(), now);
  expect(lock.takenOverFrom).toEqual({ pid: 4711, host: "build-1", since: "2026-11-20T00:00:00Z" });
});

test("the name in a lock file does not reach the terminal as it is", () => {
  const holder = { pid: 1, host: "ev\u001B[2Jil\nplimsoll: ok", since: "\u202Enow" };
  expect(describeHolder(holder)).toBe(String.raw`process 1 on ev\u001b[2Jil\nplimsoll: ok (since \u202enow)`);
});

test.each([
  {
    name: "a file of somebody else",
    prepare: () => writeFile(path(), "not a database, and long enough to be read as one"),
  },
  { name: "a folder in place of a file", prepare: () => mkdir(path()) },
  { name: "a folder that is not there", prepare: () => rm(folder, { recursive: true }).then(() => undefined) },
])("$name is not a lock: nothing is bought without one", async ({ name, prepare }) => {
  await prepare();
  await expect(lockPlan(path(), now)).rejects.toMatchObject({ code: "NoLock", exitCode: 1 });
  if (name.includes("not there")) folder = await mkdtemp(join(tmpdir(), "plimsoll-lock-"));
});
