import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageRegistryRiskInfoList";

const built = { ImageCreateTime: "2024-05-06T10:49:58+08:00" } as const;

function createOwnMock(): Mock {
  const registryImages = [
    { ImageId: "sha256:a", SensitiveInfoCnt: 16, RiskCnt: 12, ...built },
    { ImageId: "sha256:b", ...built },
  ];
  return createStillMock({ images: 0, extra: { registryImages } });
}

test("lists sensitive data and then risky commands, as many of each as the list of images counts", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { Id: 1, Limit: 100 });
  expect([List.length, TotalCount]).toEqual([28, 28]);
  expect(List.map(({ Type }) => Type)).toEqual([...Array(16).fill(2), ...Array(12).fill(1)]);
  const root = List.filter(({ Behavior }) => Behavior === 1);
  expect(root).toEqual([
    {
      Behavior: 1,
      Type: 1,
      Level: "2",
      Desc: "The container runs as root",
      InstructionContent: "2024-05-06 10:49:58\n/bin/sh -c #(nop)  USER root",
    },
  ]);
  expect(List.every(({ InstructionContent }) => InstructionContent.startsWith("2024-05-06 10:49:58\n"))).toBe(true);
  expect(new Set(List.map((row) => JSON.stringify(row))).size).toBe(28);
});

test("pages joined are the whole, across the two kinds", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { Id: 1, Limit: 100 })).List;
  for (const Limit of [1, 5, 16, 17, 27]) {
    const pages: typeof whole = [];
    for (let Offset = 0; Offset < whole.length; Offset += Limit)
      pages.push(...(await callTcss(mock, action, { Id: 1, Limit, Offset })).List);
    expect(pages).toEqual(whole);
  }
});

test("filters by description, level, behavior and type, and sorts by level", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { Id: 1, Limit: 100 })).List;
  const list = async (Name: string, ...Values: string[]): Promise<typeof whole> =>
    (await callTcss(mock, action, { Id: 1, Limit: 100, Filters: [{ Name, Values }] })).List;
  expect(await list("Name", "RUNS AS ROOT")).toEqual(whole.filter(({ Behavior }) => Behavior === 1));
  expect(await list("Behavior", "1", "2")).toEqual(whole.slice(16));
  expect(await list("Type", "2")).toEqual(whole.slice(0, 16));
  expect(await list("Level", "4")).toEqual(whole.filter(({ Level }) => Level === "4"));
  const sorted = await callTcss(mock, action, { Id: 1, Limit: 100, By: "Level", Order: "-" });
  expect(sorted.List).toEqual(whole.toSorted((a, b) => Number(b.Level) - Number(a.Level)));
});

test("an image without a scan has an empty list, and one that there is not is refused", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { Id: 2 })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { Id: 9 })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("InvalidParameter.MissingParameter");
});
