import type { Handler } from "../../gateway/handler.js";
import { ruleId } from "../../state/auto-license-rule.js";

/** Tells the automatic licensing rule. Until one is saved everything is empty or 0, its number too. */
export const describeImageAutoAuthorizedRule: Handler<"tcss", "DescribeImageAutoAuthorizedRule"> = (_, { store }) => {
  const { current: rule, hostCount } = store.autoLicenseRules;
  if (rule === undefined)
    return {
      IsEnabled: 0,
      RangeType: "",
      HostCount: 0,
      MaxDailyCount: 0,
      RuleId: 0,
      AutoScanEnabled: 0,
      ScanType: [],
    };
  return { ...rule, ScanType: [...rule.ScanType], HostCount: hostCount, RuleId: ruleId };
};
