import type { ResponseOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { LicenseTask, Mock } from "../../index.js";

const action = "DescribeImageAutoAuthorizedTaskList";
const march = { StartTime: "2024-03-01", EndTime: "2024-03-31" };

type Attempt = LicenseTask["images"][number];

const images = (...statuses: readonly Attempt["status"][]): readonly Attempt[] =>
  statuses.map((status, index) => ({ imageId: `sha256:${index}`, imageName: `image:${index}`, status }));
const at = (time: string): number => Date.parse(`${time}+08:00`);

/** Four tasks, numbered from 2. */
function createOwnMock(): Mock {
  const licenseTasks: readonly LicenseTask[] = [
    { type: "AUTO", source: "LOCAL", timeMs: at("2024-03-01T00:00:00"), images: images("SUCCESS", "SUCCESS") },
    {
      type: "MANUAL",
      source: "REGISTRY",
      timeMs: at("2024-03-02T12:30:00"),
      images: images("SUCCESS", "REACH_LIMIT", "LICENSE_INSUFFICIENT"),
    },
    { type: "AUTO", source: "LOCAL", timeMs: at("2024-03-31T23:59:59"), images: images("REACH_LIMIT") },
    { type: "MANUAL", source: "LOCAL", timeMs: at("2024-04-01T00:00:00"), images: images("SUCCESS") },
  ];
  return createStillMock({ images: 0, extra: { licenseTasks } });
}

async function idsOf(mock: Mock, request: object): Promise<readonly number[]> {
  const { List } = await callTcss(mock, action, { ...march, ...request });
  return List.map(({ TaskId }) => TaskId);
}

test("lists the tasks of the days, the last of them included, with their sums", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, march)).toMatchObject({
    TotalCount: 3,
    List: [
      {
        TaskId: 4,
        Type: "AUTO",
        Source: "LOCAL",
        AuthorizedDate: "2024-03-31",
        LastAuthorizedTime: "2024-03-31 23:59:59",
        SuccessCount: 0,
        FailCount: 1,
        LatestFailCode: "REACH_LIMIT",
      },
      {
        TaskId: 3,
        Type: "MANUAL",
        Source: "REGISTRY",
        SuccessCount: 1,
        FailCount: 2,
        LatestFailCode: "LICENSE_INSUFFICIENT",
      },
      { TaskId: 2, AuthorizedDate: "2024-03-01", SuccessCount: 2, FailCount: 0, LatestFailCode: "" },
    ],
  });
  expect(await idsOf(mock, { EndTime: "2024-04-01" })).toEqual([5, 4, 3, 2]);
  expect(await idsOf(mock, { StartTime: "2024-03-02", EndTime: "2024-03-02" })).toEqual([3]);
  expect(await callTcss(mock, action, { StartTime: "2020-01-01", EndTime: "2020-12-31" })).toMatchObject({
    List: [],
    TotalCount: 0,
  });
});

test.each([
  { name: "none failed", filters: { Status: ["ALLSUCCSESS"] }, want: [2] },
  { name: "the same, spelled right", filters: { Status: ["ALLSUCCESS"] }, want: [2] },
  { name: "some failed", filters: { Status: ["PARTIALFAIL"] }, want: [3] },
  { name: "all failed", filters: { Status: ["ALLFAIL"] }, want: [4] },
  { name: "some or all failed", filters: { Status: ["PARTIALFAIL", "ALLFAIL"] }, want: [4, 3] },
  { name: "any", filters: { Status: ["all"] }, want: [4, 3, 2] },
  { name: "by the rule", filters: { Type: ["AUTO"] }, want: [4, 2] },
  { name: "by a request", filters: { Type: ["MANUAL"] }, want: [3] },
  { name: "in registries", filters: { Source: ["REGISTRY"] }, want: [3] },
  { name: "on hosts, and none failed", filters: { Source: ["LOCAL"], Status: ["ALLSUCCSESS"] }, want: [2] },
])("filters: $name", async ({ filters, want }) => {
  await using mock = createOwnMock();
  const Filters = Object.entries(filters).map(([Name, Values]) => ({ Name, Values }));
  expect(await idsOf(mock, { Filters })).toEqual(want);
});

test("pages", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { ...march, Limit: 1, Offset: 1 })).toMatchObject({
    List: [{ TaskId: 3 }],
    TotalCount: 3,
  });
  expect(await idsOf(mock, { Offset: Number.MAX_SAFE_INTEGER })).toEqual([]);
});

test("puts the requests of one day in one task for each side, and the next day's in others", async () => {
  await using mock = createStillMock({ images: 40, licenses: 50, licensed: 0 });
  const buy = async (UpdatedLocalImageCnt: number, UpdatedRegistryImageCnt: number): Promise<void> => {
    await callTcss(mock, "ModifyImageAuthorized", {
      AllLocalImages: UpdatedLocalImageCnt > 0,
      AllRegistryImages: UpdatedRegistryImageCnt > 0,
      UpdatedLocalImageCnt,
      UpdatedRegistryImageCnt,
      ImageSourceType: "ASSETIMAGE",
    });
  };
  await buy(3, 2);
  mock.clock.advance(60_000);
  await buy(4, 0);
  mock.clock.advance(24 * 3_600_000);
  await buy(1, 0);
  type Task = ResponseOf<"tcss", typeof action>["List"][number];
  const { List } = await callTcss(mock, action, { StartTime: "2026-11-20", EndTime: "2026-11-30" });
  const short = ({ AuthorizedDate, Source, SuccessCount, LastAuthorizedTime }: Task): readonly unknown[] => [
    AuthorizedDate,
    Source,
    SuccessCount,
    LastAuthorizedTime,
  ];
  expect(List.map(short)).toEqual([
    ["2026-11-22", "LOCAL", 1, "2026-11-22 20:01:00"],
    ["2026-11-21", "REGISTRY", 2, "2026-11-21 20:00:00"],
    ["2026-11-21", "LOCAL", 7, "2026-11-21 20:01:00"],
  ]);
});

test.each([
  { name: "a last day before the first", request: { EndTime: "2024-02-29" }, code: "InvalidParameter" },
  { name: "a day that no month has", request: { EndTime: "2024-04-31" }, code: "InvalidParameter.InvalidFormat" },
  { name: "a leap day of another year", request: { StartTime: "2023-02-29" }, code: "InvalidParameter.InvalidFormat" },
  { name: "a time", request: { StartTime: "2024-03-01 00:00:00" }, code: "InvalidParameter" },
  { name: "no first day", request: { StartTime: undefined }, code: "MissingParameter" },
  { name: "no last day", request: { EndTime: undefined }, code: "MissingParameter" },
  {
    name: "a filter that there is not",
    request: { Filters: [{ Name: "TaskId", Values: ["1"] }] },
    code: "InvalidParameter",
  },
  {
    name: "a status that there is not",
    request: { Filters: [{ Name: "Status", Values: ["DONE"] }] },
    code: "InvalidParameter",
  },
  { name: "too large a page", request: { Limit: 101 }, code: "InvalidParameter" },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ...march, ...request })).toBe(code);
});
