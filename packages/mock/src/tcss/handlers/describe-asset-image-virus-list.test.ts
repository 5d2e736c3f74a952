import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageVirusList";

const own = { ImageID: "sha256:a", VirusCnt: 13, ScanStatus: "SCANNED", ScanTime: "2026-10-01T02:03:04Z" } as const;

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: { hostImages: [own, { ImageID: "sha256:stopped", ScanStatus: "CANCELED" }, { ImageID: "sha256:new" }] },
  });
}

test("lists as many files as the list of images counts, with times of China and numbers as numbers", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount, VirusScanStatus } = await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100 });
  expect([List.length, TotalCount, VirusScanStatus]).toEqual([13, 13, 2]);
  for (const row of List) {
    expect(row).toMatchObject({ FirstScanTime: "2026-10-01 10:03:04", LatestScanTime: "2026-10-01 10:03:04" });
    expect(row.Path.endsWith(`/${row.FileName}`)).toBe(true);
    expect(row.Md5).toMatch(/^[0-9a-f]{32}$/);
    expect([1, 2, 3, 4]).toContain(row.RiskLevel);
  }
  expect(new Set(List.map(({ Path, Md5, VirusName }) => `${Path} ${Md5} ${VirusName}`)).size).toBe(13);
});

test("filters by the name of the file and by level, and sorts", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100 })).List;
  const names = async (request: object): Promise<readonly string[]> =>
    (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, ...request })).List.map(({ Path }) => Path);
  const [{ FileName, Path }] = whole as [(typeof whole)[number]]; // there are 13
  expect(await names({ Filters: [{ Name: "Name", Values: [FileName.toUpperCase()] }] })).toContain(Path);
  expect(await names({ Filters: [{ Name: "Name", Values: [Path], ExactMatch: true }] })).toEqual([]);
  const critical = whole.filter(({ RiskLevel }) => RiskLevel === 4).map((row) => row.Path);
  expect(await names({ Filters: [{ Name: "RiskLevel", Values: ["4"] }] })).toEqual(critical);
  expect(critical.length).toBeGreaterThan(2);
  expect(await names({ By: "LatestScanTime", Order: "desc" })).toEqual(whole.map((row) => row.Path));
  expect(await names({ Offset: 9, Limit: 3 })).toEqual(whole.slice(9, 12).map((row) => row.Path));
});

test.each([
  { ImageID: "sha256:stopped", status: 4 },
  { ImageID: "sha256:new", status: 0 },
])("without malware the list is empty and says how far the scan of $ImageID has come", async ({ ImageID, status }) => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { ImageID })).toMatchObject({ List: [], TotalCount: 0, VirusScanStatus: status });
});

test("refuses what there is not", async () => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:nothing" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:a", By: "Size" })).toBe("InvalidParameter");
  const Filters = [{ Name: "RiskLevel", Values: ["high"] }];
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:a", Filters })).toBe("InvalidParameter");
});
