import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { toChinaDay, toChinaTime } from "../../state/china-time.js";
import type { FilterRules } from "../conditions.js";
import { choice, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { isDescending, pageOf } from "../paging.js";

/** The meaning of `IsAuthorized` is undocumented, and a registry has no license: the mock accepts it and leaves nothing out. */
const registryFilters: FilterRules = new Map([["IsAuthorized", choice({ "0": "TRUE", "1": "TRUE" })]]);

/** The service fetches the lists of images every day at this time. */
const syncTime = "03:12:50";

/** Lists the connected registries, the first connected first. */
export const describeAssetImageRegistryRegistryList: Handler<"tcss", "DescribeAssetImageRegistryRegistryList"> = (
  request,
  { store: { registries }, nowMs },
) => {
  const { limit, offset } = pageOf("DescribeAssetImageRegistryRegistryList", request);
  toCondition(request.Filters, registryFilters);
  refuseOtherKey(request);
  const all = isDescending(request.Order) && request.By !== undefined ? registries.all.toReversed() : registries.all;
  const List = all.slice(offset, offset + limit).map((registry) => ({
    LatestSyncTime: registry.SyncStatus === "success" ? lastSync(nowMs) : "",
    ...registry,
  }));
  return { List, TotalCount: all.length };
};

/** The numbers of the registries rise in the order of `InsertTime`. */
function refuseOtherKey({ By }: RequestOf<"tcss", "DescribeAssetImageRegistryRegistryList">): void {
  if (By !== undefined && By.toLowerCase() !== "inserttime")
    throw tcssRefusal("InvalidParameter", `By cannot be ${By}; there is InsertTime.`);
}

/** The last time of day at which a list was fetched, `YYYY-MM-DD HH:MM:SS` in UTC+8. */
function lastSync(nowMs: number): string {
  const today = `${toChinaDay(nowMs)} ${syncTime}`;
  return today <= toChinaTime(nowMs) ? today : `${toChinaDay(nowMs - 24 * 3_600_000)} ${syncTime}`;
}
