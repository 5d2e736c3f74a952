import type { Handler } from "../../gateway/handler.js";
import { checkParam } from "../cycle-settings.js";

/** Makes a schedule of scans. */
export const createCycleTask: Handler<"sas", "CreateCycleTask"> = ({ Source: _, ...settings }, { store, nowMs }) => {
  checkParam(settings.Param);
  return { ConfigId: store.alibabaCycles.add(settings, nowMs) };
};
