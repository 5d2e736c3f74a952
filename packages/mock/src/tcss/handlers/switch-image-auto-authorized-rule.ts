import type { Handler } from "../../gateway/handler.js";
import { refuseUnknownRule } from "./add-edit-image-auto-authorized-rule.js";

/** Turns the automatic licensing rule on or off. It acts at the next update of the inventory. */
export const switchImageAutoAuthorizedRule: Handler<"tcss", "SwitchImageAutoAuthorizedRule"> = (
  { RuleId, IsEnabled },
  { store },
) => {
  refuseUnknownRule(RuleId, store);
  store.autoLicenseRules.switch(IsEnabled);
  return {};
};
