import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { toChinaTime } from "../../state/china-time.js";
import type { FilterRules } from "../conditions.js";
import { choice, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { isDescending, pageOf } from "../paging.js";

/** The meaning of `IsAuthorized` is undocumented, and a registry has no license: the mock accepts it and leaves nothing out. */
const registryFilters: FilterRules = new Map([["IsAuthorized", choice({ "0": "TRUE", "1": "TRUE" })]]);

/** Lists the connected registries, the first connected first. */
export const describeAssetImageRegistryRegistryList: Handler<"tcss", "DescribeAssetImageRegistryRegistryList"> = (
  request,
  { store: { registries, registrySyncs }, nowMs },
) => {
  const { limit, offset } = pageOf("DescribeAssetImageRegistryRegistryList", request);
  toCondition(request.Filters, registryFilters);
  refuseOtherKey(request);
  const all = isDescending(request.Order) && request.By !== undefined ? registries.all.toReversed() : registries.all;
  const List = all.slice(offset, offset + limit).map((registry) => ({
    LatestSyncTime:
      registry.SyncStatus === "success" ? toChinaTime(registrySyncs.lastOf(registry.RegistryId, nowMs)) : "",
    ...registry,
  }));
  return { List, TotalCount: all.length };
};

/** The numbers of the registries rise in the order of `InsertTime`. */
function refuseOtherKey({ By }: RequestOf<"tcss", "DescribeAssetImageRegistryRegistryList">): void {
  if (By !== undefined && By.toLowerCase() !== "inserttime")
    throw tcssRefusal("InvalidParameter", `By cannot be ${By}; there is InsertTime.`);
}
