import type { RequestOf } from "@plimsoll/types";
import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock, sendTcss } from "../../../test/call.js";
import type { HostImage, Mock } from "../../index.js";

type Request = RequestOf<"tcss", "DescribeAssetImageList">;
type Filter = NonNullable<Request["Filters"]>[number];

const action = "DescribeAssetImageList";

const own = [
  {
    ImageID: "sha256:a1",
    ImageName: "shop/Web:1.0",
    CreateTime: "2026-01-03T00:00:00Z",
    HostCnt: 2,
    ContainerCnt: 5,
    IsAuthorized: 1,
    IsTrustImage: true,
    ScanStatus: "SCANNED",
    VulCnt: 3,
    CriticalLevelVulCnt: 1,
    MediumLevelVulCnt: 2,
    RiskCnt: 1,
  },
  {
    ImageID: "sha256:a2",
    ImageName: "shop/web:2.0",
    CreateTime: "2026-01-01T00:00:00Z",
    HostCnt: 9,
    IsAuthorized: 1,
    ScanStatus: "SCAN_ERR",
    IsTrustImage: true,
  },
  {
    ImageID: "sha256:b1",
    ImageName: "nginx:1.27",
    CreateTime: "2026-01-02T00:00:00Z",
    HostCnt: 2,
    VirusCnt: 1,
    ScanStatus: "SCANNED",
    IsAuthorized: 1,
    IsTrustImage: true,
  },
  {
    ImageID: "sha256:c1",
    ImageName: "100%_pure:latest",
    CreateTime: "2026-01-04T00:00:00Z",
    HostCnt: 1,
    HighLevelVulCnt: 1,
    LowLevelVulCnt: 2,
    VulCnt: 3,
    ScanStatus: "CANCELED",
  },
  { ImageID: "sha256:d1", ImageName: "<none>:<none>", ScanStatus: "SCANNING", IsTrustImage: true },
] as const satisfies readonly (Partial<HostImage> & Pick<HostImage, "ImageID">)[];

function createOwnMock(): Mock {
  return createStillMock({ images: 0, licenses: 10, extra: { hostImages: own } });
}

async function idsOf(mock: Mock, request: Request): Promise<readonly string[]> {
  const { List } = await callTcss(mock, action, request);
  return List.map(({ ImageID }) => ImageID.replace("sha256:", ""));
}

const filters: readonly {
  readonly name: string;
  readonly given: readonly Filter[];
  readonly want: readonly string[];
}[] = [
  { name: "nothing", given: [], want: ["a1", "a2", "b1", "c1", "d1"] },
  {
    name: "a part of the name, whatever its case",
    given: [{ Name: "ImageName", Values: ["WEB"] }],
    want: ["a1", "a2"],
  },
  {
    name: "the same, said outright",
    given: [{ Name: "ImageName", Values: ["web"], ExactMatch: false }],
    want: ["a1", "a2"],
  },
  { name: "a whole name", given: [{ Name: "ImageName", Values: ["shop/web:2.0"], ExactMatch: true }], want: ["a2"] },
  {
    name: "a part of the name as a whole one",
    given: [{ Name: "ImageName", Values: ["shop/web"], ExactMatch: true }],
    want: [],
  },
  { name: "any of several names", given: [{ Name: "ImageName", Values: ["nginx", "pure"] }], want: ["b1", "c1"] },
  { name: "signs that a pattern would take for its own", given: [{ Name: "ImageName", Values: ["%_"] }], want: ["c1"] },
  { name: "an ID", given: [{ Name: "ImageID", Values: ["sha256:b1", "sha256:zz"] }], want: ["b1"] },
  { name: "a part of an ID as an ID", given: [{ Name: "ImageID", Values: ["a"] }], want: [] },
  { name: "a part of an ID", given: [{ Name: "ImageID", Values: ["256:A"], ExactMatch: false }], want: ["a1", "a2"] },
  {
    name: "a scan status as filters spell it",
    given: [{ Name: "ScanStatus", Values: ["scanErr", "scanned"] }],
    want: ["a1", "a2", "b1"],
  },
  {
    name: "a scan status as answers spell it",
    given: [{ Name: "ScanStatus", Values: ["SCAN_ERR", "CANCELED"] }],
    want: ["a2", "c1"],
  },
  {
    name: "a listed value, exact or not",
    given: [{ Name: "ScanStatus", Values: ["scanning"], ExactMatch: false }],
    want: ["d1"],
  },
  { name: "vulnerabilities", given: [{ Name: "SecurityRisk", Values: ["VulCnt"] }], want: ["a1", "c1"] },
  {
    name: "malware or sensitive data",
    given: [{ Name: "SecurityRisk", Values: ["VirusCnt", "RiskCnt"] }],
    want: ["a1", "b1"],
  },
  {
    name: "levels",
    given: [{ Name: "SecurityRisk", Values: ["CriticalLevelVul", "LowLevelVul"] }],
    want: ["a1", "c1"],
  },
  { name: "another level", given: [{ Name: "SecurityRisk", Values: ["HighLevelVul"] }], want: ["c1"] },
  { name: "yet another level", given: [{ Name: "SecurityRisk", Values: ["MediumLevelVul"] }], want: ["a1"] },
  { name: "what is not trusted", given: [{ Name: "SecurityRisk", Values: ["IsTrustImage"] }], want: ["c1"] },
  { name: "licensed", given: [{ Name: "IsAuthorized", Values: ["1"] }], want: ["a1", "a2", "b1"] },
  { name: "not licensed", given: [{ Name: "IsAuthorized", Values: ["0"] }], want: ["c1", "d1"] },
  {
    name: "all, in any case, switches a filter off",
    given: [{ Name: "IsAuthorized", Values: ["ALL"] }],
    want: ["a1", "a2", "b1", "c1", "d1"],
  },
  {
    name: "no values switch a filter off",
    given: [{ Name: "IsAuthorized", Values: [] }],
    want: ["a1", "a2", "b1", "c1", "d1"],
  },
  {
    name: "several filters at once",
    given: [
      { Name: "ImageName", Values: ["web", "nginx"] },
      { Name: "ScanStatus", Values: ["scanned"] },
    ],
    want: ["a1", "b1"],
  },
];

test.each(filters)("filters by $name", async ({ given, want }) => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { Filters: [...given] });
  expect(List.map(({ ImageID }) => ImageID.replace("sha256:", ""))).toEqual(want);
  expect(TotalCount).toBe(want.length);
});

test.each([
  { name: "an unknown filter", request: { Filters: [{ Name: "Nothing", Values: ["x"] }] } },
  { name: "a filter in another spelling", request: { Filters: [{ Name: "imagename", Values: ["x"] }] } },
  { name: "an unknown scan status", request: { Filters: [{ Name: "ScanStatus", Values: ["done"] }] } },
  { name: "an unknown risk", request: { Filters: [{ Name: "SecurityRisk", Values: ["Everything"] }] } },
  {
    name: "more filters than the mock takes",
    request: { Filters: Array.from({ length: 101 }, () => ({ Name: "ImageName", Values: ["x"] })) },
  },
  {
    name: "more texts than the mock takes",
    request: { Filters: [{ Name: "ImageName", Values: Array.from({ length: 101 }, () => "x") }] },
  },
  { name: "an unknown sort key", request: { By: "Nothing" } },
  { name: "an unknown order", request: { By: "HostCnt", Order: "up" } },
  { name: "a page of none", request: { Limit: 0 } },
  { name: "a page of more than a hundred", request: { Limit: 101 } },
  { name: "a page before the first", request: { Offset: -1 } },
])("refuses $name", async ({ request }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, request)).toBe("InvalidParameter");
});

test("says which filters there are", async () => {
  await using mock = createOwnMock();
  const { Error: error } = await sendTcss(mock, { action, body: '{"Filters":[{"Name":"Nothing","Values":[]}]}' });
  expect(error?.Message).toBe(
    "The filter Nothing is not known; there are ImageName, ImageID, ScanStatus, SecurityRisk, IsAuthorized.",
  );
});

test.each([
  {
    name: "a key of the documents, ascending without an order",
    request: { By: "HostCnt" },
    want: ["c1", "d1", "a1", "b1", "a2"],
  },
  {
    name: "the same, descending, ties by row",
    request: { By: "HostCnt", Order: "desc" },
    want: ["a2", "a1", "b1", "c1", "d1"],
  },
  { name: "any case", request: { By: "createTIME", Order: "DESC" }, want: ["c1", "a1", "b1", "a2", "d1"] },
  {
    name: "a key that the answer calls otherwise",
    request: { By: "SensitiveCount", Order: "desc" },
    want: ["a1", "a2", "b1", "c1", "d1"],
  },
  {
    name: "a member of the answer that is kept in its JSON only",
    request: { By: "SuperNodeCnt", Order: "desc" },
    want: ["a1", "a2", "b1", "c1", "d1"],
  },
  { name: "text", request: { By: "ImageName", Order: "asc" }, want: ["c1", "d1", "b1", "a1", "a2"] },
  {
    name: "an order without a key counts for nothing",
    request: { Order: "desc" },
    want: ["a1", "a2", "b1", "c1", "d1"],
  },
] as const)("sorts by $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  expect(await idsOf(mock, request)).toEqual(want);
});

test("gives ten images from the first on if the request does not say", async () => {
  await using mock = createStillMock({ images: 30 });
  const all = await idsOf(mock, { Limit: 100 });
  expect(all).toHaveLength(30);
  expect(await idsOf(mock, {})).toEqual(all.slice(0, 10));
  expect(await idsOf(mock, { Offset: 25 })).toEqual(all.slice(25));
});

test("gives an empty page past the end, and still the total", async () => {
  await using mock = createStillMock({ images: 30 });
  expect(await callTcss(mock, action, { Offset: 30 })).toMatchObject({ List: [], TotalCount: 30 });
  expect(await callTcss(mock, action, { Offset: Number.MAX_SAFE_INTEGER })).toMatchObject({ List: [], TotalCount: 30 });
});

test("pages hold each image once, in one order, whatever is filtered and sorted by", async () => {
  await using mock = createStillMock({ images: 60 });
  const by = fc.constantFrom(
    "HostCnt",
    "ContainerCnt",
    "CreateTime",
    "ComponentCnt",
    "SensitiveCount",
    "VulCnt",
    "IsAuthorized",
    "OsName",
  );
  const filter = fc.constantFrom<readonly Filter[]>(
    [],
    [{ Name: "IsAuthorized", Values: ["1"] }],
    [{ Name: "ScanStatus", Values: ["scanned"] }],
  );
  await fc.assert(
    fc.asyncProperty(
      by,
      fc.constantFrom("asc", "desc"),
      filter,
      fc.integer({ min: 1, max: 25 }),
      async (By, Order, Filters, Limit) => {
        const whole = await idsOf(mock, { By, Order, Filters: [...Filters], Limit: 100 });
        const pages: string[] = [];
        for (let Offset = 0; Offset < whole.length; Offset += Limit)
          pages.push(...(await idsOf(mock, { By, Order, Filters: [...Filters], Limit, Offset })));
        expect(pages).toEqual(whole);
        expect(new Set(pages).size).toBe(whole.length);
      },
    ),
    { numRuns: 40 },
  );
});

test("answers after a change what is so after it", async () => {
  await using mock = createOwnMock();
  const Filters: Filter[] = [{ Name: "IsAuthorized", Values: ["0"] }];
  expect(await idsOf(mock, { Filters })).toEqual(["c1", "d1"]);
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: false,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 1,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
    LocalImageIds: ["sha256:c1"],
  });
  expect(await idsOf(mock, { Filters })).toEqual(["d1"]);
  const { List } = await callTcss(mock, action, { Filters: [{ Name: "ImageID", Values: ["sha256:c1"] }] });
  expect(List).toMatchObject([{ ImageID: "sha256:c1", IsAuthorized: 1 }]);
});
