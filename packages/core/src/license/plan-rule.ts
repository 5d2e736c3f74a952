import type { RequestOf } from "@plimsoll/types";

import type { AutoLicenseRule, RuleReading } from "./auto-license-rule.js";
import { type RuleDifference, type RuleSettings, ruleDifferences, settingsOf } from "./rule-settings.js";

/** A request that changes the rule. */
export type RuleRequest =
  | {
      readonly action: "AddEditImageAutoAuthorizedRule";
      readonly body: RequestOf<"tcss", "AddEditImageAutoAuthorizedRule">;
    }
  | {
      readonly action: "SwitchImageAutoAuthorizedRule";
      readonly body: RequestOf<"tcss", "SwitchImageAutoAuthorizedRule">;
    };

/** A change of the rule, before it is made. */
export interface RuleChange {
  /** The settings before. A rule whose settings have changed in the meantime is not changed. */
  readonly before: Partial<RuleSettings>;
  /** The settings that the rule should have afterwards. */
  readonly wanted: Partial<RuleSettings>;
  /** Settings that change. */
  readonly differences: readonly RuleDifference[];
  /** The request to send. */
  readonly request: RuleRequest;
}

/** Result of planning a change. */
export type RuleVerdict =
  | { readonly code: "change"; readonly change: RuleChange }
  | { readonly code: "unchanged" }
  | { readonly code: "refused"; readonly problems: readonly string[] };

/**
 * Plans the change of the rule to the wanted settings. Pure. Everything that the service would reset is sent as it is now, so that a
 * setting that was not named stays.
 *
 * @param reading - The rule now.
 * @param wanted - Settings to change.
 */
export function planRule(reading: RuleReading, wanted: Partial<RuleSettings>): RuleVerdict {
  const { rule } = reading;
  const before = settingsOf(rule);
  const merged: Partial<RuleSettings> = { ...(rule.id === 0 ? { enabled: false } : {}), ...before, ...wanted };
  const problems = problemsOf(reading, wanted, merged);
  const { enabled, hosts, maxPerDay } = merged;
  if (problems.length > 0 || enabled === undefined || hosts === undefined || maxPerDay === undefined)
    return { code: "refused", problems };
  const settings: RuleSettings = { ...merged, enabled, hosts, maxPerDay };
  const differences = ruleDifferences(reading, settings);
  if (differences.length === 0) return { code: "unchanged" };
  const request = { action: "AddEditImageAutoAuthorizedRule", body: bodyOf(settings, rule) } as const;
  return { code: "change", change: { before, wanted: settings, differences, request } };
}

/** Plans how the rule is switched on or off. Nothing else of it changes or needs to be known. */
export function planSwitch({ rule }: RuleReading, enabled: boolean): RuleVerdict {
  const { id } = rule;
  if (id === undefined)
    return {
      code: "refused",
      problems: ["the service does not report the number of the rule, so it cannot be switched"],
    };
  if (id === 0)
    return enabled
      ? { code: "refused", problems: ["no rule was ever saved: set one first, with its hosts and its daily limit"] }
      : { code: "unchanged" };
  if (rule.enabled === enabled) return { code: "unchanged" };
  const wanted = { enabled };
  const body = { RuleId: id, IsEnabled: enabled ? 1 : 0 } as const;
  const request = { action: "SwitchImageAutoAuthorizedRule", body } as const;
  return {
    code: "change",
    change: { before: settingsOf(rule), wanted, differences: ruleDifferences({ rule }, wanted), request },
  };
}

function problemsOf(
  { rule, complete }: RuleReading,
  wanted: Partial<RuleSettings>,
  { enabled, hosts, maxPerDay }: Partial<RuleSettings>,
): readonly string[] {
  if (rule.id === undefined) return ["the service does not report the number of the rule, so it cannot be changed"];
  const what = rule.id === 0 ? "no rule was ever saved" : "the service does not say it";
  const problems: string[] = [];
  if (hosts === undefined) problems.push(`hosts: ${what}, so name the hosts, or all`);
  else if (wanted.hosts === undefined && !complete)
    problems.push(
      "hosts: not all hosts of the rule could be read, and saving it would drop the others; name the hosts",
    );
  else if (Array.isArray(hosts) && hosts.length === 0)
    problems.push("hosts: the rule has no host, and the service saves none without; name hosts, or all");
  if (maxPerDay === undefined) problems.push(`maxPerDay: ${what}, so give the limit, or unlimited`);
  if (enabled === undefined) problems.push(`enabled: ${what}, so say whether the rule is to be on`);
  return problems;
}

function bodyOf(
  { enabled, hosts, maxPerDay, scan }: RuleSettings,
  { id = 0, scanKinds = [] }: AutoLicenseRule,
): RequestOf<"tcss", "AddEditImageAutoAuthorizedRule"> {
  return {
    RangeType: hosts === "all" ? "ALL" : "MANUAL",
    MaxDailyCount: maxPerDay === "unlimited" ? 0 : maxPerDay,
    IsEnabled: enabled ? 1 : 0,
    ...(id === 0 ? {} : { RuleId: id }),
    ...hostsIn(hosts),
    // The international site does not document these, so they are sent only where it speaks of them, or on request.
    ...(scan === undefined
      ? {}
      : { AutoScanEnabled: scan ? 1 : 0, ScanType: scanKinds.length === 0 ? ["ALL"] : [...scanKinds] }),
  };
}

function hostsIn(
  hosts: RuleSettings["hosts"],
): Pick<RequestOf<"tcss", "AddEditImageAutoAuthorizedRule">, "ExcludeHostIdSet" | "HostIdFilters" | "HostIdSet"> {
  if (hosts === "all") return {};
  if (!("names" in hosts)) return { HostIdSet: [...hosts] };
  const { names, except } = hosts;
  return {
    HostIdFilters: [{ Name: "HostName", Values: [...names], ExactMatch: true }],
    ...(except.length === 0 ? {} : { ExcludeHostIdSet: [...except] }),
  };
}
