import type { RequestOf, ResponseOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Choice = RequestOf<"sas", "DescribeImageBuildRiskByKey">;

const list = async (mock: Mock, choice: Choice): Promise<ResponseOf<"sas", "DescribeImageBuildRiskByKey">["Data"]> =>
  (await callSas(mock, "DescribeImageBuildRiskByKey", { PageSize: 1000, ...choice })).Data;

test("an image that was scanned has up to six instructions, one that never was has none", async () => {
  const alibabaImages = "0123456789abcdef".split("").flatMap((digit) => [
    { Uuid: `scanned-${digit}`, ImageId: `${digit}1`, VulCount: 1 },
    { Uuid: `new-${digit}`, ImageId: `${digit}2` },
  ]);
  await using mock = createStillMock({ images: 0, extra: { alibabaImages } });
  const counts: Record<string, number> = {};
  for (const { Uuid } of alibabaImages) counts[Uuid] = (await list(mock, { ImageUuid: Uuid })).PageInfo.TotalCount;
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  expect(found.map(([uuid, count]) => `${uuid} ${count}`)).toEqual([
    "scanned-a 1",
    "scanned-b 2",
    "scanned-c 3",
    "scanned-d 4",
    "scanned-e 5",
    "scanned-f 6",
  ]);
  expect((await list(mock, {})).PageInfo.TotalCount).toBe(21);
});

test("has the command, its layer and the rule", async () => {
  await using mock = createStillMock({
    images: 0,
    extra: { alibabaImages: [{ Uuid: "a", ImageId: "f1", VulCount: 1 }] },
  });
  const { List } = await list(mock, { ImageUuid: "a" });
  expect(List[0]).toMatchObject({
    RiskKey: expect.stringMatching(/^[a-z_]+$/),
    RiskLevel: expect.stringMatching(/^(?:high|medium|low)$/),
    LayerCmd: expect.any(String),
    LayerDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    Promt: expect.any(String),
  });
  expect(List[0]).not.toHaveProperty("Status");
});

test("of each state there are some, and the three together are all", async () => {
  await using mock = createStillMock({ images: 400 });
  const { List: all } = await list(mock, {});
  const counts = [];
  for (const Status of [0, 1, 2] as const) counts.push((await list(mock, { Status })).PageInfo.TotalCount);
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  const byRule = await list(mock, { RiskKey: "runs_as_root" });
  expect(byRule.List).toEqual(all.filter(({ RiskKey }) => RiskKey === "runs_as_root"));
});
