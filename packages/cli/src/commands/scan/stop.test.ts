import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { ids, startMs, startScans } from "../../../test/scans.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: startMs }));
afterEach(() => void vi.useRealTimers());

interface Row {
  readonly image: string;
  readonly source: string;
  readonly state: string;
}
const rowsIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Row[]).map(({ image, source, state }) => `${image} ${source} ${state}`); // rows of a scan command

test("the scans of an image are stopped in all its places, after asking, and it is said what was done already", async () => {
  await using scans = await startScans();
  await scans.run(["scan", "start", "team/api:1", "--yes"]);
  const no = await scans.run(["scan", "stop", "team/api:1"], { answer: "" });
  expect(no).toMatchObject({ code: 0, stdout: "" });
  expect(no.stderr).toContain("Stop the scans of 3 images? Security Center stops the whole tasks of these images");
  expect(scans.sent("CancelOnceTask")).toBe(0);
  scans.mock.clock.advance(10 * 60_000);
  const ended = await scans.run(["scan", "stop", "team/*", "--yes", "-o", "json"]);
  expect(ended.code).toBe(0);
  expect(rowsIn(ended.stdout).toSorted()).toEqual([
    "team/api:1 alibaba-registry done",
    "team/api:1 tencent-host canceled",
    "team/api:1 tencent-registry canceled",
    "team/open:1 tencent-host never",
    "team/worker:1 tencent-host never",
  ]);
  expect(ended.stderr).toContain("Stopped the scans of 2 images.\n");
});

test("a scan at Alibaba Cloud is stopped by its task, and its image is shown as canceled", async () => {
  await using scans = await startScans();
  await scans.run(["scan", "start", "team/api:1", "--source", "alibaba-registry", "--yes"]);
  const ended = await scans.run(["scan", "stop", "team/api:1", "--source", "alibaba-registry", "--yes", "-o", "json"]);
  expect(ended.code).toBe(0);
  expect(rowsIn(ended.stdout)).toEqual(["team/api:1 alibaba-registry canceled"]);
  expect(scans.sent("CancelOnceTask")).toBe(1);
});

test("where no scan goes on nothing is stopped", async () => {
  await using scans = await startScans();
  const ended = await scans.run(["scan", "stop", "team/api:1", "--yes"]);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("None of these images is being scanned. Nothing was stopped.\n");
  for (const action of ["ModifyAssetImageScanStop", "ModifyAssetImageRegistryScanStop", "CancelOnceTask"] as const)
    expect(scans.sent(action)).toBe(0);
});

test.each(["tencent-host", "tencent-registry"])("a task of %s is followed and stopped by its ID", async (source) => {
  await using scans = await startScans();
  await scans.run(["scan", "start", "team/api:1", "--source", source, "--yes"]);
  const status = ["scan", "status", "--source", source, "-o", "json"];
  const named = await scans.run([...status, "--task", "1"]);
  expect(JSON.parse(named.stdout)).toMatchObject([{ source, task: "1", state: "running", done: 0, total: 1 }]);
  expect(JSON.parse((await scans.run(status)).stdout)).toMatchObject([{ source, state: "running", total: 1 }]);
  const stopped = await scans.run(["scan", "stop", "--task", "1", "--source", source, "--yes", "-o", "json"]);
  expect(stopped.code).toBe(0);
  expect(JSON.parse(stopped.stdout)).toMatchObject({ task: "1", isOver: true });
  const again = await scans.run(["scan", "stop", "--task", "1", "--source", source, "--yes"]);
  expect(again.stderr).toContain("The task is over. Nothing was stopped.\n");
  for (const unknown of [status, ["scan", "stop", "--source", source, "--yes"]]) {
    const ended = await scans.run([...unknown, "--task", "77"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(`${source} has no task 77. The latest tasks: plimsoll scan status.`);
  }
});

test("the status of images has the task and what was found, and an image that there is not is named", async () => {
  await using scans = await startScans();
  await scans.run(["scan", "start", "team/api:1", "--source", "alibaba-registry", "--yes"]);
  const status = ["scan", "status", ids.api, "--source", "alibaba-registry", "-o", "json"];
  const running = JSON.parse((await scans.run(status)).stdout) as object;
  expect(running).toMatchObject([{ state: "running", task: expect.stringMatching(/^[0-9a-f]{32}$/) as string }]);
  scans.mock.clock.advance(3_600_000);
  expect(JSON.parse((await scans.run(status)).stdout)).toMatchObject([{ state: "done", findings: {} }]);
  const missing = await scans.run(["scan", "status", "team/nowhere:1"]);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain("no image is named team/nowhere:1.");
});

test("before the first scan the status says so", async () => {
  await using scans = await startScans();
  const ended = await scans.run(["scan", "status"]);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("No scan was started at Tencent Cloud.\n");
});
