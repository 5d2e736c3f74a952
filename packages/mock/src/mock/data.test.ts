import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import { expect, onTestFinished, test } from "vitest";

import { callTcss, createStillMock } from "../../test/call.js";
import { NOW_MS } from "../../test/sign.js";
import { createMock } from "./create-mock.js";
import { createRandom } from "../state/random.js";
import { newFile, refusalOf } from "../../test/data-file.js";

const purchase = {
  AllLocalImages: true,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 3,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
} as const;

test("keeps the state from one mock to the next, and seeds only a new file", async () => {
  const data = newFile();
  const extra = { hostImages: [{ ImageID: "sha256:own" }], autoLicenseRule: { IsEnabled: 1 } } as const;
  {
    await using mock = createStillMock({ data, images: 20, licenses: 40, licensed: 0, extra });
    await callTcss(mock, "ModifyImageAuthorized", purchase);
    await callTcss(mock, "UpdateImageRegistryTimingScanTask", { ScanPeriod: 1, Enable: true, ScanTime: "02:00" });
    mock.clock.advance(3_600_000);
    mock.snapshot("licensed");
    mock.licenses.set(50);
  }
  await using mock = createStillMock({ data, images: 99, seed: 5 });
  const state = mock.state();
  expect(state).toMatchObject({
    estate: { hostImages: 21 },
    licenses: { total: 50, used: 3 },
    clock: { nowMs: NOW_MS + 3_600_000 },
    schedule: { ScanTime: "02:00" },
    snapshots: [{ id: "licensed" }],
  });
  mock.restore("licensed");
  expect(mock.licenses.total).toBe(40);

  // The start is what the file was made with, not what this mock was asked for.
  mock.reset();
  expect(mock.state()).toMatchObject({
    estate: { hostImages: 21 },
    licenses: { total: 40, used: 0 },
    clock: { nowMs: NOW_MS },
    schedule: null,
  });
  const { List } = await callTcss(mock, "DescribeAssetImageList", {
    Filters: [{ Name: "ImageID", Values: ["sha256:own"] }],
  });
  expect(List).toHaveLength(1);
  expect((await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).IsEnabled).toBe(1);
});

test("a reset brings back the schedules that the file was made with", async () => {
  const hostSchedule = {
    Enable: true,
    ScanTime: "02:00",
    ScanPeriod: 1,
    ScanVul: true,
    ScanVirus: true,
    ScanRisk: true,
    ScanScope: 0,
  } as const;
  const schedule = { Enable: true, ScanTime: "03:00", ScanPeriod: 1 } as const;
  const extra = { hostSchedule, schedule };
  await using mock = createStillMock({ data: newFile(), images: 10, extra });
  await callTcss(mock, "CreateAssetImageScanSetting", { ...hostSchedule, ScanTime: "05:00" });
  mock.reset();
  expect(await callTcss(mock, "DescribeAssetImageScanSetting", {})).toMatchObject({ ScanTime: "02:00" });
  expect(mock.schedule).toMatchObject({ ScanTime: "03:00" });
});

test("gives the same estate from a file as from memory", async () => {
  await using inFile = createStillMock({ data: newFile(), images: 40, seed: 3 });
  await using inMemory = createStillMock({ images: 40, seed: 3 });
  const request = { Limit: 100 };
  const [a, b] = [inFile, inMemory].map((mock) => callTcss(mock, "DescribeAssetImageList", request));
  expect((await a)?.List).toEqual((await b)?.List);
});

test("refuses a file that is open already, by name and with what to do, and takes it once it is closed", async () => {
  const data = newFile();
  const mock = createMock({ images: 10, data });
  const refusal = refusalOf(data);
  expect(refusal).toMatchObject({ file: data, code: "InUse" });
  expect(refusal.message).toBe(
    `[InUse] ${data} is in use by another mock or another program. Stop that one, or give this one a file of its own.`,
  );
  await mock.close();
  await createMock({ images: 10, data }).close();
});

test("refuses a file of another version, and leaves it as it is", async () => {
  const data = newFile();
  await createMock({ images: 10, data }).close();
  const database = new DatabaseSync(data);
  database.exec("PRAGMA user_version = 1");
  database.close();
  const before = readFileSync(data);
  expect(refusalOf(data)).toMatchObject({ code: "OtherVersion" });
  expect(readFileSync(data).equals(before)).toBe(true);
});

test("refuses what is not its data, and leaves it as it is", () => {
  const text = newFile();
  writeFileSync(text, "Not a database, but a text that somebody needs.");
  expect(refusalOf(text)).toMatchObject({ code: "NotAMock" });
  expect(readFileSync(text, "utf8")).toContain("somebody needs");

  const other = newFile();
  const database = new DatabaseSync(other);
  database.exec("CREATE TABLE accounts (id)");
  database.close();
  const before = readFileSync(other);
  expect(refusalOf(other)).toMatchObject({ code: "NotAMock" });
  expect(readFileSync(other).equals(before)).toBe(true);
});

test("leaves no file behind if the estate is invalid", async () => {
  const data = newFile();
  expect(() => createMock({ data, images: 10, licensed: 99 })).toThrow(RangeError);
  await using mock = createMock({ data, images: 10 });
  expect(mock.estate.hostImages).toBe(10);
});

/** Starts a process that changes the mock in a file and says each change as soon as it was answered. */
function startWriter(data: string): { readonly lines: AsyncIterator<string>; readonly kill: () => Promise<void> } {
  const hook = new URL("../../test/resolve-source.js", import.meta.url).href;
  const writer = fileURLToPath(new URL("../../test/write-for-ever.ts", import.meta.url));
  const options = ["--conditions=@plimsoll/source", "--disable-warning=ExperimentalWarning", "--import", hook];
  const child = spawn(process.execPath, [...options, writer, data], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    kill: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

test("loses nothing that was answered when it is killed at any moment, and is free at once", async () => {
  const data = newFile();
  const random = createRandom(20_261_122);
  let answered = 0;
  for (let round = 0; round < 6; round++) {
    const { lines, kill } = startWriter(data);
    const { value: ready } = await lines.next();
    expect(ready).toBe("ready");
    expect(refusalOf(data)).toMatchObject({ code: "InUse" });
    for (let left = random.integer(1, 40); left > 0; left--) answered = Number((await lines.next()).value);
    await kill();
    // Lines written to the pipe before the kill were answered, too.
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) answered = Number(next.value);

    await using mock = createStillMock({ data });
    const { licenses, clock, estate } = mock.state();
    // One more change may have been made whose answer was not heard; half a change may not.
    const changes = licenses.total - 1000;
    expect(changes).toBeGreaterThanOrEqual(answered);
    expect(changes).toBeLessThanOrEqual(answered + 1);
    const { used } = licenses;
    expect([changes, changes + 1]).toContain(used);
    const ticks = clock.shiftMs / 1000;
    expect(ticks >= changes && ticks <= used).toBe(true);
    const licensed = { Filters: [{ Name: "IsAuthorized", Values: ["1"] }] };
    expect((await callTcss(mock, "DescribeAssetImageList", licensed)).TotalCount).toBe(used);
    expect((await callTcss(mock, "DescribeImageAutoAuthorizedLogList", { TaskId: 2 })).TotalCount).toBe(used);
    expect(estate.hostImages).toBe(200);
    // The next round starts where a whole one would have ended.
    mock.licenses.set(1000 + used);
    mock.clock.advance((used - ticks) * 1000);
    answered = used;
  }
  expect(answered).toBeGreaterThan(0);
});
