import type { Handler } from "../../gateway/handler.js";
import { termAt } from "../edition.js";

/** The edition Pro, in `State`. */
const pro = 3;

/** The edition renews by itself, in `AutomaticRenewal`. */
const renews = 1;

/** Tells what the account has bought: Pro for every core of its hosts, and its image licenses. */
export const describePurchaseStateInfo: Handler<"tcss", "DescribePurchaseStateInfo"> = (_, { store, nowMs }) => {
  const { cores } = store.hosts;
  const { onHosts, inRegistries, unlicensedOnHosts, unlicensedInRegistries } = store.imageCounts.current;
  const { begin, end } = termAt(nowMs);
  return {
    State: pro,
    SubState: "NORMAL",
    BeginTime: begin,
    ExpirationTime: end,
    AutomaticRenewal: renews,
    InquireKey: "sv_yunjing_css_pem",
    AllCoresCnt: cores,
    CoresCnt: cores,
    AuthorizedCoresCnt: cores,
    DefendHostCoresCnt: cores,
    UndefendCoresCnt: 0,
    DefendClusterCoresCnt: 0,
    GivenAuthorizedCoresCnt: 0,
    TrialCoresCnt: 0,
    CurrentFlexibleCoresCnt: 0,
    FlexibleCoresLimit: 0,
    ImageCnt: onHosts + inRegistries,
    AuthorizedImageCnt: onHosts + inRegistries - unlicensedOnHosts - unlicensedInRegistries,
    PurchasedAuthorizedCnt: store.licenses.total,
    GivenAuthorizedCnt: 0,
  };
};
