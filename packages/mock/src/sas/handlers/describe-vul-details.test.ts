import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";

const words = { en: "en", Type: "cve" } as const;

test("knows every name that the list of vulnerabilities has, with a severity that fits the priority", async () => {
  await using mock = createStillMock({ images: 20 });
  const { VulRecords } = await callSas(mock, "DescribeImageVulList", { Type: "cve", PageSize: 60 });
  expect(VulRecords.length).toBe(60);
  const priorities: Readonly<Record<string, string>> = { serious: "asap", high: "asap", medium: "later", low: "nntf" };
  for (const { Name, AliasName = "", Related = "", Necessity } of VulRecords) {
    const { Cves } = await callSas(mock, "DescribeVulDetails", { Type: words.Type, Lang: words.en, Name, AliasName });
    expect(Cves).toEqual([expect.objectContaining({ CveId: Related, Title: AliasName })]);
    const { VulLevel = "low" } = Cves[0] ?? {};
    expect(priorities[VulLevel]).toBe(Necessity);
  }
});

test("has score, vector and texts, and of the time of publication milliseconds", async () => {
  await using mock = createStillMock({ images: 20 });
  const { VulRecords } = await callSas(mock, "DescribeImageVulList", { Type: "cve", PageSize: 1 });
  const { Cves } = await callSas(mock, "DescribeVulDetails", {
    Type: "sca",
    Lang: "zh",
    Name: VulRecords[0]?.Name ?? "",
  });
  expect(Cves[0]).toMatchObject({
    CvssScore: expect.stringMatching(/^\d+\.\d$/),
    CvssVector: expect.stringMatching(/^CVSS:3\.1\/AV:/),
    Summary: expect.any(String),
    Solution: expect.stringMatching(/^<p>.*<\/p>$/),
    Reference: expect.stringMatching(/^https:/),
    Classifys: [{ Classify: expect.any(String), Description: expect.any(String) }],
  });
  expect(Cves[0]?.ReleaseTime).toBeGreaterThan(1e12);
});

test.each([
  { name: "a name that is not known", request: { Type: "cve", Name: "debian:12:CVE-1999-1" } },
  { name: "a kind that images do not have", request: { Type: "sys", Name: "debian:12:CVE-2024-33704" } },
  { name: "a title of another vulnerability", request: { Type: "cve", Name: "CVE-2024-33704", AliasName: "nothing" } },
] as const)("has nothing for $name", async ({ request }) => {
  await using mock = createStillMock({ images: 1 });
  expect(await callSas(mock, "DescribeVulDetails", { Lang: "en", ...request })).toMatchObject({ Cves: [] });
});
