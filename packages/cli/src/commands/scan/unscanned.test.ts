import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";
import { startMs, starts } from "../../../test/scans.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: startMs }));
afterEach(() => void vi.useRealTimers());

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const all = (...more: readonly string[]): string[] => ["scan", "start", "--all-unscanned", ...more];
const sent = ({ mock }: Cloud): readonly number[] =>
  starts.map((action) => mock.requests({ action, applied: true }).length);

interface Row {
  readonly image: string;
  readonly source: string;
  readonly state: string;
}

const rowsIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Row[]).map(({ image, source, state }) => `${image} ${source} ${state}`); // rows of scan start

/** Images that were scanned, that were not, that have no license, in all lists. */
function startUnscanned(): Promise<Cloud> {
  const host = (digit: string, more: object) => ({ ImageID: id(digit), ImageName: `team/${digit}:1`, ...more });
  const registry = { InstanceName: "office", Namespace: "team", ImageTag: "1", IsAuthorized: 1 } as const;
  return startCloud({
    images: 0,
    licenses: 20,
    rateLimit: false,
    extra: {
      hosts: [{ HostID: "h-1" }, { HostID: "h-2" }],
      hostImages: [
        host("a", { IsAuthorized: 1, ScanStatus: "NOT_SCAN", ScanTime: "" }),
        host("b", { IsAuthorized: 1, ScanStatus: "NOT_SCAN", ScanTime: "", HostIDs: ["h-1", "h-2"] }),
        host("c", { IsAuthorized: 0, ScanStatus: "NOT_SCAN", ScanTime: "" }),
        host("d", { IsAuthorized: 1, ScanStatus: "SCANNED", ScanTime: "2026-11-20 10:00:00" }),
      ],
      registries: [{ Name: "office" }],
      registryImages: [{ ...registry, ImageName: "e", ImageId: id("e"), ScanStatus: "NOT_SCAN" }],
      alibabaImages: [{ Uuid: "u-f", RepoNamespace: "team", RepoName: "f", Tag: "1", Digest: "f".repeat(64) }],
    },
  });
}

test("--all-unscanned takes what was never scanned in the lists of both clouds, says the cost first, and asks", async () => {
  await using cloud = await startUnscanned();
  const planned = await cli(all("--dry-run", "-o", "json"), cloud);
  expect(planned.code).toBe(0);
  expect(rowsIn(planned.stdout)).toEqual([
    "team/b:1 tencent-host planned",
    "team/a:1 tencent-host planned",
    "team/e:1 tencent-registry planned",
    "team/f:1 alibaba-registry planned",
    "team/c:1 tencent-host skipped",
  ]);
  expect(planned.stderr).toContain("2 images of tencent-host: licensed, no further license is used.\n");
  expect(planned.stderr).toContain("1 image of alibaba-registry: at most 1 unit of scan quota, 1000 left.\n");
  const no = await cli(all(), { ...cloud, answer: "n" });
  expect(no.stderr).toContain("Scan 4 images? [y/N] Nothing was started.\n");
  expect(sent(cloud)).toEqual([0, 0, 0]);
  const yes = await cli(all("--yes", "-o", "json"), cloud);
  expect(yes.code).toBe(5);
  expect(yes.stderr).toContain("Not scanned, of tencent-host: team/c:1. No scan license.");
  expect(sent(cloud)).toEqual([1, 1, 1]);
});

test("--limit takes first the images that run most, and says how many are left", async () => {
  await using cloud = await startUnscanned();
  const ended = await cli(all("--limit", "1", "--dry-run", "-o", "json"), cloud);
  expect(rowsIn(ended.stdout)).toEqual(["team/b:1 tencent-host planned", "team/c:1 tencent-host skipped"]);
  expect(ended.stderr).toContain("3 images left for another run by --limit.\n");
});

test("where every image was scanned there is nothing to start", async () => {
  await using cloud = await startCloud({
    images: 0,
    extra: { hostImages: [{ ImageID: id("d"), ScanStatus: "SCANNED", ScanTime: "2026-11-20 10:00:00" }] },
  });
  const ended = await cli(all("--yes"), cloud);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("No image is left that was never scanned.\n");
  expect(sent(cloud)).toEqual([0, 0, 0]);
});

test.each([
  { args: ["scan", "start"], want: "which images? Name them, or give --all-unscanned" },
  { args: all("team/api:1"), want: "--all-unscanned chooses the images, and the arguments name some" },
  { args: all("--sync"), want: "--sync is for images that are named" },
  { args: ["scan", "start", "team/api:1", "--limit", "2"], want: "--limit is for --all-unscanned" },
  { args: all("--limit", "0"), want: "It takes a whole number, 1 or more." },
])("$args is refused before any call", async ({ args, want }) => {
  await using cloud = await startCloud({ images: 1 });
  const ended = await cli(args, cloud);
  expect(ended.code).toBe(2);
  expect(ended.stderr.replaceAll(/\n */g, " ")).toContain(want);
  expect(cloud.mock.requests()).toEqual([]);
});

test("a task of Security Center has no status: the images of one that was started here are named, to ask for them", async () => {
  await using cloud = await startUnscanned();
  const started = await cli(all("--cloud", "alibaba", "--yes", "-o", "json"), cloud);
  const [{ task = "" } = {}] = JSON.parse(started.stdout) as { task?: string }[]; // rows of scan start
  expect(task).toMatch(/^[0-9a-f]{32}$/);
  const known = await cli(["scan", "status", "--task", task], cloud);
  expect(known.code).toBe(2);
  const text = known.stderr.replaceAll(/\n */g, " ");
  expect(text).toContain("Security Center reports scans by image, not by task. Ask with: plimsoll scan status sha256:");
  const next = /plimsoll (scan status \S+)/.exec(text)?.[1] ?? "";
  expect(await cli(next.split(" "), cloud)).toMatchObject({ code: 0, stdout: expect.stringContaining("team/f:1") });
  const other = await cli(["scan", "status", "--task", "0".repeat(32)], cloud);
  expect(other.stderr.replaceAll(/\n */g, " ")).toContain("The task is in no journal of this machine.");
  const number = await cli(["scan", "status", "--task", "41033", "--cloud", "alibaba"], cloud);
  expect(number.stderr.replaceAll(/\n */g, " ")).toContain("It reports scans by image: plimsoll scan status <image>");
});

test("the time of a scan is told with its zone", async () => {
  await using cloud = await startUnscanned();
  const ended = await cli(["scan", "status", id("d")], cloud);
  expect(ended.stdout).toMatch(/ 2026-11-20 02:00 UTC /);
});
