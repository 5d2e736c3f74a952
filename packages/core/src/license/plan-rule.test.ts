import { action as save } from "@plimsoll/validators/tcss/AddEditImageAutoAuthorizedRule";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { AutoLicenseRule } from "./auto-license-rule.js";
import { planRule, planSwitch } from "./plan-rule.js";
import { readRuleSettings } from "./read-rule-settings.js";
import { type RuleSettings, ruleDifferences, settingsOf } from "./rule-settings.js";

const rule: AutoLicenseRule = {
  id: 1,
  enabled: true,
  scope: "chosen",
  hosts: [
    { id: "h1", name: "web-1" },
    { id: "h2", name: "web-2" },
  ],
  maxPerDay: 5,
  scan: true,
  scanKinds: ["ALL"],
};
const reading = (fields: Partial<AutoLicenseRule> = {}, complete = true) => ({
  rule: { ...rule, ...fields },
  complete,
});
const none = { rule: { id: 0, enabled: false }, complete: true } as const;

test("a setting that is not named is sent as it is, so that saving the rule resets nothing", () => {
  expect(planRule(reading(), { maxPerDay: 20 })).toMatchObject({
    code: "change",
    change: {
      differences: [{ setting: "maxPerDay", from: "5", to: "20" }],
      request: {
        action: "AddEditImageAutoAuthorizedRule",
        body: {
          RuleId: 1,
          RangeType: "MANUAL",
          HostIdSet: ["h1", "h2"],
          MaxDailyCount: 20,
          IsEnabled: 1,
          AutoScanEnabled: 1,
          ScanType: ["ALL"],
        },
      },
    },
  });
});

test("a rule that is as wanted is not sent", () => {
  expect(planRule(reading(), { hosts: ["h2", "h1"], maxPerDay: 5 })).toEqual({ code: "unchanged" });
  expect(planRule(reading(), { hosts: { names: ["web-2", "web-1"], except: [] } })).toEqual({ code: "unchanged" });
  expect(planSwitch(reading(), true)).toEqual({ code: "unchanged" });
  expect(planSwitch(none, false)).toEqual({ code: "unchanged" });
});

test("hosts are compared by who comes and who goes", () => {
  expect(ruleDifferences(reading(), { hosts: ["h2", "h3"] })).toEqual([
    { setting: "hosts", from: "2 chosen: h1, h2", to: "2 chosen: +h3, -h1" },
  ]);
  expect(ruleDifferences(reading(), { hosts: { names: ["web-1"], except: ["h2"] } })).toEqual([
    { setting: "hosts", from: "2 chosen: h1, h2", to: "named web-1 except h2" },
  ]);
});

test("a text of very many hosts names the first ones and counts the others", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `h${index + 1}`);
  const [difference] = ruleDifferences(reading(), { hosts: many });
  expect(difference?.to).toMatch(/^20000 chosen: \+h3, .*, and 19978 more$/);
});

test.each<{ name: string; given: Parameters<typeof planRule>; want: string }>([
  { name: "a first rule without hosts", given: [none, { maxPerDay: 5 }], want: "hosts: no rule was ever saved" },
  { name: "a first rule without a limit", given: [none, { hosts: "all" }], want: "maxPerDay: no rule was ever saved" },
  {
    name: "hosts that were not all read",
    given: [reading({}, false), { maxPerDay: 9 }],
    want: "would drop the others",
  },
  { name: "a rule that has no host", given: [reading({ hosts: [] }), { maxPerDay: 9 }], want: "the rule has no host" },
])("what would lose or guess a setting is refused with the reason: $name", ({ given, want }) => {
  const verdict = planRule(...given);
  expect(verdict).toMatchObject({ code: "refused", problems: [expect.stringContaining(want)] });
});

test("what the service does not say must be named", () => {
  const { maxPerDay: _maxPerDay, ...silent } = rule;
  expect(planRule({ rule: silent, complete: true }, { enabled: false })).toMatchObject({
    code: "refused",
    problems: [expect.stringContaining("maxPerDay: the service does not say it")],
  });
  const { id: _id, ...unnumbered } = rule;
  for (const verdict of [
    planRule({ rule: unnumbered, complete: true }, { maxPerDay: 1 }),
    planSwitch({ rule: unnumbered, complete: true }, false),
  ])
    expect(verdict).toMatchObject({
      code: "refused",
      problems: [expect.stringContaining("the number of the rule")],
    });
});

test("switching needs the number of the rule and nothing else", () => {
  expect(planSwitch({ rule: { id: 1, enabled: true }, complete: false }, false)).toMatchObject({
    code: "change",
    change: {
      wanted: { enabled: false },
      request: { action: "SwitchImageAutoAuthorizedRule", body: { RuleId: 1, IsEnabled: 0 } },
    },
  });
  expect(planSwitch(none, true)).toMatchObject({ code: "refused" });
});

const settings: fc.Arbitrary<RuleSettings> = fc.record({
  enabled: fc.boolean(),
  hosts: fc.oneof(
    fc.constant("all" as const),
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 }),
    fc.record({
      names: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 }),
      except: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 2 }),
    }),
  ),
  maxPerDay: fc.oneof(fc.constant("unlimited" as const), fc.integer({ min: 1, max: 2 ** 31 - 1 })),
});

test("settings that can be read make a request that the service takes", () => {
  fc.assert(
    fc.property(settings, fc.boolean(), (wanted, isFirst) => {
      expect(readRuleSettings(wanted)).toEqual({ code: "read", settings: wanted });
      const verdict = planRule(isFirst ? none : reading(), wanted);
      if (verdict.code !== "change") return expect(isFirst).toBe(false);
      expect(save.validate(verdict.change.request.body)).toEqual([]);
    }),
  );
});

test("the settings of a rule, written and read again, change nothing", () => {
  for (const each of [reading(), reading({ scope: "all" }), reading({ maxPerDay: "unlimited", enabled: false })]) {
    const read = readRuleSettings(JSON.parse(JSON.stringify(settingsOf(each.rule))));
    if (read.code !== "read") throw new Error(read.problems.join());
    expect(planRule(each, read.settings)).toEqual({ code: "unchanged" });
  }
});

test.each<{ name: string; given: unknown; want: readonly string[] }>([
  { name: "a limit a month", given: { maxPerMonth: 100 }, want: ["by day only: use maxPerDay"] },
  { name: "images by name", given: { images: ["nginx"] }, want: ["chooses images by host only"] },
  { name: "registries", given: { registries: ["tcr"] }, want: ["not those in registries: license those by a plan"] },
  { name: "a time", given: { at: "02:00" }, want: ["at each update of its inventory"] },
  { name: "0 a day", given: { maxPerDay: 0 }, want: ["0 would mean no limit at the service. Say unlimited"] },
  { name: "half a license", given: { maxPerDay: 1.5 }, want: ["maxPerDay: It takes a whole number"] },
  { name: "not a number", given: { maxPerDay: Number.NaN }, want: ["maxPerDay: It takes a whole number from 1"] },
  { name: "fewer than none", given: { maxPerDay: -1 }, want: ["maxPerDay: It takes a whole number"] },
  {
    name: "no value",
    given: { maxPerDay: null, enabled: null },
    want: ["enabled: It takes true or false", "maxPerDay: "],
  },
  { name: "a number beyond all", given: { maxPerDay: 2 ** 53 }, want: ["maxPerDay: It takes a whole number"] },
  { name: "no host", given: { hosts: [] }, want: ["hosts: It takes one or more IDs of hosts."] },
  { name: "a host twice", given: { hosts: ["a", "a"] }, want: ["named twice"] },
  { name: "an empty name", given: { hosts: { names: [" "] } }, want: ["names of hosts, not empty"] },
  { name: "another word for all", given: { hosts: "every" }, want: ["hosts: It takes all, a list of host IDs"] },
  { name: "an unknown setting", given: { limit: 5 }, want: ["limit: there is no such setting. A rule has enabled"] },
  {
    name: "the name of every object's own",
    given: { constructor: 1 },
    want: ["constructor: there is no such setting"],
  },
  { name: "a list", given: [1], want: ["a rule is a list of names and values"] },
  { name: "nothing", given: null, want: ["a rule is a list of names and values"] },
])("what a rule cannot say is refused with the reason: $name", ({ given, want }) => {
  const result = readRuleSettings(given);
  const problems = result.code === "invalid" ? result.problems : [];
  for (const text of want) expect(problems.join("\n")).toContain(text);
});
