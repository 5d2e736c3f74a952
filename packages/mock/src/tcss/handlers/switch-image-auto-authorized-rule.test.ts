import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "SwitchImageAutoAuthorizedRule";
const extra = { autoLicenseRule: { MaxDailyCount: 5, AutoScanEnabled: 1, ScanType: ["CVE"] } } as const;

test("turns the rule on and off, and leaves the rest as it is", async () => {
  await using mock = createStillMock({ images: 0, extra });
  for (const IsEnabled of [1, 0, 0, 1] as const) {
    await callTcss(mock, action, { RuleId: 1, IsEnabled });
    expect(await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).toMatchObject({
      IsEnabled,
      RangeType: "ALL",
      MaxDailyCount: 5,
      AutoScanEnabled: 1,
      ScanType: ["CVE"],
      RuleId: 1,
    });
  }
});

test.each([
  { name: "another number", request: { RuleId: 2, IsEnabled: 1 }, code: "FailedOperation.RuleNotFind" },
  { name: "a number below 0", request: { RuleId: -1, IsEnabled: 1 }, code: "FailedOperation.RuleNotFind" },
  { name: "the number of no rule", request: { RuleId: 0, IsEnabled: 1 }, code: "FailedOperation.RuleNotFind" },
  { name: "no number", request: { IsEnabled: 1 }, code: "MissingParameter" },
  { name: "neither on nor off", request: { RuleId: 1, IsEnabled: 2 }, code: "InvalidParameter" },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = createStillMock({ images: 0, extra });
  expect(await codeOfTcss(mock, action, request)).toBe(code);
  expect((await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).IsEnabled).toBe(0);
});

test("finds no rule before one is saved", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await codeOfTcss(mock, action, { RuleId: 1, IsEnabled: 1 })).toBe("FailedOperation.RuleNotFind");
});
