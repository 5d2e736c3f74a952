import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock, sendTcss } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "AddEditImageAutoAuthorizedRule">;

const action = "AddEditImageAutoAuthorizedRule";
const manual = { RangeType: "MANUAL", MaxDailyCount: 0, IsEnabled: 1 } as const;
const everything: Request = { RangeType: "ALL", MaxDailyCount: 50, IsEnabled: 1 };

function createOwnMock(): Mock {
  const hosts = ["build-1", "build-2", "web-1"].map((HostName) => ({ HostID: `id-of-${HostName}`, HostName }));
  return createStillMock({ images: 0, extra: { hosts } });
}

async function hostCount(request: Partial<Request>): Promise<number> {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...manual, ...request });
  return (await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).HostCount;
}

test("creates the rule, and answers nothing but that", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, everything)).toEqual({ RequestId: expect.any(String) });
  expect(await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).toMatchObject({
    ...everything,
    RuleId: 1,
    HostCount: 0,
    AutoScanEnabled: 0,
    ScanType: ["ALL"],
  });
});

test("replaces the rule whole, with and without its number", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, {
    ...manual,
    HostIdSet: ["id-of-web-1"],
    RuleId: 0,
    AutoScanEnabled: 1,
    ScanType: ["CVE", "VIRUS"],
  });
  expect(await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).toMatchObject({
    HostCount: 1,
    AutoScanEnabled: 1,
    ScanType: ["CVE", "VIRUS"],
  });
  await callTcss(mock, action, { ...everything, RuleId: 1, IsEnabled: 0 });
  expect(await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).toMatchObject({
    IsEnabled: 0,
    RangeType: "ALL",
    HostCount: 0,
    AutoScanEnabled: 0,
    ScanType: ["ALL"],
  });
  await callTcss(mock, action, everything);
  expect(await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).toMatchObject({ IsEnabled: 1, RuleId: 1 });
});

const byName = (Values: string[], ExactMatch?: boolean): NonNullable<Request["HostIdFilters"]> => [
  { Name: "HostName", Values, ...(ExactMatch === undefined ? {} : { ExactMatch }) },
];

const choices: readonly { readonly name: string; readonly request: Partial<Request>; readonly want: number }[] = [
  { name: "IDs", request: { HostIdSet: ["id-of-web-1", "id-of-build-1"] }, want: 2 },
  { name: "an ID twice", request: { HostIdSet: ["id-of-web-1", "id-of-web-1"] }, want: 1 },
  { name: "a part of a name", request: { HostIdFilters: byName(["BUILD-"]) }, want: 2 },
  { name: "a whole name", request: { HostIdFilters: byName(["build-1"], true) }, want: 1 },
  { name: "no host of that name", request: { HostIdFilters: byName(["build"], true) }, want: 0 },
  { name: "all names", request: { HostIdFilters: byName(["all"]) }, want: 3 },
  {
    name: "a name, without the excluded",
    request: { HostIdFilters: byName(["build"]), ExcludeHostIdSet: ["id-of-build-2", "nothing"] },
    want: 1,
  },
  {
    name: "IDs before names",
    request: { HostIdSet: ["id-of-web-1"], HostIdFilters: byName(["build"]), ExcludeHostIdSet: ["id-of-web-1"] },
    want: 1,
  },
  { name: "none, if all images are meant", request: { RangeType: "ALL", HostIdSet: ["nothing"] }, want: 0 },
];

test.each(choices)("chooses hosts: $name", async ({ request, want }) => {
  expect(await hostCount(request)).toBe(want);
});

test.each([
  { name: "a range without hosts", request: manual, code: "InvalidParameter.MissingParameter" },
  {
    name: "empty lists",
    request: { ...manual, HostIdSet: [], HostIdFilters: [] },
    code: "InvalidParameter.MissingParameter",
  },
  { name: "a host that there is not", request: { ...manual, HostIdSet: ["nothing"] }, code: "InvalidParameter" },
  {
    name: "a filter that there is not",
    request: { ...manual, HostIdFilters: [{ Name: "HostIP", Values: ["1"] }] },
    code: "InvalidParameter",
  },
  { name: "a number below 0", request: { ...everything, RuleId: -1 }, code: "FailedOperation.RuleNotFind" },
  { name: "to edit what there is not", request: { ...everything, RuleId: 1 }, code: "FailedOperation.RuleNotFind" },
  { name: "a range that there is not", request: { ...everything, RangeType: '"ALL"' }, code: "InvalidParameter" },
  { name: "a number below 0", request: { ...everything, MaxDailyCount: -1 }, code: "InvalidParameter" },
  { name: "no range", request: { MaxDailyCount: 1, IsEnabled: 1 }, code: "MissingParameter" },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, request)).toBe(code);
  expect((await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).RuleId).toBe(0);
});

test("names the host that there is not", async () => {
  await using mock = createOwnMock();
  const body = JSON.stringify({ ...manual, HostIdSet: ["id-of-web-1", "nothing"] });
  expect((await sendTcss(mock, { action, body })).Error?.Message).toContain("nothing");
});
