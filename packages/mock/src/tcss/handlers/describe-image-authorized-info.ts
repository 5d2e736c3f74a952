import type { tcss } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { termAt } from "../edition.js";

type Billing = tcss.components["schemas"]["ImageScanInquireInfo"];

/** Counts licenses and images. The mock's account has bought its licenses; none is on trial. */
export const describeImageAuthorizedInfo: Handler<"tcss", "DescribeImageAuthorizedInfo"> = (_, { store, nowMs }) => {
  const { total, used } = store.licenses;
  const counts = store.imageCounts.current;
  const unlicensed = counts.unlicensedOnHosts + counts.unlicensedInRegistries;
  return {
    TotalAuthorizedCnt: total,
    UsedAuthorizedCnt: used,
    ScannedImageCnt: counts.onHosts + counts.inRegistries - unlicensed,
    NotScannedImageCnt: unlicensed,
    NotScannedLocalImageCnt: counts.unlicensedOnHosts,
    TrialAuthorizedCnt: 0,
    UsedTrialAuthorizedCnt: 0,
    PurchasedAuthorizedCnt: total,
    UsedPurchasedAuthorizedCnt: used,
    CanApplyFreeImageAuthorize: false,
    ImageScanInquireInfo: billingOf({ total, used }, nowMs),
    RepeatImageIdCnt: counts.repeatedIds,
  };
};

/** The same pool as a billing record; before the first purchase it names none. */
function billingOf({ total, used }: { readonly total: number; readonly used: number }, nowMs: number): Billing {
  const { begin, end } = termAt(nowMs);
  const isBought = total > 0;
  return {
    InquireKey: "sv_yunjing_cssil_image",
    Capcity: total,
    Useage: used,
    StartTime: isBought ? begin : "",
    EndTime: isBought ? end : "",
    PurchaseStatus: isBought ? "Normal" : "Pending",
    ResourceID: isBought ? "00000000000000000000000000000001" : "",
  };
}
