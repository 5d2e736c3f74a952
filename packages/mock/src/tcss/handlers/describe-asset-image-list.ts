import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../handler.js";
import type { HostImage } from "../../state/host-images.js";
import { hostImageMember, hostImageMembers } from "../../state/host-images.js";
import { toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { hostImageFilters } from "../image-filters.js";
import { isDescending, pageOf } from "../paging.js";

/** The vendor's names of sort keys that are not those of the answer. `RiskCnt` counts sensitive data in this list. */
const aliases: ReadonlyMap<string, keyof HostImage> = new Map<string, keyof HostImage>([
  ["sensitivecount", "RiskCnt"],
  ["sensitiveinfocnt", "RiskCnt"],
  ["viruscount", "VirusCnt"],
  ["containercount", "ContainerCnt"],
]);

/** Lists the images found on hosts. */
export const describeAssetImageList: Handler<"tcss", "DescribeAssetImageList"> = (request, { store }) => {
  const { limit, offset } = pageOf("DescribeAssetImageList", request);
  const selection = store.hostImages.find(toCondition(request.Filters, hostImageFilters), toOrder(request));
  return { List: store.hostImages.read(selection.subarray(offset, offset + limit)), TotalCount: selection.length };
};

function toOrder({ By, Order }: RequestOf<"tcss", "DescribeAssetImageList">): string | undefined {
  if (By === undefined) return undefined;
  return `${hostImageMember(toMember(By))} ${isDescending(Order) ? "DESC" : "ASC"}`;
}

function toMember(by: string): keyof HostImage {
  const wanted = by.toLowerCase();
  const member = aliases.get(wanted) ?? hostImageMembers.find((name) => name.toLowerCase() === wanted);
  if (member === undefined)
    throw tcssRefusal("InvalidParameter", `By cannot be ${by}; there are ${hostImageMembers.join(", ")}.`);
  return member;
}
