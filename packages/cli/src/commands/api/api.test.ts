import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

test("calls an operation by its flags", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--Limit", "5", "-o", "json"], cloud);
  expect(ended.code).toBe(0);
  const answer: { List: object[]; TotalCount: number } = JSON.parse(ended.stdout);
  expect(answer.List).toHaveLength(5);
  expect(answer.TotalCount).toBe(60);
});

test("takes all parameters as data, from standard input too, and flags go before it", async () => {
  await using cloud = await startCloud();
  const data = ["--data", "-", "--Limit", "2", "-o", "json"];
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", ...data], {
    ...cloud,
    stdin: '{"Limit": 50, "By": "Size"}',
  });
  expect(JSON.parse(ended.stdout).List).toHaveLength(2);
});

test("takes all parameters from a file, as JSON or YAML", async () => {
  await using cloud = await startCloud();
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-api-"));
  try {
    const file = join(folder, "request.yaml");
    await writeFile(file, "Limit: 3\nFilters:\n  - Name: IsAuthorized\n    Values: ['0']\n");
    const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--data", `@${file}`, "-o", "json"], cloud);
    const { List }: { List: { IsAuthorized: number }[] } = JSON.parse(ended.stdout);
    expect(List.map(({ IsAuthorized }) => IsAuthorized)).toEqual([0, 0, 0]);
    const missing = await cli(["api", "tcss", "DescribeAssetImageList", "--data", `@${file}.no`], cloud);
    expect(missing).toMatchObject({ code: 2, stdout: "" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("reads every page with --all", async () => {
  await using cloud = await startCloud({ images: 250 });
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--all", "-o", "ndjson"], cloud);
  expect(ended.stdout.trim().split("\n")).toHaveLength(250);
});

test("calls Alibaba Cloud in the same way", async () => {
  await using cloud = await startCloud();
  const [uuid = ""] = cloud.mock.estate.serverUuids;
  const ended = await cli(["api", "sas", "DescribeImageInfoList", "--Uuids", uuid, "-o", "json"], cloud);
  expect(JSON.parse(ended.stdout).ImageInfos.length).toBeGreaterThan(0);
});

test.each([
  { name: "an unknown flag", args: ["DescribeAssetImageList", "--Limitt", "5"], want: "Did you mean --Limit?" },
  {
    name: "a missing parameter",
    args: ["DescribeImageAutoAuthorizedLogList"],
    want: "TaskId is required: an integer",
  },
  { name: "text for a number", args: ["DescribeAssetImageList", "--Limit", "many"], want: "It takes a number." },
  {
    name: "a number out of range",
    args: ["DescribeAssetImageList", "--Limit", "1000"],
    want: "Limit must be an integer from 1 to 100; got 1000",
  },
  {
    name: "a value that is not listed",
    args: ["DescribeAssetImageList", "--Order", "up"],
    want: "Order must be one of asc, desc",
  },
  {
    name: "an unknown name in data",
    args: ["DescribeAssetImageList", "--data", '{"limit": 5}'],
    want: "limit is not a parameter of DescribeAssetImageList",
  },
  {
    name: "data that is not an object",
    args: ["DescribeAssetImageList", "--data", "[1]"],
    want: "the parameters are an object",
  },
  {
    name: "an action that is not there",
    args: ["DescribeAssetImageLists"],
    want: "Did you mean DescribeAssetImageList?",
  },
])("refuses $name before any call", async ({ args, want }) => {
  const ended = await cli(["api", "tcss", ...args], { env: {} });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
});

test("a rule between parameters is checked before any call", async () => {
  const data = JSON.stringify({
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 0,
    UpdatedRegistryImageCnt: 1,
    RegistryImageIds: ["a"],
    ImageSourceType: "ASSETIMAGE",
  });
  const ended = await cli(["api", "tcss", "ModifyImageAuthorized", "--data", data, "--yes"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("AllLocalImages needs UpdatedLocalImageCnt above 0");
});

test("asks before an operation that changes something, and can only print it", async () => {
  await using cloud = await startCloud();
  const args = [
    "api",
    "tcss",
    "UpdateImageRegistryTimingScanTask",
    "--ScanPeriod",
    "1",
    "--Enable",
    "true",
    "--ScanTime",
    "04:00",
  ];
  expect(await cli(args, cloud)).toMatchObject({ code: 2 });
  expect(await cli(args, { ...cloud, answer: "n" })).toMatchObject({ code: 0, stdout: "" });
  const dry = await cli([...args, "--dry-run", "-o", "json"], cloud);
  expect(JSON.parse(dry.stdout)).toEqual({ ScanPeriod: 1, Enable: true, ScanTime: "04:00" });
  expect(cloud.mock.schedule).toBeUndefined();
  expect(await cli([...args, "--yes"], cloud)).toMatchObject({ code: 0 });
  expect(cloud.mock.schedule).toMatchObject({ ScanTime: "04:00" });
});

test("help shows flags with their ranges, filters, rules, errors and a source", async () => {
  const list = await cli(["api", "tcss", "DescribeAssetImageList", "--help"]);
  expect(list.code).toBe(0);
  for (const text of [
    "--Limit <integer>",
    "From 1 to 100.",
    "ScanStatus",
    "InvalidParameter.RequestTimeout",
    "Source:",
    "--query",
  ])
    expect(list.stdout).toContain(text);
  const modify = await cli(["api", "tcss", "ModifyImageAuthorized", "--help"]);
  expect(modify.stdout).toContain("AllLocalImages needs UpdatedLocalImageCnt above 0.");
});

test("as a table a list is its rows under the vendor's names, and it says what one page leaves out", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--Limit", "3"], cloud);
  const [head = "", ...rows] = ended.stdout.trimEnd().split("\n");
  expect(head).toMatch(/^ImageID +ImageName +/);
  expect(rows).toHaveLength(3);
  expect(ended.stdout).not.toMatch(/[{}]/);
  expect(ended.stderr).toBe("3 of 60 items; --all reads every page.\n");
});

test("on a terminal the members that matter are shown, and it says that there are more", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["api", "tcss", "DescribeAssetImageList", "--Limit", "3"], { ...cloud, columns: 100 });
  const [head = ""] = ended.stdout.split("\n");
  for (const name of ["ImageID", "ImageName", "ScanStatus", "IsAuthorized"]) expect(head).toContain(name);
  expect(ended.stderr.replaceAll(/\n +/g, " ")).toMatch(
    /^\d+ columns are not shown: .*; use a wider terminal, or -o yaml\.$/m,
  );
});

test("as a table one record is a list of names and values, what has parts line by line", async () => {
  await using cloud = await startCloud();
  const { stdout } = await cli(["api", "tcss", "DescribeImageAuthorizedInfo"], cloud);
  expect(stdout).toMatch(/^TotalAuthorizedCnt +\d+$/m);
  expect(stdout).toMatch(/^ImageScanInquireInfo\.PurchaseStatus +Normal$/m);
  expect(stdout).not.toMatch(/[{}]/);
});

test("help tells the values after a colon, and those that the sentence leaves out", async () => {
  const list = await cli(["api", "tcss", "DescribeAssetImageList", "--help"]);
  expect(list.stdout.replaceAll(/\s+/g, " ")).toContain(
    "Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt` or `SensitiveCount`.",
  );
  const files = await cli(["api", "sas", "DescribeImageListBySensitiveFile", "--help"]);
  expect(files.stdout.replaceAll(/\s+/g, " ")).toMatch(
    /Kind of the files, such as .*\. Known values: npm_token, ftp_cfg, /,
  );
});

test("a text that breaks its pattern is refused with the pattern and a text that matches", async () => {
  const args = ["api", "sas", "DescribeAffectedMaliciousFileImages", "--CurrentPage", "1", "--PageSize", "0"];
  expect((await cli(args)).stderr).toContain('PageSize must be text that matches ^[1-9][0-9]*$, such as 20; got "0"');
});

test("a list whose pages have numbers says how to read another", async () => {
  await using cloud = await startCloud({ images: 400 });
  const ended = await cli(["api", "sas", "DescribeImageInstances", "--PageSize", "3"], cloud);
  expect(ended.stdout.trimEnd().split("\n")).toHaveLength(4);
  expect(ended.stderr).toBe("3 of 100 items; --CurrentPage reads another page.\n");
});
