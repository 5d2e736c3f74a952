import type { Handler } from "../../gateway/handler.js";
import { hostContents } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";
import { hostVulnerabilityRules, toImagesVul } from "../findings/vulnerability-rows.js";

/** Lists the vulnerabilities of one image found on hosts. */
export const describeAssetImageVulList: Handler<"tcss", "DescribeAssetImageVulList"> = (request, { store }) => {
  const query = toRowQuery("DescribeAssetImageVulList", request, hostVulnerabilityRules);
  const { rows, total } = hostContents(store, request.ImageID).rows("vulnerability", query);
  return { List: rows.map(toImagesVul), TotalCount: total };
};
