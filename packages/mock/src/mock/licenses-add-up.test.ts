import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../test/call.js";
import { licensedIds, logOf, saveRule } from "../../test/licensing.js";
import type { Mock, OwnHostImage } from "../index.js";

const dayMs = 24 * 3_600_000;

const step = fc.oneof(
  fc.record({ kind: fc.constant("rule" as const), cap: fc.nat(4), on: fc.constantFrom(0 as const, 1 as const) }),
  fc.record({ kind: fc.constant("hosts" as const), host: fc.nat(2) }),
  fc.record({ kind: fc.constant("sync" as const), add: fc.array(fc.nat(30)), remove: fc.array(fc.nat(30)) }),
  fc.record({ kind: fc.constant("buy" as const), local: fc.nat(3), registry: fc.nat(3) }),
  fc.record({ kind: fc.constant("pool" as const), more: fc.nat(5) }),
  fc.record({ kind: fc.constant("day" as const) }),
);

test("never spends more than the pool or the number of the day, and counts every license once", async () => {
  const seen = { SUCCESS: 0, REACH_LIMIT: 0, LICENSE_INSUFFICIENT: 0 };
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 1, maxLength: 15 }),
    fc.nat(12),
    async (steps, licenses) => {
      let cap = 0;
      const image = (index: number): OwnHostImage => ({
        ImageID: `sha256:${index}`,
        HostIDs: [`host${index % 3}`],
      });
      await using mock = createStillMock({
        images: 0,
        licenses,
        extra: {
          hostImages: [0, 1, 2].map(image),
          registryImages: Array.from({ length: 6 }, (_, index) => ({ ImageId: `sha256:${index * 5}` })),
        },
      });
      for (const action of steps) {
        switch (action.kind) {
          case "rule":
            cap = action.cap;
            await saveRule(mock, { MaxDailyCount: cap, IsEnabled: action.on });
            break;
          case "hosts":
            cap = 0;
            await saveRule(mock, { RangeType: "MANUAL", HostIdSet: [`host${action.host}`] });
            break;
          case "sync": {
            const report = mock.sync({
              add: action.add.map(image),
              remove: action.remove.map((index) => `sha256:${index}`),
            });
            if (report.licensing === undefined) break;
            const log = await logOf(mock, report);
            for (const { Status } of log) seen[Status] += 1;
            const successes = log.filter(({ Status }) => Status === "SUCCESS");
            expect(successes.every(({ IsAuthorized }) => IsAuthorized === 1)).toBe(true);
            // The number may be lowered below what the day has seen; then the rule just stops.
            if (cap > 0 && report.licensing.licensed > 0) expect(successes.length).toBeLessThanOrEqual(cap);
            break;
          }
          case "buy":
            await codeOfTcss(mock, "ModifyImageAuthorized", {
              AllLocalImages: action.local > 0,
              AllRegistryImages: action.registry > 0,
              UpdatedLocalImageCnt: action.local,
              UpdatedRegistryImageCnt: action.registry,
              ImageSourceType: "ASSETIMAGE",
            });
            break;
          case "pool":
            mock.licenses.set(mock.licenses.used + action.more);
            break;
          case "day":
            mock.clock.advance(dayMs);
            break;
        }
        await expectSound(mock);
      }
    },
  );
  // The steps are random, so a fixed seed makes sure that every kind of step occurs.
  await fc.assert(property, { numRuns: 60, seed: 1 });
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

/** The pool, the counters, the lists and the tasks tell the same. */
async function expectSound(mock: Mock): Promise<void> {
  const { total, used } = mock.licenses;
  expect(used).toBeLessThanOrEqual(total);
  const { List: tasks } = await callTcss(mock, "DescribeImageAutoAuthorizedTaskList", {
    StartTime: "2026-11-01",
    EndTime: "2026-12-31",
    Limit: 100,
  });
  const licensed = new Set<string>();
  for (const { TaskId, SuccessCount, FailCount, LatestFailCode } of tasks) {
    const { List } = await callTcss(mock, "DescribeImageAutoAuthorizedLogList", { TaskId, Limit: 100 });
    const successes = List.filter(({ Status }) => Status === "SUCCESS");
    for (const { ImageId } of successes) licensed.add(ImageId);
    expect([SuccessCount, FailCount]).toEqual([successes.length, List.length - successes.length]);
    expect(LatestFailCode === "").toBe(FailCount === 0);
  }
  expect(licensed.size).toBe(used);
  const onHosts = await licensedIds(mock);
  for (const id of onHosts) expect(licensed).toContain(id);
  const { ScannedImageCnt, NotScannedImageCnt, NotScannedLocalImageCnt } = await callTcss(
    mock,
    "DescribeImageAuthorizedInfo",
    {},
  );
  const { hostImages, registryImages } = mock.estate;
  expect(ScannedImageCnt + NotScannedImageCnt).toBe(hostImages + registryImages);
  expect(NotScannedLocalImageCnt).toBe(hostImages - onHosts.length);
}
