import { expect, test } from "vitest";

import { costRows } from "./open-readers.js";

test("only the action whose list is not counted whole, and the sum, may take more calls", () => {
  const cost = {
    calls: { DescribeAssetImageRiskList: 3, DescribeAssetImageVulList: 4 },
    totalCalls: 7,
    seconds: 0.2,
    atLeast: true,
    uncertain: ["DescribeAssetImageRiskList"],
  };
  const rows = costRows(cost, { cloud: "tencent", way: "image", chosen: true }, { perSecond: 20 });
  expect(rows.map(({ action, atLeast }) => [action, atLeast])).toEqual([
    ["DescribeAssetImageRiskList", true],
    ["DescribeAssetImageVulList", false],
    ["all", true],
  ]);
});
