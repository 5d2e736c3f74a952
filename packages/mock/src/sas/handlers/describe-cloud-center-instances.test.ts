import { expect, test } from "vitest";

import { createStillMock, sendSas } from "../../../test/call.js";
import type { Mock, ServerInstance } from "../../index.js";

const action = "DescribeCloudCenterInstances";

interface Listed {
  readonly Success: boolean;
  readonly PageInfo: { readonly NextToken?: string; readonly TotalCount?: number; readonly Count: number };
  readonly Instances: readonly ServerInstance[];
}

async function list(mock: Mock, query: Readonly<Record<string, string>>): Promise<Listed> {
  const { status, answer } = await sendSas(mock, { action, query });
  expect({ status, message: answer.Message }).toEqual({ status: 200, message: undefined });
  return answer as unknown as Listed; // the answer's form has a test of its own
}

const criteria = (name: string, value: string): { readonly Criteria: string } => ({
  Criteria: JSON.stringify([{ name, value }]),
});

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: {
      alibabaImages: [{ Uuid: "image" }],
      servers: [
        { uuid: "a", imageUuids: ["image"], instance: { VulCount: 2, InternetIp: "192.0.2.1", InstanceId: "i-a" } },
        { uuid: "b", imageUuids: [], instance: { RegionId: "eu-central-1", Importance: 2, InstanceName: "node-b" } },
        {
          uuid: "c",
          imageUuids: [],
          instance: { SafeEventCount: 1, IntranetIp: "10.0.0.3", Vendor: 1, Os: "Windows" },
        },
        { uuid: "d", imageUuids: [], instance: { HealthCheckCount: 1, ClientStatus: "offline", GroupTrace: "shop" } },
      ],
    },
  });
}

test.each([
  { name: "all without Criteria", query: {}, want: ["a", "b", "c", "d"] },
  { name: "by ID", query: criteria("instanceId", "i-a"), want: ["a"] },
  { name: "by a part of the name", query: criteria("instanceName", "node"), want: ["b"] },
  { name: "by UUIDs", query: criteria("uuidList", "d, a,nothing"), want: ["a", "d"] },
  { name: "by region", query: criteria("regionId", "eu-central-1"), want: ["b"] },
  { name: "by public address", query: criteria("internetIp", "192.0.2.1"), want: ["a"] },
  { name: "by private address", query: criteria("intranetIp", "10.0.0.3"), want: ["c"] },
  { name: "by addresses of both kinds", query: criteria("ipList", "10.0.0.3,192.0.2.1"), want: ["a", "c"] },
  { name: "by operating system", query: criteria("osType", "windows"), want: ["c"] },
  { name: "by agent", query: criteria("clientStatus", "offline"), want: ["d"] },
  { name: "by risk", query: criteria("riskStatus", "YES"), want: ["a", "c", "d"] },
  { name: "by vulnerabilities", query: criteria("vulStatus", "YES"), want: ["a"] },
  { name: "by alerts", query: criteria("alarmStatus", "YES"), want: ["c"] },
  { name: "by baseline risks", query: criteria("hcStatus", "YES"), want: ["d"] },
  { name: "by containers", query: criteria("containerStatus", "YES"), want: ["a"] },
  { name: "by importance", query: criteria("importance", "2"), want: ["b"] },
  { name: "by group", query: criteria("groupName", "shop"), want: ["d"] },
  { name: "by importance, as a parameter", query: { Importance: "2" }, want: ["b"] },
  { name: "by cloud", query: { Flags: "1,2" }, want: ["c"] },
  { name: "by region, as a parameter", query: { RegionId: "eu-central-1" }, want: ["b"] },
  { name: "servers", query: { MachineTypes: "ecs" }, want: ["a", "b", "c", "d"] },
  { name: "nothing but servers", query: { MachineTypes: "cloud_product" }, want: [] },
])("lists $name", async ({ query, want }) => {
  await using mock = createOwnMock();
  const { Instances, PageInfo, Success } = await list(mock, query);
  expect(Success).toBe(true);
  expect(Instances.map(({ Uuid }) => Uuid)).toEqual(want);
  expect(PageInfo).toEqual({ CurrentPage: 1, PageSize: 20, TotalCount: want.length, Count: want.length });
});

test("names the group of what has none as asked for", async () => {
  await using mock = createOwnMock();
  const groups = async (NoGroupTrace: string): Promise<readonly (string | undefined)[]> =>
    (await list(mock, { NoGroupTrace })).Instances.map(({ GroupTrace }) => GroupTrace);
  expect(await groups("false")).toEqual(["default", "default", "default", "shop"]);
  expect(await groups("true")).toEqual(["未分组", "未分组", "未分组", "shop"]);
});

test("lists the servers whose images DescribeImageInfoList finds", async () => {
  await using mock = createStillMock({ images: 200 });
  const { Instances } = await list(mock, {});
  expect(Instances.map(({ Uuid }) => Uuid)).toEqual(mock.estate.serverUuids);
  for (const { Uuid, HasContainer, RiskStatus, ...counts } of Instances) {
    const { answer } = await sendSas(mock, { query: { Uuids: Uuid } });
    expect(answer["ImageInfos"]).not.toEqual([]);
    expect(HasContainer).toBe("YES");
    const { VulCount = 0, SafeEventCount = 0, HealthCheckCount = 0 } = counts;
    expect(RiskStatus).toBe(VulCount + SafeEventCount + HealthCheckCount > 0 ? "YES" : "NO");
  }
});

test("turns pages by token, without a total, until there are no more", async () => {
  await using mock = createStillMock({ images: 200 });
  const uuids: string[] = [];
  const counts: number[] = [];
  for (let token: string | undefined = ""; token !== undefined;) {
    const { Instances, PageInfo }: Listed = await list(mock, { UseNextToken: "true", PageSize: "4", NextToken: token });
    expect(PageInfo).not.toHaveProperty("TotalCount");
    uuids.push(...Instances.map(({ Uuid }) => Uuid));
    counts.push(PageInfo.Count);
    token = PageInfo.NextToken;
  }
  expect(counts).toEqual([4, 4, 2]);
  expect(uuids).toEqual(mock.estate.serverUuids);
});

test("has no token after the last page, even if it is full or there is nothing", async () => {
  await using mock = createOwnMock();
  for (const query of [{ PageSize: "4" }, criteria("instanceId", "nothing")])
    expect((await list(mock, { UseNextToken: "true", ...query })).PageInfo).not.toHaveProperty("NextToken");
});

test.each([
  { query: { UseNextToken: "true", NextToken: "1" }, code: "InvalidParam" },
  { query: { UseNextToken: "true", NextToken: "0".repeat(32) }, code: "InvalidParam" },
  { query: criteria("machineType", "ecs"), code: "InvalidParam" },
  { query: { PageSize: "10001" }, code: "InvalidPageSize" },
  { query: { MachineTypes: "vm" }, code: "InvalidMachineTypes" },
  { query: { UseNextToken: "1" }, code: "InvalidUseNextToken" },
])("refuses $query with $code", async ({ query, code }) => {
  await using mock = createOwnMock();
  expect(await sendSas(mock, { action, query })).toMatchObject({ status: 400, answer: { Code: code } });
});
