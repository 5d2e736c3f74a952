import type { ResponseOf } from "@plimsoll/types";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeSystemVulList";

type Row = ResponseOf<"tcss", typeof action>["List"][number];

function createLicensedMock(): Mock {
  return createStillMock({ images: 30, licenses: 100, licensed: 30 });
}

async function listAll(mock: Mock, request: object = {}): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let total = 1; rows.length < total;) {
    const { List, TotalCount } = await callTcss(mock, action, { ...request, Limit: 100, Offset: rows.length });
    total = TotalCount;
    rows.push(...List);
    if (List.length === 0) break;
  }
  return rows;
}

async function filtered(mock: Mock, Name: string, ...Values: string[]): Promise<readonly Row[]> {
  return listAll(mock, { Filters: [{ Name, Values }] });
}

test("lists each vulnerability of packages of systems once that an image has, the most severe first", async () => {
  await using mock = createLicensedMock();
  const rows = await listAll(mock);
  expect(new Set(rows.map(({ PocID }) => PocID)).size).toBe(rows.length);
  expect(new Set(rows.map(({ ID }) => ID)).size).toBe(rows.length);
  expect(rows.every(({ LocalImageCount, RegistryImageCount }) => LocalImageCount + RegistryImageCount > 0)).toBe(true);
  const words = ["CRITICAL", "HIGH", "MIDDLE", "LOW", ""];
  expect([...new Set(rows.map(({ Level }) => Level))]).toEqual(words.slice(0, 4));
  const applications = await callTcss(mock, "DescribeWebVulList", { Limit: 100 });
  expect(applications.List.filter(({ PocID }) => rows.some((row) => row.PocID === PocID))).toEqual([]);
});

test("has the times of the first and the last scan that found it, in the time of China", async () => {
  const counts = { VulCnt: 600, MediumLevelVulCnt: 600, OsName: "debian:12", ScanStatus: "SCANNED" } as const;
  const hostImages = [
    { ImageID: "sha256:a", ScanTime: "2026-10-02T02:03:04Z", ...counts },
    { ImageID: "sha256:b", ScanTime: "2026-10-01T02:03:04Z", ...counts },
    { ImageID: "sha256:c", ScanTime: "2026-10-01T22:03:04Z", ...counts },
  ];
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  const [both] = await listAll(mock, { By: "LocalImageCount", Order: "desc" });
  expect(both).toMatchObject({ FoundTime: "2026-10-01 10:03:04", LatestFoundTime: "2026-10-02 10:03:04" });
  const newest = await listAll(mock, { By: "LatestFoundTime", Order: "asc" });
  const times = newest.map(({ LatestFoundTime }) => LatestFoundTime);
  expect(times).toEqual(times.toSorted());
  expect(new Set(times).size).toBeGreaterThan(1);
});

test("filters by what the vulnerability is", async () => {
  await using mock = createLicensedMock();
  const rows = await listAll(mock);
  const [first] = rows as [Row]; // there are hundreds
  const is = (level: string) => (row: Row) => row.Level === level;
  expect(await filtered(mock, "Level", "critical", "LOW")).toEqual(
    rows.filter((row) => is("CRITICAL")(row) || is("LOW")(row)),
  );
  expect(await filtered(mock, "Tags", "EXP")).toEqual(rows.filter(({ Tags }) => Tags.includes("EXP")));
  expect(await filtered(mock, "CVEID", first.CVEID.toLowerCase())).toContainEqual(first);
  expect(await filtered(mock, "Name", first.Name)).toEqual([first]);
  expect(await filtered(mock, "FocusOnType", "ALL")).toEqual(rows);
  const isSerious = ({ Level }: Row): boolean => Level === "CRITICAL" || Level === "HIGH";
  expect(await filtered(mock, "FocusOnType", "SERIOUS_LEVEL")).toEqual(rows.filter(isSerious));
  const exploited = rows.filter(({ Tags }) => Tags.includes("POC") || Tags.includes("EXP"));
  expect(await filtered(mock, "FocusOnType", "POC_EXP")).toEqual(exploited);
  const fixable = await filtered(mock, "CanBeFixed", "true");
  expect(await filtered(mock, "FocusOnType", "IS_SUGGEST")).toEqual(fixable.filter(isSerious));
  const remote = rows.filter(({ Tags }) => Tags.includes("NETWORK") && Tags.includes("EXP"));
  expect(await filtered(mock, "FocusOnType", "NETWORK_EXP")).toEqual(remote);
  expect(remote.length * exploited.length * fixable.length).toBeGreaterThan(0);
  const unfixed = await filtered(mock, "CanBeFixed", "false");
  expect(fixable.length + unfixed.length).toBe(rows.length);
});

test("filters by the images that have it, as the lists by image say", async () => {
  await using mock = createLicensedMock();
  const { List: images } = await callTcss(mock, "DescribeAssetImageList", { Limit: 1, By: "VulCnt", Order: "desc" });
  const [{ ImageID, ImageName }] = images as [(typeof images)[number]]; // there are 30
  const rows = await listAll(mock);
  const held = new Set<string>();
  const fixes = new Map<string, string>();
  for (let Offset = 0; Offset < 500; Offset += 100) {
    const page = await callTcss(mock, "DescribeAssetImageVulList", { ImageID, Limit: 100, Offset });
    for (const { CVEID, CategoryType, FixedVersions = "" } of page.List) {
      if (CategoryType === "SYSTEM") held.add(CVEID);
      fixes.set(CVEID, FixedVersions);
    }
  }
  expect(new Set((await filtered(mock, "ImageID", ImageID)).map(({ CVEID }) => CVEID))).toEqual(held);
  const named = await filtered(mock, "ImageName", ImageName);
  expect(named.filter(({ CVEID }) => held.has(CVEID))).toHaveLength(held.size);
  for (const { CVEID } of await filtered(mock, "CanBeFixed", "false")) expect(fixes.get(CVEID) ?? "").toBe("");
  const running = await filtered(mock, "OnlyAffectedContainer", "true");
  expect(running).toEqual(rows.filter(({ ContainerCount }) => ContainerCount > 0));
  expect(running.length).toBeLessThan(rows.length);
  expect(await filtered(mock, "OnlyAffectedContainer", "false")).toEqual(rows);
  expect(await filtered(mock, "ContainerID", "any")).toEqual([]);
  expect(await filtered(mock, "ContainerName", "any")).toEqual([]);
});

test("filters by the newest images and by components, as the lists by vulnerability say", async () => {
  await using mock = createStillMock({ images: 9, licenses: 30, licensed: 9 });
  const rows = await listAll(mock);
  const newest: Row[] = [];
  const components: {
    readonly row: Row;
    readonly names: ReadonlySet<string>;
    readonly versions: ReadonlySet<string>;
  }[] = [];
  for (const row of rows) {
    const { PocID } = row;
    const { VulInfo } = await callTcss(mock, "DescribeVulDetail", { PocID });
    if (VulInfo.LocalNewestImageCount + VulInfo.RegistryNewestImageCount > 0) newest.push(row);
    const onHosts = await callTcss(mock, "DescribeVulImageList", { PocID, Limit: 100 });
    const inRegistries = await callTcss(mock, "DescribeVulRegistryImageList", { PocID, Limit: 100 });
    const list = [...onHosts.List, ...inRegistries.List].flatMap(({ ComponentList }) => ComponentList);
    const [names, versions] = [new Set(list.map(({ Name }) => Name)), new Set(list.map(({ Version }) => Version))];
    components.push({ row, names, versions });
  }
  expect(await filtered(mock, "OnlyAffectedNewestImage", "true")).toEqual(newest);
  const [{ names, versions }] = components as [(typeof components)[number]]; // there are hundreds
  const [name = "", version = ""] = [...names, ...versions];
  const exact = (Name: string, value: string): object => ({ Filters: [{ Name, Values: [value], ExactMatch: true }] });
  const withName = components.filter((component) => component.names.has(name)).map(({ row }) => row);
  expect(await listAll(mock, exact("ComponentName", name))).toEqual(withName);
  const withVersion = components.filter((component) => component.versions.has(version)).map(({ row }) => row);
  expect(await listAll(mock, exact("ComponentVersion", version))).toEqual(withVersion);
});

test("pages joined are the whole, whatever is filtered and sorted by", async () => {
  await using mock = createStillMock({ images: 12, licenses: 30, licensed: 12 });
  const requests = fc.record(
    {
      By: fc.constantFrom("LatestFoundTime", "FoundTime", "CVSSV3Score", "Level", "ContainerCount"),
      Order: fc.constantFrom("asc", "desc"),
      Filters: fc.constant<{ Name: string; Values: string[] }[]>([{ Name: "Level", Values: ["CRITICAL", "LOW"] }]),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(requests, fc.integer({ min: 20, max: 60 }), async (request, Limit) => {
      const whole = await listAll(mock, request);
      const pages: Row[] = [];
      for (let Offset = 0; Offset < whole.length; Offset += Limit)
        pages.push(...(await callTcss(mock, action, { ...request, Limit, Offset })).List);
      expect(pages).toEqual(whole);
    }),
    { numRuns: 10 },
  );
});

test("answers after a change what is so after it", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await callTcss(mock, action, {})).toMatchObject({ List: [], TotalCount: 0 });
  mock.sync({ add: [{ ImageID: "sha256:a", HostIDs: ["h"], ContainerCnt: 2, VulCnt: 40, HighLevelVulCnt: 40 }] });
  const rows = await listAll(mock);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every(({ LocalImageCount, ContainerCount }) => LocalImageCount === 1 && ContainerCount === 2)).toBe(true);
  mock.sync({ remove: ["sha256:a"] });
  expect(await listAll(mock)).toEqual([]);
});

test.each([
  { name: "an unknown filter", request: { Filters: [{ Name: "POCID", Values: ["x"] }] } },
  { name: "a level that there is not", request: { Filters: [{ Name: "Level", Values: ["4"] }] } },
  { name: "an unknown sort key", request: { By: "Nothing" } },
])("refuses $name", async ({ request }) => {
  await using mock = createStillMock({ images: 0 });
  expect(await codeOfTcss(mock, action, request)).toBe("InvalidParameter");
});
