import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { ruleId } from "../../state/auto-license-rule.js";
import type { Condition } from "../../state/database.js";
import { hasHostId } from "../../state/hosts.js";
import type { Store } from "../../state/store.js";
import type { FilterRule, FilterRules } from "../conditions.js";
import { allOf, not, text, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";

type Request = RequestOf<"tcss", "AddEditImageAutoAuthorizedRule">;

const hostFilters: FilterRules = new Map<string, FilterRule>([["HostName", text("HostName")]]);

/**
 * Saves the rule and replaces the existing one. With a rule number, one must exist; without one, or with 0, it need not.
 * Parameters that are left out get the values of a new rule.
 */
export const addEditImageAutoAuthorizedRule: Handler<"tcss", "AddEditImageAutoAuthorizedRule"> = (
  request,
  { store },
) => {
  const { RuleId = 0, IsEnabled, RangeType, MaxDailyCount, AutoScanEnabled = 0, ScanType = ["ALL"] } = request;
  if (RuleId !== 0) refuseUnknownRule(RuleId, store);
  const hosts = chosenHosts(request, store);
  store.inTransaction(() => {
    store.autoLicenseRules.save({ IsEnabled, RangeType, MaxDailyCount, AutoScanEnabled, ScanType }, hosts);
  });
  return {};
};

/**
 * Refuses a number that no rule has.
 *
 * @throws {Refusal} `FailedOperation.RuleNotFind`.
 */
export function refuseUnknownRule(id: number, { autoLicenseRules }: Store): void {
  if (id !== ruleId || autoLicenseRules.current === undefined) throw tcssRefusal("FailedOperation.RuleNotFind");
}

/** IDs go before filters; the hosts to leave out belong to the filters. */
function chosenHosts(request: Request, { hosts }: Store): Condition {
  const { RangeType, HostIdSet = [], HostIdFilters, ExcludeHostIdSet = [] } = request;
  if (RangeType === "ALL") return hasHostId([]);
  if (HostIdSet.length === 0) return allOf([toCondition(HostIdFilters, hostFilters), not(hasHostId(ExcludeHostIdSet))]);
  const unknown = hosts.firstUnknown(HostIdSet);
  if (unknown !== undefined) throw tcssRefusal("InvalidParameter", `HostIdSet has an unknown host: ${unknown}.`);
  return hasHostId(HostIdSet);
}
