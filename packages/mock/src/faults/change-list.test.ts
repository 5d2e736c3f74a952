import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas } from "../../test/call.js";
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
  const changed = (kind: "empty-cve-id" | "unknown-level", row: object): unknown => {
    const body = JSON.stringify({ Response: { List: [row], TotalCount: 1 } });
    const response = { status: 200, headers: { "content-type": "application/json" }, body };
    const exchange = { response, action: "DescribeAssetImageList", outcome: "OK" };
    const answer = JSON.parse(String(changeList(exchange, { kind }).response.body)) as {
      readonly Response: { readonly List: readonly unknown[] };
    }; // the body above
    return answer.Response.List[0];
  };
  expect(changed("unknown-level", { Level: "3", RiskLevel: 2, CVEID: "C" })).toEqual({
    Level: "5",
    RiskLevel: 5,
    CVEID: "C",
  });
  expect(changed("empty-cve-id", { Level: "3", CVEID: "C" })).toEqual({ Level: "3", CVEID: "" });
});
