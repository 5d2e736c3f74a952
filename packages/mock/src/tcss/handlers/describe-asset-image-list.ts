import type { Handler } from "../../gateway/handler.js";
import type { HostImage } from "../../state/host-images.js";
import { hostImageMember, hostImageMembers } from "../../state/host-images.js";
import { toCondition } from "../conditions.js";
import { hostImageFilters } from "../image-filters.js";
import { pageOf } from "../paging.js";
import type { SortKeys } from "../sorting.js";
import { toOrder } from "../sorting.js";

const sortKeys: SortKeys<keyof HostImage> = {
  members: hostImageMembers,
  // `RiskCnt` counts sensitive data in this list.
  aliases: new Map<string, keyof HostImage>([
    ["sensitivecount", "RiskCnt"],
    ["sensitiveinfocnt", "RiskCnt"],
    ["viruscount", "VirusCnt"],
    ["containercount", "ContainerCnt"],
  ]),
  toSql: hostImageMember,
};

/** Lists the images found on hosts. */
export const describeAssetImageList: Handler<"tcss", "DescribeAssetImageList"> = (request, { store }) => {
  const { limit, offset } = pageOf("DescribeAssetImageList", request);
  const selection = store.hostImages.find(toCondition(request.Filters, hostImageFilters), toOrder(request, sortKeys));
  return { List: store.hostImages.read(selection.subarray(offset, offset + limit)), TotalCount: selection.length };
};
