import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeImageRiskSummary";

function sum(entries: readonly { readonly Cnt: number }[]): number {
  return entries.reduce((total, { Cnt }) => total + Cnt, 0);
}

test("levels add up to the counters of the list of images", async () => {
  await using mock = createStillMock({ images: 100 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const { VulnerabilityCnt, MalwareVirusCnt, RiskCnt } = await callTcss(mock, action, {});
  const total = (name: "CriticalLevelVulCnt" | "LowLevelVulCnt" | "RiskCnt" | "VirusCnt" | "VulCnt"): number =>
    List.reduce((all, image) => all + (image[name] ?? 0), 0);
  expect(VulnerabilityCnt.map(({ Level }) => Level)).toEqual(["CRITICAL", "HIGH", "MEDIUM", "LOW"]);
  expect(VulnerabilityCnt[0]?.Cnt).toBe(total("CriticalLevelVulCnt"));
  expect(VulnerabilityCnt[3]?.Cnt).toBe(total("LowLevelVulCnt"));
  expect(sum(VulnerabilityCnt)).toBe(total("VulCnt"));
  expect(sum(MalwareVirusCnt)).toBe(total("VirusCnt"));
  expect(sum(RiskCnt)).toBe(total("RiskCnt"));
  expect(sum(RiskCnt)).toBeGreaterThan(0);
});

test("a level without findings has no entry, and what nobody has rated is not counted", async () => {
  const hostImages = [{ ImageID: "sha256:a", ScanStatus: "SCANNED", VulCnt: 5, HighLevelVulCnt: 3 }] as const;
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  expect(await callTcss(mock, action, {})).toMatchObject({
    VulnerabilityCnt: [{ Level: "HIGH", Cnt: 3 }],
    MalwareVirusCnt: [],
    RiskCnt: [],
  });
});

test("counts again after a change", async () => {
  await using mock = createStillMock({ images: 0 });
  expect((await callTcss(mock, action, {})).RiskCnt).toEqual([]);
  mock.sync({ add: [{ ImageID: "sha256:a", ScanStatus: "SCANNED", RiskCnt: 4, VirusCnt: 2 }] });
  const { RiskCnt, MalwareVirusCnt } = await callTcss(mock, action, {});
  expect([sum(RiskCnt), sum(MalwareVirusCnt)]).toEqual([4, 2]);
});
