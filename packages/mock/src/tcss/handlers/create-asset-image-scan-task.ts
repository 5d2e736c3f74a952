import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { canBeScanned } from "../../state/scan-order.js";
import { scanBits } from "../../state/scan-columns.js";
import { refuseUnscannable } from "../refuse-unscannable.js";
import { allOf } from "../conditions.js";
import { chosenHostImages } from "../chosen-images.js";

/** Seconds that a task may take if the request does not say. */
const defaultTimeoutSec = 3600;

/** Starts to scan host images. Of those that it does not name one by one, the images that cannot be scanned are left out. */
export const createAssetImageScanTask: Handler<"tcss", "CreateAssetImageScanTask"> = (request, { store, nowMs }) => {
  const chosen = chosenHostImages(request, store.hostImages);
  refuseUnscannable(chosen, {
    count: (condition) => store.hostImages.find(condition, undefined).length,
    code: "FailedOperation.ErrAlreadyScanning",
  });
  const task = store.scanTasks.start({
    place: "host",
    chosen: allOf([chosen.condition, canBeScanned]),
    parts: partsOf(request),
    startMs: nowMs,
    timeoutSec: request.Timeout ?? defaultTimeoutSec,
  });
  return { TaskID: task?.name ?? "" };
};

function partsOf({ ScanVul, ScanVirus, ScanRisk }: RequestOf<"tcss", "CreateAssetImageScanTask">): number {
  const asked = [
    ScanVul === true && scanBits.CVE,
    ScanVirus === true && scanBits.VIRUS,
    ScanRisk === true && scanBits.RISK,
  ];
  return asked.reduce<number>((sum, bit) => sum + Number(bit), 0);
}
