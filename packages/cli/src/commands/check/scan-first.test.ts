import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Ended } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { type Scans, ids, startMs, startScans, starts } from "../../../test/scans.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: startMs }));
afterEach(() => void vi.useRealTimers());

const RULES = "version: 1\nrules:\n  - { id: fresh, require: { scanned: true } }\n";
const wait = ["--wait", "--yes", "--interval", "120"];
const started = (scans: Scans): readonly number[] => starts.map((action) => scans.sent(action));

async function check(scans: Scans, args: readonly string[], more: Parameters<Scans["run"]>[1] = {}): Promise<Ended> {
  using folder = newFolder({ "policy.yaml": RULES });
  return await scans.run(["check", ...args, "--policy", `${folder.path}/policy.yaml`, "--scan"], {
    now: () => new Date(scans.mock.clock.now()),
    ...more,
  });
}

test("an image that was never scanned is scanned, waited for, and judged; a second run scans nothing", async () => {
  await using scans = await startScans();
  const ended = await check(scans, ["team/worker:1", ...wait]);
  expect(ended.stderr).toContain("1 image of tencent-host: licensed, no further license is used.");
  expect(ended.stderr).toContain("1 image judged: 0 fail, 0 unknown, 1 pass.");
  expect([ended.code, started(scans)]).toEqual([0, [1, 0, 0]]);
  const again = await check(scans, ["team/worker:1", ...wait]);
  expect(again.stderr).toContain("1 place of images scanned already: not scanned again.");
  expect([again.code, started(scans)]).toEqual([0, [1, 0, 0]]);
});

test("what it uses is said and asked; after a no the image is judged as it is", async () => {
  await using scans = await startScans();
  const no = await check(scans, ["team/worker:1", "--wait"], { answer: "n" });
  expect(no.stderr).toContain("Scan 1 image? [y/N]");
  expect(no.stderr).toContain("Nothing was started.");
  // The policy requires a scan, so that an image without one fails for certain.
  expect([no.code, started(scans)]).toEqual([3, [0, 0, 0]]);
  expect((await check(scans, ["team/worker:1", "--wait"])).code).toBe(2);
});

test("a scan that is not waited for leaves the verdict unknown, and is not started twice", async () => {
  await using scans = await startScans();
  const first = await check(scans, ["team/worker:1", "--yes"]);
  expect(first.stderr.replaceAll(/\s+/g, " ")).toContain("being scanned: plimsoll scan status");
  expect([first.code, started(scans)]).toEqual([5, [1, 0, 0]]);
  expect((await check(scans, ["team/worker:1", ...wait])).code).toBe(0);
  expect(started(scans)).toEqual([1, 0, 0]);
});

test("a scan that fails ends with 5, and an image without a license says how to get one", async () => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "failing-scan", action: "CreateAssetImageScanTask", reason: "timeout" });
  const failed = await check(scans, ["team/worker:1", ...wait]);
  expect(failed.code).not.toBe(0);
  const unlicensed = await check(scans, ["team/open:1", ...wait]);
  expect(unlicensed.stderr.replaceAll(/\s+/g, " ")).toContain(
    "next, for 1 image without a scan license: plimsoll license plan",
  );
  expect(unlicensed.code).toBe(3);
});

test("an image that was pushed just now is fetched, scanned and judged", async () => {
  await using scans = await startScans();
  const address = { ImageRepoAddress: "registry.example/team/fresh", InstanceName: "office", Namespace: "team" };
  const pushed = { ...address, ImageName: "fresh", ImageTag: "1", ImageId: ids.api };
  scans.mock.images.push({ registryImages: [pushed] });
  const name = "registry.example/team/fresh:1";
  const ended = await check(scans, [name, ...wait]);
  expect(ended.stderr).toContain("the lists of the registries are fetched, which takes a minute or two");
  expect(ended.code).toBe(0);
});

test("an image that was scanned in one place is not scanned in another", async () => {
  await using scans = await startScans();
  expect((await check(scans, ["team/worker:1", ...wait])).code).toBe(0);
  const address = { ImageRepoAddress: "registry.example/team/copy", InstanceName: "office", Namespace: "team" };
  scans.mock.images.push({ registryImages: [{ ...address, ImageName: "copy", ImageTag: "1", ImageId: ids.worker }] });
  const before = started(scans);
  const ended = await check(scans, ["registry.example/team/copy:1", ...wait]);
  expect(ended.stderr).toContain("2 places of images scanned already: not scanned again.");
  expect([ended.code, started(scans)]).toEqual([0, before]);
});

test("--wait without --scan is refused", async () => {
  await using scans = await startScans();
  using folder = newFolder({ "policy.yaml": RULES });
  const ended = await scans.run(["check", "team/worker:1", "--policy", `${folder.path}/policy.yaml`, "--wait"]);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("--wait needs --scan") as string });
});
