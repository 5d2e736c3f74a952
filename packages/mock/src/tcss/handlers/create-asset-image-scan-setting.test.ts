import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "CreateAssetImageScanSetting";
const daily = { Enable: true, ScanTime: "13:00", ScanPeriod: 1, ScanVirus: true, ScanRisk: true, ScanVul: true };
const hourMs = 3_600_000;

/** Thirty licensed images, of which the first two are in use, and one without a license. It is noon in UTC. */
function createOwnMock(): Mock {
  const hostImages = Array.from({ length: 31 }, (_, index) => ({
    ImageID: `i${index}`,
    IsAuthorized: index === 30 ? 0 : 1,
    ContainerCnt: index < 2 ? 1 : 0,
    IsLatestImage: index === 2,
  }));
  return createStillMock({ images: 0, licenses: 30, extra: { hostImages } });
}

async function idsWith(mock: Mock, status: string): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  return List.flatMap(({ ImageID, ScanStatus }) => (ScanStatus === status ? [ImageID] : []));
}

test("scans the licensed images at the time of day in UTC, every so many days", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ScanPeriod: 2 });
  mock.clock.advance(hourMs - 1);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
  mock.clock.advance(1);
  expect(await idsWith(mock, "SCANNING")).toHaveLength(30);
  mock.clock.advance(2 * hourMs);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
  expect((await idsWith(mock, "SCANNED")).length).toBeGreaterThan(20);
  mock.clock.advance(22 * hourMs);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
  mock.clock.advance(24 * hourMs);
  expect(await idsWith(mock, "SCANNING")).toHaveLength(30);
});

const choices: readonly {
  readonly name: string;
  readonly request: Partial<RequestOf<"tcss", "CreateAssetImageScanSetting">>;
  readonly want: readonly string[];
}[] = [
  { name: "hand-picked images", request: { Images: ["i4", "i5", "i30"] }, want: ["i4", "i5"] },
  {
    name: "all, whatever is hand-picked",
    request: { All: true, Images: ["i4"], ContainerRunning: true },
    want: ["i0", "i1"],
  },
  { name: "what is recommended", request: { ScanScope: 2 }, want: ["i0", "i1", "i2"] },
  {
    name: "what is recommended less the excluded images",
    request: { ScanScope: 2, ExcludeImages: ["i1"] },
    want: ["i0", "i2"],
  },
];

test.each(choices)("a run chooses images by $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ...request });
  mock.clock.advance(hourMs);
  expect(await idsWith(mock, "SCANNING")).toEqual(want);
});

test("stops what runs when the time of day is over", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ScanEndTime: "13:20" });
  mock.clock.advance(hourMs + 20 * 60_000);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
  expect((await idsWith(mock, "CANCELED")).length).toBeGreaterThan(5);
  expect((await idsWith(mock, "SCANNED")).length).toBeGreaterThan(2);
});

test("leaves alone what it does not look for", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ScanVul: false, ScanRisk: false });
  mock.clock.advance(3 * hourMs);
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  expect(List.every(({ VulCnt, RiskCnt }) => VulCnt + RiskCnt === 0)).toBe(true);
});

test("does not run when it is off", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, Enable: false });
  mock.clock.advance(25 * hourMs);
  expect(await idsWith(mock, "NOT_SCAN")).toHaveLength(31);
});

test.each([
  { name: "an image that there is not", request: { Images: ["x"] }, code: "InvalidParameter" },
  { name: "a time that no day has", request: { ScanTime: "24:00" }, code: "InvalidParameter" },
  { name: "an end that is not a time of day", request: { ScanEndTime: "6" }, code: "InvalidParameter" },
  { name: "a period of no days", request: { ScanPeriod: 0 }, code: "InvalidParameter" },
  { name: "an unknown scope", request: { ScanScope: 4 }, code: "InvalidParameter" },
  { name: "clusters without any", request: { ScanScope: 3 }, code: "InvalidParameter" },
  {
    name: "to run and look for nothing",
    request: { ScanVul: false, ScanRisk: false, ScanVirus: false },
    code: "InvalidParameter",
  },
  { name: "no period", request: { ScanPeriod: undefined }, code: "MissingParameter" },
])("refuses $name with $code and keeps the schedule", async ({ request, code }) => {
  await using mock = createOwnMock();
  await callTcss(mock, action, daily);
  expect(await codeOfTcss(mock, action, { ...daily, Enable: true, ...request })).toBe(code);
  expect(await callTcss(mock, "DescribeAssetImageScanSetting", {})).toMatchObject(daily);
});
