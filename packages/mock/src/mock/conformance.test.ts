import sasSpec from "@plimsoll/specs/sas.json" with { type: "json" };
import tcssSpec from "@plimsoll/specs/tcss.json" with { type: "json" };
import type { ActionOf, RequestOf, Service } from "@plimsoll/types";
import { operations } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/validators/reference";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import { alibabaKey, createStillMock, tencentKey, toQuery } from "../../test/call.js";
import { TENCENT_KEY, signAcs3, signTc3 } from "../../test/sign.js";
import type { Mock } from "../index.js";
import { sasErrors } from "../sas/errors.js";

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
ajv.addSchema(tcssSpec, "tcss");
ajv.addSchema(sasSpec, "sas");

/** Finds the problems of an answer, by the spec of the action and the status. */
function problemsOf(service: Service, pointer: string, answer: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`${service}${pointer}`);
  if (validate === undefined) throw new Error(`the spec has no ${pointer}`);
  return validate(answer) === true ? [] : (validate.errors ?? []);
}

type Requests<S extends Service> = { readonly [A in ActionOf<S>]: readonly RequestOf<S, A>[] };

const purchase = {
  AllLocalImages: true,
  AllRegistryImages: true,
  UpdatedLocalImageCnt: 3,
  UpdatedRegistryImageCnt: 3,
  ImageSourceType: "ASSETIMAGE",
} as const;

/** A registry image with findings of every kind. */
const foundImage = {
  InstanceName: "harbor-office",
  Namespace: "shop",
  ImageName: "found",
  ImageTag: "1",
} as const;

/** The image as a request names it. */
const found = { ...foundImage, Force: "false" } as const;

/** Requests whose answers have every member that there is. An action of the spec that is missing here does not compile. */
const tcssRequests: Requests<"tcss"> = {
  DescribeAssetImageList: [{}, { Limit: 100 }, { Limit: 100, Offset: 100 }, { Offset: 1000 }],
  DescribeImageAuthorizedInfo: [{}],
  DescribeImageAutoAuthorizedLogList: [
    { TaskId: 1, Limit: 100 },
    { TaskId: 1, Offset: 100 },
  ],
  DescribeImageAutoAuthorizedRule: [{}],
  DescribeImageAutoAuthorizedTaskList: [
    { StartTime: "2026-10-31", EndTime: "2026-10-31" },
    { StartTime: "2020-01-01", EndTime: "2020-01-01" },
  ],
  DescribePurchaseStateInfo: [{}],
  AddEditImageAutoAuthorizedRule: [{ RangeType: "ALL", MaxDailyCount: 0, IsEnabled: 1 }],
  SwitchImageAutoAuthorizedRule: [{ RuleId: 1, IsEnabled: 1 }],
  ModifyImageAuthorized: [purchase],
  UpdateImageRegistryTimingScanTask: [{ ScanPeriod: 1, Enable: true, ScanTime: "02:00" }],
  DescribeImageRegistryTimingScanTask: [{}],
  DescribeAssetImageRegistryList: [{}, { Limit: 100 }, { Limit: 100, Offset: 100 }],
  DescribeAssetImageDetail: [{ ImageID: "sha256:own" }],
  DescribeAssetImageRegistryRiskInfoList: [{ Id: 1 }, { ImageInfo: found, Limit: 100 }],
  DescribeAssetImageRegistryVirusList: [{ Id: 1 }, { ImageInfo: found, Limit: 100 }],
  DescribeAssetImageRegistryVulList: [{ Id: 1 }, { ImageInfo: found, Limit: 100 }],
  DescribeAssetImageRiskList: [{ ImageID: "sha256:own" }, { ImageID: "sha256:found", Limit: 100 }],
  DescribeAssetImageVirusList: [{ ImageID: "sha256:own" }, { ImageID: "sha256:found", Limit: 100 }],
  DescribeAssetImageVulList: [{ ImageID: "sha256:own" }, { ImageID: "sha256:found", Limit: 100 }],
  DescribeImageComponentList: [{ ImageID: "sha256:own" }, { ImageID: "sha256:found", Limit: 100 }],
  DescribeSystemVulList: [{ Limit: 100 }, { By: "LatestFoundTime", Order: "desc" }],
  DescribeVulDetail: [{ PocID: "pcmgr-100003" }, { PocID: "pcmgr-100064" }],
  DescribeVulImageList: [{ PocID: "pcmgr-100003" }, { PocID: "pcmgr-100064", Limit: 100 }],
  DescribeVulRegistryImageList: [{ PocID: "pcmgr-100003" }, { PocID: "pcmgr-100064", Limit: 100 }],
  DescribeWebVulList: [{ Limit: 100 }, { By: "LatestFoundTime", Order: "desc" }],
  DescribeAssetImageHostList: [{}, { Filters: [{ Name: "HostID", Values: ["nothing"] }] }],
  DescribeAssetImageRegistryDetail: [{ Id: 1 }, { Id: 50 }],
  DescribeAssetImageRegistryRegistryList: [{}, { Offset: 9 }, { By: "InsertTime", Order: "desc" }],
  DescribeAssetImageRegistrySummary: [{}, { Filters: [{ Name: "OnlyShowLatest", Values: ["1"] }] }],
  DescribeAssetSummary: [{}],
  DescribeAutoAuthorizedRuleHost: [{ RuleId: 1 }, { RuleId: 1, Offset: 9 }],
  DescribeImageRegistryNamespaceList: [{}, { Limit: 100 }, { Offset: 99 }],
  DescribeImageRiskSummary: [{}],
  CreateAssetImageRegistryScanTask: [
    { All: true, ScanType: ["CVE"] },
    { Id: [3], Timeout: 60 },
  ],
  CreateAssetImageScanSetting: [
    { Enable: true, ScanTime: "02:00", ScanPeriod: 7, ScanVirus: true, ScanRisk: true, ScanVul: true },
  ],
  CreateAssetImageScanTask: [
    { All: true, ScanVul: true },
    { Images: ["sha256:ready"], ScanRisk: true },
  ],
  DescribeAssetImageRegistryAssetStatus: [{}],
  DescribeAssetImageRegistryScanStatusOneKey: [{}, { All: true, TaskID: 7 }, { Id: [1, 2] }],
  DescribeAssetImageScanSetting: [{}],
  DescribeAssetImageScanStatus: [{}, { TaskID: "running" }],
  ModifyAssetImageRegistryScanStop: [{ TaskID: 7 }, { All: true }],
  ModifyAssetImageScanStop: [{ TaskID: "running" }, { Images: ["sha256:own"] }],
  SyncAssetImageRegistryAsset: [{}, { RegistryIds: [1] }],
};
/** A schedule of scans of images. */
const cycle = {
  TaskName: "IMAGE_SCAN",
  TaskType: "IMAGE_SCAN",
  Enable: 1,
  FirstDateStr: 1_700_000_000_000,
  IntervalPeriod: 7,
  PeriodUnit: "day",
  TargetStartTime: 0,
  TargetEndTime: 6,
} as const;

const sasRequests: Requests<"sas"> = {
  CancelOnceTask: [],
  CreateCycleTask: [cycle, { ...cycle, Param: "{}", Source: "console_batch", PeriodUnit: "hour", Enable: 0 }],
  DeleteCycleTask: [{ ConfigId: "nothing" }],
  DescribeCycleTaskList: [{}, { ConfigId: "nothing", TaskName: "IMAGE_SCAN", TaskType: "IMAGE_SCAN", CurrentPage: 9 }],
  DescribeImageLatestScanTask: [{ Digest: "nothing" }],
  DescribeImageScanAuthCount: [{}],
  ModifyCycleTask: [],
  PublicCreateImageScanTask: [{}, { Tags: "nothing" }],
  PublicPreCheckImageScanTask: [{}, { Tags: "nothing" }],
  PublicSyncAndCreateImageScanTask: [{ Images: "[]" }],
  DescribeAffectedMaliciousFileImages: [
    { CurrentPage: 1, PageSize: "100" },
    { CurrentPage: 9, PageSize: "100", ScanRange: ["image"] },
  ],
  DescribeCloudCenterInstances: [{}, { CurrentPage: 9 }, { UseNextToken: true, PageSize: 3 }, { MachineTypes: "eci" }],
  DescribeGroupedMaliciousFiles: [
    { CurrentPage: 1, PageSize: "100" },
    { CurrentPage: 9, PageSize: "100", ScanRange: ["container"] },
  ],
  DescribeImageBaselineItemList: [{ ImageUuid: "own" }, { ImageUuid: "nothing", Uuids: ["own"], CurrentPage: 9 }],
  DescribeImageBuildRiskByKey: [{ PageSize: 100 }, { ImageUuid: "nothing" }],
  DescribeImageInfoList: [{ Uuids: "nothing" }],
  DescribeImageInstances: [{}, { PageSize: 100 }, { CurrentPage: 9 }, { Scanned: true }, { Scanned: false }],
  DescribeImageListBySensitiveFile: [{ PageSize: 100 }, { SensitiveFileKey: "nothing" }],
  DescribeImageSensitiveFileByKey: [{ PageSize: 100 }, { ImageUuid: "nothing" }],
  DescribeImageSensitiveFileList: [{ PageSize: 100 }, { SensitiveKeyList: ["npm_token", "pem"] }],
  DescribeImageVulList: [
    { Type: "cve", PageSize: 100 },
    { Type: "cve", Uuids: "own", PageSize: 1000 },
    { Type: "cve", CurrentPage: 100_000, ScanRange: ["image", "container"] },
  ],
  DescribeVulDetails: [
    { Type: "cve", Lang: "en", Name: "debian:12:CVE-2020-1" },
    { Type: "sys", Lang: "zh", Name: "nothing" },
  ],
};

const tcssCases = Object.entries(tcssRequests).flatMap(([action, requests]) =>
  requests.map((request) => ({ action, request })),
);

const ownEstate = {
  autoLicenseRule: { IsEnabled: 1, MaxDailyCount: 5, RangeType: "MANUAL", HostIDs: ["own"] },
  hostImages: [
    { ImageID: "sha256:own", HostIDs: ["own"] },
    { ImageID: "sha256:scanned", IsAuthorized: 1 },
    { ImageID: "sha256:ready", IsAuthorized: 1 },
    { ImageID: "sha256:found", VulCnt: 40, LowLevelVulCnt: 30, CriticalLevelVulCnt: 5, VirusCnt: 13, RiskCnt: 16 },
  ],
  registryImages: [
    {
      ImageId: "sha256:kept",
      ...foundImage,
      VulCnt: 9,
      HighLevelVulCnt: 9,
      VirusCnt: 13,
      RiskCnt: 12,
      SensitiveInfoCnt: 16,
    },
    { ImageId: "sha256:scanned", IsAuthorized: 1 },
    { ImageId: "sha256:ready", IsAuthorized: 1 },
  ],
  scanTasks: [
    { source: "LOCAL", taskId: "running", imageIds: ["sha256:scanned"] },
    { source: "REGISTRY", taskId: "7", imageIds: ["2"] },
  ],
  alibabaImages: [{ Uuid: "own", ImageId: "f".repeat(64), VulCount: 900, AlarmCount: 40, HcCount: 30 }],
} as const;

test.each(tcssCases)("answers what the spec says: $action $request", async ({ action, request }) => {
  await using mock = createStillMock({ images: 200, extra: ownEstate });
  const response = await mock.fetch(signTc3({ key: tencentKey(mock), action, body: JSON.stringify(request) }));
  const answer: unknown = await response.json();
  expect(answer).not.toHaveProperty("Response.Error");
  expect(problemsOf("tcss", responseOf("tcss", action), answer)).toEqual([]);
});

const sasCases = Object.entries(sasRequests).flatMap(([action, requests]) =>
  requests.map((request) => ({ action, query: toQuery(request) })),
);

test.each(sasCases)("answers what the spec says: $action $query", async ({ action, query }) => {
  await using mock = createStillMock({ images: 200, extra: ownEstate });
  await expectSound(mock, action, query);
});

test("answers what the spec says of every image and server of an estate", async () => {
  await using mock = createStillMock({ images: 200 });
  const { imageUuids, serverUuids } = mock.estate;
  await expectSound(mock, "DescribeImageInfoList", { Uuids: [...imageUuids, ...serverUuids].join(",") });
});

async function expectSound(mock: Mock, action: string, query: Readonly<Record<string, string>>): Promise<void> {
  const response = await mock.fetch(signAcs3({ key: alibabaKey(mock), action, query }));
  expect(response.status).toBe(200);
  expect(problemsOf("sas", responseOf("sas", action), await response.json())).toEqual([]);
}

test("finds an answer that breaks the spec", () => {
  const pointer = responseOf("tcss", "DescribeAssetImageList");
  expect(
    problemsOf("tcss", pointer, { Response: { List: [{ ImageID: 1 }], TotalCount: 1, RequestId: "" } }),
  ).not.toEqual([]);
  expect(
    problemsOf("tcss", pointer, { Response: { Error: { Code: "Nothing", Message: "" }, RequestId: "" } }),
  ).not.toEqual([]);
});

const tcssActions = Object.keys(operations.tcss);

test.each(tcssActions)("refuses as the spec says: %s", async (action) => {
  await using mock = createStillMock({ images: 10 });
  for (const request of refusedTcssRequests(mock, action)) {
    const answer: unknown = await (await mock.fetch(request)).json();
    expect(answer).toHaveProperty("Response.Error.Code");
    expect(problemsOf("tcss", responseOf("tcss", action), answer)).toEqual([]);
  }
});

/** Requests that the spec allows and the state of the mock does not. */
const refusedByState: { readonly [A in ActionOf<"tcss">]?: RequestOf<"tcss", A> } = {
  AddEditImageAutoAuthorizedRule: { RangeType: "ALL", MaxDailyCount: 0, IsEnabled: 1, RuleId: 7 },
  DescribeAssetImageDetail: { ImageID: "nothing" },
  DescribeAssetImageHostList: { Filters: [{ Name: "Nothing", Values: ["x"] }] },
  DescribeAssetImageRegistryDetail: { Id: 999 },
  DescribeAssetImageRegistryList: { By: "Nothing" },
  DescribeAssetImageRegistryRegistryList: { By: "Nothing" },
  DescribeAssetImageRegistrySummary: { Filters: [{ Name: "Nothing", Values: ["x"] }] },
  DescribeAutoAuthorizedRuleHost: { RuleId: 7 },
  DescribeImageAutoAuthorizedLogList: { TaskId: 7 },
  DescribeImageRegistryNamespaceList: { Filters: [{ Name: "Nothing", Values: ["x"] }] },
  DescribeImageAutoAuthorizedTaskList: { StartTime: "2026-02-31", EndTime: "2026-03-01" },
  ModifyImageAuthorized: { ...purchase, UpdatedLocalImageCnt: 999 },
  SwitchImageAutoAuthorizedRule: { RuleId: 7, IsEnabled: 1 },
  UpdateImageRegistryTimingScanTask: { ScanPeriod: 1, Enable: true, ScanTime: "02:00", Id: [999] },
};

test.each(Object.entries(refusedByState))("refuses by its state as the spec says: %s", async (action, request) => {
  await using mock = createStillMock({ images: 40 });
  const response = await mock.fetch(signTc3({ key: tencentKey(mock), action, body: JSON.stringify(request) }));
  const answer: unknown = await response.json();
  expect(answer).toHaveProperty("Response.Error.Code");
  expect(problemsOf("tcss", responseOf("tcss", action), answer)).toEqual([]);
});

test("refuses as the spec says: DescribeImageInfoList", async () => {
  const accounts = [
    { cloud: "alibaba", id: "denied", secret: "s", status: "denied" },
    { cloud: "alibaba", id: "disabled", secret: "s", status: "disabled" },
  ] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const key = alibabaKey(mock);
  const query = { Uuids: "a" };
  const requests = [
    signAcs3({ key }),
    signAcs3({ key: { ...key, secret: "other" }, query }),
    signAcs3({ key: { id: "nobody", secret: "" }, query }),
    signAcs3({ key: { id: "denied", secret: "s" }, query }),
    signAcs3({ key: { id: "disabled", secret: "s" }, query }),
    signAcs3({ key, query, version: "2014-05-26" }),
    signAcs3({ key, query, method: "PUT" }),
    signAcs3({ key, query, date: "2020-01-01T00:00:00Z" }),
    signAcs3({ key, query, date: "now" }),
    signAcs3({ key, query, action: "Nothing" }),
    signAcs3({ key, query, headers: { accept: "image/png" } }),
    signAcs3({ key, query, host: "ecs.aliyuncs.com" }),
  ];
  const statuses = new Set<number>();
  for (const request of requests) {
    const response = await mock.fetch(request);
    statuses.add(response.status);
    const pointer = responseOf("sas", "DescribeImageInfoList").replace("/200/", `/${response.status}/`);
    expect(problemsOf("sas", pointer, await response.json())).toEqual([]);
  }
  expect(statuses).toEqual(new Set([400, 403, 404]));
});

const refusedSas = [
  { action: "CancelOnceTask", query: { TaskId: "nothing" } },
  { action: "CreateCycleTask", query: toQuery({ ...cycle, TargetEndTime: 25 }) },
  { action: "ModifyCycleTask", query: { ConfigId: "nothing", Enable: "1" } },
  { action: "ModifyCycleTask", query: { ConfigId: "nothing", PeriodUnit: "week" } },
  { action: "PublicSyncAndCreateImageScanTask", query: { Images: "{}" } },
  { action: "DescribeImageInstances", query: { PageSize: "x" } },
  { action: "DescribeImageInstances", query: { PageSize: "10001" } },
  { action: "DescribeImageInstances", query: { CurrentPage: "0" } },
  { action: "DescribeImageInstances", query: { Scanned: "maybe" } },
  { action: "DescribeImageInstances", query: { LogicalExp: "XOR" } },
  { action: "DescribeImageInstances", query: { Criteria: "{" } },
  { action: "DescribeCloudCenterInstances", query: { Criteria: '[{"name":"nothing","value":"x"}]' } },
  { action: "DescribeCloudCenterInstances", query: { Importance: "7" } },
  { action: "DescribeCloudCenterInstances", query: { MachineTypes: "x" } },
  { action: "DescribeCloudCenterInstances", query: { UseNextToken: "true", NextToken: "x" } },
  { action: "DescribeAffectedMaliciousFileImages", query: { CurrentPage: "1" } },
  { action: "DescribeAffectedMaliciousFileImages", query: { CurrentPage: "1", PageSize: "10001" } },
  { action: "DescribeGroupedMaliciousFiles", query: { PageSize: "20" } },
  { action: "DescribeGroupedMaliciousFiles", query: { CurrentPage: "1", PageSize: "0" } },
  { action: "DescribeImageBaselineItemList", query: {} },
  { action: "DescribeImageBaselineItemList", query: { ImageUuid: "own", "ScanRange.1": "x" } },
  { action: "DescribeImageBuildRiskByKey", query: { Status: "3" } },
  { action: "DescribeImageListBySensitiveFile", query: { Status: "x" } },
  { action: "DescribeImageSensitiveFileByKey", query: { PageSize: "10001" } },
  { action: "DescribeImageSensitiveFileList", query: { CriteriaType: "x" } },
  { action: "DescribeImageVulList", query: {} },
  { action: "DescribeImageVulList", query: { Type: "cve", Dealed: "maybe" } },
  { action: "DescribeVulDetails", query: { Type: "cve", Lang: "en" } },
];

test.each(refusedSas)("refuses as the spec says: $action $query", async ({ action, query }) => {
  await using mock = createStillMock({ images: 10 });
  const response = await mock.fetch(signAcs3({ key: alibabaKey(mock), action, query }));
  expect(response.status).toBe(400);
  const pointer = responseOf("sas", action).replace("/200/", "/400/");
  expect(problemsOf("sas", pointer, await response.json())).toEqual([]);
});

test("the list of errors of Security Center has the statuses of the spec", async () => {
  const references = await Promise.all(Object.keys(operations.sas).map((action) => referenceOf("sas", action)));
  const { schemas } = sasSpec.components;
  const documented: Record<string, { readonly status?: number }> = {
    ...schemas.BadRequestCode["x-errors"],
    ...schemas.ForbiddenCode["x-errors"],
    ...schemas.NotFoundCode["x-errors"],
    ...schemas.ServerFaultCode["x-errors"],
    ...schemas.UnavailableCode["x-errors"],
    ...schemas.TimeoutCode["x-errors"],
    ...Object.assign({}, ...references.map((reference) => reference?.errors)),
  };
  const listed = Object.entries(sasErrors).map(([code, { status }]) => [code, status]);
  expect(listed).toEqual(Object.keys(sasErrors).map((code) => [code, documented[code]?.status]));
});

function refusedTcssRequests(mock: Mock, action: string): readonly Request[] {
  const key = tencentKey(mock);
  return [
    signTc3({ key, action, body: '{"Nothing":1}' }),
    signTc3({ key, action, body: '{"Limit":"x","Enable":1,"AllLocalImages":1}' }),
    signTc3({ key, action, body: "[]" }),
    signTc3({ key, action, version: "2017-03-12" }),
    signTc3({ key, action, timestamp: 0 }),
    signTc3({ key: TENCENT_KEY, action }),
    signTc3({ key: { ...key, secret: "other" }, action }),
    signTc3({ key, action, method: "PUT" }),
  ];
}

function responseOf(service: Service, action: string): string {
  expect(operations[service]).toHaveProperty(action);
  return `#/paths/~1${action}/post/responses/200/content/application~1json/schema`;
}
