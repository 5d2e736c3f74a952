import fc from "fast-check";
import { expect, test } from "vitest";

import { createStillMock, sendSas } from "../../../test/call.js";
import type { AlibabaImage, Mock } from "../../index.js";
import type { ImageInstance } from "../../state/alibaba-images.js";

const action = "DescribeImageInstances";

interface Listed {
  readonly PageInfo: {
    readonly CurrentPage: number;
    readonly PageSize: number;
    readonly TotalCount: number;
    readonly Count: number;
  };
  readonly ImageInstanceList: readonly ImageInstance[];
}

async function list(mock: Mock, query: Readonly<Record<string, string>>): Promise<Listed> {
  const { status, answer } = await sendSas(mock, { action, query });
  expect({ status, message: answer.Message }).toEqual({ status: 200, message: undefined });
  return answer as unknown as Listed; // the answer's form has a test of its own
}

const criteria = (...entries: readonly object[]): { readonly Criteria: string } => ({
  Criteria: JSON.stringify(entries),
});

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", RepoName: "web", RepoNamespace: "shop", InstanceId: "1", VulCount: 3 },
        { Uuid: "b", RepoName: "web-api", InstanceId: "2", AlarmCount: 1, HcCount: 2, ScaResult: "TASK_NOT_EXISTS" },
        { Uuid: "c", RepoName: "Job", RegionId: "eu-central-1", RegistryType: "quay", Tag: "9" },
        { Uuid: "d", ImageId: "id-d", Digest: "digest-d", RepoId: "repo-d", LastScanTime: 7, ScaStatus: "FAIL" },
      ],
      servers: [{ uuid: "server", imageUuids: ["c", "c"] }],
    },
  });
}

test.each([
  { name: "everything without Criteria", query: {}, want: ["a", "b", "c", "d"] },
  { name: "everything by empty Criteria", query: criteria(), want: ["a", "b", "c", "d"] },
  { name: "by instance", query: criteria({ name: "instanceId", value: "1" }), want: ["a"] },
  { name: "by a part of the repository's name", query: criteria({ name: "repoName", value: "web" }), want: ["a", "b"] },
  { name: "by names with regard to case", query: criteria({ name: "repoName", value: "job" }), want: [] },
  { name: "by namespace", query: criteria({ name: "repoNamespace", value: "shop" }), want: ["a"] },
  { name: "by repository", query: criteria({ name: "repoId", value: "repo-d" }), want: ["d"] },
  { name: "by region", query: criteria({ name: "regionId", value: "eu-central-1" }), want: ["c"] },
  { name: "by kind of registry", query: criteria({ name: "registryType", value: "quay" }), want: ["c"] },
  { name: "by image ID", query: criteria({ name: "imageId", value: "id-d" }), want: ["d"] },
  { name: "by digest", query: criteria({ name: "digest", value: "digest-d" }), want: ["d"] },
  { name: "by tag", query: criteria({ name: "tag", value: "9" }), want: ["c"] },
  { name: "by vulnerabilities", query: criteria({ name: "vulStatus", value: "YES" }), want: ["a"] },
  { name: "by alerts", query: criteria({ name: "alarmStatus", value: "YES" }), want: ["b"] },
  { name: "by baseline risks", query: criteria({ name: "hcStatus", value: "NO" }), want: ["a", "c", "d"] },
  { name: "by risk", query: criteria({ name: "riskStatus", value: "YES" }), want: ["a", "b"] },
  {
    name: "by one of several names",
    query: criteria({ name: "instanceId", value: "1" }, { name: "tag", value: "9" }),
    want: ["a", "c"],
  },
  {
    name: "by all of several names",
    query: { ...criteria({ name: "repoName", value: "web" }, { name: "vulStatus", value: "YES" }), LogicalExp: "AND" },
    want: ["a"],
  },
  {
    name: "by one of several values of a name",
    query: {
      ...criteria(
        { name: "instanceId", value: "1" },
        { name: "instanceId", value: "2" },
        { name: "repoName", value: "api" },
      ),
      LogicalExp: "AND",
    },
    want: ["b"],
  },
  {
    name: "by all of several values of a name",
    query: criteria(
      { name: "repoName", value: "web", logicalExp: "AND" },
      { name: "repoName", value: "api", logicalExp: "AND" },
    ),
    want: ["b"],
  },
  { name: "what was scanned", query: { Scanned: "true" }, want: ["a", "b", "d"] },
  { name: "what was not scanned", query: { Scanned: "false" }, want: ["c"] },
])("lists $name", async ({ query, want }) => {
  await using mock = createOwnMock();
  const { ImageInstanceList, PageInfo } = await list(mock, query);
  expect(ImageInstanceList.map(({ Uuid }) => Uuid)).toEqual(want);
  expect(PageInfo).toEqual({ CurrentPage: 1, PageSize: 20, TotalCount: want.length, Count: want.length });
});

test("tells of a scan, of risks and of containers", async () => {
  await using mock = createOwnMock();
  const { ImageInstanceList } = await list(mock, {});
  const [a, b, c, d] = ImageInstanceList;
  expect(a).toMatchObject({
    RiskStatus: "YES",
    HcCount: 0,
    HcStatus: "NO",
    ScaStatus: "SUCCESS",
    ScaProgress: 100,
    Deployed: 0,
  });
  expect(b).toMatchObject({ RiskStatus: "YES", HcCount: 2, HcStatus: "YES", ScaResult: "TASK_NOT_EXISTS" });
  expect(c).toMatchObject({ RiskStatus: "NO", Deployed: 1, RepoType: "private", ImageSize: "0" });
  expect(c).not.toHaveProperty("LastScanTime");
  expect(d).toMatchObject({ LastScanTime: 7, ScaStatus: "FAIL" });
  expect(d).not.toHaveProperty("TagImmutable");
});

test("agrees with DescribeImageInfoList on every image", async () => {
  await using mock = createStillMock({ images: 200 });
  const { ImageInstanceList, PageInfo } = await list(mock, { PageSize: "100" });
  expect(PageInfo.TotalCount).toBe(mock.estate.alibabaImages);
  expect(ImageInstanceList.map(({ Uuid }) => Uuid)).toEqual(mock.estate.imageUuids);
  const { answer } = await sendSas(mock, { query: { Uuids: mock.estate.imageUuids.join(",") } });
  const infos = answer["ImageInfos"] as readonly AlibabaImage[]; // the answer's form has a test of its own
  const shared = ({
    Uuid,
    VulCount,
    AlarmCount,
    RiskStatus,
    ImageId,
    RepoName,
    Tag,
  }: AlibabaImage | ImageInstance): object => ({
    Uuid,
    VulCount,
    AlarmCount,
    RiskStatus,
    ImageId,
    RepoName,
    Tag,
  });
  expect(ImageInstanceList.map(shared)).toEqual(infos.map(shared));
  expect(ImageInstanceList.map(({ ImageCreate }) => Number(ImageCreate))).toEqual(
    infos.map((info) => info.ImageCreate),
  );
  const unscanned = ImageInstanceList.filter(({ LastScanTime }) => LastScanTime === undefined);
  expect(unscanned.length).toBeGreaterThan(0);
  for (const { RiskStatus, HcCount } of unscanned) expect([RiskStatus, HcCount]).toEqual(["NO", 0]);
});

test("turns pages, and has none after the last", async () => {
  await using mock = createStillMock({ images: 100 });
  const uuids: string[] = [];
  for (const CurrentPage of ["1", "2", "3", "4", "99999999"]) {
    const { ImageInstanceList, PageInfo } = await list(mock, { CurrentPage, PageSize: "10" });
    expect(PageInfo).toEqual({
      CurrentPage: Number(CurrentPage),
      PageSize: 10,
      TotalCount: 25,
      Count: ImageInstanceList.length,
    });
    uuids.push(...ImageInstanceList.map(({ Uuid }) => Uuid));
  }
  expect(uuids).toEqual(mock.estate.imageUuids);
});

test.each([
  { query: { Criteria: "x" }, code: "InvalidParam" },
  { query: { Criteria: "{}" }, code: "InvalidParam" },
  { query: { Criteria: "[1]" }, code: "InvalidParam" },
  { query: criteria({ name: "vulStatus" }), code: "InvalidParam" },
  { query: criteria({ name: "tag", value: "1", logicalExp: "XOR" }), code: "InvalidParam" },
  { query: criteria({ name: "VulStatus", value: "YES" }), code: "InvalidParam" },
  { query: criteria(...Array.from({ length: 101 }, () => ({ name: "tag", value: "1" }))), code: "InvalidParam" },
  { query: { PageSize: "10001" }, code: "InvalidPageSize" },
  { query: { PageSize: "0" }, code: "InvalidPageSize" },
  { query: { CurrentPage: "x" }, code: "InvalidCurrentPage" },
  { query: { Scanned: "yes" }, code: "InvalidScanned" },
  { query: { LogicalExp: "or" }, code: "InvalidLogicalExp" },
])("refuses $query with $code", async ({ query, code }) => {
  await using mock = createStillMock({ images: 4 });
  expect(await sendSas(mock, { action, query })).toMatchObject({ status: 400, answer: { Code: code } });
});

test("stands any Criteria", async () => {
  await using mock = createStillMock({ images: 10 });
  const entries = fc.array(
    fc.record({
      name: fc.constantFrom("tag", "hcStatus", "uuidList", "ipList", "importance"),
      value: fc.string({ unit: "binary" }),
    }),
  );
  const texts = fc.oneof(
    fc.json(),
    fc.string(),
    entries.map((given) => JSON.stringify(given)),
  );
  const actions = fc.constantFrom("DescribeImageInstances", "DescribeCloudCenterInstances");
  await fc.assert(
    fc.asyncProperty(texts, actions, async (Criteria, name) => {
      expect((await sendSas(mock, { action: name, query: { Criteria } })).status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});
