import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageRegistryVulList";

const names = { InstanceName: "office", Namespace: "shop", ImageName: "web", ImageTag: "1" } as const;

function createOwnMock(): Mock {
  const counts = { VulCnt: 61, CriticalLevelVulCnt: 9, HighLevelVulCnt: 20, LowLevelVulCnt: 30 };
  const registryImages = [
    { ImageId: "sha256:app", ...names, ImageDigest: "sha256:d1", ...counts },
    { ImageId: "sha256:b", ...names, ImageDigest: "sha256:d2", VulCnt: 2, HighLevelVulCnt: 2 },
    { ImageId: "sha256:c" },
  ];
  return createStillMock({ images: 0, extra: { registryImages } });
}

test("the levels of its rows add up to the counters in the list of images", async () => {
  await using mock = createStillMock({ images: 90, licenses: 200, licensed: 90 });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  let listed = 0;
  for (const { Id, VulCnt, ...image } of List) {
    const levels: string[] = [];
    for (let Offset = 0; Offset < VulCnt; Offset += 100)
      levels.push(...(await callTcss(mock, action, { Id, Limit: 100, Offset })).List.map(({ Level }) => Level));
    const counts = ["4", "3", "2", "1"].map((level) => levels.filter((other) => other === level).length);
    const { CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt } = image;
    expect(counts).toEqual([CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt]);
    listed += levels.length;
  }
  expect(listed).toBeGreaterThan(500);
});

test("writes a row as the vendor's example has it: level, score and advice as texts", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { Id: 1, Limit: 100 });
  expect(TotalCount).toBe(61);
  for (const row of List) {
    expect(row.POCID).toMatch(/^pcmgr-\d{6}$/);
    expect(row.SubmitTime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(row.CvssScore).toMatch(row.Level === "0" ? /^$/ : /^\d{1,2}\.\d$/);
    const { Component: Name, Version, FixedVersions: FixedVersion, CategoryType: Type } = row;
    expect(row.Components).toEqual([{ Name, Version, FixedVersion, Type, Path: expect.stringMatching(/^\//) }]);
    expect(row.LayerInfos).toEqual([{ LayerId: expect.stringMatching(/^sha256:/), LayerCmd: expect.any(String) }]);
  }
  // The service's word for yes is undocumented.
  expect(new Set(List.map(({ IsSuggest }) => IsSuggest))).toEqual(new Set(["true", "是", "false"]));
});

test("filters by name, level and mark", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { Id: 1, Limit: 100 })).List;
  const list = async (Name: string, ...Values: string[]): Promise<typeof whole> =>
    (await callTcss(mock, action, { Id: 1, Limit: 100, Filters: [{ Name, Values }] })).List;
  expect(await list("Level", "4", "3")).toEqual(whole.filter(({ Level }) => Level > "2"));
  expect(await list("Tag", "DynamicLevelPoc")).toEqual(whole.filter(({ Tag }) => Tag.includes("DynamicLevelPoc")));
  expect(await list("Tag", "nothing")).toEqual([]);
  expect(await list("Name", "CVE-")).toEqual(whole);
});

test("an image goes by its number or its name, with the number before the name", async () => {
  await using mock = createOwnMock();
  const Force = "false";
  const ImageInfo = { ...names, Force };
  const countOf = async (request: object): Promise<number> => (await callTcss(mock, action, request)).TotalCount;
  expect(await countOf({ ImageInfo })).toBe(61);
  expect(await countOf({ ImageInfo: { ...ImageInfo, ImageDigest: "sha256:d2" } })).toBe(2);
  expect(await countOf({ Id: 3, ImageInfo })).toBe(0);
  for (const request of [{ Id: 4 }, { ImageInfo: { ...ImageInfo, ImageTag: "2" } }, {}])
    expect(await codeOfTcss(mock, action, request)).toBe("ResourceNotFound");
  const other = { ...ImageInfo, ImageRepoAddress: "elsewhere.example/shop/web" };
  expect(await codeOfTcss(mock, action, { ImageInfo: other })).toBe("ResourceNotFound");
});

test("an image has the same vulnerabilities on hosts and in a registry", async () => {
  const counts = { VulCnt: 12, CriticalLevelVulCnt: 5, HighLevelVulCnt: 7 };
  const extra = {
    hostImages: [{ ImageID: "sha256:a", ...counts }],
    registryImages: [{ ImageId: "sha256:a", ...counts }],
  };
  await using mock = createStillMock({ images: 0, extra });
  const onHosts = await callTcss(mock, "DescribeAssetImageVulList", { ImageID: "sha256:a", Limit: 100 });
  const inRegistry = await callTcss(mock, action, { Id: 1, Limit: 100 });
  const known = (row: Readonly<Record<"CVEID" | "Component" | "FixedVersions" | "Version", string>>) => [
    row.CVEID,
    row.Component,
    row.Version,
    row.FixedVersions,
  ];
  expect(inRegistry.List.map(known)).toEqual(
    onHosts.List.map(({ FixedVersions = "", ...row }) => known({ ...row, FixedVersions })),
  );
});
