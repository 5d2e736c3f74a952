import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { CLI, start } from "./apply-process.js";
import { type Tap, startTap } from "./tap.js";

const changes = [
  { args: ["set", "--max-per-day", "9"], action: "AddEditImageAutoAuthorizedRule", want: { MaxDailyCount: 9 } },
  { args: ["enable"], action: "SwitchImageAutoAuthorizedRule", want: { IsEnabled: 1 } },
] as const;

/** Requests of a run: who pays, the rule, the pool (2), the rule again, the change, the rule as it is then. */
const requests = 7;

function run(account: Tap, args: readonly string[]): ReturnType<typeof start> {
  const waits = ["--timeout", "60", "--settle", "5"];
  return start(account, [process.execPath, CLI, "license", "rule", ...args, "--yes", ...waits]);
}

/** Runs once, kills the run when it has sent so many requests, and says whether that came before its end. */
async function killAfter(account: Tap, args: readonly string[], sent: number): Promise<boolean> {
  const { child, ended } = run(account, args);
  const watch = setInterval(() => {
    if (account.mock.requests().length >= sent) child.kill("SIGKILL");
  }, 1);
  const { code } = await ended;
  clearInterval(watch);
  return code === null;
}

test.each(changes)(
  "a run that is killed after any of its requests sets the rule once, with the one that finishes it: $action",
  async ({ args, action, want }) => {
    let killed = 0;
    for (let sent = 1; sent <= requests; sent++) {
      const autoLicenseRule = { RangeType: "ALL", MaxDailyCount: 5, IsEnabled: 0 } as const;
      const mock = createMock({ images: 20, extra: { autoLicenseRule }, rateLimit: false });
      await using account = await startTap(mock);
      // The answer is late, so that a kill strikes between the change and the news of it.
      mock.faults.add({ kind: "latency", action, ms: 150 });
      if (await killAfter(account, args, sent)) killed += 1;
      const { code, stderr } = await run(account, args).ended;
      expect({ sent, code, stderr }).toMatchObject({ sent, code: 0 });
      expect(mock.requests({ action, applied: true })).toHaveLength(1);
      const shown = await start(account, [process.execPath, CLI, "license", "rule", "show", "-o", "json"]).ended;
      const { settings } = JSON.parse(shown.stdout) as { settings: { enabled: boolean; maxPerDay: number } }; // what the command prints
      expect({ IsEnabled: Number(settings.enabled), MaxDailyCount: settings.maxPerDay }).toMatchObject(want);
    }
    expect(killed).toBeGreaterThan(3);
  },
);

test("two runs at the same time set the rule once, and one learns who does", async () => {
  const mock = createMock({ images: 20, rateLimit: false });
  await using account = await startTap(mock);
  mock.faults.add({ kind: "latency", action: "AddEditImageAutoAuthorizedRule", ms: 300 });
  const args = ["set", "--all-hosts", "--max-per-day", "5"];
  const ended = await Promise.all([run(account, args).ended, run(account, args).ended]);
  expect(mock.requests({ action: "AddEditImageAutoAuthorizedRule", applied: true })).toHaveLength(1);
  expect(ended.some(({ code }) => code === 0)).toBe(true);
  for (const { code, stderr } of ended)
    if (code !== 0) expect(stderr).toContain("is changing the rule of this account. Nothing was set here.");
});
