import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Scans, ids, startMs, startScans, starts } from "../../../test/scans.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: startMs }));
afterEach(() => void vi.useRealTimers());

const wait = ["--wait", "--yes", "--interval", "120"];
const start = (...more: readonly string[]): string[] => ["scan", "start", ...more];

/** Starts that the services carried out. */
const started = (scans: Scans): readonly number[] => starts.map((action) => scans.sent(action));

const lists = [
  { source: "tencent-host", action: "CreateAssetImageScanTask" },
  { source: "tencent-registry", action: "CreateAssetImageRegistryScanTask" },
  { source: "alibaba-registry", action: "PublicCreateImageScanTask" },
] as const;

interface Row {
  readonly image: string;
  readonly source: string;
  readonly state: string;
  readonly findings?: object;
  readonly reason?: string;
  readonly next?: string;
  readonly startedBy?: string;
}

const rowsIn = (stdout: string): readonly Row[] => JSON.parse(stdout) as Row[]; // rows of scan start

test("a dry run says what would be scanned where and what it would use, and starts nothing", async () => {
  await using scans = await startScans();
  const ended = await scans.run(start("team/*", "--dry-run", "-o", "json"));
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("2 images of tencent-host: licensed, no further license is used.\n");
  expect(ended.stderr).toContain("1 image of alibaba-registry: at most 1 unit of scan quota, 1000 left.\n");
  expect(rowsIn(ended.stdout).map(({ image, source, state }) => `${image} ${source} ${state}`)).toEqual([
    "team/api:1 tencent-host planned",
    "team/worker:1 tencent-host planned",
    "team/api:1 tencent-registry planned",
    "team/api:1 alibaba-registry planned",
    "team/open:1 tencent-host skipped",
  ]);
  expect(started(scans)).toEqual([0, 0, 0]);
});

test("it asks before it starts, and without a terminal it refuses", async () => {
  await using scans = await startScans();
  const no = await scans.run(start("team/api:1"), { answer: "n" });
  expect(no).toMatchObject({ code: 0, stdout: "" });
  expect(no.stderr).toContain("Scan 3 images? [y/N] Nothing was started.\n");
  expect((await scans.run(start("team/api:1"))).code).toBe(2);
  expect(started(scans)).toEqual([0, 0, 0]);
});

test("one request for each list starts the scans, and waiting ends with what they found", async () => {
  await using scans = await startScans();
  scans.gate.starts = 3;
  const ended = await scans.run(start("team/api:1", ...wait, "-o", "json"));
  expect(ended.code).toBe(0);
  const rows = rowsIn(ended.stdout);
  expect(rows.map(({ state }) => state)).toEqual(["done", "done", "done"]);
  expect(rows.every(({ findings }) => findings !== undefined)).toBe(true);
  expect(ended.stderr).toContain("Scanned 3 images.\n");
  expect(ended.stderr).toMatch(/tencent-host task 1: 0 of 1, \d+ min left/);
  expect(started(scans)).toEqual([1, 1, 1]);
});

test.each(lists)("waiting at $source goes on until late counters are there", async ({ source, action }) => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "late-counters", action, ms: 60_000 });
  const more = ["--source", source, "--wait", "--yes", "--interval", "28", "-o", "json"];
  const ended = await scans.run(start("team/api:1", ...more));
  expect(ended.code).toBe(0);
  const [row] = rowsIn(ended.stdout);
  scans.mock.clock.advance(3_600_000);
  const later = await scans.run(["scan", "status", "team/api:1", "--source", source, "-o", "json"]);
  expect(row?.findings).toEqual(rowsIn(later.stdout)[0]?.findings);
  expect(row?.findings).toMatchObject({ vulnerabilities: expect.any(Number) as number });
});

test.each(lists)("a scan that fails at $source is told with its reason and a remedy", async ({ source, action }) => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "failing-scan", action, reason: "timeout" });
  const ended = await scans.run(start("team/api:1", "--source", source, ...wait, "-o", "json"));
  expect(ended.code).toBe(5);
  const [row] = rowsIn(ended.stdout);
  expect(row).toMatchObject({ state: "failed", next: "Scan again, fewer images at a time." });
  expect(row?.reason).toMatch(/time/i);
  expect(ended.stderr).toContain(`team/api:1 of ${source}: failed (`);
});

test("one image of two that fails is told, and the other is done", async () => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "failing-scan", action: "CreateAssetImageScanTask", images: [ids.worker] });
  const ended = await scans.run(start(ids.api, ids.worker, "--source", "tencent-host", ...wait, "-o", "json"));
  expect(ended.code).toBe(5);
  expect(rowsIn(ended.stdout).map(({ state }) => state)).toEqual(["done", "failed"]);
});

test.each(lists)(
  "a scan at $source that never ends ends the waiting, and is not started again",
  async ({ source, action }) => {
    await using scans = await startScans();
    scans.mock.faults.add({ kind: "endless-scan", action });
    const args = start("team/api:1", "--source", source, ...wait, "--wait-timeout", "30", "-o", "json");
    for (const startedBy of ["this-run", "earlier-run"]) {
      const ended = await scans.run(args);
      expect(ended.code).toBe(5);
      expect(ended.stderr).toContain("WaitTimeout");
      expect(ended.stderr).toContain(`Follow them with: plimsoll scan status ${ids.api}\n`);
      expect(ended.stderr).toContain(`Stop them with: plimsoll scan stop ${ids.api}\n`);
      expect(rowsIn(ended.stdout)).toMatchObject([{ state: "running", startedBy }]);
    }
    expect(scans.sent(action)).toBe(1);
  },
);

test("a scan for which the quota ends on the way is told as failed", async () => {
  await using scans = await startScans();
  scans.mock.scanQuota.set(1);
  scans.mock.images.add({
    alibabaImages: [{ Uuid: "u-b", RepoNamespace: "team", RepoName: "b", Tag: "1", Digest: "2".repeat(64) }],
  });
  const ended = await scans.run(start("team/*", "--source", "alibaba-registry", ...wait, "-o", "json"));
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain("at most 2 units of scan quota, 1 left. The scan stops on the way");
  expect(
    rowsIn(ended.stdout)
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(["done", "failed"]);
});

test("a token that expires during the wait is exit code 4, and what goes on is told", async () => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "expired-token", action: "DescribeAssetImageScanStatus", skip: 2 });
  const ended = await scans.run(start("team/api:1", "--source", "tencent-host", ...wait));
  expect(ended.code).toBe(4);
  expect(ended.stdout).toMatch(/team\/api:1 +a+ +tencent-host +running +1 /);
  expect(ended.stderr).toContain("1 image is being scanned. The scans go on at the service.\n");
  expect(scans.sent("CreateAssetImageScanTask")).toBe(1);
});

test.each(lists)(
  "a start at $source whose answer is lost is found out, and not sent again",
  async ({ source, action }) => {
    await using scans = await startScans();
    scans.mock.faults.add({ kind: "reset", action, when: "after", count: 1 });
    const ended = await scans.run(start("team/api:1", "--source", source, ...wait, "-o", "json"));
    expect(ended.code).toBe(0);
    expect(rowsIn(ended.stdout)).toMatchObject([{ state: "done", startedBy: "this-run" }]);
    expect(scans.sent(action)).toBe(1);
  },
);

test("a start that did not reach the service is told as not started, and can be sent again", async () => {
  await using scans = await startScans();
  scans.mock.faults.add({ kind: "http-503", action: "CreateAssetImageScanTask", count: 1 });
  const args = start("team/api:1", "--source", "tencent-host", "--yes", "-o", "json");
  const ended = await scans.run(args);
  expect(ended.code).toBe(1);
  expect(rowsIn(ended.stdout)).toMatchObject([{ state: "not-started" }]);
  expect((await scans.run(args)).code).toBe(0);
  expect(scans.sent("CreateAssetImageScanTask")).toBe(1);
});

test("a refusal of one list does not keep the others from being scanned", async () => {
  await using scans = await startScans();
  scans.gate.starts = 2;
  scans.mock.faults.add({ kind: "expired-token", action: "CreateAssetImageScanTask" });
  const ended = await scans.run(start("team/api:1", ...wait, "-o", "json"));
  expect(ended.code).toBe(4);
  const states = rowsIn(ended.stdout).map(({ source, state }) => `${source} ${state}`);
  expect(states.toSorted()).toEqual(["alibaba-registry done", "tencent-host not-started", "tencent-registry done"]);
});

test("with ten scans running at Alibaba Cloud another waits for room, or is not started without --wait", async () => {
  await using scans = await startScans();
  const Digest = (index: number): string => index.toString(16).padStart(64, "0");
  const others = Array.from({ length: 10 }, (_, index) => ({
    Uuid: `o-${index}`,
    RepoName: `o${index}`,
    Tag: "1",
    Digest: Digest(index),
  }));
  scans.mock.images.add({ alibabaImages: others });
  for (const { Digest: Digests } of others)
    await scans.run(["api", "sas", "PublicCreateImageScanTask", "--Digests", Digests, "--yes"]);
  expect(scans.sent("PublicCreateImageScanTask")).toBe(10);
  const args = start("team/api:1", "--source", "alibaba-registry", "-o", "json");
  const full = await scans.run([...args, "--yes"]);
  expect(full.code).toBe(5);
  expect(rowsIn(full.stdout)).toMatchObject([{ state: "not-started", reason: "too-many-scans" }]);
  const ended = await scans.run([...args, ...wait]);
  expect(ended.code).toBe(0);
  expect(rowsIn(ended.stdout)).toMatchObject([{ state: "done" }]);
});

test.each([
  ["a blank name", start(" ")],
  ["every image", start("*")],
  ["an unknown kind", start("a", "--find", "virus")],
  ["an unknown list", start("a", "--source", "alibaba-host")],
  ["a list of another cloud", start("a", "--source", "tencent-host", "--cloud", "alibaba")],
  ["no time", start("a", "--wait", "--wait-timeout", "0")],
  ["no image", start()],
  ["a task and images", ["scan", "stop", "a", "--task", "1"]],
  ["an invalid task", ["scan", "status", "--task", "../1"]],
  ["a task of two lists", ["scan", "status", "--task", "1"]],
  ["nothing to stop", ["scan", "stop"]],
])("%s is refused before any request", async (_, args) => {
  await using scans = await startScans();
  expect((await scans.run(args)).code).toBe(2);
  expect(scans.mock.requests()).toEqual([]);
});

test("an argument that names several images is refused with their names", async () => {
  await using scans = await startScans();
  scans.mock.images.add({ hostImages: [{ ImageID: ids.pushed, ImageName: "other/team/api:1", IsAuthorized: 1 }] });
  const ended = await scans.run(start("team/api:1", "--yes"));
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("team/api:1 names 2 images. Give the ID of one, or a name with * for several:");
  expect(started(scans)).toEqual([0, 0, 0]);
});

test("an image without a license is not scanned, and it is said how to license it", async () => {
  await using scans = await startScans();
  const ended = await scans.run(start("team/open:1", "--yes", "-o", "json"));
  expect(ended.code).toBe(5);
  expect(rowsIn(ended.stdout)).toMatchObject([{ state: "skipped", reason: "unlicensed" }]);
  expect(ended.stderr.replaceAll("\n  ", " ")).toMatch(
    /^Not scanned, of tencent-host: team\/open:1\. No scan license\. License first: plimsoll license plan --image [\w:-]+ --source tencent-host --out plan\.json, then plimsoll license apply plan\.json\.$/m,
  );
  expect(started(scans)).toEqual([0, 0, 0]);
});

test("thousands of images without a license are one line", async () => {
  await using scans = await startScans();
  const hostImages = Array.from({ length: 2000 }, (_, index) => ({
    ImageID: `open-${index}`,
    ImageName: `many/open:${index}`,
  }));
  scans.mock.images.add({ hostImages });
  const ended = await scans.run(start("many/*", "--dry-run", "-o", "json"));
  expect(rowsIn(ended.stdout)).toHaveLength(2000);
  expect(ended.stderr).toContain(", and 1997 more. No scan license.");
  expect(ended.stderr.split("\n").length).toBeLessThan(8);
});

test("--sync fetches the lists of the registries when a pushed image is not listed yet", async () => {
  await using scans = await startScans();
  const pushed = { InstanceName: "office", Namespace: "team", ImageName: "new", ImageTag: "2", ImageId: ids.api };
  scans.mock.images.push({ registryImages: [pushed] });
  const without = await scans.run(start("team/new:2", "--yes"));
  expect(without.code).toBe(1);
  expect(without.stderr).toContain("Add --sync.");
  const ended = await scans.run(start("team/new:2", "--sync", "--source", "tencent-registry", "--yes", "-o", "json"));
  expect(rowsIn(ended.stdout)).toMatchObject([
    { image: expect.stringContaining("team/new:2") as string, state: "started" },
  ]);
  expect(ended.code).toBe(0);
  expect(scans.sent("SyncAssetImageRegistryAsset")).toBe(1);
  const unknown = await scans.run(start("team/nowhere:2", "--sync", "--yes"));
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain(
    "no image is named team/nowhere:2. Searched by name, image ID and digest in Tencent",
  );
});

test("an image that was pushed to a registry at Alibaba Cloud is named with its digest, listed and scanned once", async () => {
  await using scans = await startScans();
  const args = start(`team/api:2@sha256:${"9".repeat(64)}`, "--source", "alibaba-registry", "-o", "json");
  const without = await scans.run([...args, "--yes"]);
  expect(without.code).toBe(1);
  const ended = await scans.run([...args, "--sync", ...wait]);
  expect(ended.stderr).toContain("1 image of alibaba-registry: at most 1 unit of scan quota, 1000 left.\n");
  expect(rowsIn(ended.stdout)).toMatchObject([
    {
      image: "team/api:2",
      key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      state: "done",
      startedBy: "this-run",
    },
  ]);
  expect(ended.code).toBe(0);
  expect(scans.sent("PublicSyncAndCreateImageScanTask")).toBe(1);
  expect(scans.sent("SyncAssetImageRegistryAsset")).toBe(0);
  const unknown = await scans.run(start(`team/none:2@sha256:${"8".repeat(64)}`, "--sync", "--yes"));
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("repository:tag@sha256:...");
});

test("an image that was pushed to registries of both clouds is found in both", async () => {
  await using scans = await startScans();
  const digest = `sha256:${"9".repeat(64)}`;
  const pushed = {
    InstanceName: "office",
    Namespace: "team",
    ImageName: "api",
    ImageTag: "2",
    ImageId: `sha256:${"6".repeat(64)}`,
  };
  scans.mock.images.push({ registryImages: [{ ...pushed, ImageDigest: digest }] });
  const registries = ["--source", "tencent-registry,alibaba-registry"];
  const ended = await scans.run(start(`team/api:2@${digest}`, ...registries, "--sync", "--yes", "-o", "json"));
  // It has no license at Tencent Cloud, which is told.
  expect(rowsIn(ended.stdout)).toMatchObject([
    { source: "alibaba-registry", state: "started" },
    { source: "tencent-registry", state: "skipped" },
  ]);
  expect(ended.code).toBe(5);
  expect(scans.sent("SyncAssetImageRegistryAsset")).toBe(1);
});

test("Ctrl-C during the wait says how to follow and to stop, and the next run follows the same scans", async () => {
  await using scans = await startScans();
  scans.gate.starts = 3;
  const stop = new AbortController();
  const waits = { count: 0 };
  const ended = await scans.run(start("team/api:1", ...wait), {
    signal: stop.signal,
    sleep: async () => {
      // Both accounts wait: all answers have come.
      waits.count += 1;
      while (waits.count < 2) await new Promise(setImmediate);
      stop.abort(new DOMException("stopped by Ctrl-C before the end", "AbortError"));
      stop.signal.throwIfAborted();
    },
  });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("3 images are being scanned. The scans go on at the service.\n");
  expect(ended.stderr).toContain("stopped by Ctrl-C");
  const again = await scans.run(start("team/api:1", ...wait, "-o", "json"));
  expect(again.code).toBe(0);
  expect(rowsIn(again.stdout).map(({ startedBy }) => startedBy)).toEqual(["earlier-run", "earlier-run", "earlier-run"]);
  expect(started(scans)).toEqual([1, 1, 1]);
});

test("a scan that ended after its run was cut off is told, and not started anew", async () => {
  await using scans = await startScans();
  const args = start("team/api:1", "--source", "tencent-registry", ...wait, "-o", "json");
  const stop = new AbortController();
  const sleep = async (): Promise<void> => {
    stop.abort(new DOMException("stopped by Ctrl-C before the end", "AbortError"));
    stop.signal.throwIfAborted();
  };
  expect((await scans.run(args, { signal: stop.signal, sleep })).code).toBe(1);
  scans.mock.clock.advance(2 * 3_600_000);
  const told = await scans.run(args);
  expect(told.code).toBe(0);
  expect(rowsIn(told.stdout)).toMatchObject([{ state: "done", startedBy: "earlier-run" }]);
  expect(started(scans)).toEqual([0, 1, 0]);
  expect((await scans.run(args)).code).toBe(0);
  expect(started(scans)).toEqual([0, 2, 0]);
});

test("a scan that is over and was not waited for is started anew", async () => {
  await using scans = await startScans();
  const args = start("team/api:1", "--yes");
  expect((await scans.run(args)).code).toBe(0);
  expect((await scans.run(args)).code).toBe(0);
  expect(started(scans)).toEqual([1, 1, 1]);
  scans.mock.clock.advance(2 * 3_600_000);
  expect((await scans.run(args)).code).toBe(0);
  expect(started(scans)).toEqual([2, 2, 2]);
});

test("a scan that was stopped is started anew by who waited for it", async () => {
  await using scans = await startScans();
  scans.gate.starts = 3;
  for (const { action } of lists) scans.mock.faults.add({ kind: "endless-scan", action, count: 1 });
  const args = start("team/api:1", ...wait, "--wait-timeout", "5");
  expect((await scans.run(args)).code).toBe(5);
  expect((await scans.run(["scan", "stop", "team/api:1", "--yes"])).code).toBe(0);
  scans.gate.starts = 6;
  expect((await scans.run(start("team/api:1", ...wait))).code).toBe(0);
  expect(started(scans)).toEqual([2, 2, 2]);
});

test("every start is in a journal before it is sent, which only the user can read", async () => {
  await using scans = await startScans();
  await scans.run(start("team/api:1", "--source", "tencent-host", "--yes"));
  const folder = join(scans.env["XDG_STATE_HOME"] ?? "", "plimsoll", "scans");
  const [name = ""] = (await readdir(folder)).filter((file) => file.endsWith(".journal.ndjson"));
  const lines = (await readFile(join(folder, name), "utf8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { state: "starting", list: "tencent-host", wait: false, images: [{ key: ids.api }] },
    { state: "started", taskId: "1" },
  ]);
});
