import type { Handler } from "../../gateway/handler.js";

/** Makes a schedule of scans. */
export const createCycleTask: Handler<"sas", "CreateCycleTask"> = (request, { store, nowMs }) => {
  const { Source: _, ...settings } = request;
  return { ConfigId: store.alibabaCycles.add(settings, nowMs) };
};
