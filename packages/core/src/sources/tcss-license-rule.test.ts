import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { describeRule } from "../license/auto-license-rule.js";
import { tcssLicenseRule } from "./tcss-license-rule.js";

/** A client whose service answers these rows and counters. */
function clientOf(rule: object, hosts: readonly object[] = [], TotalCount = hosts.length) {
  return createTcssClient({
    credentials: { secretId: "i", secretKey: "k" },
    fetch: async (request) => {
      const isRule = request.headers.get("x-tc-action") === "DescribeImageAutoAuthorizedRule";
      return Response.json({ Response: { RequestId: "r", ...(isRule ? rule : { List: hosts, TotalCount }) } });
    },
  });
}

test("an account that never saved a rule has the number 0, and nothing is licensed automatically", async () => {
  const mock = createMock({ images: 5 });
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
  const { rule, complete } = await tcssLicenseRule(client);
  expect(rule).toMatchObject({ id: 0, enabled: false });
  expect(complete).toBe(true);
  expect(describeRule(rule)).toBe("There is no rule: nothing is licensed automatically.");
});

test("a rule of chosen hosts is read with its hosts", async () => {
  const mock = createMock({ images: 20 });
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
  const ids = mock.estate.hostIds.slice(0, 2);
  await client.call("AddEditImageAutoAuthorizedRule", {
    RangeType: "MANUAL",
    MaxDailyCount: 5,
    IsEnabled: 1,
    HostIdSet: [...ids],
    AutoScanEnabled: 1,
  });
  const { rule, complete } = await tcssLicenseRule(client);
  expect(rule).toMatchObject({ id: 1, enabled: true, scope: "chosen", maxPerDay: 5, scan: true, scanKinds: ["ALL"] });
  expect(rule.hosts?.map(({ id }) => id)).toEqual([...ids].sort());
  expect(rule.hosts?.[0]).toMatchObject({ name: expect.any(String), status: expect.any(String) });
  expect(complete).toBe(true);
  expect(describeRule(rule)).toBe("On: licenses new images of 2 chosen hosts, at most 5 a day, and scans them.");
});

test("what the service does not say of a rule is absent, and no limit is not 0", async () => {
  const silent = { IsEnabled: null, RangeType: null, MaxDailyCount: null, RuleId: 3 };
  const { rule } = await tcssLicenseRule(clientOf(silent));
  expect(rule).toEqual({ id: 3 });
  expect(describeRule(rule)).toContain("It is unknown whether the rule is on");
  const all = await tcssLicenseRule(clientOf({ ...silent, IsEnabled: 0, RangeType: "ALL", MaxDailyCount: 0 }));
  expect(all.rule).toEqual({ id: 3, enabled: false, scope: "all", maxPerDay: "unlimited" });
  expect(describeRule(all.rule)).toBe("Off: licenses new images of all hosts, without a daily limit.");
});

test("a list of hosts that is shorter than the service counts is not whole", async () => {
  const rule = { IsEnabled: 1, RangeType: "MANUAL", MaxDailyCount: 1, RuleId: 1, HostCount: 2 };
  expect(await tcssLicenseRule(clientOf(rule, [{ HostID: "h", HostName: null }]))).toMatchObject({
    rule: { hosts: [{ id: "h" }] },
    complete: false,
  });
});
