import type { RequestOf } from "@plimsoll/types";
import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "DescribeAssetImageRegistryList">;

const action = "DescribeAssetImageRegistryList";

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: {
      registryImages: [
        { ImageId: "sha256:a", ImageName: "web", Namespace: "shop", ImageDigest: "sha256:1", IsLatestImage: true },
        {
          ImageId: "sha256:b",
          ImageName: "Web-api",
          Namespace: "shop",
          ScanStatus: "SCANNED",
          VulCnt: 3,
          ContainerCnt: 2,
        },
        { ImageId: "sha256:b", ImageName: "job", RegistryType: "harbor", InstanceName: "office", SensitiveInfoCnt: 4 },
        { ImageId: "sha256:c", ImageName: "db", IsAuthorized: 1, VirusCnt: 2, IsTrustImage: true, IsLatestImage: true },
      ],
    },
  });
}

async function namesIn(mock: Mock, request: Request): Promise<readonly string[]> {
  const { List, TotalCount } = await callTcss(mock, action, request);
  expect(TotalCount).toBe(List.length);
  return List.map(({ ImageName }) => ImageName);
}

const filter = (Name: string, ...Values: string[]): Request => ({ Filters: [{ Name, Values }] });

test.each<{ readonly name: string; readonly request: Request; readonly want: readonly string[] }>([
  { name: "all without a filter", request: {}, want: ["web", "Web-api", "job", "db"] },
  { name: "by a part of the name", request: filter("ImageName", "WEB"), want: ["web", "Web-api"] },
  { name: "by the namespace", request: filter("Namespace", "shop"), want: ["web", "Web-api"] },
  { name: "by the instance", request: filter("InstanceName", "office"), want: ["job"] },
  {
    name: "by the image ID, which several may share",
    request: filter("ImageId", "sha256:b"),
    want: ["Web-api", "job"],
  },
  { name: "by the digest", request: filter("ImageDigest", "sha256:1"), want: ["web"] },
  { name: "by the number", request: filter("ImageAssetIds", "1", "4"), want: ["web", "db"] },
  { name: "by the kind of registry", request: filter("RepoType", "harbor"), want: ["job"] },
  { name: "by the scan", request: filter("ScanStatus", "scanned"), want: ["Web-api"] },
  { name: "by findings", request: filter("SecurityRisk", "VulCnt", "VirusCnt"), want: ["Web-api", "db"] },
  { name: "by the license", request: filter("IsAuthorized", "1"), want: ["db"] },
  { name: "all by filters that are off", request: filter("RepoType", "all"), want: ["web", "Web-api", "job", "db"] },
  { name: "newest tags", request: { OnlyShowLatest: true }, want: ["web", "db"] },
  { name: "what is in use", request: { IsRunning: true }, want: ["Web-api"] },
  { name: "what is in use or not", request: { IsRunning: false }, want: ["web", "Web-api", "job", "db"] },
])("lists $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  expect(await namesIn(mock, request)).toEqual(want);
});

test.each([
  { By: "SensitiveCount", Order: "desc", want: ["job", "web", "Web-api", "db"] },
  { By: "VirusCount", Order: "DESC", want: ["db", "web", "Web-api", "job"] },
  { By: "ContainerCount", Order: "desc", want: ["Web-api", "web", "job", "db"] },
  { By: "imagename", Order: "asc", want: ["Web-api", "db", "job", "web"] },
  { By: "Id", Order: "desc", want: ["db", "job", "Web-api", "web"] },
] as const)("sorts by $By, and equal ones by number", async ({ By, Order, want }) => {
  await using mock = createOwnMock();
  expect(await namesIn(mock, { By, Order })).toEqual(want);
});

test("fills in what an image of one's own leaves out, from what it says elsewhere", async () => {
  await using mock = createOwnMock();
  const { List } = await callTcss(mock, action, filter("ImageName", "Web-api"));
  expect(List).toMatchObject([
    { Id: 2, CveStatus: "SCANNED", VirusStatus: "SCANNED", Progress: 100, ScanVulProgress: 100, IsRunning: true },
  ]);
});

test.each([{ By: "Nothing" }, { Filters: [{ Name: "OsName", Values: ["x"] }] }, { Limit: 101 }, { Offset: -1 }])(
  "refuses %o",
  async (request) => {
    await using mock = createOwnMock();
    expect(await codeOfTcss(mock, action, request)).toMatch(/^InvalidParameter/);
  },
);

test("gives every image once, whatever the page and the order", async () => {
  await using mock = createStillMock({ images: 400 });
  const orders = fc.constantFrom(undefined, "ScanTime", "VulCnt", "RegistryType", "IsRunning");
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 7, max: 100 }), orders, async (Limit, By) => {
      const ids = new Set<number>();
      for (let Offset = 0; Offset < 100; Offset += Limit) {
        const { List } = await callTcss(mock, action, { Limit, Offset, ...(By === undefined ? {} : { By }) });
        for (const { Id } of List) ids.add(Id);
      }
      expect(ids.size).toBe(100);
    }),
    { numRuns: 20 },
  );
});

const statuses = ["notScan", "scanning", "scanned", "scanErr", "canceled"] as const;

test("lists filtered by the states of scans sum to the whole, at any time", async () => {
  const schedule = { ScanPeriod: 2, Enable: true, ScanTime: "04:00", ScanEndTime: "04:45" };
  await using mock = createStillMock({ images: 400, extra: { schedule } });
  const count = async (request: Request): Promise<number> => (await callTcss(mock, action, request)).TotalCount;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 36 * 60 }), async (minutes) => {
      mock.clock.advance(minutes * 60_000);
      const counts = await Promise.all(statuses.map((status) => count(filter("ScanStatus", status))));
      expect(counts.reduce((sum, part) => sum + part)).toBe(await count({}));
      const { List } = await callTcss(mock, action, { Limit: 100 });
      for (const { VulCnt, ...image } of List) {
        const { CriticalLevelVulCnt = 0, HighLevelVulCnt = 0, MediumLevelVulCnt = 0, LowLevelVulCnt = 0 } = image;
        expect(CriticalLevelVulCnt + HighLevelVulCnt + MediumLevelVulCnt + LowLevelVulCnt).toBe(VulCnt);
      }
    }),
    { numRuns: 25 },
  );
});

test("what a scan finds changes filters and sorting", async () => {
  const schedule = { ScanPeriod: 1, Enable: true, ScanTime: "04:00" };
  const own = Array.from({ length: 40 }, (_, index) => ({ ImageId: `sha256:${index}`, IsAuthorized: 1 }));
  await using mock = createStillMock({ images: 0, extra: { schedule, registryImages: own } });
  const risky = filter("SecurityRisk", "VulCnt");
  expect(await callTcss(mock, action, risky)).toMatchObject({ TotalCount: 0 });
  mock.clock.advance(24 * 3_600_000);
  const { List, TotalCount } = await callTcss(mock, action, { ...risky, By: "VulCnt", Order: "desc", Limit: 100 });
  expect(TotalCount).toBeGreaterThan(10);
  const counts = List.map(({ VulCnt }) => VulCnt);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBeGreaterThan(0);
});
