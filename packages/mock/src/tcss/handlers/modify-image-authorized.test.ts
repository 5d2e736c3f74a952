import type { RequestOf } from "@plimsoll/types";
import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock, sendTcss } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "ModifyImageAuthorized">;

const action = "ModifyImageAuthorized";
const nothing: Request = {
  AllLocalImages: false,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 0,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
};

/** Four host images, one licensed; four registry images, of which two share an image ID and one is also on hosts. */
function createOwnMock(licenses = 10): Mock {
  return createStillMock({
    images: 0,
    licenses,
    extra: {
      hostImages: [
        { ImageID: "sha256:h1", ImageName: "shop/web:1" },
        { ImageID: "sha256:h2", ImageName: "shop/web:2" },
        { ImageID: "sha256:h3", ImageName: "shop/web:3", IsAuthorized: 1 },
        { ImageID: "sha256:h4", ImageName: "shop/db:1" },
      ],
      registryImages: [
        { ImageId: "sha256:r1", Namespace: "shop", ImageName: "web", ImageTag: "1", IsLatestImage: false },
        { ImageId: "sha256:r1", Namespace: "shop", ImageName: "web", ImageTag: "latest", IsLatestImage: true },
        { ImageId: "sha256:r3", Namespace: "tools", ImageName: "web", ImageTag: "7", IsLatestImage: true },
        { ImageId: "sha256:h4", Namespace: "shop", ImageName: "db", ImageTag: "1", RegistryType: "harbor" },
      ],
    },
  });
}

/** The IDs of the host images that have a license now. */
async function licensed(mock: Mock): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageList", {
    Limit: 100,
    Filters: [{ Name: "IsAuthorized", Values: ["1"] }],
  });
  return List.map(({ ImageID }) => ImageID.replace("sha256:", ""));
}

/** The images that the newest tasks of the log have licensed. */
async function logged(mock: Mock, taskId: number): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeImageAutoAuthorizedLogList", { TaskId: taskId, Limit: 100 });
  return List.map(({ ImageId }) => ImageId.replace("sha256:", ""));
}

const web = [{ Name: "ImageName", Values: ["web"] }];

const hostCases: readonly {
  readonly name: string;
  readonly request: Partial<Request>;
  readonly want: readonly string[];
}[] = [
  {
    name: "all go before IDs and filters",
    request: { AllLocalImages: true, UpdatedLocalImageCnt: 9, LocalImageIds: ["sha256:h1"], LocalImageFilter: web },
    want: ["h1", "h2", "h3", "h4"],
  },
  {
    name: "all, cut to the count",
    request: { AllLocalImages: true, UpdatedLocalImageCnt: 2 },
    want: ["h1", "h2", "h3"],
  },
  {
    name: "IDs go before filters",
    request: { UpdatedLocalImageCnt: 9, LocalImageIds: ["sha256:h4"], LocalImageFilter: web },
    want: ["h3", "h4"],
  },
  {
    name: "IDs, cut to the count",
    request: { UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h4", "sha256:h2"] },
    want: ["h2", "h3"],
  },
  {
    name: "an ID named twice is one image",
    request: { UpdatedLocalImageCnt: 2, LocalImageIds: ["sha256:h1", "sha256:h1"] },
    want: ["h1", "h3"],
  },
  {
    name: "IDs that are licensed are not an error",
    request: { UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h3"] },
    want: ["h3"],
  },
  {
    name: "licensed ones do not count",
    request: { UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h3", "sha256:h4"] },
    want: ["h3", "h4"],
  },
  { name: "a filter", request: { UpdatedLocalImageCnt: 9, LocalImageFilter: web }, want: ["h1", "h2", "h3"] },
  {
    name: "a filter without the excluded",
    request: { UpdatedLocalImageCnt: 9, LocalImageFilter: web, ExcludeLocalImageIds: ["sha256:h1"] },
    want: ["h2", "h3"],
  },
  {
    name: "a filter, cut to the count",
    request: { UpdatedLocalImageCnt: 1, LocalImageFilter: web },
    want: ["h1", "h3"],
  },
  {
    name: "a filter that is off",
    request: { UpdatedLocalImageCnt: 9, LocalImageFilter: [{ Name: "ImageName", Values: ["all"] }] },
    want: ["h1", "h2", "h3", "h4"],
  },
  {
    name: "exclusion does not touch IDs",
    request: { UpdatedLocalImageCnt: 9, LocalImageIds: ["sha256:h1"], ExcludeLocalImageIds: ["sha256:h1"] },
    want: ["h1", "h3"],
  },
  {
    name: "a count of 0 leaves the side alone",
    request: { LocalImageIds: ["sha256:h1"], UpdatedRegistryImageCnt: 1, RegistryImageIds: ["1"] },
    want: ["h3"],
  },
  {
    name: "synchronized images are the same list",
    request: { ImageSourceType: "IMAGEALL", UpdatedLocalImageCnt: 9, LocalImageFilter: web },
    want: ["h1", "h2", "h3"],
  },
];

test.each(hostCases)("chooses host images: $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...nothing, ...request });
  expect(await licensed(mock)).toEqual(want);
});

const registryCases: readonly {
  readonly name: string;
  readonly request: Partial<Request>;
  readonly want: readonly string[];
}[] = [
  { name: "all, each image ID once", request: { AllRegistryImages: true }, want: ["r1", "r3", "h4"] },
  { name: "image IDs", request: { RegistryImageIds: ["sha256:r1"] }, want: ["r1"] },
  { name: "numbers in text", request: { RegistryImageIds: ["3", "4"] }, want: ["r3", "h4"] },
  { name: "a filter with every tag", request: { RegistryImageFilter: web, OnlyShowLatest: false }, want: ["r1", "r3"] },
  {
    name: "a filter with the newest tags",
    request: { RegistryImageFilter: [{ Name: "Namespace", Values: ["tools", "shop"] }], OnlyShowLatest: true },
    want: ["r1", "r3"],
  },
  {
    name: "a filter without excluded IDs and numbers",
    request: { RegistryImageFilter: web, OnlyShowLatest: false, ExcludeRegistryImageIds: ["sha256:r3", "9"] },
    want: ["r1"],
  },
  {
    name: "a filter by kind",
    request: { RegistryImageFilter: [{ Name: "RepoType", Values: ["harbor"] }], OnlyShowLatest: false },
    want: ["h4"],
  },
  {
    name: "a filter by number",
    request: { RegistryImageFilter: [{ Name: "ImageAssetIds", Values: ["3"] }], OnlyShowLatest: false },
    want: ["r3"],
  },
  {
    name: "a filter by tag and digest",
    request: {
      RegistryImageFilter: [
        { Name: "ImageTag", Values: ["LATEST"] },
        { Name: "ImageDigest", Values: ["all"] },
      ],
      OnlyShowLatest: true,
    },
    want: ["r1"],
  },
];

test.each(registryCases)("chooses registry images: $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...nothing, UpdatedRegistryImageCnt: 9, ...request });
  expect(await logged(mock, mock.estate.newestTaskId)).toEqual(want);
  expect(mock.estate.licenses.used).toBe(1 + want.length);
});

test("takes one license for an image on both sides, and logs it on both", async () => {
  await using mock = createOwnMock();
  const before = mock.estate.newestTaskId;
  await callTcss(mock, action, {
    ...nothing,
    UpdatedLocalImageCnt: 1,
    LocalImageIds: ["sha256:h4"],
    UpdatedRegistryImageCnt: 1,
    RegistryImageIds: ["sha256:h4"],
  });
  expect(mock.estate.licenses).toEqual({ total: 10, used: 2 });
  expect(mock.estate.newestTaskId).toBe(before + 2);
  expect(await logged(mock, before + 1)).toEqual(["h4"]);
  expect(await logged(mock, before + 2)).toEqual(["h4"]);
});

test("licenses an image wherever it is", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...nothing, UpdatedRegistryImageCnt: 1, RegistryImageIds: ["4"] });
  expect(await licensed(mock)).toEqual(["h3", "h4"]);
});

test("licenses all or nothing if there are too few licenses", async () => {
  await using mock = createOwnMock(3);
  const request = {
    ...nothing,
    UpdatedLocalImageCnt: 1,
    LocalImageIds: ["sha256:h1"],
    AllRegistryImages: true,
    UpdatedRegistryImageCnt: 9,
  };
  const before = mock.estate;
  const { newestTaskId } = before;
  expect(await codeOfTcss(mock, action, request)).toBe("FailedOperation.AuthorizedNotEnough");
  expect(await licensed(mock)).toEqual(["h3"]);
  expect(mock.estate).toMatchObject({ licenses: { total: 3, used: 1 }, newestTaskId });
  expect(await codeOfTcss(mock, action, { ...request, UpdatedRegistryImageCnt: 1 })).toBeUndefined();
  expect(mock.estate.licenses).toEqual({ total: 3, used: 3 });
});

test("needs no license for images that have one, even with none left", async () => {
  await using mock = createOwnMock(1);
  const { newestTaskId } = mock.estate;
  expect(
    await codeOfTcss(mock, action, { ...nothing, UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h3"] }),
  ).toBeUndefined();
  expect(mock.estate).toMatchObject({ licenses: { total: 1, used: 1 }, newestTaskId });
});

test.each([
  { name: "a missing parameter", request: { AllLocalImages: undefined }, code: "MissingParameter" },
  { name: "a source that there is not", request: { ImageSourceType: "OTHER" }, code: "InvalidParameterValue" },
  { name: "a count below 0", request: { UpdatedLocalImageCnt: -1 }, code: "InvalidParameterValue" },
  { name: "an invalid count", request: { UpdatedLocalImageCnt: 1.5 }, code: "InvalidParameter" },
  { name: "counts of 0 on both sides", request: {}, code: "InvalidParameter" },
  { name: "all host images with a count of 0", request: { AllLocalImages: true }, code: "InvalidParameter" },
  {
    name: "all registry images with a count of 0",
    request: { AllRegistryImages: true, UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h1"] },
    code: "InvalidParameter",
  },
  { name: "no choice of host images", request: { UpdatedLocalImageCnt: 1 }, code: "InvalidParameter.MissingParameter" },
  {
    name: "no choice of registry images",
    request: { UpdatedRegistryImageCnt: 1, RegistryImageIds: [] },
    code: "InvalidParameter.MissingParameter",
  },
  {
    name: "a registry filter that does not say which tags",
    request: { UpdatedRegistryImageCnt: 1, RegistryImageFilter: web },
    code: "InvalidParameter.MissingParameter",
  },
  {
    name: "a host image that there is not",
    request: { UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:h1", "sha256:zz"] },
    code: "ResourceNotFound",
  },
  { name: "an empty ID", request: { UpdatedLocalImageCnt: 1, LocalImageIds: [""] }, code: "ResourceNotFound" },
  {
    name: "a registry image that there is not",
    request: { UpdatedRegistryImageCnt: 1, RegistryImageIds: ["sha256:zz"] },
    code: "ResourceNotFound",
  },
  {
    name: "a number that there is not",
    request: { UpdatedRegistryImageCnt: 1, RegistryImageIds: ["5"] },
    code: "ResourceNotFound",
  },
  {
    name: "an empty registry ID",
    request: { UpdatedRegistryImageCnt: 1, RegistryImageIds: [""] },
    code: "ResourceNotFound",
  },
  {
    name: "a filter that there is not",
    request: { UpdatedLocalImageCnt: 1, LocalImageFilter: [{ Name: "Nothing", Values: [] }] },
    code: "InvalidParameter",
  },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ...nothing, ...request })).toBe(code);
  expect(mock.estate.licenses.used).toBe(1);
});

test("names the image that there is not", async () => {
  await using mock = createOwnMock();
  const body = JSON.stringify({ ...nothing, UpdatedLocalImageCnt: 1, LocalImageIds: ["sha256:zz"] });
  expect((await sendTcss(mock, { action, body })).Error?.Message).toBe("The resource does not exist: sha256:zz.");
});

const ids = (prefix: string, max: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.nat(max).map((index) => `${prefix}${index}`));
const purchase: fc.Arbitrary<Request> = fc.record(
  {
    AllLocalImages: fc.boolean(),
    AllRegistryImages: fc.boolean(),
    UpdatedLocalImageCnt: fc.nat(12),
    UpdatedRegistryImageCnt: fc.nat(12),
    ImageSourceType: fc.constantFrom("ASSETIMAGE", "IMAGEALL"),
    LocalImageIds: ids("sha256:", 9),
    RegistryImageIds: ids("sha256:", 19),
    LocalImageFilter: fc.constantFrom([], [{ Name: "ImageName", Values: ["1", "2"] }]),
    ExcludeLocalImageIds: ids("sha256:", 9),
    RegistryImageFilter: fc.constantFrom([], [{ Name: "ImageName", Values: ["1"] }]),
    OnlyShowLatest: fc.boolean(),
  },
  {
    requiredKeys: [
      "AllLocalImages",
      "AllRegistryImages",
      "UpdatedLocalImageCnt",
      "UpdatedRegistryImageCnt",
      "ImageSourceType",
    ],
  },
);

test("never licenses more than the counts or the pool, and all or nothing", async () => {
  const seen = { licensed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(purchase, { minLength: 1, maxLength: 6 }), fc.nat(20), async (requests, licenses) => {
      await using mock = createStillMock({
        images: 0,
        licenses,
        extra: {
          hostImages: Array.from({ length: 10 }, (_, index) => ({
            ImageID: `sha256:${index}`,
            ImageName: `image${index}`,
          })),
          registryImages: Array.from({ length: 20 }, (_, index) => ({
            ImageId: `sha256:${index}`,
            ImageName: `image${index}`,
          })),
        },
      });
      for (const request of requests) {
        const before = mock.estate.licenses.used;
        const { newestTaskId } = mock.estate;
        const code = await codeOfTcss(mock, action, request);
        const { licenses: pool, newestTaskId: task } = mock.estate;
        const spent = pool.used - before;
        seen.licensed += spent;
        seen.refused += Number(code === "FailedOperation.AuthorizedNotEnough");
        expect(pool.used).toBeLessThanOrEqual(pool.total);
        expect(spent).toBeLessThanOrEqual(request.UpdatedLocalImageCnt + request.UpdatedRegistryImageCnt);
        expect(spent).toBeGreaterThanOrEqual(0);
        if (code !== undefined) expect([spent, task]).toEqual([0, newestTaskId]);
        // One day, so all requests share a task for each side.
        const log = new Set<string>();
        for (let id = 2; id <= task; id++) for (const image of await logged(mock, id)) log.add(image);
        expect([log.size, task <= 3]).toEqual([pool.used, true]);
      }
    }),
    // The steps are random, so a fixed seed makes sure that both occur.
    { numRuns: 60, seed: 7 },
  );
  expect(Math.min(seen.licensed, seen.refused)).toBeGreaterThan(0);
});
