import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";

const extra = {
  alibabaImages: [
    { Uuid: "a", RegistryType: "acr", Tag: "1", RepoName: "web", RepoNamespace: "shop", Digest: "da" },
    { Uuid: "b", RegistryType: "harbor", Tag: "2", RepoName: "web", InstanceId: "9", Digest: "db" },
    { Uuid: "c", RegistryType: "quay", Tag: "2", RepoName: "job", RepoId: "r", RegionId: "eu-central-1", Digest: "dc" },
  ],
};

test.each([
  { name: "all images without parameters", query: {}, want: 3 },
  { name: "by kinds of registries", query: { RegistryTypes: "acr, quay" }, want: 2 },
  { name: "by regions", query: { RegionIds: "eu-central-1" }, want: 1 },
  { name: "by instances", query: { InstanceIds: "9" }, want: 1 },
  { name: "by repositories", query: { RepoIds: "r" }, want: 1 },
  { name: "by namespaces", query: { RepoNamespaces: "shop" }, want: 1 },
  { name: "by whole names", query: { RepoNames: "web,jo" }, want: 2 },
  { name: "by tags", query: { Tags: "2" }, want: 2 },
  { name: "by digests", query: { Digests: "da,db" }, want: 2 },
  { name: "by every parameter that is given", query: { Tags: "2", RepoNames: "web", SourceIp: "1.2.3.4" }, want: 1 },
])("counts $name", async ({ query, want }) => {
  await using mock = createStillMock({ images: 0, extra });
  const { answer } = await sendSas(mock, { action: "PublicPreCheckImageScanTask", query });
  expect(answer["Data"]).toEqual({ ScanImageCount: want, NeedAuthCount: want });
});

test("costs nothing, and a second scan in the month costs no more units", async () => {
  await using mock = createStillMock({ images: 0, extra });
  await callSas(mock, "PublicPreCheckImageScanTask", {});
  expect(mock.scanQuota.used).toBe(0);
  await callSas(mock, "PublicCreateImageScanTask", { Tags: "2" });
  mock.clock.advance(600_000);
  expect((await callSas(mock, "PublicPreCheckImageScanTask", {})).Data).toEqual({
    ScanImageCount: 3,
    NeedAuthCount: 1,
  });
});
