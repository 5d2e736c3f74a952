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
