import { expect, test } from "vitest";

import { createRuleService } from "../../test/rules.js";
import { changeRule, settleRuleChanges } from "./change-rule.js";
import { type RuleChange, planRule } from "./plan-rule.js";
import type { RuleSettings } from "./rule-settings.js";

const at = "1970-01-01T00:00:00.000Z";
const wanted: RuleSettings = { enabled: true, hosts: "all", maxPerDay: 5 };

async function planned(
  { service }: ReturnType<typeof createRuleService>,
  settings: Partial<RuleSettings> = wanted,
): Promise<RuleChange> {
  const verdict = planRule(await service.read(), settings);
  if (verdict.code !== "change") throw new Error(verdict.code);
  return verdict.change;
}

test("writes to the journal before it sends, when the service accepts, and after it has read back", async () => {
  const account = createRuleService();
  const outcome = await changeRule(await planned(account), account.options());
  expect(outcome).toMatchObject({ code: "set", requestId: "r1", reading: { rule: { enabled: true, maxPerDay: 5 } } });
  const action = "AddEditImageAutoAuthorizedRule";
  expect(account.entries).toEqual([
    { state: "setting", change: "c1", at, action, wanted, timeLimitMs: 60_000 },
    { state: "accepted", change: "c1", at, requestId: "r1" },
    { state: "set", change: "c1", at },
  ]);
});

test("somebody who changes the rule between reading and sending is noticed, and nothing is sent", async () => {
  const account = createRuleService();
  const change = await planned(account);
  account.change({ id: 1, enabled: true, scope: "all", maxPerDay: 9 });
  expect(await changeRule(change, account.options())).toMatchObject({ code: "changed-meanwhile" });
  expect([account.sent, account.entries]).toEqual([[], []]);
});

test("a rule that is otherwise after the service accepted says in what", async () => {
  const account = createRuleService(["ignored"]);
  const outcome = await changeRule(await planned(account), account.options());
  expect(outcome).toMatchObject({
    code: "differs",
    differences: [
      { setting: "enabled", from: "not set", to: "yes" },
      { setting: "maxPerDay", from: "not set", to: "5" },
      { setting: "hosts", from: "not set", to: "all" },
    ],
  });
  expect(account.states()).toEqual(["setting", "accepted", "differs"]);
});

test("an answer that was lost is found out by reading back, without a second request", async () => {
  const account = createRuleService(["answer-lost"]);
  expect(await changeRule(await planned(account), account.options())).toMatchObject({ code: "set" });
  expect(account.states()).toEqual(["setting", "unknown", "set"]);
  expect([account.sent.length, account.nowMs()]).toEqual([1, 0]);
});

test("a request that acts late is waited for", async () => {
  const account = createRuleService(["late"]);
  expect(await changeRule(await planned(account), account.options())).toMatchObject({ code: "set" });
  expect(account.sent).toHaveLength(1);
});

test("a request that never acts is not set, once it can no longer be in progress", async () => {
  const account = createRuleService(["request-lost"]);
  const outcome = await changeRule(await planned(account), account.options());
  expect(outcome).toMatchObject({ code: "not-set", cause: new Error("lost") });
  expect(account.nowMs()).toBe(70_000);
  expect(account.states()).toEqual(["setting", "unknown", "differs"]);
});

test("a refusal is thrown and is in the journal", async () => {
  const account = createRuleService(["refused"]);
  await expect(changeRule(await planned(account), account.options())).rejects.toThrow("refused");
  expect(account.states()).toEqual(["setting", "refused"]);
  expect(await settleRuleChanges(account.options())).toEqual([]);
});

test.each(["late", "answer-lost"] as const)(
  "a run that was cut off after it sent is settled by the next one, and its late request undoes nothing: %s",
  async (fault) => {
    const account = createRuleService([fault]);
    const change = await planned(account);
    const cutOff = { ...account.options(), sleep: () => Promise.reject(new Error("killed")) };
    await changeRule(change, cutOff).catch(() => undefined);
    // A kill leaves only what was written before the request was sent.
    account.entries.splice(1);
    const [settled] = await settleRuleChanges(account.options("c2"));
    expect(settled).toMatchObject({ differences: [], reading: { rule: { maxPerDay: 5 } } });
    const next = await changeRule(await planned(account, { maxPerDay: 7 }), account.options("c2"));
    expect(next).toMatchObject({ code: "set" });
    expect(account.rule()).toMatchObject({ maxPerDay: 7 });
    expect(await settleRuleChanges(account.options("c3"))).toEqual([]);
  },
);
