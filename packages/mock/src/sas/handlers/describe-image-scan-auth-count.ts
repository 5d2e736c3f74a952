import type { Handler } from "../../gateway/handler.js";
import { notPurchased } from "../errors.js";

/** Tells the quota of scans of images. */
export const describeImageScanAuthCount: Handler<"sas", "DescribeImageScanAuthCount"> = (
  _request,
  { store, nowMs },
) => {
  const { alibabaScanQuota: quota } = store;
  if (quota.total === 0) throw notPurchased();
  return {
    ImageScan: { ImageScanCapacity: quota.total, ScanCount: quota.usedAt(nowMs), InstanceId: "sas-plimsollmock" },
  };
};
