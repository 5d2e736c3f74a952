import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readSas, readTcss, tencentKey } from "../../test/call.js";
import { signAcs3, signRpc1, signTc3, signV1 } from "../../test/sign.js";
import type { Mock } from "../index.js";

/**
 * The examples of the vendors' documents, letter by letter, get the answers that stand beside them. The estate has
 * what they mention: images called `xx`, images of the masked UUIDs. Task 1 and registry image 1 are in every estate.
 */
function createDocumentedMock(): Mock {
  return createStillMock({
    images: 10,
    licenses: 100,
    extra: {
      hostImages: [{ ImageID: "xx" }],
      hosts: [{ HostID: "xx" }],
      autoLicenseRule: {},
      registryImages: [{ ImageId: "xx" }],
      alibabaImages: [{ Uuid: "391abd09184cbd3743d7f5ec125d****" }],
      servers: [{ uuid: "e6aeb2a5b6004479398b0bcd1160****", imageUuids: ["391abd09184cbd3743d7f5ec125d****"] }],
    },
  });
}

const queries = {
  DescribeImageAutoAuthorizedLogList: "Action=DescribeImageAutoAuthorizedLogList&TaskId=1&Limit=10&Offset=0",
  ModifyImageAuthorized:
    "Action=ModifyImageAuthorized&AllLocalImages=false&UpdatedLocalImageCnt=1&LocalImageIds.0=xx&AllRegistryImages=false&UpdatedRegistryImageCnt=1&RegistryImageIds.0=xx&ImageSourceType=ASSETIMAGE",
} as const;

const schedule = `{
    "ScanPeriod": 1,
    "ScanType": [
        "CVE"
    ],
    "Images": [
        {
            "ImageDigest": "abc",
            "RegistryType": "abc",
            "ImageRepoAddress": "abc",
            "InstanceId": "abc",
            "InstanceName": "abc",
            "Namespace": "abc",
            "ImageName": "abc",
            "ImageTag": "abc",
            "Force": "abc"
        }
    ],
    "All": true,
    "Latest": true,
    "Enable": true,
    "ScanTime": "04:00:00",
    "Id": [
        1
    ]
}`;

const log = { TotalCount: expect.any(Number), RequestId: expect.any(String), List: expect.any(Array) };

test("DescribeImageAutoAuthorizedLogList, the GET of its page", async () => {
  await using mock = createDocumentedMock();
  const request = signTc3({ key: tencentKey(mock), method: "GET", query: queries.DescribeImageAutoAuthorizedLogList });
  request.headers.delete("x-tc-action");
  const answer = await readTcss(await mock.fetch(request));
  expect(answer).toEqual(log);
  expect(answer["List"]).toContainEqual({
    Status: "SUCCESS",
    AuthorizedTime: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    ImageName: expect.any(String),
    IsAuthorized: 1,
    ImageId: expect.any(String),
  });
});

test("ModifyImageAuthorized, the GET of its page", async () => {
  await using mock = createDocumentedMock();
  const { used } = mock.estate.licenses;
  const request = signTc3({ key: tencentKey(mock), method: "GET", query: queries.ModifyImageAuthorized });
  request.headers.delete("x-tc-action");
  expect(await readTcss(await mock.fetch(request))).toEqual({ RequestId: expect.any(String) });
  expect(mock.estate.licenses.used).toBe(used + 1);
});

test.each(Object.entries(queries))("%s, the same signed the older way", async (_, query) => {
  await using mock = createDocumentedMock();
  const parameters = Object.fromEntries(new URLSearchParams(query));
  expect(await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), parameters })))).not.toHaveProperty("Error");
});

const rulePages = [
  "Action=DescribeImageAuthorizedInfo",
  "Action=DescribeImageAutoAuthorizedRule",
  "Action=DescribeImageAutoAuthorizedTaskList&StartTime=2022-01-01&EndTime=2022-01-07",
  "Action=SwitchImageAutoAuthorizedRule&IsEnabled=1&RuleId=1",
  // The page has quotation marks around its texts, which a query string would take for parts of them.
  "Action=AddEditImageAutoAuthorizedRule&RangeType=MANUAL&HostIdSet.0=xx&MaxDailyCount=1&RuleId=1&IsEnabled=1",
];

test.each(rulePages)("%s, the GET of its page, signed both ways", async (query) => {
  await using mock = createDocumentedMock();
  const key = tencentKey(mock);
  const request = signTc3({ key, method: "GET", query });
  request.headers.delete("x-tc-action");
  expect(await readTcss(await mock.fetch(request))).not.toHaveProperty("Error");
  const parameters = Object.fromEntries(new URLSearchParams(query));
  expect(await readTcss(await mock.fetch(signV1({ key, parameters })))).not.toHaveProperty("Error");
});

test("DescribePurchaseStateInfo, the POST of its page", async () => {
  await using mock = createDocumentedMock();
  const request = signTc3({ key: tencentKey(mock), action: "DescribePurchaseStateInfo", body: "{}" });
  expect(await readTcss(await mock.fetch(request))).toMatchObject({ State: 3, PurchasedAuthorizedCnt: 100 });
});

test("DescribeAssetImageList, the POST of its page", async () => {
  await using mock = createDocumentedMock();
  const answer = await readTcss(
    await mock.fetch(signTc3({ key: tencentKey(mock), action: "DescribeAssetImageList", body: "{}" })),
  );
  expect(answer).toEqual({ ...log, TotalCount: 11 });
  expect(answer["List"]).toContainEqual(
    expect.objectContaining({ ImageID: "xx", ScanStatus: "NOT_SCAN", IsAuthorized: 0 }),
  );
});

test("UpdateImageRegistryTimingScanTask, the POST of its page", async () => {
  await using mock = createDocumentedMock();
  const request = signTc3({ key: tencentKey(mock), action: "UpdateImageRegistryTimingScanTask", body: schedule });
  expect(await readTcss(await mock.fetch(request))).toEqual({ RequestId: expect.any(String) });
  expect(mock.schedule).toMatchObject({
    ScanPeriod: 1,
    ScanType: ["CVE"],
    Latest: true,
    Enable: true,
    ScanTime: "04:00:00",
    ScanScope: 0,
    Id: [1],
  });
});

const Uuids = "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****";

test.each([
  { name: "as the vendor's newer clients send it", sign: signAcs3, options: { query: { Uuids } } },
  { name: "as the vendor's older client sends it", sign: signRpc1, options: { parameters: { Uuids } } },
])("DescribeImageInfoList, the example of its page, $name", async ({ sign, options }) => {
  await using mock = createDocumentedMock();
  expect(await readSas(await mock.fetch(sign({ key: alibabaKey(mock), ...options })))).toEqual({
    status: 200,
    answer: {
      RequestId: expect.any(String),
      ImageInfos: [expect.objectContaining({ Uuid: "391abd09184cbd3743d7f5ec125d****", Status: "NORMAL" })],
    },
  });
});
