import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageRegistryVirusList";

function createOwnMock(): Mock {
  const scan = { ScanStatus: "SCANNED", ScanTime: "2026-10-01T10:03:04+08:00" } as const;
  const registryImages = [
    { ImageId: "sha256:a", VirusCnt: 13, ...scan },
    { ImageId: "sha256:b", VirusCnt: 2 },
    { ImageId: "sha256:c" },
  ];
  return createStillMock({ images: 0, extra: { registryImages } });
}

test("lists as many files as the list of images counts, with a format for each time", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { Id: 1, Limit: 100 });
  expect([List.length, TotalCount]).toEqual([13, 13]);
  for (const row of List) {
    expect(row.FirstScanTime).toBe("2026-10-01 02:03:04 +0000 UTC");
    expect(row.LatestScanTime).toBe("2026-10-01T10:03:04+08:00");
    expect(["1", "2", "3", "4"]).toContain(row.RiskLevel);
    expect(row.Path.endsWith(`/${row.FileName}`)).toBe(true);
  }
});

test("leaves times empty that no scan has set", async () => {
  await using mock = createOwnMock();
  const { List } = await callTcss(mock, action, { Id: 2 });
  expect(List.map(({ FirstScanTime, LatestScanTime }) => [FirstScanTime, LatestScanTime])).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("Level is another name of the filter RiskLevel", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { Id: 1, Limit: 100 })).List;
  const list = async (Name: string, ...Values: string[]): Promise<typeof whole> =>
    (await callTcss(mock, action, { Id: 1, Limit: 100, Filters: [{ Name, Values }] })).List;
  const critical = whole.filter(({ RiskLevel }) => RiskLevel === "4");
  expect(critical.length).toBeGreaterThan(2);
  expect(await list("RiskLevel", "4")).toEqual(critical);
  expect(await list("Level", "4")).toEqual(critical);
  expect(await list("Name", whole[0]?.FileName ?? "")).toContainEqual(whole[0]);
  expect(await list("Name", "nothing")).toEqual([]);
});

test("an image without a scan has an empty list, and one that there is not is refused", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { Id: 3 })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { Id: 9 })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("ResourceNotFound");
  const Filters = [{ Name: "Level", Values: ["5"] }];
  expect(await codeOfTcss(mock, action, { Id: 1, Filters })).toBe("InvalidParameter");
});
