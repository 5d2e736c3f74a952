import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeImageAutoAuthorizedRule";
const RequestId = expect.any(String);

test("has no number until a rule is saved", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await callTcss(mock, action, {})).toEqual({
    IsEnabled: 0,
    RangeType: "",
    HostCount: 0,
    MaxDailyCount: 0,
    RuleId: 0,
    AutoScanEnabled: 0,
    ScanType: [],
    RequestId,
  });
});

test("tells the rule that the estate starts with", async () => {
  const extra = {
    hosts: [{ HostID: "a" }, { HostID: "b" }],
    autoLicenseRule: { IsEnabled: 1, RangeType: "MANUAL", MaxDailyCount: 5, HostIDs: ["b"] },
  } as const;
  await using mock = createStillMock({ images: 0, extra });
  expect(await callTcss(mock, action, {})).toEqual({
    IsEnabled: 1,
    RangeType: "MANUAL",
    HostCount: 1,
    MaxDailyCount: 5,
    RuleId: 1,
    AutoScanEnabled: 0,
    ScanType: ["ALL"],
    RequestId,
  });
});
