import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import type { RegistryImage } from "../../state/registry-image.js";
import { registryImageMembers } from "../../state/registry-image.js";
import { allOf, toCondition } from "../conditions.js";
import { registryImageFilters } from "../image-filters.js";
import { pageOf } from "../paging.js";
import type { SortKeys } from "../sorting.js";
import { toOrder } from "../sorting.js";

const sortKeys: SortKeys<"Id" | keyof RegistryImage> = {
  members: ["Id", ...registryImageMembers],
  aliases: new Map<string, keyof RegistryImage>([
    ["sensitivecount", "SensitiveInfoCnt"],
    ["viruscount", "VirusCnt"],
    ["containercount", "ContainerCnt"],
  ]),
  toSql: (member) => `"${member}"`,
};

/** Lists the images in registries. */
export const describeAssetImageRegistryList: Handler<"tcss", "DescribeAssetImageRegistryList"> = (
  request,
  { store: { registryImages }, nowMs },
) => {
  const { limit, offset } = pageOf("DescribeAssetImageRegistryList", request);
  const selection = registryImages.find(toSelection(request), toOrder(request, sortKeys));
  return {
    List: registryImages.read(selection.subarray(offset, offset + limit), nowMs),
    TotalCount: selection.length,
  };
};

function toSelection({
  Filters,
  OnlyShowLatest = false,
  IsRunning = false,
}: RequestOf<"tcss", "DescribeAssetImageRegistryList">): Condition {
  return allOf([
    toCondition(Filters, registryImageFilters),
    ...(OnlyShowLatest ? [{ sql: "IsLatestImage", values: [] }] : []),
    ...(IsRunning ? [{ sql: "IsRunning", values: [] }] : []),
  ]);
}
