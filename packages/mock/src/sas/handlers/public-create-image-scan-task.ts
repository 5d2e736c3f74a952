import type { Handler } from "../../gateway/handler.js";
import { imagesToScan } from "../scan-choice.js";
import { noneStarted, toScanTask } from "../started-scan.js";

/** Starts a scan, unless ten run already. */
export const publicCreateImageScanTask: Handler<"sas", "PublicCreateImageScanTask"> = (request, { store, nowMs }) => {
  if (!store.alibabaScans.canStart) return { Data: noneStarted };
  const started = store.inTransaction(() =>
    store.alibabaScans.start(imagesToScan(request), { source: "openapi", timeMs: nowMs }),
  );
  return { Data: toScanTask(started, nowMs) };
};
