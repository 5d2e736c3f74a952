import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeImageListBySensitiveFile";

const createOwnMock = (): Mock =>
  createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", ImageId: "a1", Digest: "aa11", RepoNamespace: "shop", InstanceId: "cri-1", AlarmCount: 40 },
        { Uuid: "b", ImageId: "b1", Digest: "bb22", RepoName: "job", AlarmCount: 1 },
        { Uuid: "c", ImageId: "c1", VulCount: 9 },
      ],
    },
  });

test.each([
  { name: "all without a choice", choice: {}, want: ["a", "b"] },
  { name: "by a part of the digest", choice: { ImageDigest: "b2" }, want: ["b"] },
  { name: "by a part of the namespace", choice: { RepoNamespace: "sho" }, want: ["a"] },
  { name: "by a part of the repository's name", choice: { RepoName: "jo" }, want: ["b"] },
  { name: "by registry", choice: { RepoInstanceId: "cri-1" }, want: ["a"] },
  { name: "by kind", choice: { SensitiveFileKey: "npm_token" }, want: ["a"] },
  { name: "nothing by a kind that there is not", choice: { SensitiveFileKey: "nothing" }, want: [] },
  { name: "by one of some levels", choice: { RiskLevel: "low,medium" }, want: ["a"] },
  { name: "what is open", choice: { Status: "0" }, want: ["a", "b"] },
  { name: "nothing that is ignored", choice: { Status: "1" }, want: [] },
  { name: "nothing in containers", choice: { ScanRange: '["container"]' }, want: [] },
] as const)("lists $name", async ({ choice, want }) => {
  await using mock = createOwnMock();
  const { ImageInfos, PageInfo } = await callSas(mock, action, choice);
  expect(ImageInfos.map(({ Uuid }) => Uuid)).toEqual(want);
  expect(PageInfo).toMatchObject({ CurrentPage: 1, PageSize: 20, TotalCount: want.length, Count: want.length });
});

test("an image has the level of its worst file, and pages by image", async () => {
  await using mock = createOwnMock();
  const { ImageInfos, PageInfo } = await callSas(mock, action, { PageSize: 1, CurrentPage: 1 });
  expect(PageInfo).toMatchObject({ TotalCount: 2, Count: 1 });
  expect(ImageInfos).toEqual([expect.objectContaining({ Uuid: "a", Digest: "aa11", RiskLevel: "high", Status: "0" })]);
  const next = await callSas(mock, action, { PageSize: 1, CurrentPage: 2 });
  expect(next.ImageInfos.map(({ Uuid }) => Uuid)).toEqual(["b"]);
  expect((await callSas(mock, action, { PageSize: 1, CurrentPage: 3 })).ImageInfos).toEqual([]);
});
