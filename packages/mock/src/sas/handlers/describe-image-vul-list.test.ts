import type { RequestOf, ResponseOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Answer = ResponseOf<"sas", "DescribeImageVulList">;
type Choice = Omit<RequestOf<"sas", "DescribeImageVulList">, "Type">;

const list = (mock: Mock, choice: Choice): Promise<Answer> =>
  callSas(mock, "DescribeImageVulList", { Type: "cve", ...choice });

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: {
      hostImages: [{ ImageID: "sha256:a1", OsName: "debian:12" }],
      alibabaImages: [
        {
          Uuid: "a",
          ImageId: "a1",
          Digest: "digest-a",
          RepoNamespace: "shop",
          RepoName: "web",
          Tag: "1.0",
          Endpoints: '["registry.example","other.example"]',
          RegionId: "eu-central-1",
          InstanceId: "cri-1",
          RepoId: "crr-1",
          VulCount: 40,
        },
        { Uuid: "b", ImageId: "b1", RepoName: "web-api", Endpoints: "https://harbor.example:8443", VulCount: 2 },
        { Uuid: "c", ImageId: "c1", RepoName: "job" },
      ],
    },
  });
}

test.each<{ readonly name: string; readonly choice: Choice; readonly want: readonly string[] }>([
  { name: "all without a choice", choice: {}, want: ["a", "b"] },
  { name: "by UUIDs, with spaces", choice: { Uuids: "b, c" }, want: ["b"] },
  { name: "nothing of an image that there is not", choice: { Uuids: "nothing" }, want: [] },
  { name: "nothing of an image without findings", choice: { Uuids: "c" }, want: [] },
  { name: "by digest", choice: { Digest: "digest-a" }, want: ["a"] },
  { name: "by region of the repository", choice: { RepoRegionId: "eu-central-1" }, want: ["a"] },
  { name: "by region", choice: { RegionId: "cn-hangzhou" }, want: ["b"] },
  { name: "by registry", choice: { RepoInstanceId: "cri-1" }, want: ["a"] },
  { name: "by asset", choice: { InstanceId: "cri-1" }, want: ["a"] },
  { name: "by repository", choice: { RepoId: "crr-1" }, want: ["a"] },
  { name: "by a part of the namespace", choice: { RepoNamespace: "ho" }, want: ["a"] },
  { name: "by a part of the repository's name", choice: { RepoName: "web" }, want: ["a", "b"] },
  { name: "by tag", choice: { Tag: "1.0" }, want: ["a"] },
  { name: "by whole name", choice: { Image: "registry.example/shop/web:1.0" }, want: ["a"] },
  { name: "by whole name with a port", choice: { Image: "harbor.example:8443/library/web-api:latest" }, want: ["b"] },
  { name: "nothing by a name that is not whole", choice: { Image: "web" }, want: [] },
  { name: "nothing in containers alone", choice: { ScanRange: ["container"] }, want: [] },
  { name: "those of images among containers", choice: { ScanRange: ["container", "image"] }, want: ["a", "b"] },
  { name: "nothing of a cluster", choice: { ClusterId: "c" }, want: [] },
  { name: "nothing of a namespace in a cluster", choice: { Namespace: "shop" }, want: [] },
  { name: "nothing that is being fixed", choice: { StatusList: "4,7" }, want: [] },
  { name: "what is not fixed, among other states", choice: { StatusList: "7,1" }, want: ["a", "b"] },
  { name: "what is not dealt with", choice: { Dealed: "n" }, want: ["a", "b"] },
  { name: "nothing that was dealt with", choice: { Dealed: "y" }, want: [] },
  { name: "nothing by a name that there is not", choice: { Name: "debian:12:CVE-1999-1" }, want: [] },
  { name: "nothing by a title that there is not", choice: { AliasName: "nothing" }, want: [] },
  { name: "nothing by a priority that there is not", choice: { Necessity: "constructor" }, want: [] },
  { name: "nothing by a tag of a rule that there is not", choice: { RuleTag: "nothing" }, want: [] },
])("lists $name", async ({ choice, want }) => {
  await using mock = createOwnMock();
  const { VulRecords, TotalCount } = await list(mock, { ...choice, PageSize: 100 });
  expect([...new Set(VulRecords.map(({ Uuid }) => Uuid))]).toEqual(want);
  expect(TotalCount).toBe(VulRecords.length);
});

test("has ten rows on a page unless told otherwise, and none after the last", async () => {
  await using mock = createOwnMock();
  const { VulRecords, ...page } = await list(mock, {});
  expect(VulRecords.length).toBe(10);
  expect(page).toMatchObject({ CurrentPage: 1, PageSize: 10, TotalCount: 42 });
  expect((await list(mock, { CurrentPage: 5 })).VulRecords.length).toBe(2);
  expect(await list(mock, { CurrentPage: 6 })).toMatchObject({ TotalCount: 42, VulRecords: [] });
});

test("a row tells the vulnerability, its package and its image, and neither a severity nor a fixed version", async () => {
  await using mock = createOwnMock();
  const { VulRecords } = await list(mock, { Uuids: "a", PageSize: 40 });
  const [row] = VulRecords;
  expect(row).toMatchObject({
    Name: expect.stringMatching(/^debian:12:CVE-\d{4}-\d+$/),
    Type: "cve",
    Necessity: "asap",
    Status: 1,
    Uuid: "a",
    ImageDigest: "digest-a",
    Image: "registry.example/shop/web:1.0",
    RepoNamespace: "shop",
    RepoName: "web",
    Tag: "1.0",
    MaliciousSource: "image",
    ExtendContentJson: { Os: "debian", OsRelease: "12", RpmEntityList: [{ Name: expect.any(String) }] },
  });
  expect(row?.Related).toBe(row?.Name.replace("debian:12:", ""));
  expect(row?.Layers).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(row?.ScanTime).toBeGreaterThan(1e12);
  expect(row).not.toHaveProperty("Level");
  const fixable = VulRecords.filter(({ CanFix }) => CanFix === "yes");
  expect(fixable.length).toBeGreaterThan(0);
  for (const { CanUpdate, ExtendContentJson } of fixable) {
    expect(CanUpdate).toBe(true);
    expect(ExtendContentJson?.RpmEntityList?.[0]?.UpdateCmd).toMatch(
      /^apt-get update && apt-get install \S+ --only-upgrade$/,
    );
  }
});

test("every row is found by its name and by its title, with all images that have it", async () => {
  await using mock = createStillMock({ images: 60 });
  const { VulRecords, TotalCount } = await list(mock, { PageSize: 10_000 });
  expect(VulRecords.length).toBe(TotalCount);
  for (const { Name, AliasName = "" } of VulRecords.slice(0, 30)) {
    const byName = await list(mock, { Name, PageSize: 1000 });
    expect(byName.VulRecords).toEqual(VulRecords.filter((other) => other.Name === Name));
    const byTitle = await list(mock, { AliasName, PageSize: 1000 });
    expect(byTitle.VulRecords).toEqual(VulRecords.filter((other) => other.AliasName === AliasName));
  }
});

test("the tag of a rule chooses software for artificial intelligence", async () => {
  await using mock = createStillMock({ images: 300 });
  const { VulRecords } = await list(mock, { PageSize: 10_000 });
  const { VulRecords: tagged, TotalCount } = await list(mock, { RuleTag: "AI", PageSize: 1000 });
  expect(TotalCount).toBeGreaterThan(0);
  expect(tagged.every(({ RuleTag }) => RuleTag === "AI")).toBe(true);
  const ids = new Set(tagged.map(({ PrimaryId }) => PrimaryId));
  expect(VulRecords.filter(({ RuleTag }) => RuleTag === "AI").every(({ PrimaryId }) => ids.has(PrimaryId))).toBe(true);
});
