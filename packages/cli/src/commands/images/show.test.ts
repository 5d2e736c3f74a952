import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** One image on hosts, in a registry of each cloud under other names, and another image of the same repository. */
function startEstate(): Promise<Cloud> {
  return startCloud({
    images: 0,
    extra: {
      hostImages: [
        {
          ImageID: id("a"),
          ImageName: "shop/app:1",
          HostCnt: 3,
          ScanStatus: "SCANNED",
          VulCnt: 2,
          CriticalLevelVulCnt: 1,
        },
        { ImageID: id("b"), ImageName: "shop/app:2" },
      ],
      registryImages: [
        {
          ImageId: id("a"),
          ImageDigest: id("d"),
          ImageRepoAddress: "ccr.example/shop/app",
          ImageName: "app",
          Namespace: "shop",
          ImageTag: "stable",
          ScanStatus: "SCAN_ERR",
          ScanVulError: "timeout",
        },
      ],
      alibabaImages: [
        {
          Uuid: "0f1e2d3c-0000-4000-8000-000000000001",
          ImageId: "a".repeat(64),
          RepoNamespace: "mirror",
          RepoName: "app",
          Tag: "1",
        },
      ],
    },
  });
}

async function show(cloud: Cloud, ...args: readonly string[]) {
  return cli(["images", "show", ...args], { env: cloud.env });
}

test.each([
  { name: "its name", argument: "shop/app:1" },
  { name: "a name in one registry", argument: "ccr.example/shop/app:stable" },
  { name: "its ID", argument: id("a") },
  { name: "its ID without the algorithm", argument: "a".repeat(64) },
  { name: "the first 12 digits of its ID", argument: "a".repeat(12) },
  { name: "a digest", argument: id("d") },
  { name: "a UUID", argument: "0f1e2d3c-0000-4000-8000-000000000001" },
])("an image is found by $name, with all its places", async ({ argument }) => {
  await using cloud = await startEstate();
  const ended = await show(cloud, argument, "-o", "json");
  expect(ended.code).toBe(0);
  const shown = JSON.parse(ended.stdout);
  expect(shown).toMatchObject({
    id: id("a"),
    hosts: 3,
    findings: { critical: 1 },
    scanErrors: { vulnerabilities: "timeout" },
  });
  const sources: string[] = shown.places.map(({ source }: { source: string }) => source);
  for (const source of ["tencent-host", "tencent-registry", "alibaba-registry"]) expect(sources).toContain(source);
  expect(shown.places[0]).not.toHaveProperty("raw");
});

test("a whole ID is found with a few calls, whatever the number of images", async () => {
  await using cloud = await startCloud({ images: 2000 });
  const first = await cli(["api", "tcss", "DescribeAssetImageList", "--Limit", "1", "-o", "json"], cloud);
  const before = cloud.mock.requests().length;
  const ended = await show(cloud, JSON.parse(first.stdout).List[0].ImageID, "--without-findings", "-o", "json");
  expect(ended.code).toBe(0);
  expect(cloud.mock.requests().length - before).toBeLessThan(10);
});

test("every list is asked once by a whole ID", async () => {
  await using cloud = await startEstate();
  await show(cloud, id("a"), "--without-findings", "-o", "json");
  expect(
    cloud.mock
      .requests()
      .map(({ action }) => action)
      .toSorted(),
  ).toEqual([
    "DescribeAssetImageDetail",
    "DescribeAssetImageList",
    "DescribeAssetImageRegistryList",
    "DescribeAssetImageRegistryList",
    "DescribeImageInstances",
  ]);
});

test.each(["tencent-host", "tencent-registry", "alibaba-registry"])(
  "an image of %s has the packages that findings summary has, and says how to see those beyond fifteen",
  async (source) => {
    await using cloud = await startCloud({ images: 60 });
    const all = { env: { ...cloud.env, PLIMSOLL_SAS_UUIDS: "" } };
    const query = "[?findings.vulnerabilities>`9` && scanStatus=='done'].id | [0]";
    const list = await cli(["images", "list", "--source", source, "--each-place", "--query", query, "-o", "json"], all);
    const image: string = JSON.parse(list.stdout);
    const only = ["--kind", "vulnerability", "--top", "1000", "--query", "packages"];
    const summary = await cli(["findings", "summary", "--image", image, ...only, "-o", "json"], cloud);
    const shown = await show(cloud, image, "-o", "json");
    expect(shown.code).toBe(0);
    const { packages } = JSON.parse(shown.stdout);
    expect(packages.length).toBeGreaterThan(0);
    expect(packages).toEqual(JSON.parse(summary.stdout));
    const { stdout } = await show(cloud, image);
    expect(stdout).toContain(packages[0].name);
    expect(stdout.includes(`--top ${packages.length}`)).toBe(packages.length > 15);
  },
);

test("an image of which no list can be read is shown with why, and without packages", async () => {
  await using cloud = await startEstate();
  const ended = await show(cloud, id("b"));
  expect(ended.stdout).not.toContain("Packages");
  expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining("nothing is known about 1 image") });
});

test("an argument for several images lists them and is a usage error", async () => {
  await using cloud = await startEstate();
  const ended = await show(cloud, "app");
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toBe(
    "plimsoll: app names 2 images. Give the ID of one:\n" +
      "  aaaaaaaaaaaa  shop/app:1  tencent-host+tencent-registry+alibaba-registry\n" +
      "  bbbbbbbbbbbb  shop/app:2  tencent-host\n",
  );
});

test("an image that nobody has is an error that says what was searched", async () => {
  await using cloud = await startEstate();
  const ended = await show(cloud, "nope:1", "--source", "tencent-host,alibaba-registry");
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(
    /no image is named nope:1\. Searched .* in Tencent Cloud host images, Alibaba Cloud registry images\./,
  );
});

test("a list that cannot be read may have the image: the answer is not that it does not exist", async () => {
  await using cloud = await startEstate();
  const env = { ...cloud.env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "not-the-secret" };
  const none = await cli(["images", "show", "nope:1"], { env });
  expect(none).toMatchObject({ code: 5, stdout: "" });
  expect(none.stderr).not.toContain("no image is named");
  const found = await cli(["images", "show", "shop/app:1", "-o", "json"], { env });
  expect(found.code).toBe(5);
  expect(JSON.parse(found.stdout)).toMatchObject({ id: id("a") });
});

test.each([80, 160])("at %i columns every part is there, and no line but that of an ID is wider", async (columns) => {
  await using cloud = await startEstate();
  const ended = await cli(["images", "show", "shop/app:1", "--no-color"], { env: cloud.env, columns });
  expect(ended.code).toBe(0);
  for (const heading of ["image ID", "Places", "Scan", "Findings", "Build"]) expect(ended.stdout).toContain(heading);
  expect(ended.stdout).toContain("vulnerabilities failed, tencent-registry");
  const wide = ended.stdout.split("\n").filter((line) => line.length > columns && !/sha256:[0-9a-f]{64}$/.test(line));
  expect(wide).toEqual([]);
});

test("YAML and CSV show the same image, and --raw adds the vendors' records", async () => {
  await using cloud = await startEstate();
  expect((await show(cloud, id("b"), "-o", "yaml")).stdout).toContain(`id: ${id("b")}`);
  expect((await show(cloud, id("b"), "-o", "csv")).stdout).toContain("shop/app:2,tencent,");
  const raw = JSON.parse((await show(cloud, id("b"), "--raw", "-o", "json")).stdout);
  expect(raw.places[0].raw.ImageID).toBe(id("b"));
});

test.each([{ args: [""] }, { args: ["a", "--uuid", "b"] }])(
  "$args is a usage error before any call",
  async ({ args }) => {
    await using cloud = await startEstate();
    expect(await show(cloud, ...args)).toMatchObject({ code: 2, stdout: "" });
    expect(cloud.mock.requests()).toEqual([]);
  },
);

test("an image that is nowhere is said with the lists that were searched, and no others", async () => {
  await using cloud = await startCloud();
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  const ended = await cli(["images", "show", `sha256:${"0".repeat(64)}`], { env });
  expect(ended.code).toBe(1);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(
    "in Tencent Cloud host images, Tencent Cloud registry images, Alibaba Cloud registry images, Alibaba Cloud host images. See",
  );
});
