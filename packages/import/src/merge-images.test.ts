import { expect, test } from "vitest";

import { mergeImages } from "./merge-images.js";

const none = { hostImages: [], registryImages: [], alibabaImages: [] };

test("the fields of one image from several imports are combined, and the later one counts", () => {
  const merged = mergeImages([
    { ...none, hostImages: [{ ImageID: "a", Size: 1, VulCnt: 3 }, { ImageID: "b" }] },
    { ...none, hostImages: [{ ImageID: "a", Size: 2, OsName: "linux" }] },
  ]);
  expect(merged.hostImages).toEqual([{ ImageID: "a", Size: 2, VulCnt: 3, OsName: "linux" }, { ImageID: "b" }]);
});

test("registry images are the same if the ID and the name are", () => {
  const image = { ImageId: "a", Namespace: "n", ImageName: "i", ImageTag: "1" };
  const merged = mergeImages([
    { ...none, registryImages: [image, { ...image, ImageTag: "2" }, { ...image, VulCnt: 1 }] },
  ]);
  expect(merged.registryImages).toEqual([
    { ...image, VulCnt: 1 },
    { ...image, ImageTag: "2" },
  ]);
});

test("an unknown value of a later import replaces no value of an earlier one", () => {
  const merged = mergeImages([
    {
      ...none,
      hostImages: [{ ImageID: "a", CreateTime: "2026-01-02T00:00:00Z" }],
      alibabaImages: [{ Uuid: "u", ImageCreate: 5, Digest: "d" }],
    },
    {
      ...none,
      hostImages: [{ ImageID: "a", CreateTime: "" }],
      alibabaImages: [{ Uuid: "u", ImageCreate: 0, Digest: "" }],
    },
  ]);
  expect(merged.hostImages).toEqual([{ ImageID: "a", CreateTime: "2026-01-02T00:00:00Z" }]);
  expect(merged.alibabaImages).toEqual([{ Uuid: "u", ImageCreate: 5, Digest: "d" }]);
  const alone = { ...none, alibabaImages: [{ Uuid: "u", ImageCreate: 0 }] };
  expect(mergeImages([alone])).toEqual(alone);
});
