import type { FaultRule } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { images, planAccount } from "./apply-process.js";

const faults: readonly (readonly FaultRule[])[] = [
  [{ kind: "reset", when: "before", count: 1 }],
  [{ kind: "reset", when: "after", count: 1 }],
  [{ kind: "http-503", when: "before", count: 1 }],
  [{ kind: "http-503", when: "after", count: 1 }],
  [{ kind: "http-429", retryAfterSec: 0, count: 1 }],
  [{ kind: "throttle", count: 1 }],
  [{ kind: "truncated", count: 1 }],
  [{ kind: "stall", count: 1 }],
  [{ kind: "latency", ms: 500 }],
  [{ kind: "latency", ms: 3000, count: 1 }],
  [{ kind: "skew", ms: 3_600_000 }],
  [{ kind: "reset", when: "after", skip: 1, count: 1 }],
  [{ kind: "truncated", skip: 1, count: 1 }],
  [
    { kind: "stall", count: 1 },
    { kind: "http-503", when: "after", count: 1 },
  ],
];

test.each(faults.map((rules) => ({ name: JSON.stringify(rules), rules })))(
  "no image is asked for twice with $name",
  async ({ rules }) => {
    await using account = await planAccount();
    for (const rule of rules) account.mock.faults.add({ ...rule, action: "ModifyImageAuthorized" });
    await account.finish();
    expect(account.mock.licenses.used).toBe(images);
    account.expectEachOnce();
  },
);

test("two runs at the same time ask for no image twice, and the one that is refused says for whom", async () => {
  await using account = await planAccount();
  const runs = [account.apply(), account.apply()];
  const ended = await Promise.all(runs.map((run) => run.ended));
  expect(ended.filter(({ code }) => code === 0)).toHaveLength(1);
  const winner = runs[ended.findIndex(({ code }) => code === 0)];
  expect(ended.find(({ code }) => code === 1)?.stderr).toContain(`process ${winner?.child.pid} on `);
  account.expectEachOnce();
});
