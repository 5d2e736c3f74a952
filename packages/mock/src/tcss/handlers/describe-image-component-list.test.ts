import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeImageComponentList";

const counts = { VulCnt: 70, CriticalLevelVulCnt: 10, LowLevelVulCnt: 60, ComponentCnt: 120 };

function createOwnMock(): Mock {
  const hostImages = [{ ImageID: "sha256:a", OsName: "debian:12", ...counts }];
  return createStillMock({ images: 0, extra: { hostImages } });
}

test("lists as many components as the list of images counts, and their vulnerabilities are those of the image", async () => {
  await using mock = createOwnMock();
  const pages = await Promise.all(
    [0, 100].map((Offset) => callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, Offset })),
  );
  const whole = pages.flatMap(({ List }) => List);
  expect([whole.length, pages[0]?.TotalCount]).toEqual([120, 120]);
  const vulnerable = (await callTcss(mock, "DescribeAssetImageVulList", { ImageID: "sha256:a", Limit: 100 })).List;
  const counted = new Map<string, number>();
  for (const { Component, Version } of vulnerable) {
    const name = `${Component} ${Version}`;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const listed = whole.filter(({ VulCount }) => VulCount > 0);
  expect(new Map(listed.map(({ Name, Version, VulCount }) => [`${Name} ${Version}`, VulCount]))).toEqual(counted);
  expect(whole.every(({ ImageID }) => ImageID === "sha256:a")).toBe(true);
  expect(new Set(whole.map(({ Name, Version, Path, Type }) => [Name, Version, Path, Type].join("\n"))).size).toBe(120);
});

test("filters by name, version, type and vulnerabilities", async () => {
  await using mock = createOwnMock();
  const list = async (...Filters: { readonly Name: string; readonly Values: string[]; ExactMatch?: boolean }[]) =>
    (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, Filters })).List;
  const vulnerable = await list({ Name: "HasVul", Values: ["true"] });
  expect(vulnerable.every(({ VulCount }) => VulCount > 0)).toBe(true);
  const safe = await list({ Name: "HasVul", Values: ["false"] });
  expect(vulnerable.length + safe.length).toBe(120);
  const [{ Name, Version }] = vulnerable as [(typeof vulnerable)[number]]; // some are vulnerable
  const named = await list({ Name: "ComponentName", Values: [Name.toUpperCase()] });
  expect(named.map((row) => row.Name)).toContain(Name);
  const exact = await list({ Name: "ComponentName", Values: [Name], ExactMatch: true });
  expect(new Set(exact.map((row) => row.Name))).toEqual(new Set([Name]));
  const versioned = await list({ Name: "ComponentVersion", Values: [Version], ExactMatch: true });
  expect(versioned.every((row) => row.Version === Version)).toBe(true);
  expect(await list({ Name: "ComponentType", Values: ["SYSTEM_COMPONENT"] })).not.toEqual([]);
  expect(await list({ Name: "ComponentType", Values: ["NOTHING"] })).toEqual([]);
  const critical = await list({ Name: "VulLevel", Values: ["4"] });
  expect(await list({ Name: "VulLevel", Values: ["CRITICAL"] })).toEqual(critical);
  expect(critical.length).toBeGreaterThan(0);
  expect(critical.length).toBeLessThanOrEqual(10);
});

test("sorts by the number of vulnerabilities", async () => {
  await using mock = createOwnMock();
  const { List } = await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, By: "VulCount", Order: "desc" });
  const numbers = List.map(({ VulCount }) => VulCount);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers[0]).toBeGreaterThan(1);
});

test("refuses what there is not", async () => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:nothing" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:a", By: "Path" })).toBe("InvalidParameter");
});
