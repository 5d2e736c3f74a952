import type { ResponseOf } from "@plimsoll/types";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageVulList";

type Row = ResponseOf<"tcss", typeof action>["List"][number];

const own = {
  ImageID: "sha256:a",
  OsName: "debian:12",
  ScanStatus: "SCANNED",
  ScanTime: "2026-10-01T02:03:04Z",
  VulCnt: 61,
  CriticalLevelVulCnt: 4,
  HighLevelVulCnt: 10,
  MediumLevelVulCnt: 20,
  LowLevelVulCnt: 25,
} as const;

function createOwnMock(): Mock {
  return createStillMock({ images: 0, extra: { hostImages: [own, { ImageID: "sha256:unscanned" }] } });
}

async function rowsOf(mock: Mock, request: object = {}): Promise<readonly Row[]> {
  return (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, ...request })).List;
}

test("the levels of its rows add up to the counters in the list of images, and each row tells itself apart", async () => {
  await using mock = createStillMock({ images: 60, licenses: 200, licensed: 60 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  for (const { ImageID, VulCnt, ...image } of List) {
    const rows: Row[] = [];
    for (let Offset = 0; Offset < VulCnt; Offset += 100) rows.push(...(await rowsOf(mock, { ImageID, Offset })));
    const { CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt } = image;
    const counts = [4, 3, 2, 1].map((level) => rows.filter(({ Level }) => Level === level).length);
    expect(counts).toEqual([CriticalLevelVulCnt, HighLevelVulCnt, MediumLevelVulCnt, LowLevelVulCnt]);
    expect(rows).toHaveLength(VulCnt);
    const identities = rows.map(({ CVEID, Name, Component, Version }) => [CVEID, Name, Component, Version].join("\n"));
    expect(new Set(identities).size).toBe(VulCnt);
  }
  expect(List.filter(({ VulCnt }) => VulCnt > 100).length).toBeGreaterThan(3);
});

test("writes a row as the vendor's example has it", async () => {
  await using mock = createOwnMock();
  const rows = await rowsOf(mock);
  for (const row of rows) {
    expect(row.SubmitTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(JSON.parse(row.Reference)).toContain(`https://nvd.nist.gov/vuln/detail/${row.CVEID}`);
    expect(row.CVSSV3Score).toBe(Math.fround(row.CVSSV3Score));
    expect(row.Tag?.includes("CanBeFixed")).toBe(row.FixedVersions !== "");
    expect(row.Tag).toContain(row.CategoryType === "SYSTEM" ? "SYS" : "APP");
    expect(row.IsSuggest).toBe(row.Level > 2 && row.FixedVersions !== "");
  }
  expect(rows.some(({ CVSSV3Score }) => String(CVSSV3Score).length > 10)).toBe(true);
  expect(rows.some(({ FixedVersions = "" }) => FixedVersions.includes(","))).toBe(true);
  expect(rows.filter(({ Level, CVSSV3Desc }) => Level === 0 && CVSSV3Desc === "")).toHaveLength(2);
});

test.each([
  { name: "levels", Filters: [{ Name: "Level", Values: ["4", "3"], ExactMatch: true }], want: 14 },
  { name: "a level, exact or not", Filters: [{ Name: "Level", Values: ["1"], ExactMatch: false }], want: 25 },
  { name: "all levels", Filters: [{ Name: "Level", Values: ["ALL"] }], want: 61 },
])("filters by $name", async ({ Filters, want }) => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, Filters });
  expect([List.length, TotalCount]).toEqual([want, want]);
});

test("searches names without regard to case, and compares whole ones", async () => {
  await using mock = createOwnMock();
  const all = await rowsOf(mock);
  const name = all[7]?.Name ?? "";
  const part = name.slice(0, 5).toUpperCase();
  const named = all.filter((row) => row.Name.toUpperCase().includes(part));
  expect(await rowsOf(mock, { Filters: [{ Name: "Name", Values: [part] }] })).toEqual(named);
  const exact = { Name: "Name", Values: [name], ExactMatch: true };
  expect((await rowsOf(mock, { Filters: [exact] })).map(({ Name }) => Name)).toEqual([name]);
  expect(await rowsOf(mock, { Filters: [{ ...exact, Values: [part] }] })).toEqual([]);
});

test.each([
  { By: "Level", Order: "asc", sign: 1 },
  { By: "level", Order: "-", sign: -1 },
  { By: "CVSSV3Score", Order: "DESC", sign: -1 },
  { By: "CVSSV3Score", Order: "+", sign: 1 },
  { By: "Level", Order: undefined, sign: 1 },
])("sorts by $By, $Order", async ({ By, Order, sign }) => {
  await using mock = createOwnMock();
  const rows = await rowsOf(mock, { By, Order });
  const values = rows.map(({ Level, CVSSV3Score }) => (By === "CVSSV3Score" ? CVSSV3Score : Level));
  expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)));
  expect(new Set(values).size).toBeGreaterThan(3);
});

test("pages joined are the whole, whatever is filtered and sorted by", async () => {
  await using mock = createOwnMock();
  const requests = fc.record(
    {
      By: fc.constantFrom("Level", "CVSSV3Score"),
      Order: fc.constantFrom("asc", "-"),
      Filters: fc.constant([{ Name: "Level", Values: ["2", "1"] }]),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(requests, fc.integer({ min: 1, max: 30 }), async (request, Limit) => {
      const whole = await rowsOf(mock, request);
      const pages: Row[] = [];
      for (let Offset = 0; Offset < whole.length; Offset += Limit)
        pages.push(...(await rowsOf(mock, { ...request, Limit, Offset })));
      expect(pages).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test("gives ten rows from the first on if the request does not say, and an empty page past the end", async () => {
  await using mock = createOwnMock();
  const all = await rowsOf(mock);
  const request = { ImageID: "sha256:a" };
  expect((await callTcss(mock, action, request)).List).toEqual(all.slice(0, 10));
  expect(await callTcss(mock, action, { ...request, Offset: 61 })).toMatchObject({ List: [], TotalCount: 61 });
});

test("an image that was never scanned has an empty list, and one that there is not is refused", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { ImageID: "sha256:unscanned" })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:nothing" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("MissingParameter");
});

test.each([
  { name: "an unknown filter", request: { Filters: [{ Name: "Component", Values: ["x"] }] } },
  { name: "a level that there is not", request: { Filters: [{ Name: "Level", Values: ["HIGH"] }] } },
  { name: "an unknown sort key", request: { By: "Nothing" } },
  {
    name: "more texts than the mock takes",
    request: { Filters: [{ Name: "Name", Values: Array.from({ length: 101 }, () => "x") }] },
  },
])("refuses $name", async ({ request }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:a", ...request })).toBe("InvalidParameter");
});
