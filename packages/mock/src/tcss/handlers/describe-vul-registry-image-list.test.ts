import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeVulRegistryImageList";

const counts = { VulCnt: 600, MediumLevelVulCnt: 600, OsName: "debian:12" };

const own = [
  {
    ImageId: "sha256:a",
    ImageDigest: "sha256:d1",
    InstanceName: "office",
    Namespace: "shop",
    ImageName: "web",
    ImageTag: "1.0",
    ImageRepoAddress: "office.example/shop/web",
    ...counts,
  },
  { ImageId: "sha256:a", Namespace: "copy", ImageName: "web", ImageTag: "2.0", IsLatestImage: true, ...counts },
  { ImageId: "sha256:c", ImageName: "nginx", ...counts, VulCnt: 601, LowLevelVulCnt: 1 },
] as const;

function createOwnMock(): Mock {
  return createStillMock({ images: 0, extra: { registryImages: own } });
}

/** ID of a vulnerability that all three images have. */
async function sharedPoc(mock: Mock): Promise<string> {
  const request = { Limit: 1, By: "RegistryImageCount", Order: "desc" } as const;
  const { List } = await callTcss(mock, "DescribeSystemVulList", request);
  expect(List[0]?.RegistryImageCount).toBe(3);
  return List[0]?.PocID ?? "";
}

test("lists each tag with the components that have the vulnerability", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { PocID: await sharedPoc(mock) });
  expect(TotalCount).toBe(3);
  const [first, second] = List;
  expect(first).toEqual({
    ImageAssetId: 1,
    ImageID: "sha256:a",
    ImageName: "web",
    ImageTag: "1.0",
    Namespace: "shop",
    ImageRepoAddress: "office.example/shop/web",
    IsLatestImage: false,
    ComponentList: [
      {
        Name: expect.any(String),
        Version: expect.any(String),
        FixedVersion: expect.any(String),
        Path: expect.stringMatching(/^\//),
      },
    ],
  });
  expect(second).toMatchObject({ ImageAssetId: 2, IsLatestImage: true, ComponentList: first?.ComponentList });
});

test.each([
  { Name: "OnlyAffectedNewestImage", value: "true", want: [2] },
  { Name: "OnlyAffectedNewestImage", value: "false", want: [1, 2, 3] },
  { Name: "ImageDigest", value: "D1", want: [1] },
  { Name: "ImageId", value: "sha256:A", want: [1, 2] },
  { Name: "Namespace", value: "hop", want: [1] },
  { Name: "ImageTag", value: ".0", want: [1, 2] },
  { Name: "InstanceName", value: "office", want: [1] },
  { Name: "ImageName", value: "NGINX", want: [3] },
  { Name: "ImageRepoAddress", value: "office.example", want: [1] },
])("filters by $Name, $value", async ({ Name, value, want }) => {
  await using mock = createOwnMock();
  const Filters = [{ Name, Values: [value] }];
  const { List, TotalCount } = await callTcss(mock, action, { PocID: await sharedPoc(mock), Filters });
  expect(List.map(({ ImageAssetId }) => ImageAssetId)).toEqual(want);
  expect(TotalCount).toBe(want.length);
});

test("compares whole texts if asked to, sorts and pages", async () => {
  await using mock = createOwnMock();
  const PocID = await sharedPoc(mock);
  const ids = async (request: object) =>
    (await callTcss(mock, action, { PocID, ...request })).List.map(({ ImageAssetId }) => ImageAssetId);
  expect(await ids({ Filters: [{ Name: "ImageName", Values: ["we"], ExactMatch: true }] })).toEqual([]);
  expect(await ids({ Filters: [{ Name: "ImageName", Values: ["web"], ExactMatch: true }] })).toEqual([1, 2]);
  expect(await ids({ By: "VulCount", Order: "desc" })).toEqual([3, 1, 2]);
  expect(await ids({ Limit: 1, Offset: 2 })).toEqual([3]);
  expect(await ids({ Offset: 3 })).toEqual([]);
});

test("a vulnerability that no image has gives an empty list, and one that there is not is refused", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await callTcss(mock, action, { PocID: "pcmgr-100003" })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { PocID: "nothing" })).toBe("ResourceNotFound");
  const Filters = [{ Name: "ImageID", Values: ["x"] }];
  expect(await codeOfTcss(mock, action, { PocID: "pcmgr-100003", Filters })).toBe("InvalidParameter");
});
