import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas } from "../../test/call.js";
import type { HostImage, Mock, MockOptions } from "../index.js";

async function hostImages(mock: Mock): Promise<readonly HostImage[]> {
  const images: HostImage[] = [];
  for (let Offset = 0; Offset < mock.estate.hostImages; Offset += 100) {
    images.push(...(await callTcss(mock, "DescribeAssetImageList", { Limit: 100, Offset })).List);
  }
  return images;
}

async function imagesOf(options: MockOptions): Promise<readonly HostImage[]> {
  await using mock = createStillMock(options);
  return await hostImages(mock);
}

test("makes the same estate from the same seed, and another from another", async () => {
  const [one, again, other] = await Promise.all(
    [{ seed: 1 }, { seed: 1 }, { seed: 2 }].map((options) => imagesOf({ images: 50, ...options })),
  );
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test.each([0, 1, 10, 200, 1001])("makes as many images as asked for: %i", async (images) => {
  await using mock = createStillMock({ images });
  const quarter = Math.ceil(images / 4);
  expect(mock.estate).toMatchObject({ hostImages: images, registryImages: quarter, alibabaImages: quarter });
  expect(mock.estate.imageUuids).toHaveLength(quarter);
  expect(mock.estate.serverUuids).toHaveLength(Math.ceil(images / 20));
  expect(new Set((await hostImages(mock)).map(({ ImageID }) => ImageID)).size).toBe(images);
});

test("spends three quarters of the licenses at the start, and has fewer of them than images", async () => {
  await using mock = createStillMock({ images: 200 });
  const { total, used } = mock.estate.licenses;
  expect(used).toBe(Math.floor(total * 0.75));
  const licensed = (await hostImages(mock)).filter(({ IsAuthorized }) => IsAuthorized === 1);
  expect(licensed.length).toBeGreaterThan(0);
  expect(licensed.length).toBeLessThanOrEqual(used);
  await expect(
    callTcss(mock, "ModifyImageAuthorized", {
      AllLocalImages: true,
      AllRegistryImages: true,
      UpdatedLocalImageCnt: 999,
      UpdatedRegistryImageCnt: 999,
      ImageSourceType: "ASSETIMAGE",
    }),
  ).rejects.toThrow("FailedOperation.AuthorizedNotEnough");
});

test("takes the number of licenses and of licensed images from the options", async () => {
  await using mock = createStillMock({ images: 40, licenses: 30, licensed: 7 });
  expect(mock.estate.licenses).toEqual({ total: 30, used: 7 });
  await using none = createStillMock({ images: 40, licenses: 0 });
  expect(none.estate.licenses).toEqual({ total: 0, used: 0 });
  await using plenty = createStillMock({ images: 40, licenses: 1000 });
  const { used } = plenty.estate.licenses;
  expect((await hostImages(plenty)).every(({ IsAuthorized }) => IsAuthorized === 1)).toBe(true);
  expect(used).toBeGreaterThan(40);
});

test("makes images that could be", async () => {
  const images = await imagesOf({ images: 1000 });
  for (const image of images) {
    expect(image.ImageID).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(image.ImageName).toMatch(/^(<none>:<none>|([a-z]+\/)?[a-z0-9-]+:\d+\.\d+\.\d+)$/);
    expect(Date.parse(image.CreateTime)).toBeLessThan(Date.UTC(2026, 10, 1));
    const {
      CriticalLevelVulCnt = 0,
      HighLevelVulCnt = 0,
      MediumLevelVulCnt = 0,
      LowLevelVulCnt = 0,
      SuperNodeCnt = 0,
    } = image;
    expect(image.VulCnt).toBe(CriticalLevelVulCnt + HighLevelVulCnt + MediumLevelVulCnt + LowLevelVulCnt);
    expect(SuperNodeCnt).toBeLessThanOrEqual(image.HostCnt);
    expect(image.ScanTime === "").toBe(["NOT_SCAN", "SCANNING"].includes(image.ScanStatus));
    expect(image.ScanError === "").toBe(image.ScanStatus !== "SCAN_ERR");
    if (image.ScanStatus !== "NOT_SCAN") expect(image.IsAuthorized).toBe(1);
    if (image.ScanStatus !== "SCANNED") expect(image.VulCnt + image.VirusCnt + image.RiskCnt).toBe(0);
  }
  expect(new Set(images.map(({ ScanStatus }) => ScanStatus))).toEqual(
    new Set(["NOT_SCAN", "SCANNING", "SCANNED", "SCAN_ERR", "CANCELED"]),
  );
  expect(images.some(({ VirusCnt }) => VirusCnt > 0)).toBe(true);
});

test("marks exactly one image of each name as the newest, and it is", async () => {
  const named = (await imagesOf({ images: 1000 })).filter(({ ImageName }) => ImageName !== "<none>:<none>");
  const repositories = new Set(named.map(({ ImageName }) => ImageName.split(":")[0]));
  for (const repository of repositories) {
    const images = named.filter(({ ImageName }) => ImageName.split(":")[0] === repository);
    const newest = images.filter(({ IsLatestImage }) => IsLatestImage);
    expect(newest).toHaveLength(1);
    expect(newest[0]?.CreateTime).toBe(
      images
        .map(({ CreateTime }) => CreateTime)
        .toSorted()
        .at(-1),
    );
  }
});

test("has nginx in every estate, for the examples of the documentation", async () => {
  const Filters = [{ Name: "ImageName", Values: ["nginx"] }];
  for (const seed of [1, 2, 3]) {
    await using mock = createStillMock({ images: 10, seed });
    expect((await callTcss(mock, "DescribeAssetImageList", { Filters })).TotalCount).toBeGreaterThan(0);
  }
});

test("has image IDs that are both on hosts and in a registry", async () => {
  await using mock = createStillMock({ images: 100, licenses: 500, licensed: 0 });
  const { newestTaskId } = mock.estate;
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: true,
    UpdatedLocalImageCnt: 999,
    UpdatedRegistryImageCnt: 999,
    ImageSourceType: "ASSETIMAGE",
  });
  const counts = [1, 2].map(
    async (task) =>
      (await callTcss(mock, "DescribeImageAutoAuthorizedLogList", { TaskId: newestTaskId + task })).TotalCount,
  );
  const [local = 0, registry = 0] = await Promise.all(counts);
  expect([local, registry]).toEqual([100, 25]);
  expect(mock.estate.licenses.used).toBe(local + registry - 9);
});

test("makes images of Security Center that could be", async () => {
  await using mock = createStillMock({ images: 400 });
  const { answer } = await sendSas(mock, { query: { Uuids: mock.estate.imageUuids.join(",") } });
  const images = answer["ImageInfos"] as readonly Record<string, unknown>[]; // the answer's form has a test of its own
  expect(images).toHaveLength(100);
  for (const image of images) {
    expect(image).toMatchObject({
      Uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
      Digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      VulStatus: Number(image["VulCount"]) > 0 ? "YES" : "NO",
      AlarmStatus: Number(image["AlarmCount"]) > 0 ? "YES" : "NO",
      RiskStatus: Number(image["VulCount"]) + Number(image["AlarmCount"]) > 0 ? "YES" : "NO",
    });
  }
  for (const uuid of mock.estate.serverUuids) expect(uuid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("counts a licensed image of one's own against the pool", async () => {
  const extra = {
    hostImages: [{ ImageID: "sha256:a", IsAuthorized: 1 }],
    registryImages: [{ ImageId: "sha256:a" }, { ImageId: "sha256:b", IsAuthorized: 1 }],
  };
  await using mock = createStillMock({ images: 0, extra });
  expect(mock.estate).toMatchObject({ hostImages: 1, registryImages: 2, licenses: { total: 2, used: 2 } });
});

test("a given registry image keeps its number, and generated ones have numbers behind it", async () => {
  const registryImages = [{ ImageId: "sha256:a" }, { ImageId: "sha256:b", Id: 1_929_935 }, { ImageId: "sha256:c" }];
  await using mock = createStillMock({ images: 8, extra: { registryImages } });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  expect(List.map(({ Id }) => Id)).toEqual([1, 1_929_935, 1_929_936, 1_929_937, 1_929_938]);
  expect(List[1]?.ImageId).toBe("sha256:b");
});

test.each([
  { name: "two images have", Ids: [7, 7], message: "two images have the Id 7" },
  { name: "is not an integer from 1", Ids: [0.5], message: "must be an integer from 1 to 4000000000, not 0.5" },
  { name: "is beyond 32 bits", Ids: [2 ** 32], message: "not 4294967296" },
])("refuses a number of a registry image that $name", ({ Ids, message }) => {
  const registryImages = Ids.map((Id, index) => ({ ImageId: `sha256:${index}`, Id }));
  expect(() => createStillMock({ images: 0, extra: { registryImages } })).toThrow(message);
});
