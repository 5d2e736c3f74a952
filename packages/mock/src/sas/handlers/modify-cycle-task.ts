import type { Handler } from "../../gateway/handler.js";
import { checkParam, noSchedule } from "../cycle-settings.js";

/** Changes what is given of a schedule. */
export const modifyCycleTask: Handler<"sas", "ModifyCycleTask"> = ({ ConfigId, ...settings }, { store, nowMs }) => {
  checkParam(settings.Param);
  if (!store.alibabaCycles.change(ConfigId, settings, nowMs)) throw noSchedule();
  return {};
};
