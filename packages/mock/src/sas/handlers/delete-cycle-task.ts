import type { Handler } from "../../gateway/handler.js";

/** Deletes a schedule, if there is one. */
export const deleteCycleTask: Handler<"sas", "DeleteCycleTask"> = ({ ConfigId }, { store }) => {
  store.alibabaCycles.remove(ConfigId);
  return {};
};
