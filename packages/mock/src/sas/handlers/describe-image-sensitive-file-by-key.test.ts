import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeImageSensitiveFileByKey";

const createOwnMock = (): Mock =>
  createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", ImageId: "a1", AlarmCount: 40 },
        { Uuid: "b", ImageId: "b1", AlarmCount: 1 },
      ],
    },
  });

test("has the secrets themselves, with file, layer and the vendor's key of the kind", async () => {
  await using mock = createOwnMock();
  const { SensitiveFileList: files } = await callSas(mock, action, { ImageUuid: "a", PageSize: 100 });
  const npm = files.find(({ SensitiveFileKey }) => SensitiveFileKey === "npm_token");
  expect(npm).toMatchObject({
    FilePath: expect.stringMatching(/\.npmrc$/),
    Promt: expect.stringMatching(/_authToken=npm_[0-9a-f]{32}$/),
    Md5: expect.stringMatching(/^[0-9a-f]{32}$/),
    LayerDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    RiskLevel: "high",
  });
  expect(new Set(files.map(({ Promt }) => Promt)).size).toBe(files.length);
});

test("every kind that is not the user's own is one that the vendor documents", async () => {
  await using mock = createOwnMock();
  const { default: spec } = await import("@plimsoll/specs/sas.json", { with: { type: "json" } });
  const known: readonly string[] = spec.components.schemas.SensitiveFileKey["x-known-values"];
  const { SensitiveFileList } = await callSas(mock, action, { PageSize: 100 });
  for (const { SensitiveFileKey } of SensitiveFileList) expect(known).toContain(SensitiveFileKey);
});

test.each([
  { name: "of one image", choice: { ImageUuid: "a" }, want: 20 },
  { name: "of all images without a choice", choice: {}, want: 21 },
  { name: "none of an image that there is not", choice: { ImageUuid: "nothing" }, want: 0 },
  { name: "of one kind", choice: { ImageUuid: "a", SensitiveFileKey: "tencentcloud_ak" }, want: 1 },
  { name: "none in containers", choice: { ImageUuid: "a", ScanRange: '["container"]' }, want: 0 },
] as const)("lists the files $name", async ({ choice, want }) => {
  await using mock = createOwnMock();
  const { PageInfo, SensitiveFileList } = await callSas(mock, action, { ...choice, PageSize: 100 });
  expect([PageInfo.TotalCount, SensitiveFileList.length]).toEqual([want, want]);
});
