import type { Handler } from "../../gateway/handler.js";
import { imagesToScan } from "../scan-choice.js";

/** Tells what a scan would cost. */
export const publicPreCheckImageScanTask: Handler<"sas", "PublicPreCheckImageScanTask"> = (
  request,
  { store, nowMs },
) => {
  const { images, units } = store.alibabaScans.cost(imagesToScan(request), nowMs);
  return { Data: { ScanImageCount: images, NeedAuthCount: units } };
};
