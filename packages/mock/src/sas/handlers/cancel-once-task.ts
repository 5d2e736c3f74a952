import type { Handler } from "../../gateway/handler.js";
import { sasRefusal } from "../errors.js";

/** Stops a scan; what was scanned stays. */
export const cancelOnceTask: Handler<"sas", "CancelOnceTask"> = ({ TaskId }, { store, nowMs }) => {
  const isKnown = store.inTransaction(() => store.alibabaScans.cancel(TaskId, nowMs));
  if (!isKnown) throw sasRefusal("InvalidParam", { text: "There is no task with this TaskId." });
  return {};
};
