import { expect, test } from "vitest";

import { alibabaKey, callTcss, createStillMock, sendSas } from "../../test/call.js";
import { signAcs3 } from "../../test/sign.js";
import type { Mock } from "../mock/create-mock.js";
import { changeList } from "./change-list.js";

const page = async (mock: Mock, Offset: number): Promise<Readonly<Record<string, unknown>>> =>
  callTcss(mock, "DescribeAssetImageList", { Offset, Limit: 5 });

const idsOf = (answer: Readonly<Record<string, unknown>>): readonly string[] =>
  (answer["List"] as readonly { readonly ImageID: string }[]).map(({ ImageID }) => ImageID); // the rows of the list

test("a moving total is one more on each page", async () => {
  await using mock = createStillMock({ images: 20 });
  mock.faults.add({ kind: "moving-total", action: "DescribeAssetImageList" });
  expect(
    [await page(mock, 0), await page(mock, 5), await page(mock, 10)].map((answer) => answer["TotalCount"]),
  ).toEqual([21, 22, 23]);
  mock.faults.clear();
  mock.faults.add({ kind: "moving-total", service: "sas" });
  expect((await sendSas(mock, { action: "DescribeImageInstances" })).answer).toMatchObject({
    PageInfo: { TotalCount: 6 },
  });
});

test("a repeated row ends one page and begins the next, and the count of rows stays", async () => {
  await using mock = createStillMock({ images: 20 });
  const [first, second] = [idsOf(await page(mock, 0)), idsOf(await page(mock, 5))];
  mock.faults.add({ kind: "repeated-row" });
  expect(idsOf(await page(mock, 0))).toEqual(first);
  expect(idsOf(await page(mock, 5))).toEqual([first.at(-1), ...second.slice(0, 4)]);
});

test("a null list leaves the total", async () => {
  await using mock = createStillMock({ images: 20 });
  mock.faults.add({ kind: "null-list" });
  expect(await page(mock, 0)).toMatchObject({ List: null, TotalCount: 20 });
});

test("levels become 5 in their own type, and CVE IDs empty", () => {
  const changed = (kind: "empty-cve-id" | "unknown-level", row: object): unknown =>
    (
      changeList({ List: [row], TotalCount: 1 }, { kind }, ["DescribeAssetImageVulList", {}]) as {
        readonly List: readonly unknown[];
      }
    ).List[0]; // the answer given
  expect(changed("unknown-level", { Level: "3", RiskLevel: 2, CVEID: "C" })).toEqual({
    Level: "5",
    RiskLevel: 5,
    CVEID: "C",
  });
  expect(changed("empty-cve-id", { Level: "3", CVEID: "C" })).toEqual({ Level: "3", CVEID: "" });
});

test("an answer in XML is changed like one in JSON", async () => {
  await using mock = createStillMock({ images: 20 });
  const read = async (): Promise<string> => {
    const date = `${new Date(mock.clock.now()).toISOString().slice(0, 19)}Z`;
    const request = signAcs3({
      key: alibabaKey(mock),
      date,
      action: "DescribeImageInstances",
      query: { Format: "XML" },
    });
    const text = await (await mock.fetch(request)).text();
    expect(text).toContain("<DescribeImageInstancesResponse>");
    return text;
  };
  const total = async (): Promise<number> => Number(/<TotalCount>(\d+)</.exec(await read())?.[1]);
  const whole = await total();
  mock.faults.add({ kind: "moving-total", count: 1 });
  expect(await total()).toBe(whole + 1);
  expect(await read()).toContain("<ImageInstanceList>");
  mock.faults.add({ kind: "null-list", count: 1 });
  expect(await read()).not.toContain("<ImageInstanceList>");
});

test("a row is repeated in the list that it is from, and in no other", () => {
  const rule = { kind: "repeated-row" } as const;
  const page = (image: string, Offset: number, row: string): unknown =>
    changeList({ List: [row], TotalCount: 2 }, rule, [
      "DescribeAssetImageVulList",
      { ImageID: image, Offset, Limit: 1 },
    ]);
  expect(page("a", 0, "a1")).toMatchObject({ List: ["a1"] });
  expect(page("b", 0, "b1")).toMatchObject({ List: ["b1"] });
  expect(page("a", 1, "a2")).toMatchObject({ List: ["a1"] });
});
