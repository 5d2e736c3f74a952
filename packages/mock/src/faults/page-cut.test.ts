import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas, sendTcss } from "../../test/call.js";
import { cutPage } from "./cut-page.js";

const uuidsOf = (answer: Readonly<Record<string, unknown>>): readonly string[] =>
  (answer["ImageInstanceList"] as readonly { readonly Uuid: string }[]).map(({ Uuid }) => Uuid); // the rows of the list

test("a page that is cut has the largest size of the service, and the next one begins where that ends", async () => {
  await using mock = createStillMock({ images: 100 });
  const page = async (query: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> =>
    (await sendSas(mock, { action: "DescribeImageInstances", query })).answer;
  const all = uuidsOf(await page({ PageSize: "50" }));
  const total = (await page({ PageSize: "50" }))["PageInfo"];
  mock.faults.add({ kind: "page-cut", rows: 4 });
  expect(uuidsOf(await page({ PageSize: "50", CurrentPage: "1" }))).toEqual(all.slice(0, 4));
  const second = await page({ PageSize: "50", CurrentPage: "2" });
  expect(uuidsOf(second)).toEqual(all.slice(4, 8));
  expect(second["PageInfo"]).toMatchObject({ TotalCount: (total as { TotalCount: number }).TotalCount }); // of the same list
  expect(uuidsOf(await page({ PageSize: "3" })).length).toBe(3);
});

test("a page of TCSS is cut by its limit, and a request that asks for no size is as it was", async () => {
  await using mock = createStillMock({ images: 30 });
  mock.faults.add({ kind: "page-cut", rows: 5 });
  const cut = await callTcss(mock, "DescribeAssetImageList", { Limit: 20 });
  expect([cut.List?.length, cut.TotalCount]).toEqual([5, 30]);
  const asked = await sendTcss(mock, { action: "DescribeAssetImageList", body: "{}" });
  expect((asked["List"] as readonly unknown[]).length).toBe(10); // the default of the service
});

test("without a number, pages are cut to a hundred rows, and a size that is written as text stays text", () => {
  const rule = { kind: "page-cut" } as const;
  expect(cutPage({ PageSize: "500", Lang: "500" }, rule)).toEqual({ PageSize: "100", Lang: "500" });
  expect(cutPage({ Limit: 100, Offset: 500 }, rule)).toEqual({ Limit: 100, Offset: 500 });
  expect(cutPage(undefined, rule)).toBeUndefined();
});
