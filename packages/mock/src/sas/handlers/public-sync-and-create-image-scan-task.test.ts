import fc from "fast-check";
import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";

const action = "PublicSyncAndCreateImageScanTask";
const image = { instanceId: "cri-1", repoName: "web", tag: "2", digest: "dn" };

test("adds an image that no registry has as it is given", async () => {
  await using mock = createStillMock({ images: 0 });
  const Images = JSON.stringify([
    { ...image, registryType: "harbor", regionId: "cn-beijing", repoNamespace: "shop", createTime: 5, updateTime: 6 },
    image,
  ]);
  expect((await callSas(mock, action, { Images })).Data?.TotalCount).toBe(1);
  mock.clock.advance(20_000);
  const [row, ...others] = (await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList;
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    RegistryType: "harbor",
    RegionId: "cn-beijing",
    RepoNamespace: "shop",
    Digest: "dn",
    ImageCreate: "5",
  });
});

test("an image on its way keeps its time, whoever asks again", async () => {
  await using mock = createStillMock({ images: 0 });
  const Images = JSON.stringify([image]);
  await callSas(mock, action, { Images });
  mock.clock.advance(15_000);
  await callSas(mock, action, { Images });
  mock.clock.advance(5_000);
  expect((await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList).toHaveLength(1);
});

test("an image is listed though its scan was stopped before", async () => {
  await using mock = createStillMock({ images: 0 });
  const { Data } = await callSas(mock, action, { Images: JSON.stringify([image]) });
  await callSas(mock, "CancelOnceTask", { TaskId: Data?.TaskId ?? "" });
  mock.clock.advance(600_000);
  const [row] = (await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList;
  expect(row).not.toHaveProperty("ScaStatus");
  expect(row).toHaveProperty("Digest", "dn");
});

test("images can be pushed once", async () => {
  await using mock = createStillMock({ images: 0, extra: { alibabaImages: [{ Uuid: "listed" }] } });
  mock.images.push({ alibabaImages: [{ Uuid: "new" }] });
  expect(() => mock.images.push({ alibabaImages: [{ Uuid: "new" }] })).toThrow("new was pushed already");
  expect(() => mock.images.push({ alibabaImages: [{ Uuid: "listed" }] })).toThrow("listed already exists");
});

test.each([
  "x",
  "{}",
  "[1]",
  "[{}]",
  JSON.stringify([{ ...image, tag: 2 }]),
  JSON.stringify([{ ...image, createTime: -1 }]),
])("refuses %s with InvalidParam", async (Images) => {
  await using mock = createStillMock({ images: 0 });
  expect(await sendSas(mock, { action, query: { Images } })).toMatchObject({
    status: 400,
    answer: { Code: "InvalidParam" },
  });
});

test("refuses more images than it takes, and a request without images", async () => {
  await using mock = createStillMock({ images: 0 });
  const Images = JSON.stringify(Array.from({ length: 1001 }, () => image));
  expect((await sendSas(mock, { action, method: "POST", query: { Images } })).answer.Code).toBe("InvalidParam");
  expect((await sendSas(mock, { action })).answer.Code).toBe("MissingImages");
});

test("stands any Images", async () => {
  await using mock = createStillMock({ images: 0 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (Images) => {
      expect((await sendSas(mock, { action, query: { Images } })).status).toBeLessThan(500);
    }),
    { numRuns: 100 },
  );
});
