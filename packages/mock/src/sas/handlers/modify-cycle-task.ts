import type { Handler } from "../../gateway/handler.js";
import { sasRefusal } from "../errors.js";

/** Changes what is given of a schedule. */
export const modifyCycleTask: Handler<"sas", "ModifyCycleTask"> = ({ ConfigId, ...settings }, { store, nowMs }) => {
  if (!store.alibabaCycles.change(ConfigId, settings, nowMs))
    throw sasRefusal("InvalidParam", { text: "There is no schedule with this ConfigId." });
  return {};
};
