import { expect, test } from "vitest";

import { type PlannedAccount, planAccount } from "./apply-process.js";

/** Runs to kill; `PLIMSOLL_KILLS=50` is for a longer look. */
const kills = Number(process.env["PLIMSOLL_KILLS"] ?? 5);

/** Requests after which a run may be killed: a whole run sends about thirty-five. */
const moments = 34;

/** Moments all over a run, in an order that is the same each time. */
const momentOf = (run: number): number => Math.floor(moments * (((run + 1) * 0.618_034) % 1));

/** Runs once and kills the run after so many requests. */
async function killAfter(account: PlannedAccount, requests: number): Promise<{ killed: boolean; tookOver: boolean }> {
  const { child, ended } = account.apply();
  const before = account.mock.requests().length;
  // By requests, not by time: a slow machine is killed everywhere as well.
  const watch = setInterval(() => {
    if (account.mock.requests().length - before >= requests) child.kill("SIGKILL");
  }, 1);
  const { code, stderr } = await ended;
  clearInterval(watch);
  return { killed: code === null, tookOver: /ended unexpectedly/.test(stderr) };
}

test(
  "runs that are killed at moments all over them ask for no image twice",
  { timeout: 600_000 + kills * 15_000 },
  async () => {
    const took: boolean[] = [];
    for (let killed = 0; killed < kills;) {
      await using account = await planAccount({ isHasty: true });
      // The answer is late, so that many kills strike between the purchase and the news of it.
      account.mock.faults.add({ kind: "latency", action: "ModifyImageAuthorized", ms: 150 });
      for (let run = 0; run < 4 && killed < kills; run++) {
        const end = await killAfter(account, momentOf(took.length));
        took.push(end.tookOver);
        if (!end.killed) break;
        killed += 1;
      }
      await account.finish();
      account.expectEachOnce();
    }
    expect(took).toContain(true);
  },
);
