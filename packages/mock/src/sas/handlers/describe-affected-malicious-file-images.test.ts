import type { RequestOf, ResponseOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAffectedMaliciousFileImages";

type Choice = Partial<RequestOf<"sas", typeof action>>;

const list = (mock: Mock, choice: Choice = {}): Promise<ResponseOf<"sas", typeof action>> =>
  callSas(mock, action, { CurrentPage: 1, PageSize: "1000", ...choice });

const createOwnMock = (): Mock =>
  createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", ImageId: "a1", Digest: "digest-a", RepoNamespace: "shop", Tag: "1", AlarmCount: 26 },
        { Uuid: "b", ImageId: "b1", Digest: "digest-b", RepoName: "job", Endpoints: "job.example", AlarmCount: 2 },
        { Uuid: "c", ImageId: "c1", VulCount: 9 },
      ],
    },
  });

test.each<{ readonly name: string; readonly choice: Choice; readonly want: readonly string[] }>([
  { name: "all without a choice", choice: {}, want: ["a", "b"] },
  { name: "by digest", choice: { ImageDigest: "digest-b" }, want: ["b"] },
  { name: "by a part of the namespace", choice: { RepoNamespace: "sho" }, want: ["a"] },
  { name: "by a part of the repository's name", choice: { RepoName: "jo" }, want: ["b"] },
  { name: "by tag", choice: { ImageTag: "1" }, want: ["a"] },
  { name: "by whole name", choice: { Image: "job.example/library/job:latest" }, want: ["b"] },
  { name: "what is open", choice: { Status: "0" }, want: ["a", "b"] },
  { name: "nothing that was dealt with", choice: { Status: "1" }, want: [] },
  { name: "nothing in containers", choice: { ScanRange: ["container"] }, want: [] },
  { name: "nothing of a pod", choice: { Pod: "p" }, want: [] },
  { name: "nothing by a hash that no file has", choice: { MaliciousMd5: "0".repeat(32) }, want: [] },
])("lists $name", async ({ choice, want }) => {
  await using mock = createOwnMock();
  const { AffectedMaliciousFileImagesResponse: files, PageInfo } = await list(mock, choice);
  expect([...new Set(files.map(({ ImageUuid }) => ImageUuid))]).toEqual(want);
  expect(PageInfo).toEqual({ CurrentPage: 1, PageSize: 1000, TotalCount: files.length, Count: files.length });
});

test("chooses by levels, by hash and by layer", async () => {
  await using mock = createOwnMock();
  const { AffectedMaliciousFileImagesResponse: all } = await list(mock);
  expect(new Set(all.map(({ Level }) => Level))).toEqual(new Set(["serious", "suspicious", "remind"]));
  const levels = await list(mock, { Levels: "suspicious, remind" });
  expect(levels.AffectedMaliciousFileImagesResponse).toEqual(all.filter(({ Level }) => Level !== "serious"));
  const { MaliciousMd5 = "", Layer = "" } = all[0] ?? {};
  const byHash = await list(mock, { MaliciousMd5 });
  expect(byHash.AffectedMaliciousFileImagesResponse).toEqual(all.filter((file) => file.MaliciousMd5 === MaliciousMd5));
  const byLayer = await list(mock, { ImageLayer: Layer });
  expect(byLayer.AffectedMaliciousFileImagesResponse).toEqual(all.filter((file) => file.Layer === Layer));
});

test("takes the size of a page as text and answers it as a number", async () => {
  await using mock = createOwnMock();
  expect((await list(mock, { PageSize: "3", CurrentPage: 2 })).PageInfo).toMatchObject({ PageSize: 3, Count: 3 });
  const { answer } = await sendSas(mock, { action, query: { CurrentPage: "1", PageSize: "many" } });
  expect(answer.Code).toBe("InvalidPageSize");
});

test("names a parameter as a whole where an item of it is wrong", async () => {
  await using mock = createOwnMock();
  const query = { CurrentPage: "1", PageSize: "1", "ScanRange.1": "image", "ScanRange.2": "cloud" };
  expect((await sendSas(mock, { action, query })).answer.Code).toBe("InvalidScanRange");
});
