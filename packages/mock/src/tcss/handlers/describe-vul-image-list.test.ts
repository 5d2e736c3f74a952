import * as fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeVulImageList";

const counts = { VulCnt: 600, MediumLevelVulCnt: 600 };

const own = [
  { ImageID: "sha256:a", ImageName: "shop/web:1.0", OsName: "debian:12", HostCnt: 9, ContainerCnt: 3 },
  { ImageID: "sha256:b", ImageName: "shop/web:2.0", OsName: "debian:12", SuperNodeCnt: 1, IsLatestImage: true },
  { ImageID: "sha256:c", ImageName: "nginx:1.27", OsName: "debian:12", HostCnt: 2, IsLatestImage: true },
] as const;

function createOwnMock(): Mock {
  const hosts = [
    { HostID: "h1", HostName: "build-1" },
    { HostID: "h2", HostName: "edge-1" },
  ];
  return createStillMock({ images: 0, extra: { hosts, hostImages: own.map((image) => ({ ...image, ...counts })) } });
}

/** ID of a vulnerability that all three images have. */
async function sharedPoc(mock: Mock): Promise<string> {
  const { List } = await callTcss(mock, "DescribeSystemVulList", { Limit: 1, By: "LocalImageCount", Order: "desc" });
  expect(List[0]?.LocalImageCount).toBe(3);
  return List[0]?.PocID ?? "";
}

test("by image and by vulnerability the lists say the same, on hosts and in registries", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 14 }), async (seed, images) => {
      await using mock = createStillMock({ images, seed, licenses: 100, licensed: images });
      const byImage = new Map<string, string[]>();
      const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
      for (const { ImageID, VulCnt } of List)
        for (let Offset = 0; Offset < VulCnt; Offset += 100) {
          const page = await callTcss(mock, "DescribeAssetImageVulList", { ImageID, Limit: 100, Offset });
          for (const { CVEID, Component, Version, FixedVersions } of page.List) {
            const rows = byImage.get(CVEID) ?? [];
            rows.push([ImageID, Component, Version, FixedVersions].join(" "));
            byImage.set(CVEID, rows);
          }
        }
      const byVulnerability = new Map<string, string[]>();
      for (const list of ["DescribeSystemVulList", "DescribeWebVulList"] as const)
        for (let Offset = 0, total = 1; Offset < total; Offset += 100) {
          const { List: vulnerabilities, TotalCount } = await callTcss(mock, list, { Limit: 100, Offset });
          total = TotalCount;
          for (const { PocID, CVEID, LocalImageCount, RegistryImageCount } of vulnerabilities) {
            const held = await callTcss(mock, action, { PocID, Limit: 100 });
            expect(held.TotalCount).toBe(LocalImageCount);
            const rows = held.List.flatMap(({ ImageID, ComponentList }) =>
              ComponentList.map(({ Name, Version, FixedVersion }) => [ImageID, Name, Version, FixedVersion].join(" ")),
            );
            if (rows.length > 0) byVulnerability.set(CVEID, rows);
            const inRegistries = await callTcss(mock, "DescribeVulRegistryImageList", { PocID, Limit: 1 });
            expect(inRegistries.TotalCount).toBe(RegistryImageCount);
          }
        }
      const sorted = (lists: ReadonlyMap<string, string[]>): ReadonlyMap<string, string[]> =>
        new Map([...lists].map(([cve, rows]) => [cve, rows.toSorted()]));
      expect(sorted(byVulnerability)).toEqual(sorted(byImage));
    }),
    { numRuns: 3 },
  );
});

test("describes an image as the list of images does", async () => {
  await using mock = createOwnMock();
  const { List } = await callTcss(mock, action, { PocID: await sharedPoc(mock) });
  expect(List).toMatchObject([
    { ImageID: "sha256:a", ImageName: "shop/web:1.0", HostCount: 9, SuperNodeCount: 0, ContainerCount: 3 },
    { ImageID: "sha256:b", ImageName: "shop/web:2.0", HostCount: 1, SuperNodeCount: 1, ContainerCount: 0 },
    { ImageID: "sha256:c", ImageName: "nginx:1.27", HostCount: 2, SuperNodeCount: 0, ContainerCount: 0 },
  ]);
});

test.each([
  { name: "the newest of a name", Name: "OnlyAffectedNewestImage", Values: ["true"], want: "bc" },
  { name: "the newest or not", Name: "OnlyAffectedNewestImage", Values: ["false"], want: "abc" },
  { name: "an ID", Name: "ImageID", Values: ["sha256:b"], want: "b" },
  { name: "a part of an ID as an ID", Name: "ImageID", Values: ["sha256"], want: "" },
  { name: "a part of the name", Name: "ImageName", Values: ["WEB"], want: "ab" },
  { name: "an address, which no host of the mock has", Name: "HostIP", Values: ["10"], want: "" },
  { name: "a public address, which no host of the mock has", Name: "PublicIP", Values: ["10"], want: "" },
  { name: "a component that it is not in", Name: "ComponentName", Values: ["nothing"], want: "" },
  { name: "a host that there is not", Name: "HostName", Values: ["nothing"], want: "" },
])("filters by $name", async ({ Name, Values, want }) => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, {
    PocID: await sharedPoc(mock),
    Filters: [{ Name, Values }],
  });
  expect(List.map(({ ImageID }) => ImageID.replace("sha256:", "")).join("")).toBe(want);
  expect(TotalCount).toBe(want.length);
});

test("filters by host and by component", async () => {
  await using mock = createStillMock({ images: 0 });
  mock.sync({
    add: [
      { ImageID: "sha256:a", HostIDs: ["h1"], OsName: "debian:12", ...counts },
      { ImageID: "sha256:b", HostIDs: ["h1", "h2"], OsName: "debian:12", ...counts },
    ],
  });
  const { List } = await callTcss(mock, "DescribeSystemVulList", { Limit: 1, By: "LocalImageCount", Order: "desc" });
  const PocID = List[0]?.PocID ?? "";
  const list = async (Name: string, value: string) =>
    (await callTcss(mock, action, { PocID, Filters: [{ Name, Values: [value] }] })).List;
  const whole = (await callTcss(mock, action, { PocID })).List;
  expect(whole).toHaveLength(2);
  expect(await list("HostName", "h1")).toEqual(whole);
  expect(await list("HostName", "H2")).toEqual(whole.slice(1));
  const { Name = "", Version = "" } = whole[0]?.ComponentList[0] ?? {};
  expect(await list("ComponentName", Name)).toEqual(whole);
  expect(await list("ComponentVersion", Version)).toContainEqual(whole[0]);
});

test("sorts by the numbers of hosts and containers", async () => {
  await using mock = createOwnMock();
  const PocID = await sharedPoc(mock);
  const ids = async (By: string, Order: "asc" | "desc"): Promise<string> => {
    const { List } = await callTcss(mock, action, { PocID, By, Order });
    return List.map(({ ImageID }) => ImageID.replace("sha256:", "")).join("");
  };
  expect(await ids("HostCount", "desc")).toBe("acb");
  expect(await ids("ContainerCount", "asc")).toBe("bca");
  const page = await callTcss(mock, action, { PocID, By: "HostCount", Limit: 1, Offset: 1 });
  expect(page).toMatchObject({ List: [{ ImageID: "sha256:c" }], TotalCount: 3 });
});

test("a vulnerability that no image has gives an empty list, and one that there is not is refused", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await callTcss(mock, action, { PocID: "pcmgr-100003" })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { PocID: "pcmgr-100004" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, { PocID: "pcmgr-100003", By: "Nothing" })).toBe("InvalidParameter");
  expect(await codeOfTcss(mock, action, {})).toBe("MissingParameter");
});
