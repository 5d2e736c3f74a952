import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli, vulnerability } from "../../../test/findings.js";

const oneEach = fakeReaders({ findings: (target, list) => (list === "vulnerability" ? [vulnerability(target)] : []) });

interface Row {
  readonly image: { readonly id: string };
  readonly containers?: number;
  readonly hosts?: number;
}

test("--running reads exactly the images that run, and each finding has the containers and hosts of its image", async () => {
  await using cloud = await startCloud({ images: 200 });
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  const images = await cli(["images", "list", "-o", "json"], { env });
  const byId = new Map<string, { running?: boolean; hosts?: number; findings: { vulnerabilities?: number } }>(
    JSON.parse(images.stdout).map((image: { id: string }) => [image.id, image]),
  );
  const asked = new Set<string>();
  const readers = fakeReaders({
    findings: (target, list) => (list === "vulnerability" ? [vulnerability(target)] : []),
    onRead: ({ image }) => asked.add(image.id),
  });
  const ended = await findingsCli(["list", "--running", "-o", "ndjson"], { env, readers });
  const rows: readonly Row[] = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.length).toBeGreaterThan(5);
  expect([...asked].filter((id) => byId.get(id)?.running !== true)).toEqual([]);
  for (const { image, hosts } of rows) expect(hosts).toBe(byId.get(image.id)?.hosts);
  expect(rows.some(({ hosts = 0, containers = 0 }) => hosts > 0 && containers > 0)).toBe(true);
});

test("images of which no cloud says whether they run are left out by --running, and counted", async () => {
  await using cloud = await startCloud();
  const args = ["--cloud", "alibaba", "--running"];
  const text = await findingsCli(["list", ...args], { ...cloud, readers: oneEach });
  expect(text.code).toBe(0);
  expect(text.stderr).toMatch(
    /^plimsoll: \d+ images of Alibaba Cloud left out by --running: the cloud does not say whether they run\.$/m,
  );
  const summary = await findingsCli(["summary", ...args, "-o", "json"], { ...cloud, readers: oneEach });
  expect(JSON.parse(summary.stdout).leftOutImages).toEqual([
    { option: "--running", cloud: "alibaba", images: expect.any(Number) },
  ]);
  expect(summary.stderr).toContain('{"leftOut":{"option":"--running","cloud":"alibaba","images":');
});

test("a table of --running has a column for containers and one for hosts", async () => {
  await using cloud = await startCloud();
  const options = { ...cloud, readers: oneEach, columns: 200 };
  const { stdout } = await findingsCli(["list", "--cloud", "tencent", "--running", "--limit", "1"], options);
  expect(stdout.split("\n")[0]).toMatch(/CONTAINERS +HOSTS$/);
});

test("of a name that more than 100 images have, each runs that runs under another name", async () => {
  const numbers = Array.from({ length: 120 }, (_, index) => index);
  const idOf = (number: number): string => `sha256:${number.toString(16).padStart(64, "0")}`;
  const scanned = { ScanStatus: "SCANNED", ScanTime: "2026-11-20 08:00:00", IsAuthorized: 1, VulCnt: 1 } as const;
  const extra = {
    hostImages: numbers.map((number) => ({
      ...scanned,
      ImageID: idOf(number),
      ImageName: `mirror/other:${number}`,
      HostCnt: 1,
      ContainerCnt: 1,
    })),
    registryImages: numbers.map((number) => ({
      ...scanned,
      ImageId: idOf(number),
      ImageDigest: idOf(1000 + number),
      ImageRepoAddress: "ccr.example/shop/app",
      Namespace: "shop",
      ImageName: "app",
      ImageTag: `${number}`,
    })),
  };
  await using cloud = await startCloud({ images: 0, extra });
  const args = ["list", "--cloud", "tencent", "--image", "shop/app", "--running", "-o", "ndjson"];
  const ended = await findingsCli(args, { ...cloud, readers: oneEach });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout.trimEnd().split("\n")).toHaveLength(120);
});
